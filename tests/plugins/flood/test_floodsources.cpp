// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/hazard/hazardsource.h"
#include "flood/hazard/meshcells.h"
#include "flood/hazard/scenario.h"
#include "flood/results/openseries.h"
#include "modelfiles.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

#include <cmath>

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
    const MeshCells cells({ 0.0, 1.0, 1.0, 1.0, 1, 1 }, mesh);
    const auto value = [&](std::vector<double> values, std::vector<char> active) {
        std::vector<float> result{ std::numeric_limits<float>::quiet_NaN() };
        cells.raise({ true, std::move(values), std::move(active) }, result);
        return result.front();
    };
    QCOMPARE(value({ 1.0, 2.0 }, {}), 2.0f);
    QCOMPARE(value({ 1.0, 2.0 }, { 1, 0 }), 1.0f);
    QCOMPARE(value({ 1.0, std::nan("") }, {}), 1.0f);
    QVERIFY(std::isnan(value({ 1.0, 2.0 }, { 0, 0 })));
}

QTEST_GUILESS_MAIN(TestFloodSources)
#include "test_floodsources.moc"
