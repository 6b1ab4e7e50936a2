// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/review/territoryfeaturesource.h"

#include "core/data/rasterstore.h"
#include "core/data/territory.h"
#include "core/data/zonesinforce.h"
#include "core/review/themefeaturequery.h"

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::TerritoryFeatureSource)
};

constexpr int doubtsShown = 3;

/// Features read in one go, with the box that they are complete for.
struct Window {
    engine::Box box;
    QDate at;
    std::vector<Feature> features;
    std::vector<engine::Box> boxes;
};

struct Rejected {
    QString text;
    engine::Box box; ///< empty when nobody knows where it lies
};

std::vector<Feature> inside(const Window &window, const engine::Box &box)
{
    std::vector<Feature> features;
    for (size_t i = 0; i < window.features.size(); ++i) {
        if (window.boxes[i].intersects(box))
            features.push_back(window.features[i]);
    }
    return features;
}

Result<std::vector<Rejected>> readRejected(Database &database, const QString &theme)
{
    SPP_ASSIGN(const auto rows,
            database.rows(QStringLiteral("SELECT feature, reason, xmin, ymin, xmax, ymax FROM"
                                         " rejected_feature WHERE theme = ?1 ORDER BY id"),
                    { theme }));
    std::vector<Rejected> rejected;
    for (const auto &row : rows) {
        Rejected one;
        one.text = Texts::tr("feature %1 was rejected: %2")
                           .arg(row[0].toString(), row[1].toString());
        if (row[2].isValid()) {
            one.box = { row[2].toDouble(), row[3].toDouble(), row[4].toDouble(),
                row[5].toDouble() };
        }
        rejected.push_back(std::move(one));
    }
    return rejected;
}

} // namespace

struct TerritoryFeatureSource::Private {
    explicit Private(Territory &of)
        : territory(of)
    {
    }

    Result<std::vector<Feature>> read(const Theme &theme, const engine::Box &box, QDate at);
    Result<const std::vector<Rejected> *> rejectedOf(const QString &theme);
    Result<bool> covers(const Theme &theme, const engine::Box &box);

    Territory &territory;
    double readAhead_m = 0.0;
    std::map<QString, std::unique_ptr<ThemeFeatureQuery>> queries;
    std::map<QDate, std::unique_ptr<ZonesInForce>> zones;
    std::map<QString, Window> windows;
    std::map<QString, std::vector<Rejected>> rejected;
    std::map<QString, engine::Geometry> coverages;
    std::map<QString, std::vector<RasterInfo>> rasters;
};

Result<std::vector<Feature>> TerritoryFeatureSource::Private::read(
        const Theme &theme, const engine::Box &box, QDate at)
{
    if (theme.id == QLatin1String("zones")) {
        std::unique_ptr<ZonesInForce> &ofDay = zones[at];
        if (!ofDay) {
            SPP_ASSIGN(ofDay, ZonesInForce::create(territory, at));
        }
        return ofDay->features(box);
    }
    std::unique_ptr<ThemeFeatureQuery> &query = queries[theme.id];
    if (!query) {
        SPP_ASSIGN(query, ThemeFeatureQuery::create(territory.database(), theme));
    }
    return query->read(box);
}

Result<const std::vector<Rejected> *> TerritoryFeatureSource::Private::rejectedOf(
        const QString &theme)
{
    const auto known = rejected.find(theme);
    if (known != rejected.end())
        return &known->second;
    SPP_ASSIGN(auto rows, readRejected(territory.database(), theme));
    return &rejected.emplace(theme, std::move(rows)).first->second;
}

Result<bool> TerritoryFeatureSource::Private::covers(const Theme &theme, const engine::Box &box)
{
    if (theme.coverageWkb.empty())
        return true;
    auto known = coverages.find(theme.id);
    if (known == coverages.end()) {
        auto coverage = engine::Geometry::fromWkb(theme.coverageWkb);
        if (!coverage)
            return coverage.error().inLayer(theme.id.toStdString());
        known = coverages.emplace(theme.id, std::move(*coverage)).first;
    }
    return known->second.contains(engine::Geometry::box(box));
}

TerritoryFeatureSource::TerritoryFeatureSource(Territory &territory)
    : d(std::make_unique<Private>(territory))
{
}

TerritoryFeatureSource::~TerritoryFeatureSource() = default;

void TerritoryFeatureSource::setReadAhead(double distance_m) { d->readAhead_m = distance_m; }

const Theme *TerritoryFeatureSource::theme(const QString &id) const
{
    return d->territory.theme(id);
}

std::vector<const Theme *> TerritoryFeatureSource::themes() const
{
    std::vector<const Theme *> themes;
    for (const Theme &theme : d->territory.themes())
        themes.push_back(&theme);
    return themes;
}

Result<std::vector<Feature>> TerritoryFeatureSource::features(
        const QString &themeId, const engine::Box &box, QDate at)
{
    const Theme *theme = d->territory.theme(themeId);
    if (!theme || theme->geometry == ThemeGeometry::None
            || theme->geometry == ThemeGeometry::Raster) {
        return Error::badInput(Texts::tr("The theme %1 has no features to be found by place.")
                                       .arg(themeId)
                                       .toStdString());
    }
    Window &window = d->windows[themeId];
    if (window.at != at || !window.box.contains(box)) {
        const engine::Box wanted = box.grown(d->readAhead_m);
        SPP_ASSIGN(window.features, d->read(*theme, wanted, at));
        window.boxes.clear();
        for (const Feature &feature : window.features)
            window.boxes.push_back(feature.geometry->bounds());
        window.box = wanted;
        window.at = at;
    }
    return inside(window, box);
}

Result<QStringList> TerritoryFeatureSource::doubts(const QString &themeId, const engine::Box &box)
{
    const Theme *theme = d->territory.theme(themeId);
    if (!theme)
        return QStringList{ Texts::tr("no theme %1 is registered").arg(themeId) };
    SPP_ASSIGN(const bool covered, d->covers(*theme, box));
    SPP_ASSIGN(const auto *rejected, d->rejectedOf(themeId));
    QStringList reasons;
    if (!covered)
        reasons.append(Texts::tr("the place reaches beyond the area that the theme covers"));
    int more = 0;
    for (const Rejected &one : *rejected) {
        if (!one.box.isEmpty() && !one.box.intersects(box))
            continue;
        if (reasons.size() < doubtsShown)
            reasons.append(one.text);
        else
            ++more;
    }
    if (more > 0)
        reasons.append(Texts::tr("%1 more").arg(more));
    return reasons;
}

Result<std::vector<RasterInfo>> TerritoryFeatureSource::rasters(const QString &themeId)
{
    const auto known = d->rasters.find(themeId);
    if (known != d->rasters.end())
        return known->second;
    SPP_ASSIGN(const auto infos, RasterStore(d->territory.database()).list(themeId));
    d->rasters[themeId] = infos;
    return infos;
}

Result<RasterWindow> TerritoryFeatureSource::rasterWindow(
        qlonglong rasterId, const engine::Box &box)
{
    return RasterStore(d->territory.database()).window(rasterId, box);
}

} // namespace spp
