// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/review/themecontact.h"

#include "engine/rastercoverage.h"
#include "engine/robustoverlay.h"

namespace spp {

namespace {

using engine::Geometry;

/// Geometry::intersects() answers false where GEOS fails; a verdict may not.
Result<bool> meets(const Geometry &site, const Feature &feature)
{
    const char answer
            = GEOSIntersects_r(engine::geosContext(), site.get(), feature.geometry->get());
    if (answer == 2)
        return Error::badInput(engine::takeGeosMessage()).atFeature(std::to_string(feature.id));
    return answer == 1;
}

Result<Geometry> partInside(const Geometry &site, const Feature &feature)
{
    auto outcome = engine::RobustOverlay::intersection(site, *feature.geometry);
    if (!outcome)
        return outcome.error().atFeature(std::to_string(feature.id));
    return std::move(outcome->geometry);
}

void noteDistance(ThemeContact &contact, double distance)
{
    if (std::isfinite(distance) && (!contact.nearest_m || distance < *contact.nearest_m))
        contact.nearest_m = distance;
}

Result<void> addTouching(ThemeContact &contact, std::vector<Geometry> &covered,
        const Geometry &site, const Feature &feature, double tolerance_m2)
{
    const Geometry::Kind kind = feature.geometry->kind();
    if (kind == Geometry::Kind::Point) {
        ++contact.count;
        return {};
    }
    SPP_ASSIGN(Geometry part, partInside(site, feature));
    if (kind == Geometry::Kind::Line) {
        contact.hasLines = true;
        contact.length_m += part.length();
        ++contact.count;
        return {};
    }
    contact.hasPolygons = true;
    ++(part.area() < tolerance_m2 ? contact.slivers : contact.count);
    if (!part.isEmpty())
        covered.push_back(std::move(part));
    return {};
}

Result<double> areaOfUnion(std::vector<Geometry> parts)
{
    if (parts.empty())
        return 0.0;
    if (parts.size() == 1)
        return parts.front().area();
    SPP_ASSIGN(const auto whole, engine::RobustOverlay::unionOf(parts));
    return whole.geometry.area();
}

struct CellSums {
    double covered_m2 = 0.0;
    double above_m2 = 0.0;
    double maximum = 0.0;
};

Result<CellSums> sumCells(const Geometry &site, const RasterWindow &window, bool everyCellCounts)
{
    const engine::Grid grid{ window.xmin, window.ymax, window.cellWidth_m, window.cellHeight_m,
        window.columns, window.rows };
    SPP_ASSIGN(const auto weights, engine::coverageWeights(site, grid));
    const double cell_m2 = window.cellWidth_m * window.cellHeight_m;
    CellSums sums;
    for (const engine::CellWeight &weight : weights) {
        const double value = window.values[size_t(weight.row) * size_t(window.columns)
                + size_t(weight.column)];
        if (std::isnan(value))
            continue;
        sums.covered_m2 += weight.fraction * cell_m2;
        if (everyCellCounts || value > 0.0)
            sums.above_m2 += weight.fraction * cell_m2;
        sums.maximum = std::max(sums.maximum, value);
    }
    return sums;
}

} // namespace

Result<ThemeContact> measureContact(
        const Geometry &site, const std::vector<Feature> &features, double tolerance_m2)
{
    ThemeContact contact;
    std::vector<Geometry> covered;
    for (const Feature &feature : features) {
        if (!feature.geometry || feature.geometry->isEmpty())
            continue;
        SPP_ASSIGN(const bool touched, meets(site, feature));
        if (!touched)
            noteDistance(contact, site.distanceTo(*feature.geometry));
        else
            SPP_TRY(addTouching(contact, covered, site, feature, tolerance_m2));
    }
    SPP_ASSIGN(contact.area_m2, areaOfUnion(std::move(covered)));
    return contact;
}

Result<RasterContact> measureRasters(
        const Geometry &site, FeatureSource &source, const QString &theme)
{
    SPP_ASSIGN(const auto rasters, source.rasters(theme));
    RasterContact contact;
    contact.rasters = int(rasters.size());
    for (const RasterInfo &raster : rasters) {
        if (!raster.extent.intersects(site.bounds()))
            continue;
        SPP_ASSIGN(const auto window, source.rasterWindow(raster.id, site.bounds()));
        if (window.columns == 0 || window.rows == 0)
            continue;
        const bool isLevel
                = raster.attributes.value(QStringLiteral("quantity")) == QLatin1String("level");
        SPP_ASSIGN(const auto sums, sumCells(site, window, isLevel));
        ++contact.reaching;
        contact.covered_m2 = std::max(contact.covered_m2, sums.covered_m2);
        contact.maximum = std::max(contact.maximum, sums.maximum);
        if (contact.widest.isEmpty() || sums.above_m2 > contact.above_m2) {
            contact.above_m2 = sums.above_m2;
            contact.widest = raster.name;
        }
    }
    return contact;
}

} // namespace spp
