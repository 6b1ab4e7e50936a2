// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/review/themecontact.h"

#include "core/overlay/cellsunder.h"
#include "core/overlay/featuresongrid.h"
#include "engine/geoswords.h"

namespace spp {

namespace {

using engine::Geometry;
using engine::ShapeKind;

/// Geometry::intersects() answers false where GEOS fails; a verdict may not.
Result<bool> meets(const Geometry &site, const Feature &feature)
{
    const char answer
            = GEOSIntersects_r(engine::geosContext(), site.get(), feature.geometry->get());
    if (answer == 2)
        return Error::badInput(engine::geosReason()).atFeature(std::to_string(feature.id));
    return answer == 1;
}

void noteDistance(ThemeContact &contact, double distance)
{
    if (std::isfinite(distance) && (!contact.nearest_m || distance < *contact.nearest_m))
        contact.nearest_m = distance;
}

void addTouching(ThemeContact &contact, const FeatureMeasure &measure, double tolerance_m2)
{
    const bool isPolygon = measure.kind == ShapeKind::Polygon;
    contact.hasPolygons = contact.hasPolygons || isPolygon;
    contact.hasLines = contact.hasLines || measure.kind == ShapeKind::Line;
    ++(isPolygon && measure.area_m2 < tolerance_m2 ? contact.slivers : contact.count);
}

/// The features of a theme with the classes that a screen gives them.
class ClassedFeatures {
public:
    ClassedFeatures(const Theme &theme, const std::vector<Feature> &features)
        : m_field(ScreenTheme::classField(theme))
        , m_hasPlans(theme.id == QLatin1String("zones"))
    {
        for (const Feature &feature : features) {
            if (!feature.geometry || feature.geometry->isEmpty())
                continue;
            m_features.push_back(&feature);
            m_numbers.emplace(keyOf(feature), 0);
        }
        for (auto &[key, number] : m_numbers) {
            number = std::int32_t(m_keys.size());
            m_keys.push_back(key);
        }
    }
    const std::vector<const Feature *> &features() const { return m_features; }
    std::int32_t classOf(const Feature &feature) const { return m_numbers.at(keyOf(feature)); }
    const ScreenTheme::ClassKey &key(std::int32_t number) const { return m_keys[size_t(number)]; }

private:
    ScreenTheme::ClassKey keyOf(const Feature &feature) const
    {
        return { m_field.isEmpty() ? QString() : feature.attributes.value(m_field).toString(),
            m_hasPlans ? feature.attributes.value(QStringLiteral("plan")).toString() : QString() };
    }

    const QString m_field;
    const bool m_hasPlans;
    std::vector<const Feature *> m_features; ///< those with a geometry
    std::map<ScreenTheme::ClassKey, std::int32_t> m_numbers;
    std::vector<ScreenTheme::ClassKey> m_keys;
};

struct CellSums {
    double covered_m2 = 0.0;
    double above_m2 = 0.0;
    double maximum = 0.0;
};

Result<CellSums> sumCells(
        const SubjectOnGrid &site, const RasterWindow &window, bool everyCellCounts)
{
    SPP_ASSIGN(const auto cells, cellsUnder(site, window));
    CellSums sums;
    for (const WeightedCell &cell : cells) {
        sums.covered_m2 += cell.area_m2;
        if (everyCellCounts || cell.value > 0.0)
            sums.above_m2 += cell.area_m2;
        sums.maximum = std::max(sums.maximum, cell.value);
    }
    return sums;
}

} // namespace

Result<ThemeContact> measureContact(const SubjectOnGrid &site, const Theme &theme,
        const std::vector<Feature> &features, double tolerance_m2)
{
    const ClassedFeatures classed(theme, features);
    FeaturesOnGrid onGrid(site.origin());
    for (const Feature *feature : classed.features())
        SPP_TRY(onGrid.add(feature->id, *feature->geometry, classed.classOf(*feature)));
    SPP_ASSIGN(const SubjectMeasures measures, onGrid.measure(site));

    ThemeContact contact;
    for (size_t i = 0; i < measures.features.size(); ++i) {
        const Feature &feature = *classed.features()[i];
        bool touches = !measures.features[i].isNothing();
        if (!touches) {
            SPP_ASSIGN(touches, meets(site.geometry(), feature));
        }
        if (touches)
            addTouching(contact, measures.features[i], tolerance_m2);
        else
            noteDistance(contact, site.geometry().distanceTo(*feature.geometry));
    }
    contact.area_m2 = measures.area_m2();
    contact.length_m = measures.length_m();
    for (const auto &[number, measure] : measures.classes)
        contact.classes.emplace(classed.key(number), measure);
    contact.faults = onGrid.faults();
    return contact;
}

Result<RasterContact> measureRasters(
        const SubjectOnGrid &site, FeatureSource &source, const QString &theme)
{
    SPP_ASSIGN(const auto rasters, source.rasters(theme));
    RasterContact contact;
    contact.rasters = int(rasters.size());
    std::map<QString, double> greatest;
    QString widestQuantity;
    for (const RasterInfo &raster : rasters) {
        if (!raster.extent.intersects(site.bounds()))
            continue;
        const QString quantity = raster.attributes.value(QStringLiteral("quantity")).toString();
        if (quantity == QLatin1String("ground"))
            continue; // lies beside the depths of a flood: it says nothing of water
        SPP_ASSIGN(const auto window, source.rasterWindow(raster.id, site.bounds()));
        if (window.columns == 0 || window.rows == 0)
            continue;
        const bool isLevel = quantity == QLatin1String("level");
        SPP_ASSIGN(const auto sums, sumCells(site, window, isLevel));
        ++contact.reaching;
        contact.covered_m2 = std::max(contact.covered_m2, sums.covered_m2);
        greatest[quantity] = std::max(greatest[quantity], sums.maximum);
        if (contact.widest.isEmpty() || sums.above_m2 > contact.above_m2) {
            contact.above_m2 = sums.above_m2;
            contact.widest = raster.name;
            contact.unit = raster.attributes.value(QStringLiteral("unit")).toString();
            widestQuantity = quantity;
        }
    }
    contact.maximum = greatest[widestQuantity];
    return contact;
}

} // namespace spp
