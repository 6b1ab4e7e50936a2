// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
//
// Results on a mesh, through the mesh provider of QGIS (MDAL).
#include "base/partfeedback.h"
#include "core/domain/writtennumber.h"
#include "core/plugin/application.h"
#include "flood/hazard/hazardsource.h"
#include "flood/hazard/meshcells.h"
#include "flood/hazard/sourceunits.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QMutex>

#include <qgsmeshdataprovider.h>
#include <qgsproviderregistry.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::MeshSource)
};

/// More cells than this is a slip of the cell size.
constexpr double mostCells = 1e8;
/// MDAL gives every mesh its ground as a variable of this name; some files have nothing else.
constexpr QLatin1String groundName("Bed Elevation");

/// Of the progress of a reading: triangles and their cells, then the values.
constexpr long long findingShare = 7;
constexpr long long allShares = 10;
/// Faces between two looks at whether to stop: some milliseconds.
constexpr int often = 16384;

Error bad(const QString &reason, const QString &advice = {})
{
    return Error::badInput(reason.toStdString()).advise(advice.toStdString());
}

Error stopped() { return Error::cancelled(Texts::tr("Reading was stopped.").toStdString()); }

/// What tells a file from another one of the same name.
struct FileState {
    qint64 size = 0;
    QDateTime changed;

    static FileState of(const QString &path)
    {
        const QFileInfo info(path);
        return { info.size(), info.lastModified() };
    }
    bool operator==(const FileState &other) const
    {
        return size == other.size && changed == other.changed;
    }
};

