// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/parcelsearch.h"

#include "core/domain/searchname.h"
#include "engine/geometry.h"
#include "land/communesearch.h"

#include <QCoreApplication>

namespace spp::land {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::land::ParcelSearch)
};

/// The conditions of one search as SQL and its values, and what SQL cannot tell.
struct Search {
    QStringList conditions;
    std::vector<QVariant> values;
    std::vector<std::vector<CommuneMatch>> places; ///< each list must hold the parcel
    std::shared_ptr<const engine::Geometry> point;

    QString bind(const QVariant &value)
    {
        values.push_back(value);
        return QStringLiteral("?%1").arg(values.size());
    }
    void equal(const QString &column, const QString &value)
    {
        if (!value.isEmpty())
            conditions.append(column + QStringLiteral(" = ") + bind(value));
    }
};

Result<void> addPlace(Search &search, const CommuneSearch &communes, const QString &place)
{
    if (place.isEmpty())
        return {};
    std::vector<CommuneMatch> found = communes.find(searchName(place));
    if (found.empty()) {
        return Error::badInput(
                Texts::tr("\"%1\" is no commune of this territory, present or former.")
                        .arg(place)
                        .toStdString())
                .advise(Texts::tr("Write \"Thửa 12, tờ 34\", \"34/12\" (sheet/number), a parcel "
                                  "identifier, \"X=… Y=…\" or the name of a commune.")
                                .toStdString());
    }
    QStringList codes;
    for (const CommuneMatch &match : found)
        codes.append(search.bind(match.code));
    search.conditions.append(
            QStringLiteral("commune_code IN (%1)").arg(codes.join(QStringLiteral(", "))));
    search.places.push_back(std::move(found));
    return {};
}

Result<void> addPoint(Search &search, const Dialect &dialect, const QPointF &point)
{
    const int first = int(search.values.size()) + 1;
    for (const double edge : { point.x(), point.y(), point.x(), point.y() })
        search.values.push_back(edge);
    search.conditions.append(
            dialect.boxMeets(QStringLiteral("parcel"), QStringLiteral("geom"), first));
    SPP_ASSIGN(engine::Geometry geometry,
            engine::Geometry::fromWkt(QStringLiteral("POINT(%1 %2)")
                                              .arg(point.x(), 0, 'f', 4)
                                              .arg(point.y(), 0, 'f', 4)
                                              .toStdString()));
    search.point = std::make_shared<engine::Geometry>(std::move(geometry));
    return {};
}

/// Without conditions the order of the keys is kept: sorting a whole territory for its first
/// parcels would be work for nothing. Numbers are texts; the shorter one is the smaller one.
QString statementFor(const Search &search, const Dialect &dialect)
{
    QString sql
            = QStringLiteral("SELECT id, sheet, number, commune_code, former_commune, land_use, "
                             "legal_area_m2, map_area_m2, code12, end_lifespan, %1 FROM parcel")
                      .arg(search.point ? dialect.geometryAsWkb(QStringLiteral("geom"))
                                        : QStringLiteral("NULL"));
    if (search.conditions.isEmpty())
        return sql + QStringLiteral(" ORDER BY id");
    return sql + QStringLiteral(" WHERE ") + search.conditions.join(QStringLiteral(" AND "))
            + QStringLiteral(
                    " ORDER BY commune_code, length(sheet), sheet, length(number), number, id");
}

std::optional<double> numberOrNone(const QVariant &value)
{
    return value.isValid() && !value.isNull() ? std::optional<double>(value.toDouble())
                                              : std::nullopt;
}

ParcelHit hit(const Statement &row, const CommuneSearch &communes)
{
    ParcelHit hit;
    hit.id = row.value(0).toLongLong();
    hit.sheet = row.value(1).toString();
    hit.number = row.value(2).toString();
    hit.communeCode = row.value(3).toString();
    hit.commune = communes.name(hit.communeCode);
    hit.formerCommune = row.value(4).toString();
    hit.landUse = row.value(5).toString();
    hit.legalArea_m2 = numberOrNone(row.value(6));
    hit.mapArea_m2 = numberOrNone(row.value(7));
    hit.code12 = row.value(8).toString();
    hit.isCurrent = row.value(9).isNull();
    return hit;
}

/// A parcel that says which former commune it lay in is held to it; one that says nothing stays a
/// hit, because it may be the one.
bool isInPlace(const ParcelHit &parcel, const std::vector<CommuneMatch> &place)
{
    const QString former = bareName(searchName(parcel.formerCommune));
    for (const CommuneMatch &match : place) {
        if (match.code == parcel.communeCode
                && (match.formerUnit.isEmpty() || former.isEmpty() || match.formerUnit == former))
            return true;
    }
    return false;
}

Result<bool> isWanted(const Search &search, const ParcelHit &parcel, const Statement &row)
{
    for (const std::vector<CommuneMatch> &place : search.places) {
        if (!isInPlace(parcel, place))
            return false;
    }
    if (!search.point)
        return true;
    if (row.bytes(10).empty())
        return false;
    SPP_ASSIGN(const engine::Geometry geometry, engine::Geometry::fromWkb(row.bytes(10)));
    return geometry.intersects(*search.point);
}

} // namespace

Result<ParcelHits> findParcels(Territory &territory, const ParcelQuery &query,
        const QString &commune, int limit, Feedback &feedback)
{
    Database &database = territory.database();
    SPP_ASSIGN(const CommuneSearch communes, CommuneSearch::create(database));
    Search search;
    search.equal(QStringLiteral("sheet"), query.sheet);
    search.equal(QStringLiteral("number"), query.number);
    search.equal(QStringLiteral("code12"), query.code12);
    SPP_TRY(addPlace(search, communes, query.place));
    SPP_TRY(addPlace(search, communes, commune));
    if (query.point)
        SPP_TRY(addPoint(search, database.dialect(), *query.point));

    SPP_ASSIGN(const auto row, database.prepare(statementFor(search, database.dialect())));
    row->bindAll(search.values);
    ParcelHits hits;
    while (true) {
        if (feedback.isCancelled())
            return Error::cancelled(Texts::tr("The search was stopped.").toStdString());
        SPP_ASSIGN(const bool found, row->step());
        if (!found)
            return hits;
        ParcelHit parcel = hit(*row, communes);
        SPP_ASSIGN(const bool wanted, isWanted(search, parcel, *row));
        if (!wanted)
            continue;
        hits.more = int(hits.parcels.size()) == limit;
        if (hits.more)
            return hits;
        hits.parcels.push_back(std::move(parcel));
    }
}

} // namespace spp::land
