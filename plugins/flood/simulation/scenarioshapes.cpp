// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/simulation/scenarioshapes.h"

#include "core/crs/gdaltransform.h"
#include "core/import/gdalmessages.h"
#include "core/overlay/remarkwords.h"
#include "engine/raster/featureburn.h"
#include "flood/rasterdataset.h"
#include "flood/simulation/scenariothemes.h"
#include "flood/simulation/shapecarrier.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <cmath>
#include <memory>
#include <string_view>

#include <ogrsf_frmts.h>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::ScenarioFile)
};

using engine::ShapeKind;

struct Names {
    ShapeKind kind;
    const char *file;
    const char *inlined;
};

constexpr Names names[] = { { ShapeKind::Polygon, "polygons", "polygon" },
    { ShapeKind::Line, "lines", "line" }, { ShapeKind::Point, "points", "point" } };

const Names &namesOf(ShapeKind kind)
{
    for (const Names &one : names) {
        if (one.kind == kind)
            return one;
    }
    return names[0];
}

QString wordsOf(ShapeKind kind)
{
    switch (kind) {
    case ShapeKind::Polygon:
        return Texts::tr("polygons");
    case ShapeKind::Line:
        return Texts::tr("lines");
    default:
        return Texts::tr("points");
    }
}

Error bad(const QString &path, const QString &reason)
{
    return Error::badInput(reason.toStdString()).inFile(path.toStdString());
}

QVariant valueOf(const OGRFeature &feature, int field)
{
    if (!feature.IsFieldSetAndNotNull(field))
        return {};
    const OGRFieldType type = feature.GetFieldDefnRef(field)->GetType();
    if (type == OFTInteger || type == OFTInteger64 || type == OFTReal)
        return feature.GetFieldAsDouble(field);
    return QString::fromUtf8(feature.GetFieldAsString(field));
}

Result<ScenarioShape> shapeOf(OGRFeature &feature, ShapeKind kind, const QString &path)
{
    const auto broken = [&](const QString &reason) {
        return bad(path, reason).atFeature(std::to_string(feature.GetFID()));
    };
    ScenarioShape shape;
    const OGRGeometry *geometry = feature.GetGeometryRef();
    if (!geometry || geometry->IsEmpty())
        return broken(Texts::tr("A feature has no geometry."));
    std::vector<unsigned char> wkb(geometry->WkbSize());
    geometry->exportToWkb(wkbNDR, wkb.data(), wkbVariantIso);
    const engine::WkbOutcome read = engine::readWkb(
            std::string_view(reinterpret_cast<const char *>(wkb.data()), wkb.size()), shape.shape);
    if (!read.ok)
        return broken(remarkWords(QString::fromStdString(read.reason)));
    if (shape.shape.kind != kind)
        return broken(Texts::tr("A feature is not of the kind that is wanted here: %1.")
                              .arg(wordsOf(kind)));
    for (const double value : shape.shape.xy) {
        if (!std::isfinite(value))
            return broken(Texts::tr("A coordinate is no number."));
    }
    for (int i = 0; i < feature.GetFieldCount(); ++i)
        shape.fields.insert(
                QString::fromUtf8(feature.GetFieldDefnRef(i)->GetNameRef()), valueOf(feature, i));
    return shape;
}

Result<void> chooseFeatures(const YamlReader &entry, OGRLayer &layer, const QString &path)
{
    SPP_ASSIGN(const QString where, entry.text("where", QString()));
    if (!where.isEmpty() && layer.SetAttributeFilter(where.toUtf8().constData()) != OGRERR_NONE)
        return bad(path, Texts::tr("The condition \"%1\" does not fit the file.").arg(where));
    return {};
}

QString crsOf(OGRLayer &layer) { return wktOf(layer.GetSpatialRef()); }

