// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "zonesketch.h"

namespace spp::test {

namespace {

template <typename T>
T orStop(Result<T> result)
{
    if (!result)
        qFatal("%s", result.error().text().c_str());
    return std::move(result).value();
}

engine::Geometry geometry(const std::string &wkt) { return orStop(engine::Geometry::fromWkt(wkt)); }

} // namespace

std::string rectangle(double xmin, double ymin, double xmax, double ymax)
{
    return engine::Geometry::box({ xmin, ymin, xmax, ymax }).wkt(6);
}

PlanCoverage coverage(const std::vector<ZoneSketch> &zones, const std::string &boundary)
{
    std::vector<Feature> features;
    for (const ZoneSketch &zone : zones) {
        Feature feature;
        feature.id = qlonglong(features.size()) + 1;
        feature.geometry = std::make_shared<const engine::Geometry>(geometry(zone.wkt));
        feature.attributes = zone.limits;
        feature.attributes.insert(QStringLiteral("code"), zone.cell);
        feature.attributes.insert(QStringLiteral("function_code"), zone.function);
        features.push_back(std::move(feature));
    }
    Feedback feedback;
    return orStop(PlanCoverage::ofZones(std::move(features),
            boundary.empty() ? engine::Geometry() : geometry(boundary), feedback));
}

PlanComparison comparison(const PlanCoverage &from, const PlanCoverage &to, double tolerance_m2)
{
    Feedback feedback;
    return orStop(PlanComparer::ofCoverages(from, to, tolerance_m2, feedback));
}

Designation function(const QString &code) { return { Designation::Kind::Function, code }; }

} // namespace spp::test
