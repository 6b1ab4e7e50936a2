// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
// Scenario files: what they give the solver.
#include "core/data/territory.h"
#include "core/review/territoryfeaturesource.h"
#include "flood/hazard/geotiff.h"
#include "flood/simulation/facelines.h"
#include "flood/simulation/scenariofile.h"
#include "floodtown.h"
#include "support/sampleterritory.h"
#include "support/testdata.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>

using namespace spp;
using namespace spp::flood;
using namespace spp::test;

namespace {

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("a file cannot be written");
}

ScenarioFile readFile(const QString &path)
{
    Result<ScenarioFile> read = ScenarioFile::read(path);
    if (!read)
        qFatal("%s", read.error().text().c_str());
    return std::move(*read);
}

/// Whether one can go from the northernmost to the southernmost row without passing a face.
bool isPassable(const engine::Grid &grid, const std::vector<engine::FacePlace> &walls)
{
    const auto at = [&](int row, int column) { return std::size_t(row * grid.columns + column); };
    std::vector<char> shutEast(at(grid.rows, 0), 0);
    std::vector<char> shutSouth(at(grid.rows, 0), 0);
    for (const engine::FacePlace &face : walls)
        (face.side == engine::CellSide::East ? shutEast
                                             : shutSouth)[at(face.cell.row, face.cell.column)]
                = 1;
    std::vector<char> seen(at(grid.rows, 0), 0);
    std::vector<engine::CellPlace> open;
    const auto reach = [&](int row, int column) {
        if (!seen[at(row, column)]) {
            seen[at(row, column)] = 1;
            open.push_back({ row, column });
        }
    };
    for (int column = 0; column < grid.columns; ++column)
        reach(0, column);
    while (!open.empty()) {
        const engine::CellPlace cell = open.back();
        open.pop_back();
        if (cell.row + 1 == grid.rows)
            return true;
        if (!shutSouth[at(cell.row, cell.column)])
            reach(cell.row + 1, cell.column);
        if (cell.row > 0 && !shutSouth[at(cell.row - 1, cell.column)])
            reach(cell.row - 1, cell.column);
        if (cell.column + 1 < grid.columns && !shutEast[at(cell.row, cell.column)])
            reach(cell.row, cell.column + 1);
        if (cell.column > 0 && !shutEast[at(cell.row, cell.column - 1)])
            reach(cell.row, cell.column - 1);
    }
    return false;
}

} // namespace

class TestScenarioFile : public QObject {
    Q_OBJECT

private slots:
    void dykesHoldWater();
    void polder();
    void structureWiderThanACell();
    void seaAndSubsidence();
    void pathwayOfTheOffice();
    void exampleOfTheHelp();
    void nothingBringsWater();
    void seriesOfAFile();
    void roughnessByClasses();
    void themesOfATerritory();
};

/// Whatever line runs from the west to the east edge parts the north from the south.
void TestScenarioFile::dykesHoldWater()
{
    std::mt19937 random(5);
    const engine::Grid grid{ 100.0, 220.0, 10.0, 10.0, 15, 12 };
    std::uniform_int_distribution<int> place(-2, 26);
    for (int trial = 0; trial < 500; ++trial) {
        engine::RawShape line;
        line.kind = engine::ShapeKind::Line;
        line.xy = { 90.0, 165.0 };
        for (int i = 0; i < 6; ++i) {
            // On middles, corners and sides of cells as well as between them.
            const double step = trial % 2 ? 5.0 : 3.7;
            line.xy.push_back(100.0 + step * place(random));
            line.xy.push_back(std::clamp(220.0 - step * place(random), 108.0, 212.0));
        }
        line.xy.insert(line.xy.end(), { 260.0, 160.0 });
        line.closePath(false);
        QVERIFY(!isPassable(grid, facesAcross(grid, line)));
    }
    QVERIFY(isPassable(grid, {}));
}

void TestScenarioFile::polder()
{
    const QTemporaryDir folder;
    const ScenarioFile scenario = readFile(FloodTown(folder.path()).scenario());
    const engine::FloodDomain &domain = scenario.setup.domain;
    QCOMPARE(domain.rows, 20);
    QCOMPARE(domain.columns, 40);
    QCOMPARE(scenario.setup.options.end_s, 600.0);
    QVERIFY(!domain.isInside({ 19, 0 })); // no data
    QCOMPARE(domain.manning[domain.at({ 5, 10 })], 0.03);
    QCOMPARE(domain.manning[domain.at({ 5, 30 })], 0.05);
    QCOMPARE(domain.depth_m[domain.at({ 5, 10 })], 0.2);
    QCOMPARE(domain.depth_m[domain.at({ 0, 39 })], 0.0); // the hill
    QCOMPARE(domain.crests.size(), std::size_t(20));
    QCOMPARE(scenario.edits.size(), std::size_t(3));
    QCOMPARE(scenario.edits[1].volume_m3, 200.0); // 20 × 10 m, 1 m high
    QCOMPARE(scenario.edits[2].volume_m3, -100.0);
    QCOMPARE(scenario.setup.boundaries.front().faces.size(), std::size_t(20));
    QCOMPARE(scenario.setup.boundaries.front().curve->at(150.0), 0.85);
    QCOMPARE(scenario.setup.inflows.front().discharge_m3s->at(0.0), 0.05);
    QCOMPARE(scenario.structures.size(), std::size_t(2));
    QCOMPARE(scenario.structures.front()->structure().control.closingTime_s, 120.0);
    QVERIFY(!scenario.structures.back()->second());
    QCOMPARE(scenario.observed.size(), std::size_t(1));
    QCOMPARE(scenario.context.inputs.size(), 2);
}