Result<OGRLayer *> layerOf(const YamlReader &entry, GDALDataset &dataset, const QString &path)
{
    SPP_ASSIGN(const QString name, entry.text("layer", QString()));
    OGRLayer *layer = name.isEmpty() ? dataset.GetLayer(0)
                                     : dataset.GetLayerByName(name.toUtf8().constData());
    if (!layer)
        return bad(path, Texts::tr("The file has no layer \"%1\".").arg(name));
    if (name.isEmpty() && dataset.GetLayerCount() > 1)
        return bad(path, Texts::tr("The file has several layers."))
                .advise(Texts::tr("Name one with \"layer\".").toStdString());
    return layer;
}

/// A shapefile is several files.
void rememberParts(GDALDataset &dataset, ScenarioContext &context)
{
    char **files = dataset.GetFileList();
    for (int i = 0; i < CSLCount(files); ++i)
        context.input(QString::fromUtf8(files[i]));
    CSLDestroy(files);
}

Result<std::vector<ScenarioShape>> shapesOfFile(
        const YamlReader &entry, const QString &path, ScenarioContext &context, ShapeKind kind)
{
    if (QFileInfo(path).isDir())
        return bad(path, Texts::tr("This is a folder, not a file."));
    if (!QFileInfo(path).isFile())
        return bad(path, Texts::tr("There is no such file."));
    startGdal();
    GdalMessages messages;
    const DatasetPtr dataset(GDALDataset::FromHandle(GDALOpenEx(path.toUtf8().constData(),
            GDAL_OF_VECTOR | GDAL_OF_VERBOSE_ERROR, nullptr, nullptr, nullptr)));
    if (!dataset)
        return bad(path, Texts::tr("No reader understands this file: %1.").arg(messages.reason()));
    messages.clear();
    rememberParts(*dataset, context);
    SPP_ASSIGN(OGRLayer *const layer, layerOf(entry, *dataset, path));
    if (layer->GetFeatureCount() == 0)
        return bad(path, Texts::tr("No feature was found."));
    std::unique_ptr<Territory> territory;
    if (entry.has("territory")) {
        SPP_ASSIGN(territory, territoryOf(entry, context));
    }
    SPP_ASSIGN(const ShapeCarrier carrier,
            ShapeCarrier::make(context, crsOf(*layer), path, territory.get()));
    SPP_TRY(chooseFeatures(entry, *layer, path));
    std::vector<ScenarioShape> shapes;
    for (const OGRFeatureUniquePtr &feature : *layer) {
        SPP_ASSIGN(ScenarioShape shape, shapeOf(*feature, kind, path));
        if (const Result<void> carried = carrier.carry(shape.shape); !carried)
            return carried.error()
                    .inFile(path.toStdString())
                    .atFeature(std::to_string(feature->GetFID()));
        shapes.push_back(std::move(shape));
    }
    // A reader ends at what it cannot read as it does at the end of the file.
    if (!messages.failure().isEmpty())
        return bad(
                path, Texts::tr("The file cannot be read to its end (%1).").arg(messages.reason()))
                .advise(Texts::tr("Copy it anew, with all of its parts.").toStdString());
    if (shapes.empty())
        return bad(path, Texts::tr("No feature was found."));
    return shapes;
}

Result<ScenarioShape> inlinedShape(const YamlReader &entry, ShapeKind kind)
{
    QStringList texts;
    if (kind == ShapeKind::Point) {
        SPP_ASSIGN(const QString only, entry.text("point"));
        texts.append(only);
    } else {
        SPP_ASSIGN(texts, entry.list(namesOf(kind).inlined));
    }
    const int fewest = kind == ShapeKind::Polygon ? 3 : kind == ShapeKind::Line ? 2 : 1;
    if (texts.size() < fewest)
        return entry.problem(Texts::tr("\"%1\" needs at least %2 points.")
                                     .arg(QLatin1String(namesOf(kind).inlined))
                                     .arg(fewest));
    ScenarioShape shape;
    shape.shape.kind = kind;
    for (const QString &text : texts) {
        SPP_ASSIGN(const MapPoint point, pointOf(entry, text));
        shape.shape.xy.push_back(point.x);
        shape.shape.xy.push_back(point.y);
    }
    shape.shape.closePath(true);
    return shape;
}

