// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/records/currentparcels.h"

#include <QCoreApplication>

#include <algorithm>

namespace spp::land {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::land::CurrentParcels)
};

std::optional<double> numberOrNone(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional<double>(value.toDouble());
}

ParcelFacts factsFrom(const Statement &row)
{
    ParcelFacts facts;
    facts.sheet = row.value(1).toString();
    facts.number = row.value(2).toString();
    facts.communeCode = row.value(3).toString();
    facts.formerCommune = row.value(4).toString();
    facts.landUse = row.value(5).toString();
    facts.legalArea_m2 = numberOrNone(row.value(6));
    facts.code12 = row.value(7).toString();
    facts.address = row.value(8).toString();
    facts.landUser = row.value(9).toString();
    return facts;
}

Error noSuchParcel(ParcelKey key)
{
    return Error::usage(Texts::tr("There is no current parcel %1.").arg(key).toStdString())
            .advise(Texts::tr("spp parcel find shows the identifiers; a historic parcel cannot be "
                              "changed.")
                            .toStdString());
}

} // namespace

Result<std::vector<ParcelDraft>> CurrentParcels::read(
        const QString &condition, const std::vector<QVariant> &values)
{
    SPP_ASSIGN(const auto row,
            m_database.prepare(
                    QStringLiteral("SELECT id, sheet, number, commune_code, former_commune, "
                                   "land_use, legal_area_m2, code12, address, land_user, %1 FROM "
                                   "parcel WHERE end_lifespan IS NULL AND %2 ORDER BY id")
                            .arg(m_database.dialect().geometryAsWkb(QStringLiteral("geom")),
                                    condition)));
    row->bindAll(values);
    std::vector<ParcelDraft> parcels;
    while (true) {
        SPP_ASSIGN(const bool more, row->step());
        if (!more)
            return parcels;
        ParcelDraft parcel;
        parcel.key = row->integer(0);
        if (m_state.retired().count(parcel.key) > 0)
            continue;
        parcel.facts = factsFrom(*row);
        const auto followed = m_state.followed().find(parcel.key);
        parcel.outline = followed == m_state.followed().end() ? std::string(row->bytes(10))
                                                              : followed->second.now;
        if (!parcel.outline.empty()) {
            SPP_ASSIGN(const auto outline, engine::Geometry::fromWkb(parcel.outline));
            parcel.mapArea_m2 = outline.area();
        }
        parcels.push_back(std::move(parcel));
    }
}

Result<ParcelDraft> CurrentParcels::find(ParcelKey key)
{
    if (key < 0) {
        const ParcelDraft *draft = m_state.draft(key);
        return draft ? Result(*draft) : Result<ParcelDraft>(noSuchParcel(key));
    }
    SPP_ASSIGN(auto found, read(QStringLiteral("id = ?1"), { key }));
    if (found.empty())
        return noSuchParcel(key);
    return std::move(found.front());
}

Result<std::vector<ParcelDraft>> CurrentParcels::meeting(const engine::Box &box)
{
    std::vector<ParcelDraft> parcels;
    std::vector<const ParcelDraft *> drafts = m_state.drafts();
    std::reverse(drafts.begin(), drafts.end()); // the lowest key first
    for (const ParcelDraft *draft : drafts) {
        SPP_ASSIGN(const auto outline, engine::Geometry::fromWkb(draft->outline));
        if (outline.bounds().intersects(box))
            parcels.push_back(*draft);
    }
    SPP_ASSIGN(auto current,
            read(m_database.dialect().boxMeets(QStringLiteral("parcel"), QStringLiteral("geom"), 1),
                    { box.xmin, box.ymin, box.xmax, box.ymax }));
    std::move(current.begin(), current.end(), std::back_inserter(parcels));
    return parcels;
}

} // namespace spp::land
