// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
// Each mistake of a scenario file is named with its file and line.
#include "flood/simulation/scenariofile.h"
#include "floodtown.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

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

} // namespace

class TestScenarioMistakes : public QObject {
    Q_OBJECT

private slots:
    void mistakes_data();
    void mistakes();
    void lineOfTheMistake();
    void mistakesOfATable();
    void lettersOfAnOldCodePage();
    void foreignCrs();
};

void TestScenarioMistakes::mistakes_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const char *from, const char *to, const char *says) {
        QTest::newRow(name) << QString::fromUtf8(from) << QString::fromUtf8(to)
                            << QString::fromUtf8(says);
    };
    row("unknown key", "missing: wall", "mising: wall", "mising");
    row("no title", "title: Polder behind a gate\n", "", "title");
    row("other form", "scenario: 1", "scenario: 2", "form 1");
    row("no unit of time", "end: {value: 10, unit: min}", "end: {value: 10}", "unit");
    row("rain without a unit", "constant: 30, unit: mm/h", "constant: 30", "unit");
    row("rain in mm", "constant: 30, unit: mm/h", "constant: 30, unit: mm", "mm/h");
    row("negative rain", "constant: 30, unit: mm/h", "constant: -30, unit: mm/h", "below 0");
    row("series too short", "times: [0, 5, 10]", "times: [0, 5, 9]", "after");
    row("times that fall", "times: [0, 5, 10]", "times: [0, 10, 10]", "rise");
    row("fewer values", "values: [0.2, 1.5, 1.5]", "values: [0.2, 1.5]", "as many");
    row("unknown side", "sides: [west]", "sides: [left]", "west");
    row("gate sill above the dyke", "sill: 0\n", "sill: 3\n", "crest");
    row("gate within one cell", "to: \"550102 1109950\"", "to: \"550098 1109949\"", "same cell");
    row("structure off the grid", "from: \"550097", "from: \"540097", "outside");
    row("pump that starts low", "on: 0.6, off: 0.3", "on: 0.3, off: 0.3", "higher");
    row("gauge off the grid", "at: \"550050", "at: \"650050", "outside");
    row("dyke off the grid", "\"550100 1109890\", \"550100 1110010\"",
            "\"560100 1109890\", \"560100 1110010\"", "no two cells");
    row("fill below the ground", "level: 1.0}", "level: -1.0}", "no cell");
    row("point with three numbers", "point: \"550190 1109910\"", "point: \"550190 1109910 3\"",
            "no point");
    row("cell finer than the terrain", "end: {value: 10", "cell: 2\nend: {value: 10", "smaller");
    row("no such file", "raster: dem.tif", "raster: dam.tif", "no such file");
    row("stage below the bed", "values: [0.2, 1.5, 1.5]", "values: [-5, -5, -5]", "river");
    row("unknown kind", "kind: gate", "kind: lock", "gate");
    row("roughness of 0", "manning: 0.03", "manning: -1", "oughness");
    row("two gauges of one name", "name: outer", "name: inner", "already");
    row("two structures of one name", "name: pump, ", "name: sluice, ", "already");
    row("two edits of one name", "name: pond", "name: house plot", "already");
    row("a boundary twice at a face", "sides: [west]", "sides: [west, west]", "share a face");
    row("a run of no length", "end: {value: 10", "end: {value: 0", "after the start");
    row("an unstable scheme", "outputs:\n", "scheme: {alpha: 0.9}\noutputs:\n", "stable");
    row("checkpoints without an interval", "checkpoint_every: {value: 20",
            "checkpoint_every: {value: 0", "above 0");
    row("water below the ground", "initial: {level: 0.2}", "initial: {level: -3}", "nowhere");
    row("decimal comma", "values: [0.2, 1.5, 1.5]", "values: [\"0,2\", 1.5, 1.5]", "decimal point");
    row("times that fall and end early", "times: [0, 5, 10]", "times: [0, 10, 5]", "rise");
    row("a code for a missing level", "values: [0.2, 1.5, 1.5]", "values: [0.2, -9999, 1.5]",
            "missing value empty");
    row("rain in mm/d taken for mm/s", "constant: 30, unit: mm/h", "constant: 30, unit: mm/s",
            "unit");
    row("half a barrel",
            "kind: pump, from: \"550150 1109950\", to: outside, capacity: 0.4, on: 0.6, off: 0.3",
            "kind: culvert, from: \"550150 1109950\", to: outside, shape: circular, span: 1,"
            " inlet: 1, invert_from: 0, invert_to: 0, length: 9, barrels: 1.5",
            "whole number");
    row("area beside the terrain", "end: {value: 10",
            "area: {circle: {x: 0, y: 0, radius: 50}}\nend: {value: 10", "inside the model");
    row("hole beside the terrain", "end: {value: 10",
            "holes: [{circle: {x: 0, y: 0, radius: 50}}]\nend: {value: 10", "no cell");
    row("sub-grid of half cells", "end: {value: 10", "subgrid: {cell: 12}\nend: {value: 10",
            "Take 10 or 15 m");
    row("sub-grid finer than the ground", "end: {value: 10",
            "subgrid: {cell: 2.5}\nend: {value: 10", "Take 10 or 15 m");
    row("sub-grid of the ground itself", "end: {value: 10", "subgrid: {cell: 5}\nend: {value: 10",
            "whole number of cells");
    row("sub-grid larger than the terrain", "end: {value: 10",
            "subgrid: {cell: 150}\nend: {value: 10", "larger than the terrain");
    row("sub-grid without a cell", "end: {value: 10", "subgrid: {}\nend: {value: 10", "cell");
    row("sub-grid with another key", "end: {value: 10",
            "subgrid: {cell: 10, ratio: 2}\nend: {value: 10", "ratio");
    row("sub-grid over both ends of a gate", "end: {value: 10",
            "subgrid: {cell: 15}\nend: {value: 10", "same cell");
    row("tab", "    kind: stage", "\tkind: stage", "never with tabs");
    row("second document", "outputs:\n", "---\noutputs:\n", "second document");
}

