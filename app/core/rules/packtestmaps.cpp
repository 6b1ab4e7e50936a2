// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/rules/packtestcase.h"

#include <QCoreApplication>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::PackTester)
};

QString key(const char *name) { return QLatin1String(name); }

Result<Feature> readFeature(const PackNode &node, qlonglong id)
{
    Feature feature;
    feature.id = id;
    SPP_ASSIGN(feature.geometry, readTestGeometry(node[key("wkt")]));
    for (const PackNode::Entry &entry : node.entries()) {
        if (entry.key != QLatin1String("wkt"))
            feature.attributes.insert(entry.key, entry.value.variant());
    }
    return feature;
}

Result<Theme> readThemeFacts(const PackNode &node, const QString &id, QDate at)
{
    SPP_TRY(node.onlyKeys({ key("accuracy_m"), key("value_accuracy"), key("updated_on"),
            key("stale_after_days"), key("valid_to"), key("absent"), key("doubts"), key("features"),
            key("rasters") }));
    Theme theme;
    theme.id = id;
    theme.title = { id, id };
    theme.updatedOn = at;
    SPP_ASSIGN(theme.accuracy_m, optionalNumber(node, "accuracy_m"));
    SPP_ASSIGN(theme.valueAccuracy, optionalNumber(node, "value_accuracy"));
    if (node.has(key("updated_on"))) {
        SPP_ASSIGN(theme.updatedOn, node[key("updated_on")].date());
    }
    if (node.has(key("valid_to"))) {
        SPP_ASSIGN(theme.validTo, node[key("valid_to")].date());
    }
    if (node.has(key("stale_after_days"))) {
        SPP_ASSIGN(const int days, node[key("stale_after_days")].integer());
        theme.staleAfterDays = days;
    }
    if (node.has(key("absent"))) {
        SPP_ASSIGN(const bool absent, node[key("absent")].boolean());
        if (absent)
            theme.updatedOn = QDate();
    }
    return theme;
}

Result<void> readCells(const PackNode &node, RasterWindow &window)
{
    for (const PackNode &row : node.items()) {
        const std::vector<PackNode> cells = row.items();
        if (window.rows > 0 && int(cells.size()) != window.columns)
            return row.error(Texts::tr("the rows must be equally long"));
        window.columns = int(cells.size());
        ++window.rows;
        for (const PackNode &cell : cells) {
            double value = std::numeric_limits<double>::quiet_NaN();
            if (!cell.isNull()) {
                SPP_ASSIGN(value, cell.number());
            }
            window.values.push_back(value);
        }
    }
    return window.rows > 0 ? Result<void>() : node.error(Texts::tr("rows of cells are expected"));
}

Result<void> addRaster(
        const PackNode &node, const QString &theme, qlonglong id, MemoryFeatureSource &source)
{
    RasterWindow window;
    SPP_ASSIGN(window.xmin, node[key("xmin")].number());
    SPP_ASSIGN(window.ymax, node[key("ymax")].number());
    SPP_ASSIGN(window.cellWidth_m, node[key("cell_m")].number());
    window.cellHeight_m = window.cellWidth_m;
    SPP_TRY(readCells(node[key("rows")], window));
    RasterInfo info;
    info.id = id;
    info.name = theme;
    info.extent = { window.xmin, window.ymax - window.rows * window.cellHeight_m,
        window.xmin + window.columns * window.cellWidth_m, window.ymax };
    for (const PackNode::Entry &entry : node.entries()) {
        const QStringList own{ key("xmin"), key("ymax"), key("cell_m"), key("rows") };
        if (!own.contains(entry.key))
            info.attributes.insert(entry.key, entry.value.variant());
    }
    source.addRaster(theme, info, window);
    return {};
}

Result<void> readTheme(
        const PackNode::Entry &entry, QDate at, qlonglong &nextId, MemoryFeatureSource &source)
{
    SPP_ASSIGN(const Theme theme, readThemeFacts(entry.value, entry.key, at));
    source.addTheme(theme);
    for (const PackNode &node : entry.value[key("features")].items()) {
        SPP_ASSIGN(Feature feature, readFeature(node, ++nextId));
        source.addFeature(entry.key, std::move(feature));
    }
    for (const PackNode &node : entry.value[key("rasters")].items())
        SPP_TRY(addRaster(node, entry.key, ++nextId, source));
    if (entry.value.has(key("doubts"))) {
        SPP_ASSIGN(const QStringList doubts, entry.value[key("doubts")].texts());
        for (const QString &doubt : doubts)
            source.addDoubt(entry.key, doubt);
    }
    return {};
}

} // namespace

Result<std::optional<double>> optionalNumber(const PackNode &map, const char *name)
{
    if (map[key(name)].isNull())
        return std::optional<double>();
    SPP_ASSIGN(const double number, map[key(name)].number());
    return std::optional<double>(number);
}

Result<std::shared_ptr<const engine::Geometry>> readTestGeometry(const PackNode &node)
{
    SPP_ASSIGN(const QString wkt, node.text());
    Result<engine::Geometry> geometry = engine::Geometry::fromWkt(wkt.toStdString());
    if (!geometry)
        return node.error(QString::fromStdString(geometry.error().reason));
    return std::shared_ptr<const engine::Geometry>(
            std::make_shared<engine::Geometry>(std::move(*geometry)));
}

Result<std::shared_ptr<MemoryFeatureSource>> readTestMaps(const PackNode &node, QDate at)
{
    auto source = std::make_shared<MemoryFeatureSource>();
    qlonglong nextId = 0;
    const PackNode themes = node[key("themes")];
    for (const PackNode::Entry &entry : themes.entries())
        SPP_TRY(readTheme(entry, at, nextId, *source));
    for (const PackNode::Entry &entry : node[key("rasters")].entries()) {
        if (!themes.has(entry.key))
            SPP_TRY(readTheme(entry, at, nextId, *source));
        else
            return entry.keyNode.error(Texts::tr("%1 is already among themes").arg(entry.key));
    }
    return source;
}

} // namespace spp
