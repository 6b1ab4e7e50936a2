// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/sheets/sheetcontent.h"

#include "core/domain/searchname.h"
#include "core/search/communesearch.h"
#include "engine/geometry.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace spp::land {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::land::SheetContent)
};

constexpr int cancelEvery = 500;

/// Columns that a sheet has no place for, and the rows of land classes.
const QStringList unheldColumns{ QStringLiteral("former_commune"), QStringLiteral("code12"),
    QStringLiteral("address"), QStringLiteral("land_user"), QStringLiteral("road_reservation_m2"),
    QStringLiteral("net_plot_area_m2"), QStringLiteral("extra") };

/// Whose sheet it is: after the merger of 2025 several former communes of one commune have a
/// sheet 1.
struct Owner {
    QString code;
    QString former;

    /// To be bound: an empty text, which a null one would not be.
    std::vector<QVariant> key(const QString &sheet) const
    {
        const QString empty = QStringLiteral("");
        return { sheet, code.isEmpty() ? empty : code, former.isEmpty() ? empty : former };
    }
};

bool isWanted(const Owner &owner, const std::vector<CommuneMatch> &matches)
{
    const QString former = bareName(searchName(owner.former));
    return std::any_of(matches.begin(), matches.end(), [&](const CommuneMatch &match) {
        return match.code == owner.code
                && (match.formerUnit.isEmpty() || match.formerUnit == former);
    });
}

Result<std::vector<Owner>> ownersOf(Database &database, const QString &sheet)
{
    SPP_ASSIGN(const auto rows,
            database.rows(QStringLiteral("SELECT DISTINCT coalesce(commune_code, ''), "
                                         "coalesce(former_commune, '') FROM parcel WHERE sheet = "
                                         "?1 AND retired_by IS NULL AND end_lifespan IS NULL "
                                         "ORDER BY 1, 2"),
                    { sheet }));
    std::vector<Owner> owners;
    for (const std::vector<QVariant> &row : rows)
        owners.push_back({ row[0].toString(), row[1].toString() });
    return owners;
}

QString ownerText(const Owner &owner, const CommuneSearch &communes)
{
    const QString name = communes.name(owner.code);
    QString text = name.isEmpty() ? owner.code : name;
    if (!owner.former.isEmpty())
        text += QStringLiteral(" (%1)").arg(owner.former);
    return text.isEmpty() ? Texts::tr("no commune") : text;
}

Result<Owner> onlyOwner(Database &database, const CommuneSearch &communes, const QString &sheet,
        const QString &commune)
{
    SPP_ASSIGN(std::vector<Owner> owners, ownersOf(database, sheet));
    if (!commune.isEmpty()) {
        const std::vector<CommuneMatch> matches = communes.find(searchName(commune));
        if (matches.empty()) {
            return Error::badInput(
                    Texts::tr("\"%1\" is no commune of this territory, present or former.")
                            .arg(commune)
                            .toStdString());
        }
        owners.erase(std::remove_if(owners.begin(), owners.end(),
                             [&](const Owner &owner) { return !isWanted(owner, matches); }),
                owners.end());
    }
    if (owners.empty()) {
        return Error::badInput(
                Texts::tr("There is no current parcel on sheet %1.").arg(sheet).toStdString())
                .advise(Texts::tr("\"spp parcel find\" lists the parcels and their sheets.")
                                .toStdString());
    }
    if (owners.size() > 1) {
        QStringList names;
        for (const Owner &owner : owners)
            names.append(ownerText(owner, communes));
        return Error::badInput(Texts::tr("Several communes have a sheet %1: %2.")
                                       .arg(sheet, names.join(QStringLiteral(", ")))
                                       .toStdString())
                .advise(Texts::tr("Name one with --commune, by its former name if need be.")
                                .toStdString());
    }
    return owners.front();
}

/// Takes the rings of a polygon apart and puts their corners on whole millimetres.
class RingReader {
public:
    explicit RingReader(double &largestMove_m)
        : m_largestMove_m(largestMove_m)
    {
    }

