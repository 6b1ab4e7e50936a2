// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/hazard/hazardsource.h"
#include "flood/hazard/meshcells.h"
#include "flood/hazard/scenarioentry.h"
#include "flood/results/openseries.h"
#include "modelfiles.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

#include <cmath>
#include <limits>

using namespace spp;
using namespace spp::flood;
using namespace spp::test;

class TestFloodSources : public QObject {
    Q_OBJECT

private slots:
    void aGridSaysWhatItHolds();
    void aMeshSaysWhatItHolds();
    void resultsLieOnTheMeshBesideThem();
    void levelsBecomeDepths();
    void levelsBecomeDepthsOnTheCommandLine();
    void momentsOfAMeshAreReadFromItsCellsOnce();
    void aMeshThatHasGoneIsSaid();
    void anInactiveFaceGivesWayToItsNeighbour();
    void unitsOfAMeshAreMinded();
    void aMeshIsStoppedAnywhere();
    void stoppedAScenarioLeavesNothing();
};

namespace {

const SourceVariable *find(const SourceContents &contents, const char *name)
{
    for (const SourceVariable &one : contents.variables) {
        if (one.name == QLatin1String(name))
            return &one;
    }
    return nullptr;
}

/// Stops at one of the looks at whether to stop, and watches the progress.
class StopsAt final : public Feedback {
public:
    explicit StopsAt(int look = std::numeric_limits<int>::max())
        : m_look(look)
    {
    }
    bool isCancelled() const override { return m_looks++ >= m_look; }
    void progress(long long done, long long total) override
    {
        const double share = double(done) / double(total);
        m_isOrdered = m_isOrdered && share >= m_share && share <= 1.0;
        m_share = share;
        ++m_steps;
    }
    int looks() const { return m_looks; }
    int steps() const { return m_steps; }
    bool isOrdered() const { return m_isOrdered; }

private:
    int m_look;
    mutable int m_looks = 0;
    int m_steps = 0;
    double m_share = 0.0;
    bool m_isOrdered = true;
};

/// 60 000 faces.
QString largeMesh(const FloodTown &town)
{
    writeUgrid(town.file("large.nc"), 300, 200);
    return town.file("large.nc");
}

SourceReading greatestAt(double cell)
{
    SourceReading reading;
    reading.time = QStringLiteral("max");
    reading.cell = cell;
    return reading;
}

} // namespace

void TestFloodSources::aGridSaysWhatItHolds()
{
    const FloodTown town;
    Feedback silent;
    const auto contents = readContents(gridNetCdf(town, "model.nc"), silent);
    QVERIFY2(contents, contents ? "" : contents.error().text().c_str());
    QVERIFY(!contents->isMesh());
    QCOMPARE(contents->variables.size(), std::size_t(3));
    const SourceVariable *depth = find(*contents, "h");
    QVERIFY(depth);
    QCOMPARE(depth->unit, QString("dm"));
    QCOMPARE(depth->description, QString("water depth"));
    QCOMPARE(depth->times.steps, 3);
    QCOMPARE(depth->times.time_s, (std::vector<double>{ 0.0, 3600.0, 7200.0 }));
    QVERIFY(depth->crsWkt.isEmpty());
    QVERIFY(*depth->grid == FloodTown::grid());
    QCOMPARE(find(*contents, "bed")->times.steps, 1);
    QVERIFY(!readContents(town.text("bad.nc", "no such thing"), silent));
    QVERIFY(!readContents(town.file("none.nc"), silent));
}

void TestFloodSources::aMeshSaysWhatItHolds()
{
    const FloodTown town;
    Feedback silent;
    const QString path = ugrid(town, "mesh.nc");
    const auto contents = readContents(path, silent);
    QVERIFY2(contents, contents ? "" : contents.error().text().c_str());
    QCOMPARE(contents->faces, 24LL);
    QCOMPARE(contents->variables[0].extent,
            (engine::Box{ 700000.0, 9300000.0, 700060.0, 9300040.0 }));
    int temporal = 0;
    for (const SourceVariable &one : contents->variables)
        temporal += one.times.time_s == std::vector<double>{ 0.0, 3600.0, 7200.0 };
    QCOMPARE(temporal, 2);
}

void TestFloodSources::resultsLieOnTheMeshBesideThem()
{
    const FloodTown town;
    Feedback silent;
    const QString path = meshWithResults(town, "flow");
    const auto contents = readContents(path, silent);
    QVERIFY2(contents, contents ? "" : contents.error().text().c_str());
    QVERIFY(find(*contents, "depth"));
    QVERIFY(find(*contents, "Bed Elevation")->isGround);
    SourceReading reading;
    reading.cell = 10.0;
    reading.time = "2";
    const auto grid = readSource({ path, {} }, reading, silent); // the only one beside the ground
    QVERIFY2(grid, grid ? "" : grid.error().text().c_str());
    QVERIFY(grid->grid == FloodTown::grid());
    for (std::size_t i = 0; i < grid->cells.size(); ++i)
        QCOMPARE(grid->cells[i], float(0.2 * (double(i % 6) + 0.5))); // in the middle of the cell
    QVERIFY(QFile::remove(town.file("flow.2dm")));
    const auto alone = readSource({ path, {} }, reading, silent);
    QVERIFY(!alone);
    QVERIFY2(alone.error().text().find("flow.2dm") != std::string::npos,
            alone.error().text().c_str());
}

