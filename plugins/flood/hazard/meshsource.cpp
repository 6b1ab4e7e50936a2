// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
//
// Results on a mesh, through the mesh layer of QGIS (MDAL).
#include "core/plugin/application.h"
#include "flood/hazard/hazardgrid.h"

#include <QCoreApplication>

#include <qgsmeshlayer.h>
#include <qgsmeshlayerinterpolator.h>
#include <qgsrasterblock.h>
#include <qgstriangularmesh.h>

#include <cmath>
#include <limits>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::MeshSource)
};

/// More cells than this is a slip of the cell size.
constexpr double mostCells = 1e8;

Error bad(const QString &reason, const QString &advice = {})
{
    return Error::badInput(reason.toStdString()).advise(advice.toStdString());
}

/// The group of values that is called `variable`.
Result<int> groupOf(const QgsMeshLayer &layer, const QString &variable)
{
    QStringList names;
    const QList<int> groups = layer.datasetGroupsIndexes();
    for (const int group : groups) {
        const QString name = layer.datasetGroupMetadata(QgsMeshDatasetIndex(group)).name();
        if (name == variable || (variable.isEmpty() && groups.size() == 1))
            return group;
        names.append(name);
    }
    return bad(variable.isEmpty() ? Texts::tr("The mesh holds several variables: %1.")
                                            .arg(names.join(QStringLiteral(", ")))
                                  : Texts::tr("The mesh has no variable \"%1\"; it has %2.")
                                            .arg(variable, names.join(QStringLiteral(", "))),
            Texts::tr("Name one: FILE#VARIABLE."));
}

/// MDAL gives every mesh its ground as a variable of this name; some files have nothing else.
Result<void> checkVariable(const QgsMeshLayer &layer, int group, HazardQuantity quantity)
{
    const QString name = layer.datasetGroupMetadata(QgsMeshDatasetIndex(group)).name();
    if (name != QLatin1String("Bed Elevation") || quantity == HazardQuantity::Ground)
        return {};
    return bad(Texts::tr("\"%1\" is the ground of the mesh, no %2.").arg(name, toString(quantity)),
            Texts::tr("Name a file with the results of a run, or say --ground."));
}

Result<std::vector<int>> stepsFor(const QString &time, int count)
{
    std::vector<int> steps;
    if (time == QLatin1String("max") || count == 1) {
        for (int step = 0; step < count; ++step)
            steps.push_back(step);
        return steps;
    }
    bool isNumber = false;
    const int step = time.toInt(&isNumber);
    if (isNumber && step >= 1 && step <= count)
        return std::vector<int>{ step - 1 };
    return Error::usage(Texts::tr("The mesh has %1 time steps: say --time max or --time N.")
                                .arg(count)
                                .toStdString());
}

Result<engine::Grid> gridFor(const QgsRectangle &extent, std::optional<double> cell)
{
    if (!cell || !(*cell > 0.0))
        return bad(Texts::tr("A mesh has no cells of its own."),
                Texts::tr("State the cell size to sample it at: --cell 5."));
    engine::Grid grid;
    grid.cellWidth = grid.cellHeight = *cell;
    // On whole multiples, so that scenarios of the same mesh share one grid.
    grid.xmin = std::floor(extent.xMinimum() / *cell) * *cell;
    grid.ymax = std::ceil(extent.yMaximum() / *cell) * *cell;
    const double columns = std::ceil((extent.xMaximum() - grid.xmin) / *cell);
    const double rows = std::ceil((grid.ymax - extent.yMinimum()) / *cell);
    if (!(columns > 0.0 && rows > 0.0) || columns * rows > mostCells)
        return bad(Texts::tr("With cells of %1 the mesh has no cell or more than 100 million.")
                           .arg(*cell));
    grid.columns = int(columns);
    grid.rows = int(rows);
    return grid;
}