/// As a polygon of 96 corners with the circle's area.
Result<ScenarioShape> circle(const YamlReader &entry)
{
    SPP_ASSIGN(const YamlReader given, entry.map("circle"));
    SPP_TRY(given.allowOnly(
            { QStringLiteral("x"), QStringLiteral("y"), QStringLiteral("radius") }));
    SPP_ASSIGN(const double x, numberOf(given, "x"));
    SPP_ASSIGN(const double y, numberOf(given, "y"));
    SPP_ASSIGN(const double radius, numberOf(given, "radius"));
    if (!(radius > 0.0))
        return given.problem(Texts::tr("The radius must be above 0 m."));
    constexpr int corners = 96;
    constexpr double step = 2.0 * 3.14159265358979323846 / corners;
    const double reach = radius * std::sqrt(step / std::sin(step));
    ScenarioShape shape;
    shape.shape.kind = ShapeKind::Polygon;
    for (int i = 0; i < corners; ++i) {
        shape.shape.xy.push_back(x + reach * std::cos(i * step));
        shape.shape.xy.push_back(y + reach * std::sin(i * step));
    }
    shape.shape.closePath(true);
    return shape;
}

} // namespace

QStringList shapeKeys()
{
    QStringList keys{ QStringLiteral("circle"), QStringLiteral("layer"), QStringLiteral("where"),
        QStringLiteral("territory"), QStringLiteral("theme"), QStringLiteral("date") };
    for (const Names &one : names)
        keys << QLatin1String(one.file) << QLatin1String(one.inlined);
    return keys;
}

Result<std::vector<ScenarioShape>> shapesOf(
        const YamlReader &entry, ScenarioContext &context, ShapeKind kind)
{
    const Names &name = namesOf(kind);
    const bool round = kind == ShapeKind::Polygon && entry.has("circle");
    const bool themed = entry.has("theme");
    if (int(entry.has(name.file)) + int(entry.has(name.inlined)) + int(round) + int(themed) != 1)
        return entry.problem(Texts::tr("Give the place once: \"%1\" with a file, or \"%2\" with"
                                       " coordinates.")
                                     .arg(QLatin1String(name.file), QLatin1String(name.inlined)));
    if (themed)
        return shapesOfTheme(entry, context, kind);
    if (entry.has(name.file)) {
        SPP_ASSIGN(const QString file, entry.text(name.file));
        return shapesOfFile(entry, context.input(file), context, kind);
    }
    SPP_ASSIGN(ScenarioShape shape, round ? circle(entry) : inlinedShape(entry, kind));
    return std::vector<ScenarioShape>{ std::move(shape) };
}

std::vector<engine::CellPlace> cellsIn(
        const engine::Grid &grid, const std::vector<ScenarioShape> &polygons)
{
    engine::FeatureBurn burn(grid);
    for (const ScenarioShape &polygon : polygons)
        burn.add(polygon.shape, 1);
    std::vector<engine::CellPlace> cells;
    for (int row = 0; row < grid.rows; ++row) {
        for (int column = 0; column < grid.columns; ++column) {
            if (burn.cells()[std::size_t(row) * std::size_t(grid.columns) + std::size_t(column)])
                cells.push_back({ row, column });
        }
    }
    return cells;
}

Result<double> valueFor(const YamlReader &entry, const char *key, const ScenarioShape &shape)
{
    const QByteArray fieldKey = QByteArray(key) + "_field";
    if (!entry.has(fieldKey.constData()))
        return numberOf(entry, key);
    SPP_ASSIGN(const QString field, entry.text(fieldKey.constData()));
    bool ok = false;
    const double value = shape.fields.value(field).toDouble(&ok);
    if (!ok || !std::isfinite(value))
        return entry.problem(Texts::tr("A feature has no number in its field \"%1\".").arg(field));
    return value;
}

} // namespace spp::flood
