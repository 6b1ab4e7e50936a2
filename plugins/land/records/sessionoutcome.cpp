// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/records/sessionoutcome.h"

#include <QCoreApplication>

namespace spp::land {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::land::SessionOutcome)
};

Error changedSince(const ParcelDraft &parcel)
{
    return Error::badInput(
            Texts::tr("Parcel %1 of sheet %2 was changed by somebody else since this "
                      "session took it up.")
                    .arg(parcel.facts.number, parcel.facts.sheet)
                    .toStdString())
            .atFeature(QString::number(parcel.key).toStdString())
            .advise(Texts::tr("Undo the steps that concern it, and do them again.").toStdString());
}

/// The parcel as the territory has it, if it is as it was when the session took it up.
Result<void> checkUnchanged(
        CurrentParcels &parcels, const ParcelDraft &known, const std::string &outline)
{
    const auto present = parcels.find(known.key);
    if (!present && present.error().code != ErrorCode::Usage)
        return present.error();
    if (!present || present->outline != outline)
        return changedSince(known);
    return {};
}

/// The parcels of the territory that the session retired, as it took them up.
std::vector<ParcelDraft> retiredParcels(const EditSession &session)
{
    std::vector<ParcelDraft> retired;
    for (int i = 0; i < session.position(); ++i) {
        for (const ParcelDraft &parcel : session.steps()[std::size_t(i)].retired) {
            if (parcel.key < 0)
                continue;
            retired.push_back(parcel);
            const auto followed = session.state().followed().find(parcel.key);
            if (followed != session.state().followed().end()) {
                retired.back().outline = followed->second.first;
                retired.back().mapArea_m2 = followed->second.mapAreaFirst_m2;
            }
        }
    }
    return retired;
}

} // namespace

Result<SessionOutcome> outcomeOf(EditSession &session)
{
    const DraftState untouched;
    CurrentParcels territory(session.territory().database(), untouched);
    SessionOutcome outcome;
    outcome.retired = retiredParcels(session);
    for (const ParcelDraft &parcel : outcome.retired)
        SPP_TRY(checkUnchanged(territory, parcel, parcel.outline));
    CurrentParcels present = session.parcels();
    for (const auto &[key, followed] : session.state().followed()) {
        if (session.state().retired().count(key) > 0)
            continue;
        SPP_ASSIGN(const ParcelDraft parcel, present.find(key));
        SPP_TRY(checkUnchanged(territory, parcel, followed.first));
    }
    for (const ParcelDraft *draft : session.state().drafts())
        outcome.created.push_back(*draft);
    SPP_ASSIGN(outcome.shared, sharedLand(outcome.retired, outcome.created));
    return outcome;
}

} // namespace spp::land
