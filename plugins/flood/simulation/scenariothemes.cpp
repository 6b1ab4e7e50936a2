// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/simulation/scenariothemes.h"

#include "core/data/territory.h"
#include "core/review/territoryfeaturesource.h"

#include <QCoreApplication>
#include <QDate>
#include <QFileInfo>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::ScenarioFile)
};

engine::Box extentOf(const engine::Grid &grid)
{
    return { grid.xmin, grid.ymax - grid.rows * grid.cellHeight,
        grid.xmin + grid.columns * grid.cellWidth, grid.ymax };
}

Result<QDate> dateOf(const YamlReader &entry, const QString &theme)
{
    SPP_ASSIGN(const QString text, entry.text("date", QString()));
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!text.isEmpty() && !date.isValid())
        return entry.problem(Texts::tr("\"%1\" is no date.").arg(text));
    if (text.isEmpty() && theme == QLatin1String("zones"))
        return entry.problem(Texts::tr("Zones need a \"date\" on which they are in force."));
    return date;
}

Result<ScenarioShape> shapeOf(
        const YamlReader &entry, const Feature &feature, engine::ShapeKind kind)
{
    ScenarioShape shape;
    const engine::WkbOutcome read = feature.geometry
            ? engine::readWkb(feature.geometry->wkb(), shape.shape)
            : engine::WkbOutcome{ false, engine::Remark::Empty, {} };
    if (!read.ok || shape.shape.kind != kind)
        return entry
                .problem(Texts::tr("A feature of the theme has another kind of geometry than is"
                                   " wanted here."))
                .atFeature(std::to_string(feature.id));
    for (auto field = feature.attributes.begin(); field != feature.attributes.end(); ++field)
        shape.fields.insert(field.key(), field.value());
    return shape;
}

} // namespace

Result<std::vector<ScenarioShape>> shapesOfTheme(
        const YamlReader &entry, ScenarioContext &context, engine::ShapeKind kind)
{
    SPP_ASSIGN(const QString file, entry.text("territory"));
    SPP_ASSIGN(const QString theme, entry.text("theme"));
    SPP_ASSIGN(const QDate date, dateOf(entry, theme));
    const QString path = context.input(file);
    SPP_ASSIGN(const auto territory, Territory::open(path, Territory::Access::ReadOnly));
    SPP_TRY(sameCrs(context.crs, territory->crs(), path));
    if (!territory->theme(theme))
        return entry.problem(Texts::tr("The territory has no theme \"%1\".").arg(theme));
    TerritoryFeatureSource source(*territory);
    SPP_ASSIGN(const std::vector<Feature> features,
            source.features(theme, extentOf(context.grid), date));
    std::vector<ScenarioShape> shapes;
    for (const Feature &feature : features) {
        SPP_ASSIGN(ScenarioShape shape, shapeOf(entry, feature, kind));
        shapes.push_back(std::move(shape));
    }
    if (shapes.empty())
        return entry.problem(Texts::tr("The theme has nothing on the terrain."));
    return shapes;
}

} // namespace spp::flood