void TestScenarioFile::structureWiderThanACell()
{
    const QTemporaryDir folder;
    const FloodTown town(folder.path());
    const QString width = QStringLiteral("width: 3");
    QCOMPARE(readFile(town.scenario()).structures.front()->parts().size(), std::size_t(1));
    const ScenarioFile wide = readFile(town.scenario(width, QStringLiteral("width: 12")));
    QCOMPARE(wide.structures.size(), std::size_t(2));
    QCOMPARE(wide.structures.front()->parts().size(), std::size_t(3));
    const auto wrong = ScenarioFile::read(town.scenario(width, QStringLiteral("width: 300")));
    QVERIFY(!wrong.ok());
    const QString said = QString::fromStdString(wrong.error().text());
    QVERIFY2(said.contains(QStringLiteral("sluice")), qPrintable(said));
    QVERIFY2(said.contains(QStringLiteral("no wider than a cell")), qPrintable(said));
}

void TestScenarioFile::seaAndSubsidence()
{
    const QTemporaryDir folder;
    const ScenarioFile scenario = readFile(
            FloodTown(folder.path())
                    .scenario(QStringLiteral("curve: {times: [0, 5, 10], values: [0.2, 1.5, 1.5],"
                                             " time_unit: min, unit: m}"),
                            QStringLiteral("curve: {sea: true, tide: {mean: 0.5, constituents: ["
                                           "{name: S2, amplitude: 0.3, phase: 0}]}}\n"
                                           "future: {base_year: 2020, year: 2050, sea_level_rise: ["
                                           "{year: 2020, value: 0}, {year: 2100, value: 0.8}],"
                                           " subsidence: [{year: 2020, value: 0},"
                                           " {year: 2050, value: 0.6}]}")));
    QVERIFY(std::abs(scenario.setup.boundaries.front().curve->at(0.0) - 1.1) < 1e-12);
    QVERIFY(std::abs(scenario.setup.domain.bed_m[25] + 0.6) < 1e-12);
    QCOMPARE(scenario.future.year, 2050);
}

void TestScenarioFile::pathwayOfTheOffice()
{
    const QTemporaryDir folder;
    const ScenarioFile scenario = readFile(
            FloodTown(folder.path())
                    .scenario(QStringLiteral("initial: {level: 0.2}"),
                            QStringLiteral(
                                    "future: {base_year: 2030, year: 2050, pathway: rcp45}")));
    QVERIFY(std::abs(scenario.future.seaRise_m - 0.10) < 1e-12);
    const auto unknown = ScenarioFile::read(
            FloodTown(folder.path())
                    .scenario(QStringLiteral("initial: {level: 0.2}"),
                            QStringLiteral(
                                    "future: {base_year: 2030, year: 2050, pathway: rcp1}")));
    QVERIFY(!unknown.ok());
    QVERIFY(unknown.error().file.find("polder.yaml:") != std::string::npos);
}

/// The example of the help pages is one that runs.
void TestScenarioFile::exampleOfTheHelp()
{
    for (const QString &language : { QStringLiteral("en"), QStringLiteral("vi") }) {
        QFile page(sourceFolder()
                + QStringLiteral("/resources/help/%1/flood-scenarios.md").arg(language));
        QVERIFY(page.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(page.readAll()).section(QStringLiteral("```"), 1, 1);
        const QTemporaryDir folder;
        const FloodTown town(folder.path());
        const QString path = folder.filePath(QStringLiteral("example.yaml"));
        write(path, text.toUtf8());
        const ScenarioFile scenario = readFile(path);
        QCOMPARE(scenario.setup.domain.columns, 20);
        QCOMPARE(scenario.structures.size(), std::size_t(1));
    }
}

void TestScenarioFile::nothingBringsWater()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("dry.yaml"));
    FloodTown(folder.path());
    write(path,
            "scenario: 1\ntitle: dry\nterrain: {raster: dem.tif}\nroughness: {manning: 0.03}\n"
            "end: {value: 1, unit: h}\n");
    const auto read = ScenarioFile::read(path);
    QVERIFY(!read.ok());
    QVERIFY(read.error().text().find("brings water") != std::string::npos);
}

