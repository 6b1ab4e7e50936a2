// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/cadastre/addparcel.h"
#include "land/operations/parceloperations.h"
#include "land/records/jsontext.h"
#include "land/records/parcelnumbers.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace spp::land {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::land::ParcelOperations)
};

} // namespace

Result<Preview> retireParcels(EditSession &session, const std::vector<ParcelKey> &parcels)
{
    if (parcels.empty())
        return Error::usage(Texts::tr("Name at least one parcel.").toStdString());
    SPP_ASSIGN(const auto place, LocalFabric::around(session, parcels));
    const auto edit = engine::retireParcels(place.fabric(), { parcels.begin(), parcels.end() });
    if (!edit)
        return toError(edit.refusal(), place);
    QJsonArray keys;
    for (const ParcelKey parcel : parcels)
        keys.append(parcel);
    return previewOf(session, place, *edit,
            { key("retire"), { { key("parcels"), keys } }, parcels, false, false, false });
}

Result<Preview> createParcel(
        EditSession &session, const engine::Geometry &outline, const ParcelFacts &facts)
{
    if (facts.sheet.isEmpty())
        return Error::usage(Texts::tr("Say on which sheet the parcel lies.").toStdString());
    SPP_ASSIGN(const auto place, LocalFabric::within(session, outline.bounds()));
    SPP_ASSIGN(const auto rings, place.grid().rings(outline.wkb()));
    const auto plan = engine::addParcel(place.fabric(), rings);
    if (!plan)
        return toError(plan.refusal(), place);
    SPP_ASSIGN(auto preview,
            previewOf(session, place, plan->edit,
                    { key("create"), { { key("outline"), QString::fromStdString(outline.wkt()) } },
                            {}, false, false }));
    const ParcelKey made = preview.newKeys.at(plan->parcel);
    for (ParcelDraft &draft : preview.step.created) {
        if (draft.key != made)
            continue;
        draft.facts = facts;
        ParcelNumbers numbers(session.territory().database(), session.state());
        SPP_ASSIGN(draft.facts.number, numbers.next(facts.communeCode, facts.sheet));
    }
    return preview;
}

Result<Preview> changeFacts(EditSession &session, ParcelKey parcel, const FactChange &change)
{
    SPP_ASSIGN(const ParcelDraft before, session.parcels().find(parcel));
    ParcelDraft after = before;
    after.key = session.state().nextKey();
    after.parents = { before.key };
    after.keepsNumber = true;
    QJsonObject request{ { key("parcel"), parcel } };
    const auto set = [&request](const char *name, QString &fact, const auto &value) {
        if (!value)
            return;
        fact = *value;
        request.insert(key(name), *value);
    };
    set("land_use", after.facts.landUse, change.landUse);
    set("land_user", after.facts.landUser, change.landUser);
    set("address", after.facts.address, change.address);
    if (change.legalArea_m2) {
        after.facts.legalArea_m2 = change.legalArea_m2;
        request.insert(key("legal_area_m2"), *change.legalArea_m2);
    }
    if (request.size() == 1)
        return Error::usage(Texts::tr("Say what shall change.").toStdString());
    Preview preview;
    preview.step = { key("change-facts"), request, { before }, { after }, {} };
    return preview;
}

} // namespace spp::land
