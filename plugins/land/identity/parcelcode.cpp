// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/identity/parcelcode.h"

#include "land/identity/geohash.h"

#include <QCoreApplication>

namespace spp::land {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::land::ParcelCode)
};

constexpr double tolerance_m = 0.05;

QString wgs84() { return QStringLiteral("EPSG:4326"); }

Error noCode(const QString &code)
{
    return Error::badInput(Texts::tr("\"%1\" is no parcel identifier.").arg(code).toStdString())
            .advise(Texts::tr("It has %1 characters: digits and letters without a, i, l and o.")
                            .arg(ParcelCode::characters)
                            .toStdString());
}

} // namespace

Result<std::shared_ptr<const ParcelCode>> ParcelCode::of(const Territory &territory)
{
    thread_local QString keptFor;
    thread_local std::shared_ptr<const ParcelCode> kept;
    const QString wanted = territory.crs() + territory.datum().datumCrs + territory.datum().helmert;
    if (!kept || keptFor != wanted) {
        SPP_ASSIGN(auto made, create(territory));
        kept = std::make_shared<const ParcelCode>(std::move(made));
        keptFor = wanted;
    }
    return kept;
}

Result<ParcelCode> ParcelCode::create(const Territory &territory)
{
    SPP_ASSIGN(
            auto toWgs84, CoordinateOperation::create(territory.datum(), territory.crs(), wgs84()));
    SPP_ASSIGN(auto fromWgs84,
            CoordinateOperation::create(territory.datum(), wgs84(), territory.crs()));
    return ParcelCode(std::move(toWgs84), std::move(fromWgs84));
}

Result<QString> ParcelCode::compute(const engine::Geometry &parcel) const
{
    const engine::Geometry deep = parcel.deepestPoint(precision_m);
    if (deep.isNull() || deep.isEmpty())
        return Error::badInput(Texts::tr("The parcel has no area.").toStdString());
    const engine::Box at = deep.bounds();
    GeographicPoint place{ at.xmin, at.ymin };
    SPP_TRY(m_toWgs84.transform(&place.longitude, &place.latitude, 1));
    return QString::fromStdString(geohash(place, characters));
}

Result<engine::Geometry> ParcelCode::place(const QString &code) const
{
    const auto cell = geohashCell(code.toStdString());
    if (!cell || code.size() != characters)
        return noCode(code);
    GeographicPoint centre = cell->centre();
    SPP_TRY(m_fromWgs84.transform(&centre.longitude, &centre.latitude, 1));
    return engine::Geometry::point(centre.longitude, centre.latitude);
}

Result<ParcelCode::Judgement> ParcelCode::judge(
        const QString &code, const engine::Geometry &parcel) const
{
    const auto at = place(code);
    if (!at)
        return at.error().code == ErrorCode::BadInput ? Result(Judgement::NoCode)
                                                      : Result<Judgement>(at.error());
    if (parcel.distanceTo(*at) > tolerance_m)
        return Judgement::OtherParcel;
    SPP_ASSIGN(const QString own, compute(parcel));
    return own == code ? Judgement::Same : Judgement::OtherAlgorithm;
}

} // namespace spp::land