    std::vector<SheetPolygon> polygons(const engine::Geometry &geometry)
    {
        const auto context = engine::geosContext();
        std::vector<SheetPolygon> result;
        for (int i = 0; i < GEOSGetNumGeometries_r(context, geometry.get()); ++i) {
            const GEOSGeometry *part = GEOSGetGeometryN_r(context, geometry.get(), i);
            SheetPolygon polygon{ ring(GEOSGetExteriorRing_r(context, part)) };
            for (int hole = 0; hole < GEOSGetNumInteriorRings_r(context, part); ++hole)
                polygon.push_back(ring(GEOSGetInteriorRingN_r(context, part, hole)));
            result.push_back(std::move(polygon));
        }
        return result;
    }

private:
    SheetRing ring(const GEOSGeometry *line)
    {
        const auto context = engine::geosContext();
        const GEOSCoordSequence *corners = GEOSGeom_getCoordSeq_r(context, line);
        unsigned count = 0;
        GEOSCoordSeq_getSize_r(context, corners, &count);
        SheetRing result;
        for (unsigned i = 0; i + 1 < count; ++i) {
            double x = 0.0;
            double y = 0.0;
            GEOSCoordSeq_getXY_r(context, corners, i, &x, &y);
            const MillimetrePoint corner{ std::llround(x * 1000.0), std::llround(y * 1000.0) };
            m_largestMove_m = std::max({ m_largestMove_m, std::abs(double(corner.x) / 1000.0 - x),
                    std::abs(double(corner.y) / 1000.0 - y) });
            if (result.empty() || result.back() != corner)
                result.push_back(corner);
        }
        if (result.size() > 1 && result.front() == result.back())
            result.pop_back();
        return result;
    }

    double &m_largestMove_m;
};

QString condition()
{
    return QStringLiteral("sheet = ?1 AND coalesce(commune_code, '') = ?2 AND "
                          "coalesce(former_commune, '') = ?3 AND retired_by IS NULL AND "
                          "end_lifespan IS NULL");
}

Result<void> readParcels(
        Database &database, const Owner &owner, SheetContent &content, Feedback &feedback)
{
    SPP_ASSIGN(const auto row,
            database.prepare(QStringLiteral("SELECT number, land_use, legal_area_m2, %1 FROM "
                                            "parcel WHERE %2 ORDER BY length(number), number, id")
                                     .arg(database.dialect().geometryAsWkb(QStringLiteral("geom")),
                                             condition())));
    row->bindAll(owner.key(content.sheet));
    RingReader reader(content.largestMove_m);
    while (true) {
        if (content.parcels.size() % cancelEvery == 0 && feedback.isCancelled())
            return Error::cancelled(Texts::tr("The sheet was not written.").toStdString());
        SPP_ASSIGN(const bool more, row->step());
        if (!more)
            return {};
        SheetParcel parcel;
        parcel.number = row->value(0).toString();
        parcel.landUse = row->value(1).toString();
        if (const QVariant area = row->value(2); area.isValid() && !area.isNull())
            parcel.legalArea_m2 = area.toDouble();
        if (!row->bytes(3).empty()) {
            SPP_ASSIGN(const engine::Geometry geometry, engine::Geometry::fromWkb(row->bytes(3)));
            parcel.mapArea_m2 = geometry.area();
            parcel.polygons = reader.polygons(geometry);
        }
        content.parcels.push_back(std::move(parcel));
    }
}

Result<void> countUnheld(Database &database, const Owner &owner, SheetContent &content)
{
    QStringList counts;
    for (const QString &column : unheldColumns)
        counts.append(QStringLiteral("count(%1)").arg(column));
    counts.append(QStringLiteral("sum(CASE WHEN id IN (SELECT parcel_id FROM parcel_land_class) "
                                 "THEN 1 ELSE 0 END)"));
    SPP_ASSIGN(const auto rows,
            database.rows(QStringLiteral("SELECT %1 FROM parcel WHERE %2")
                                  .arg(counts.join(QStringLiteral(", ")), condition()),
                    owner.key(content.sheet)));
    QStringList names = unheldColumns;
    names.append(QStringLiteral("parcel_land_class"));
    for (int i = 0; i < names.size(); ++i) {
        const qlonglong parcels = rows.front()[size_t(i)].toLongLong();
        if (parcels > 0)
            content.unheld.push_back({ names[i], parcels });
    }
    return {};
}

} // namespace

Result<SheetContent> readSheet(
        Territory &territory, const QString &sheet, const QString &commune, Feedback &feedback)
{
    Database &database = territory.database();
    SPP_ASSIGN(const CommuneSearch communes, CommuneSearch::create(database));
    SPP_ASSIGN(const Owner owner, onlyOwner(database, communes, sheet, commune));
    SheetContent content;
    content.sheet = sheet;
    content.communeCode = owner.code;
    content.commune = communes.name(owner.code);
    content.formerCommune = owner.former;
    SPP_TRY(readParcels(database, owner, content, feedback));
    SPP_TRY(countUnheld(database, owner, content));
    return content;
}

} // namespace spp::land