void TestFloodSources::levelsBecomeDepths()
{
    const FloodTown town;
    Feedback silent;
    const QString path = gridNetCdf(town, "model.nc");
    SourceReading reading;
    reading.time = "max";
    reading.levelAbove = SourceName{ path, "bed" };
    const auto grid = readSource({ path, "wl" }, reading, silent);
    QVERIFY2(grid, grid ? "" : grid.error().text().c_str());
    for (const float cell : grid->cells)
        QVERIFY(std::abs(cell - 0.6f) < 1e-5f);
    // Above the water the ground is dry; where the ground is not known, nothing is.
    std::vector<float> bed = everywhere(11.0F);
    bed[1] = std::numeric_limits<float>::quiet_NaN();
    reading.levelAbove = SourceName{ town.raster("bed.tif", bed), {} };
    const auto other = readSource({ path, "wl" }, reading, silent);
    QVERIFY2(other, other ? "" : other.error().text().c_str());
    QCOMPARE(other->cells[0], 0.0f);
    QVERIFY(std::isnan(other->cells[1]));
}

void TestFloodSources::levelsBecomeDepthsOnTheCommandLine()
{
    const FloodTown town;
    const QString path = gridNetCdf(town, "model.nc");
    const QStringList level{ "add-scenario", "t100", "--source", "model", "--crs", "EPSG:32748",
        "--level", path + "#wl" };
    QCOMPARE(town.flood(level + QStringList{ "--time", "2" }).exitCode, 2); // above what?
    const ProgramRun added
            = town.flood(level + QStringList{ "--ground", path + "#bed", "--time", "2" });
    QVERIFY2(added.exitCode == 0, added.standardError.constData());
    const QJsonObject depth = town.answer({ "scenarios" })["scenarios"]
                                      .toArray()[0]
                                      .toObject()["quantities"]
                                      .toObject()["depth"]
                                      .toObject();
    QCOMPARE(depth["level_above"].toObject()["variable"].toString(), QString("bed"));
    const auto territory = Territory::open(town.territory(), Territory::Access::ReadOnly);
    QVERIFY(territory);
    ScenarioRegister scenarios(**territory);
    Feedback silent;
    const auto cells = scenarios.cells(*scenarios.find("t100"), HazardQuantity::Depth, silent);
    QVERIFY(cells);
    QVERIFY(std::abs(cells->front() - 0.4f) < 1e-5f);
}

void TestFloodSources::momentsOfAMeshAreReadFromItsCellsOnce()
{
    const FloodTown town;
    Feedback silent;
    const QString path = ugrid(town, "mesh.nc");
    const auto contents = readContents(path, silent);
    QVERIFY(contents);
    QString variable;
    for (const SourceVariable &one : contents->variables) {
        if (one.name.contains("depth"))
            variable = one.name;
    }
    SourceReading reading;
    reading.cell = 5.0;
    const auto series = openSource({ path, variable }, reading, silent);
    QVERIFY2(series, series ? "" : series.error().text().c_str());
    for (int step = 0; step < 3; ++step) {
        reading.time = QString::number(step + 1);
        const auto once = readSource({ path, variable }, reading, silent);
        QVERIFY(once);
        const auto moment = (*series)->depth_m(step);
        QVERIFY(moment);
        QCOMPARE(*moment, once->cells);
        QCOMPARE(moment->front(), float(0.25 * (step + 1)));
    }
}

void TestFloodSources::aMeshThatHasGoneIsSaid()
{
    const FloodTown town;
    Feedback silent;
    const QString path = meshWithResults(town, "flow");
    SourceReading reading;
    reading.cell = 5.0;
    const auto series = openSource({ path, "depth" }, reading, silent);
    QVERIFY2(series, series ? "" : series.error().text().c_str());
    QVERIFY((*series)->depth_m(0));
    QVERIFY(QFile::remove(path));
    QVERIFY(!(*series)->depth_m(1));
}