/// The mesh that results lie on; the file itself where it is one.
Result<QString> meshOf(const QString &path)
{
    const QFileInfo file(path);
    if (file.suffix().toLower() != QLatin1String("dat"))
        return path;
    const QDir folder = file.absoluteDir();
    const QString same = file.completeBaseName() + QStringLiteral(".2dm");
    const QStringList meshes = folder.entryList({ QStringLiteral("*.2dm") }, QDir::Files);
    if (meshes.contains(same))
        return folder.filePath(same);
    if (meshes.size() == 1)
        return folder.filePath(meshes.front());
    return bad(meshes.isEmpty() ? Texts::tr("The mesh (.2dm) of these results is not beside them.")
                                : Texts::tr("Several meshes (.2dm) lie beside these results."),
            Texts::tr("Put the mesh into their folder under the same name: %1.").arg(same));
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

/// Cuts a face into triangles that meet at its first corner, as the map draws it.
void cut(const QgsMeshFace &face, int number, std::vector<MeshTriangles::Triangle> &triangles)
{
    for (int last = face.size() - 1; last >= 2; --last)
        triangles.push_back({ { face[last - 1], face[last], face[0] }, number });
}

Result<MeshTriangles> trianglesOf(const QgsMeshDataProvider &provider, Feedback &feedback)
{
    QgsMesh native;
    provider.populateMesh(&native);
    MeshTriangles mesh;
    mesh.corners.reserve(std::size_t(native.vertices.size()));
    for (const QgsMeshVertex &corner : std::as_const(native.vertices))
        mesh.corners.push_back({ corner.x(), corner.y() });
    const int count = native.faces.size();
    mesh.triangles.reserve(std::size_t(count));
    for (int number = 0; number < count; ++number) {
        if (number % often == 0) {
            feedback.progress(number, count);
            if (feedback.isCancelled())
                return stopped();
        }
        cut(native.faces.at(number), number, mesh.triangles);
    }
    return mesh;
}

class MeshSource final : public HazardSource {
public:
    MeshSource(QString path, std::unique_ptr<QgsMeshDataProvider> provider)
        : m_path(std::move(path))
        , m_provider(std::move(provider))
        , m_state(FileState::of(m_path))
    {
    }

    Result<SourceContents> contents(Feedback &feedback) override;
    Result<SourceTimes> times(const QString &variable) override;
    Result<HazardGrid> read(
            const QString &variable, const SourceReading &reading, Feedback &feedback) override;

private:
    QgsMeshDatasetGroupMetadata group(int index) const
    {
        return m_provider->datasetGroupMetadata(index);
    }
    bool isGround(int index) const { return group(index).name() == groundName; }
    /// The mesh library tells the numbers that a file gives its corners, faces and edges as if they
    /// were results.
    bool isNumbering(int index) const
    {
        const QString name = group(index).name();
        return name.startsWith(QLatin1String("Native")) && name.endsWith(QLatin1String("Ids"));
    }
    QString crsWkt() const
    {
        return m_provider->crs().isValid() ? m_provider->crs().toWkt() : QString();
    }
    Result<void> checkFile() const;
    Result<int> groupOf(const QString &variable, bool wantsGround = false) const;
    SourceTimes timesOf(int index) const;
    Result<MeshValues> valuesOf(const QgsMeshDatasetIndex &index) const;
    Result<void> findCells(const engine::Grid &grid, Feedback &feedback);
    Result<void> raise(int group, const std::vector<int> &steps, std::vector<float> &cells,
            Feedback &feedback) const;

    QMutex m_mutex;
    QString m_path;
    std::unique_ptr<QgsMeshDataProvider> m_provider;
    FileState m_state;
    std::unique_ptr<MeshCells> m_cells; ///< of the grid that was asked for last
};

Result<void> MeshSource::checkFile() const
{
    if (FileState::of(m_path) == m_state)
        return {};
    return bad(Texts::tr("The file has changed or gone since it was opened."),
            Texts::tr("Open it again."));
}

/// The group of values that is called `variable`; without a name the only one that can be meant.
Result<int> MeshSource::groupOf(const QString &variable, bool wantsGround) const
{
    QStringList names;
    std::vector<int> groups;
    for (int index = 0; index < m_provider->datasetGroupCount(); ++index) {
        if (!isNumbering(index))
            groups.push_back(index);
    }
    std::vector<int> meant;
    for (const int index : groups) {
        names.append(group(index).name());
        if (variable.isEmpty() ? groups.size() == 1 || isGround(index) == wantsGround
                               : names.back() == variable)
            meant.push_back(index);
    }
    if (meant.size() == 1 || (!variable.isEmpty() && !meant.empty()))
        return meant.front();
    return bad(variable.isEmpty() ? Texts::tr("The mesh holds several variables: %1.")
                                            .arg(names.join(QStringLiteral(", ")))
                                  : Texts::tr("The mesh has no variable \"%1\"; it has %2.")
                                            .arg(variable, names.join(QStringLiteral(", "))),
            Texts::tr("Name one: FILE#VARIABLE."));
}

SourceTimes MeshSource::timesOf(int index) const
{
    SourceTimes times;
    times.steps = m_provider->datasetCount(index);
    if (!group(index).isTemporal())
        return times;
    const auto time_ms = [&](int step) {
        return m_provider->temporalCapabilities()->datasetTime(QgsMeshDatasetIndex(index, step));
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

Result<SourceContents> MeshSource::contents(Feedback &feedback)
{
    const QMutexLocker lock(&m_mutex);
    const QgsRectangle extent = m_provider->extent();
    SourceContents contents;
    contents.path = m_path;
    contents.faces = m_provider->faceCount();
    if (contents.faces < 1)
        return bad(Texts::tr("The mesh has no faces."));
    const int count = m_provider->datasetGroupCount();
    for (int index = 0; index < count; ++index) {
        feedback.progress(index, count);
        if (feedback.isCancelled())
            return stopped();
        if (isNumbering(index))
            continue;
        SourceVariable variable;
        variable.name = group(index).name();
        variable.unit = group(index).extraOptions().value(QStringLiteral("units"));
        variable.times = timesOf(index);
        variable.crsWkt = crsWkt();
        variable.extent
                = { extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum() };
        variable.isGround = isGround(index);
        contents.variables.push_back(variable);
    }
    if (contents.variables.empty())
        return bad(Texts::tr("The mesh holds no variables."),
                Texts::tr("Name a file with the results of a run."));
    return contents;
}

Result<SourceTimes> MeshSource::times(const QString &variable)
{
    const QMutexLocker lock(&m_mutex);
    SPP_ASSIGN(const int index, groupOf(variable));
    return timesOf(index);
}

Result<MeshValues> MeshSource::valuesOf(const QgsMeshDatasetIndex &index) const
{
    const auto type = group(index.group()).dataType();
    if (type != QgsMeshDatasetGroupMetadata::DataOnFaces
            && type != QgsMeshDatasetGroupMetadata::DataOnVertices)
        return bad(Texts::tr("The variable does not belong to the corners or faces of the mesh."));
    MeshValues values;
    values.areOnFaces = type == QgsMeshDatasetGroupMetadata::DataOnFaces;
    const int count = values.areOnFaces ? m_provider->faceCount() : m_provider->vertexCount();
    const QgsMeshDataBlock block = m_provider->datasetValues(index, 0, count);
    if (!block.isValid() || block.count() != count)
        return bad(Texts::tr("The values of a time step cannot be read."));
    values.values.reserve(std::size_t(count));
    for (int i = 0; i < count; ++i)
        values.values.push_back(block.value(i).scalar()); // of a vector its length
    const QgsMeshDataBlock active = m_provider->areFacesActive(index, 0, m_provider->faceCount());
    for (int face = 0; active.isValid() && face < active.count(); ++face)
        values.isActive.push_back(active.active(face) ? 1 : 0);
    return values;
}

/// Over the cells of the grid; those of an earlier one are kept where this is stopped.
Result<void> MeshSource::findCells(const engine::Grid &grid, Feedback &feedback)
{
    PartFeedback cutting(feedback, 0, 1, 3);
    SPP_ASSIGN(MeshTriangles triangles, trianglesOf(*m_provider, cutting));
    PartFeedback finding(feedback, 1, 3, 3);
    SPP_ASSIGN(MeshCells cells, MeshCells::find(grid, std::move(triangles), finding));
    m_cells = std::make_unique<MeshCells>(std::move(cells));
    return {};
}

/// Makes each cell the greatest of the steps.
Result<void> MeshSource::raise(int group, const std::vector<int> &steps, std::vector<float> &cells,
        Feedback &feedback) const
{
    for (std::size_t i = 0; i < steps.size(); ++i) {
        feedback.progress(qlonglong(i), qlonglong(steps.size()));
        if (feedback.isCancelled())
            return stopped();
        SPP_ASSIGN(const MeshValues values, valuesOf(QgsMeshDatasetIndex(group, steps[i])));
        SPP_TRY(m_cells->raise(values, cells, feedback));
    }
    return {};
}

Result<HazardGrid> MeshSource::read(
        const QString &variable, const SourceReading &reading, Feedback &feedback)
{
    const QMutexLocker lock(&m_mutex);
    SPP_TRY(checkFile());
    SPP_ASSIGN(const int index, groupOf(variable, reading.quantity == HazardQuantity::Ground));
    SPP_ASSIGN(const auto steps, stepsFor(reading.time, m_provider->datasetCount(index)));
    if (isGround(index) && reading.quantity != HazardQuantity::Ground)
        return bad(Texts::tr("\"%1\" is the ground of the mesh, no %2.")
                           .arg(group(index).name(), toString(reading.quantity)),
                Texts::tr("Name a file with the results of a run, or say --ground."));
    if (m_provider->faceCount() < 1)
        return bad(Texts::tr("The mesh has no faces."));
    HazardGrid grid;
    SPP_ASSIGN(grid.grid, gridFor(m_provider->extent(), reading.cell));
    grid.crsWkt = crsWkt();
    grid.cells.assign(std::size_t(grid.grid.columns) * std::size_t(grid.grid.rows),
            std::numeric_limits<float>::quiet_NaN());
    const bool isFound = m_cells && m_cells->grid() == grid.grid;
    PartFeedback finding(feedback, 0, findingShare, allShares);
    if (!isFound)
        SPP_TRY(findCells(grid.grid, finding));
    PartFeedback going(feedback, isFound ? 0 : findingShare, allShares, allShares);
    SPP_TRY(raise(index, steps, grid.cells, going));
    SPP_ASSIGN(const double factor,
            factorOfUnit(
                    group(index).extraOptions().value(QStringLiteral("units")).trimmed(), reading));
    for (float &cell : grid.cells)
        cell = float(double(cell) * factor);
    grid.notes.append(Texts::tr("mesh sampled at the middle of cells of %1 units")
                              .arg(written::number(grid.grid.cellWidth, 3).text()));
    if (steps.size() > 1)
        grid.notes.append(Texts::tr("greatest of %1 time steps").arg(steps.size()));
    return grid;
}

} // namespace

Result<HazardSourcePtr> openMeshSource(const QString &path)
{
    SPP_TRY(Application::startQgis());
    SPP_ASSIGN(const QString mesh, meshOf(path));
    std::unique_ptr<QgsDataProvider> opened(QgsProviderRegistry::instance()->createProvider(
            QStringLiteral("mdal"), mesh, QgsDataProvider::ProviderOptions()));
    auto *provider = qobject_cast<QgsMeshDataProvider *>(opened.get());
    if (!provider || !provider->isValid())
        return bad(Texts::tr("No reader understands this mesh."));
    if (mesh != path && !provider->addDataset(path))
        return bad(Texts::tr("No reader understands these results, or they are not of the mesh %1.")
                           .arg(QFileInfo(mesh).fileName()));
    opened.release();
    // Read by threads that come and go; no thread has events for it.
    provider->moveToThread(nullptr);
    return HazardSourcePtr(
            std::make_shared<MeshSource>(path, std::unique_ptr<QgsMeshDataProvider>(provider)));
}

} // namespace spp::flood