void TestScenarioMistakes::mistakes()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, says);
    const QTemporaryDir folder;
    const auto read = ScenarioFile::read(FloodTown(folder.path()).scenario(from, to));
    QVERIFY(!read.ok());
    const QString text = QString::fromStdString(read.error().text());
    QVERIFY2(text.contains(says), qPrintable(text));
    QVERIFY2(!read.error().file.empty(), qPrintable(text));
    QVERIFY2(read.error().code != ErrorCode::Usage, qPrintable(text));
}

/// What only the whole scenario shows is told at the entry that it comes from.
void TestScenarioMistakes::lineOfTheMistake()
{
    const QTemporaryDir folder;
    const FloodTown town(folder.path());
    const auto at = [&](const char *from, const char *to, const char *entry) {
        const auto read
                = ScenarioFile::read(town.scenario(QString::fromUtf8(from), QString::fromUtf8(to)));
        if (read)
            return QByteArray("it was read");
        const QByteArray line = QByteArray::number(FloodTown::lineOf(QString::fromUtf8(entry)));
        const QByteArray file = QByteArray::fromStdString(read.error().file);
        return file.contains("polder.yaml:" + line + ':') ? QByteArray() : file;
    };
    QCOMPARE(at("values: [0.2, 1.5, 1.5]", "values: [-5, -5, -5]", "- name: river"), QByteArray());
    QCOMPARE(at("550102 1109950", "550098 1109949", "- name: sluice"), QByteArray());
    QCOMPARE(at("missing: wall", "highest_step: 1", "terrain:"), QByteArray());
    QCOMPARE(at("end: {value: 10", "end: {value: -1", "end:"), QByteArray());
}

void TestScenarioMistakes::mistakesOfATable()
{
    const QTemporaryDir folder;
    const FloodTown town(folder.path());
    const auto said = [&](const QByteArray &table) {
        write(folder.filePath(QStringLiteral("stage.csv")), table);
        const auto read = ScenarioFile::read(town.scenario(
                QStringLiteral(
                        "{times: [0, 5, 10], values: [0.2, 1.5, 1.5], time_unit: min, unit: m}"),
                QStringLiteral("{file: stage.csv, time: t, value: h, time_unit: h, unit: m}")));
        return QString::fromStdString(read ? "it was read" : read.error().text());
    };
    const QByteArray good = "t,h\n0,0.2\n0.2,1.5\n";
    QCOMPARE(said(good), QStringLiteral("it was read"));
    QCOMPARE(said("\xEF\xBB\xBF" + QByteArray(good).replace("\n", "\r\n")),
            QStringLiteral("it was read"));
    const QString comma = said("t;h\n0;0,2\n0.2;1,5\n");
    QVERIFY2(comma.contains(QStringLiteral("stage.csv, row 2")), qPrintable(comma));
    QVERIFY2(comma.contains(QStringLiteral("decimal point")), qPrintable(comma));
    QVERIFY(said("t,h,h\n0,0.2,7\n0.2,1.5,7\n").contains(QStringLiteral("several columns")));
    QVERIFY(said("t,h\n").contains(QStringLiteral("no values")));
    QVERIFY(said(QByteArray("t,h\n0,0.2\n0.2,1.5\0\n", 19)).contains(QStringLiteral("row 3")));
}

void TestScenarioMistakes::lettersOfAnOldCodePage()
{
    const QTemporaryDir folder;
    const QString path = FloodTown(folder.path()).scenario();
    write(path, FloodTown::scenarioText().toUtf8().replace("Polder", "Pold\xE9r"));
    const auto read = ScenarioFile::read(path);
    QVERIFY(!read.ok());
    QVERIFY(read.error().file.find("polder.yaml:2") != std::string::npos);
    QVERIFY(read.error().advice.find("UTF-8") != std::string::npos);
}

void TestScenarioMistakes::foreignCrs()
{
    const QTemporaryDir folder;
    const FloodTown town(folder.path());
    write(folder.filePath(QStringLiteral("degrees.geojson")),
            R"({"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {},
                "geometry": {"type": "Polygon", "coordinates":
                [[[105, 10], [106, 10], [106, 11], [105, 10]]]}}]})");
    const auto read = ScenarioFile::read(town.scenario(QStringLiteral("initial: {level: 0.2}"),
            QStringLiteral("holes: [{polygons: degrees.geojson}]")));
    QVERIFY(!read.ok());
    QCOMPARE(read.error().code, ErrorCode::CrsMismatch);
    const auto stated = ScenarioFile::read(
            town.scenario(QStringLiteral("missing: wall"), QStringLiteral("crs: EPSG:9209")));
    QVERIFY(!stated.ok());
    QCOMPARE(stated.error().code, ErrorCode::CrsMismatch);
}

QTEST_GUILESS_MAIN(TestScenarioMistakes)
#include "test_scenariomistakes.moc"