/// Two triangles of a square whose edge goes through the middle of its one cell.
void TestFloodSources::anInactiveFaceGivesWayToItsNeighbour()
{
    MeshTriangles mesh;
    mesh.corners = { { 0.0, 0.0 }, { 1.0, 0.0 }, { 1.0, 1.0 }, { 0.0, 1.0 } };
    mesh.triangles = { { { 0, 1, 2 }, 0 }, { { 0, 2, 3 }, 1 } };
    Feedback silent;
    const auto found = MeshCells::find({ 0.0, 1.0, 1.0, 1.0, 1, 1 }, mesh, silent);
    QVERIFY(found.ok());
    const auto value = [&](std::vector<double> values, std::vector<char> active) {
        std::vector<float> result{ std::numeric_limits<float>::quiet_NaN() };
        if (!found->raise({ true, std::move(values), std::move(active) }, result, silent))
            qFatal("nobody stopped it");
        return result.front();
    };
    QCOMPARE(value({ 1.0, 2.0 }, {}), 2.0f);
    QCOMPARE(value({ 1.0, 2.0 }, { 1, 0 }), 1.0f);
    QCOMPARE(value({ 1.0, std::nan("") }, {}), 1.0f);
    QVERIFY(std::isnan(value({ 1.0, 2.0 }, { 0, 0 })));
}

void TestFloodSources::unitsOfAMeshAreMinded()
{
    const FloodTown town;
    Feedback silent;
    const QString path = ugrid(town, "mesh.nc");
    const auto read = [&](const char *variable, HazardQuantity quantity) {
        SourceReading reading = greatestAt(10.0);
        reading.quantity = quantity;
        return readSource({ path, QLatin1String(variable) }, reading, silent);
    };
    const auto hours = read("time under water", HazardQuantity::Duration);
    QVERIFY2(hours, hours ? "" : hours.error().text().c_str());
    QCOMPARE(hours->cells.front(), 1.5f); // 5400 s
    const auto product = read("mesh2d_dv", HazardQuantity::DepthSpeed);
    QVERIFY2(product, product ? "" : product.error().text().c_str());
    QCOMPARE(product->cells.front(), 0.125f);
    const auto wrong = read("mesh2d_dv", HazardQuantity::Duration);
    QVERIFY(!wrong);
    QVERIFY2(
            wrong.error().text().find("m2 s-1") != std::string::npos, wrong.error().text().c_str());
}

/// At each look at whether to stop, of which the triangles have their share.
void TestFloodSources::aMeshIsStoppedAnywhere()
{
    const FloodTown town;
    const QString path = largeMesh(town);
    const QString depth = QStringLiteral("water depth");
    const auto source = openHazardSource(path);
    QVERIFY2(source, source ? "" : source.error().text().c_str());
    StopsAt never;
    const auto whole = (*source)->read(depth, greatestAt(10.0), never);
    QVERIFY2(whole, whole ? "" : whole.error().text().c_str());
    StopsAt again; // the cells are known by now
    QVERIFY((*source)->read(depth, greatestAt(10.0), again));
    QVERIFY2(never.looks() - again.looks() >= 10, qPrintable(QString::number(never.looks())));
    QVERIFY(never.steps() - again.steps() >= 10);
    QVERIFY(never.isOrdered() && again.isOrdered());
    const auto stopped = openHazardSource(path);
    QVERIFY(stopped.ok());
    int look = 0;
    for (;; ++look) {
        StopsAt feedback(look);
        const auto grid = (*stopped)->read(depth, greatestAt(10.0), feedback);
        if (grid) {
            QCOMPARE(grid->cells, whole->cells); // whatever was stopped before
            break;
        }
        QCOMPARE(grid.error().code, ErrorCode::Cancelled);
        QCOMPARE(feedback.looks(), look + 1); // at once
    }
    QVERIFY(look >= 10);
}

void TestFloodSources::stoppedAScenarioLeavesNothing()
{
    const FloodTown town;
    const QString path = largeMesh(town);
    const auto territory = Territory::open(town.territory(), Territory::Access::ReadWrite);
    QVERIFY(territory.ok());
    ScenarioEntry entry;
    entry.scenario.id = QStringLiteral("large");
    entry.scenario.source = QStringLiteral("model");
    entry.crs = QStringLiteral("EPSG:32748");
    const SourceReading reading = greatestAt(20.0);
    entry.sources.push_back(
            furtherSource({ path, QStringLiteral("water depth") }, HazardQuantity::Depth, reading));
    entry.sources.push_back(furtherSource(
            { path, QStringLiteral("mesh2d_dv") }, HazardQuantity::DepthSpeed, reading));
    for (const int look : { 0, 3, 9, 20 }) {
        StopsAt feedback(look);
        const auto transaction = Transaction::begin((*territory)->database());
        QVERIFY(transaction.ok());
        const auto made = enterScenario(**territory, entry, {}, feedback);
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::Cancelled);
    }
    QVERIFY(town.answer({ "scenarios" })["scenarios"].toArray().isEmpty());
    QCOMPARE(
            (*territory)->database().single(QStringLiteral("SELECT count(*) FROM raster"))->toInt(),
            0);
}

QTEST_GUILESS_MAIN(TestFloodSources)
#include "test_floodsources.moc"