/// Takes the greatest of what is there and one time step.
Result<void> addStep(QgsMeshLayer &layer, const QgsTriangularMesh &mesh,
        const QgsMeshDatasetIndex &index, const engine::Grid &grid, std::vector<float> &cells)
{
    const QgsMeshDatasetGroupMetadata group = layer.datasetGroupMetadata(index);
    const QgsMeshDataProvider &provider = *layer.dataProvider();
    const bool onFaces = group.dataType() == QgsMeshDatasetGroupMetadata::DataOnFaces;
    const int count = onFaces ? provider.faceCount() : provider.vertexCount();
    if (group.dataType() != QgsMeshDatasetGroupMetadata::DataOnFaces
            && group.dataType() != QgsMeshDatasetGroupMetadata::DataOnVertices)
        return bad(Texts::tr("The variable does not belong to the corners or faces of the mesh."));
    const QgsMeshDataBlock values = layer.datasetValues(index, 0, count);
    const QgsMeshDataBlock active = layer.areFacesActive(index, 0, provider.faceCount());
    const QgsRectangle box(grid.xmin, grid.ymax - grid.rows * grid.cellHeight,
            grid.xmin + grid.columns * grid.cellWidth, grid.ymax);
    const std::unique_ptr<QgsRasterBlock> block(QgsMeshUtils::exportRasterBlock(
            mesh, values, active, group.dataType(), QgsCoordinateTransform(), grid.cellWidth, box));
    if (!block || block->width() != grid.columns || block->height() != grid.rows)
        return bad(Texts::tr("The mesh could not be sampled."));
    for (int row = 0; row < grid.rows; ++row) {
        for (int column = 0; column < grid.columns; ++column) {
            if (block->isNoData(row, column))
                continue;
            float &cell = cells[size_t(row) * size_t(grid.columns) + size_t(column)];
            cell = std::fmax(cell, float(block->value(row, column)));
        }
    }
    return {};
}

} // namespace

Result<SourceTimes> readMeshTimes(const SourceName &name)
{
    SPP_TRY(Application::startQgis());
    QgsMeshLayer layer(name.path, QStringLiteral("source"), QStringLiteral("mdal"));
    if (!layer.isValid())
        return bad(Texts::tr("No reader understands this mesh."));
    SPP_ASSIGN(const int group, groupOf(layer, name.variable));
    SourceTimes times;
    times.steps = layer.datasetCount(QgsMeshDatasetIndex(group));
    if (!layer.datasetGroupMetadata(QgsMeshDatasetIndex(group)).isTemporal())
        return times;
    const auto time_ms = [&](int step) {
        return layer.dataProvider()->temporalCapabilities()->datasetTime(
                QgsMeshDatasetIndex(group, step));
    };
    for (int step = 0; step < times.steps; ++step) {
        const double time = double(time_ms(step) - time_ms(0)) / 1000.0;
        if (!times.time_s.empty() && !(time > times.time_s.back())) {
            times.time_s.clear();
            return times;
        }
        times.time_s.push_back(time);
    }
    return times;
}

Result<HazardGrid> readMeshSource(
        const SourceName &name, const SourceReading &reading, Feedback &feedback)
{
    SPP_TRY(Application::startQgis());
    QgsMeshLayer layer(name.path, QStringLiteral("source"), QStringLiteral("mdal"));
    if (!layer.isValid())
        return bad(Texts::tr("No reader understands this mesh."));
    SPP_ASSIGN(const int group, groupOf(layer, name.variable));
    SPP_ASSIGN(const auto steps,
            stepsFor(reading.time, layer.datasetCount(QgsMeshDatasetIndex(group))));
    SPP_TRY(checkVariable(layer, group, reading.quantity));
    layer.updateTriangularMesh();
    const QgsTriangularMesh *mesh = layer.triangularMesh();
    if (!mesh)
        return bad(Texts::tr("The mesh has no faces."));
    HazardGrid grid;
    SPP_ASSIGN(grid.grid, gridFor(layer.extent(), reading.cell));
    grid.crsWkt = layer.crs().isValid() ? layer.crs().toWkt() : QString();
    grid.cells.assign(size_t(grid.grid.columns) * size_t(grid.grid.rows),
            std::numeric_limits<float>::quiet_NaN());
    for (std::size_t i = 0; i < steps.size(); ++i) {
        feedback.progress(qlonglong(i), qlonglong(steps.size()));
        if (feedback.isCancelled())
            return Error::cancelled(Texts::tr("Reading was stopped.").toStdString());
        SPP_TRY(addStep(layer, *mesh, QgsMeshDatasetIndex(group, steps[i]), grid.grid, grid.cells));
    }
    grid.notes.append(
            Texts::tr("mesh sampled at the middle of cells of %1 units").arg(grid.grid.cellWidth));
    if (steps.size() > 1)
        grid.notes.append(Texts::tr("greatest of %1 time steps").arg(steps.size()));
    return grid;
}

} // namespace spp::flood
