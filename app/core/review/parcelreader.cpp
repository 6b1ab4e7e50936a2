// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/review/parcelreader.h"

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::ParcelReader)
};

enum Column {
    Sheet,
    Number,
    CommuneCode,
    CommuneName,
    LegalArea,
    MapArea,
    NetPlotArea,
    EndLifespan,
    LandUse,
    Address,
    Code12,
    Outline
};

const QString parcelQuery = QStringLiteral(
        "SELECT p.sheet, p.number, p.commune_code, a.name, p.legal_area_m2, p.map_area_m2,"
        " p.net_plot_area_m2, p.end_lifespan, p.land_use, p.address, p.code12, %1"
        " FROM parcel p LEFT JOIN admin_unit a ON a.code = p.commune_code WHERE p.id = ?1");

/// Rows that an import could not yet tie to a key are found by the parcel's name.
const QString classQuery = QStringLiteral(
        "SELECT land_use, area_m2, term, origin, id FROM parcel_land_class WHERE parcel_id = ?1"
        " UNION SELECT land_use, area_m2, term, origin, id FROM parcel_land_class"
        " WHERE parcel_id IS NULL AND sheet = ?2 AND number = ?3 AND commune_code = ?4"
        " ORDER BY 5");

Error broken(const Parcel &parcel, const QString &reason)
{
    return Error::badInput(reason.toStdString())
            .inLayer("parcels")
            .atFeature(QStringLiteral("#%1 %2/%3")
                               .arg(parcel.id)
                               .arg(parcel.sheet, parcel.number)
                               .toStdString());
}

Result<engine::Geometry> outline(const Parcel &parcel, std::string_view wkb)
{
    if (wkb.empty())
        return broken(parcel, Texts::tr("The parcel has no geometry."));
    auto geometry = engine::Geometry::fromWkb(wkb);
    if (!geometry)
        return broken(parcel, QString::fromStdString(geometry.error().reason));
    const std::string reason = geometry->invalidReason();
    if (!reason.empty()) {
        return broken(parcel,
                Texts::tr("The geometry of the parcel is not valid: %1.")
                        .arg(QString::fromStdString(reason)));
    }
    return geometry;
}

void fill(Parcel &parcel, const Statement &row)
{
    parcel.sheet = row.value(Sheet).toString();
    parcel.number = row.value(Number).toString();
    parcel.communeCode = row.value(CommuneCode).toString();
    parcel.communeName = row.value(CommuneName).toString();
    parcel.legalArea_m2 = optionalNumber(row.value(LegalArea));
    parcel.mapArea_m2 = optionalNumber(row.value(MapArea));
    parcel.netPlotArea_m2 = optionalNumber(row.value(NetPlotArea));
    parcel.current = row.value(EndLifespan).isNull();
    parcel.feature.attributes = { { QStringLiteral("land_use"), row.value(LandUse) },
        { QStringLiteral("address"), row.value(Address) },
        { QStringLiteral("code12"), row.value(Code12) } };
}

std::vector<LandClass> classesOfCode(const Parcel &parcel, const QString &landUse)
{
    std::vector<LandClass> classes;
    for (const QString &code : landUse.split(QLatin1Char('+'), Qt::SkipEmptyParts))
        classes.push_back({ code.trimmed(), {}, {}, {} });
    if (classes.size() == 1)
        classes.front().area_m2 = parcel.legalArea_m2;
    return classes;
}

} // namespace

Result<ParcelReader> ParcelReader::create(Database &database)
{
    ParcelReader reader;
    SPP_ASSIGN(reader.m_parcel,
            database.prepare(
                    parcelQuery.arg(database.dialect().geometryAsWkb(QStringLiteral("p.geom")))));
    SPP_ASSIGN(reader.m_classes, database.prepare(classQuery));
    SPP_ASSIGN(reader.m_name,
            database.prepare(QStringLiteral(
                    "SELECT sheet, number, commune_code FROM parcel WHERE id = ?1")));
    return reader;
}

Result<Parcel> ParcelReader::read(qlonglong id)
{
    Parcel parcel;
    parcel.id = id;
    parcel.feature.id = id;
    m_parcel->reset();
    m_parcel->bind(1, id);
    SPP_ASSIGN(const bool found, m_parcel->step());
    if (!found)
        return broken(parcel, Texts::tr("There is no such parcel."));
    fill(parcel, *m_parcel);
    const QString landUse = m_parcel->value(LandUse).toString();
    auto geometry = outline(parcel, m_parcel->bytes(Outline));
    m_parcel->reset();
    if (!geometry)
        return geometry.error();
    parcel.feature.geometry = std::make_shared<const engine::Geometry>(std::move(*geometry));
    SPP_ASSIGN(parcel.landClasses, landClasses(parcel, landUse));
    return parcel;
}

Result<Parcel> ParcelReader::readName(qlonglong id)
{
    Parcel parcel;
    parcel.id = id;
    parcel.feature.id = id;
    m_name->reset();
    m_name->bind(1, id);
    SPP_ASSIGN(const bool found, m_name->step());
    if (!found)
        return broken(parcel, Texts::tr("There is no such parcel."));
    parcel.sheet = m_name->value(Sheet).toString();
    parcel.number = m_name->value(Number).toString();
    parcel.communeCode = m_name->value(CommuneCode).toString();
    m_name->reset();
    return parcel;
}

Result<std::vector<LandClass>> ParcelReader::landClasses(
        const Parcel &parcel, const QString &landUse)
{
    std::vector<LandClass> classes;
    m_classes->reset();
    m_classes->bindAll({ parcel.id, parcel.sheet, parcel.number, parcel.communeCode });
    while (true) {
        SPP_ASSIGN(const bool more, m_classes->step());
        if (!more)
            break;
        classes.push_back({ m_classes->value(0).toString(), optionalNumber(m_classes->value(1)),
                m_classes->value(2).toString(), m_classes->value(3).toString() });
    }
    m_classes->reset();
    return classes.empty() ? classesOfCode(parcel, landUse) : classes;
}

} // namespace spp
