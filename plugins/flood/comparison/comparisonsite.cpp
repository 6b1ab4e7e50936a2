// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/comparison/comparisonsite.h"

#include "core/data/caseregister.h"
#include "core/review/sitereader.h"
#include "core/review/subjectreader.h"
#include "engine/raster/featureburn.h"
#include "flood/jsontext.h"

#include <QCoreApplication>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::ComparisonSite)
};

/// A polygon that a table holds.
Result<std::shared_ptr<const engine::Geometry>> storedPolygon(Database &database,
        const QString &table, const QString &column, qlonglong id, const QString &what)
{
    SPP_ASSIGN(const QVariant wkb,
            database.single(
                    QStringLiteral("SELECT %1 FROM %2 WHERE id = ?1")
                            .arg(database.dialect().geometryAsWkb(sqlName(column)), sqlName(table)),
                    { id }));
    const QByteArray bytes = wkb.toByteArray();
    if (bytes.isEmpty())
        return Error::usage(Texts::tr("%1 has no polygon.").arg(what).toStdString());
    SPP_ASSIGN(engine::Geometry geometry,
            engine::Geometry::fromWkb({ bytes.constData(), std::size_t(bytes.size()) }));
    return std::shared_ptr<const engine::Geometry>(
            std::make_shared<engine::Geometry>(std::move(geometry)));
}

Result<ComparisonSite> ofFile(Territory &territory, const SiteChoice &choice)
{
    SiteRequest request;
    request.path = choice.file;
    request.crs = choice.fileCrs;
    SPP_ASSIGN(const SiteReader::Site site, SiteReader(territory).read(request));
    return ComparisonSite{ site.subject.geometry, site.subject.label, {} };
}

Result<ComparisonSite> ofParcels(Territory &territory, const SiteChoice &choice)
{
    SPP_ASSIGN(const Subject subject, SubjectReader(territory).parcels(choice.parcels));
    if (!subject.geometry)
        return Error::usage(Texts::tr("The parcels have no outline.").toStdString());
    return ComparisonSite{ subject.geometry, subject.label, {} };
}

Result<ComparisonSite> ofZone(Territory &territory, qlonglong zone)
{
    ComparisonSite site;
    site.label = Texts::tr("planning cell %1").arg(zone);
    SPP_ASSIGN(site.geometry,
            storedPolygon(territory.database(), key("zone"), key("geom"), zone, site.label));
    return site;
}

Result<ComparisonSite> ofCase(Territory &territory, const QString &number)
{
    SPP_ASSIGN(const CaseFile file, CaseRegister(territory.database()).find(number));
    ComparisonSite site;
    site.label = Texts::tr("case %1").arg(number);
    site.caseNumber = number;
    SPP_ASSIGN(site.geometry,
            storedPolygon(
                    territory.database(), key("case_file"), key("site"), file.id, site.label));
    return site;
}

} // namespace

Result<ComparisonSite> ComparisonSite::read(Territory &territory, const SiteChoice &choice)
{
    const int stated = int(!choice.file.isEmpty()) + int(!choice.parcels.isEmpty())
            + int(choice.zone.has_value()) + int(!choice.caseNumber.isEmpty());
    if (stated > 1)
        return Error::usage(
                Texts::tr("Say one of --site, --parcel, --zone and --case.").toStdString());
    if (!choice.file.isEmpty())
        return ofFile(territory, choice);
    if (!choice.parcels.isEmpty())
        return ofParcels(territory, choice);
    if (choice.zone)
        return ofZone(territory, *choice.zone);
    if (!choice.caseNumber.isEmpty())
        return ofCase(territory, choice.caseNumber);
    return ComparisonSite();
}

Result<std::vector<std::int32_t>> ComparisonSite::cells(const engine::Grid &grid) const
{
    if (!geometry)
        return std::vector<std::int32_t>();
    engine::RawShape shape;
    const std::string wkb = geometry->wkb();
    const engine::WkbOutcome outcome = engine::readWkb(wkb, shape);
    if (!outcome.ok || shape.kind != engine::ShapeKind::Polygon)
        return Error::usage(Texts::tr("The site is no polygon.").toStdString());
    engine::FeatureBurn burn(grid);
    burn.add(shape, 1);
    return burn.cells();
}

} // namespace spp::flood