void TestScenarioFile::seriesOfAFile()
{
    const QTemporaryDir folder;
    const FloodTown town(folder.path());
    write(folder.filePath(QStringLiteral("stage.csv")), "hour,level\n0,20\n0.1,\n0.2,150\n");
    const QString before = QStringLiteral(
            "{times: [0, 5, 10], values: [0.2, 1.5, 1.5], time_unit: min, unit: m}");
    const QString after = QStringLiteral("{file: stage.csv, time: hour, value: level, time_unit: h,"
                                         " unit: cm, longest_gap: 0.2}");
    const ScenarioFile scenario = readFile(town.scenario(before, after));
    QVERIFY(std::abs(scenario.setup.boundaries.front().curve->at(360.0) - 0.85) < 1e-12);
    QVERIFY(scenario.context.inputs.last().endsWith(QLatin1String("stage.csv")));
    const auto gap = ScenarioFile::read(town.scenario(
            before, QString(after).replace(QLatin1String("0.2}"), QLatin1String("0.1}"))));
    QVERIFY(!gap.ok());
    QVERIFY(gap.error().text().find("gap") != std::string::npos);
}

void TestScenarioFile::roughnessByClasses()
{
    const QTemporaryDir folder;
    const FloodTown town(folder.path());
    write(folder.filePath(QStringLiteral("cover.geojson")),
            R"({"type": "FeatureCollection", "crs": {"type": "name", "properties":
                {"name": "urn:ogc:def:crs:EPSG::5897"}}, "features": [{"type": "Feature",
                "properties": {"use": "ONT"}, "geometry": {"type": "Polygon", "coordinates":
                [[[550000, 1109950], [550050, 1109950], [550050, 1110000], [550000, 1110000],
                [550000, 1109950]]]}}]})");
    const QString before = QStringLiteral("  manning: 0.03\n");
    const QString after = before
            + QStringLiteral("  classes: {polygons: cover.geojson, field: use, table: ["
                             "{class: ONT, manning: 0.1}]}\n");
    const ScenarioFile scenario = readFile(town.scenario(before, after));
    QCOMPARE(scenario.setup.domain.manning[scenario.setup.domain.at({ 2, 2 })], 0.1);
    QCOMPARE(scenario.setup.domain.manning[scenario.setup.domain.at({ 15, 2 })], 0.03);
    const auto unknown = ScenarioFile::read(town.scenario(before,
            QString(after).replace(QLatin1String("class: ONT"), QLatin1String("class: LUA"))));
    QVERIFY(!unknown.ok());
    QVERIFY(unknown.error().text().find("ONT") != std::string::npos);
}

/// Red lines as walls, and parcels, of the sample commune on a flat terrain.
void TestScenarioFile::themesOfATerritory()
{
    QString why;
    const QString sample = sampleTerritory(&why);
    QVERIFY2(!sample.isEmpty(), qPrintable(why));
    const QTemporaryDir folder;
    QVERIFY(QFile::copy(sample, folder.filePath(QStringLiteral("commune.sqlite"))));
    const auto territory = Territory::open(sample, Territory::Access::ReadOnly).value();
    TerritoryFeatureSource source(*territory);
    const auto lines = source.features(QStringLiteral("red-lines"),
                                     engine::Box{ 0.0, 0.0, 1e6, 1e7 }, QDate())
                               .value();
    QVERIFY(!lines.empty());
    const engine::Box box = lines.front().geometry->bounds();
    const engine::Grid grid{ std::floor(box.xmin) - 50.0, std::ceil(box.ymax) + 50.0, 20.0, 20.0,
        60, 60 };
    QVERIFY(writeGeoTiff(grid, std::vector<float>(3600, 0.0F), QStringLiteral("EPSG:5897"),
            folder.filePath(QStringLiteral("flat.tif")))
                    .ok());
    const QString path = folder.filePath(QStringLiteral("scenario.yaml"));
    write(path,
            "scenario: 1\ntitle: themes\nterrain: {raster: flat.tif}\nend: {value: 1, unit: h}\n"
            "roughness: {manning: 0.03, areas: [{territory: commune.sqlite, theme: parcels,"
            " manning: 0.2}]}\ninitial: {level: 0.1}\nedits:\n"
            "  - {name: dykes, kind: dyke, territory: commune.sqlite, theme: red-lines, crest: "
            "2}\n");
    const ScenarioFile scenario = readFile(path);
    QVERIFY(scenario.edits.front().faces > 0);
    const std::vector<double> &manning = scenario.setup.domain.manning;
    QVERIFY(std::count(manning.begin(), manning.end(), 0.2) > 0);
    QCOMPARE(scenario.context.inputs.size(), 3);
}

QTEST_GUILESS_MAIN(TestScenarioFile)
#include "test_scenariofile.moc"
