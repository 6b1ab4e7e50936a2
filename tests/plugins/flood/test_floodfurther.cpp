// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "modelfiles.h"
#include "openingactions.h"

#include "gui/language/language.h"
#include "support/patience.h"

#include <QFile>
#include <QPushButton>

#include <qgsapplication.h>

using namespace spp::test;
using namespace spp::flood;

/// What else is known of a flood that is opened, also from other files.
class TestFloodFurther : public QObject {
    Q_OBJECT

private slots:
    void init() { spp::Language::use(QStringLiteral("en")); }
    void theSameAsByTheCommand();
    void anotherFileForWhatElseIsKnown();
    void anotherFileForTheGround();
    void anotherFileThatDoesNotFit_data();
    void anotherFileThatDoesNotFit();
    void anotherFileThatHasGone();
};

/// All that is known of a flood, in the window and on the command line.
void TestFloodFurther::theSameAsByTheCommand()
{
    const FloodTown town;
    const QString mesh = ugrid(town, "mesh.nc");
    const ProgramRun added = town.flood({ "add-scenario", "command", "--depth",
            mesh + "#water depth", "--speed", mesh + "#speed", "--depth-speed", mesh + "#mesh2d_dv",
            "--duration", mesh + "#time under water", "--time", "max", "--unit", "m", "--cell",
            "10", "--crs", "EPSG:32748", "--source", "model" });
    QVERIFY2(added.exitCode == 0, added.standardError.constData());
    FloodWindow window;
    QCOMPARE(window.open(town), QString());
    openFile(window, mesh);
    pickContaining(window, "sourceSpeed", "speed");
    pickContaining(window, "sourceDepthSpeed", "dv");
    pickContaining(window, "sourceDuration", "time under");
    pick(window, "sourceCrs", "EPSG:32748");
    type(window, "scenarioSource", "model");
    QCOMPARE(problem(window), QString());
    for (const char *said : { "depth × velocity from", "hours under water from" })
        QVERIFY2(window.text("openingMaking").contains(QString::fromUtf8(said)),
                qPrintable(window.text("openingMaking")));
    window.press("openingMake");
    for (const HazardQuantity quantity : { HazardQuantity::Depth, HazardQuantity::Speed,
                 HazardQuantity::DepthSpeed, HazardQuantity::Duration })
        QCOMPARE(made(window, town, "mesh", quantity), made(window, town, "command", quantity));
    QCOMPARE(made(window, town, "mesh", HazardQuantity::Duration).front(), 1.5F);
    QCOMPARE(made(window, town, "mesh", HazardQuantity::DepthSpeed).front(), 0.125F);
}

void TestFloodFurther::anotherFileForWhatElseIsKnown()
{
    const FloodTown town;
    const QString speeds = town.raster("v.tif", everywhere(0.5F));
    const QString hours = town.raster("t.tif", everywhere(12.0F));
    FloodWindow window;
    QCOMPARE(window.open(town), QString());
    openFile(window, town.raster("flood.tif", everywhere(0.75F)));
    pickAnotherFile(window, "sourceSpeed", speeds);
    QCOMPARE(field<QComboBox>(window, "sourceSpeed")->currentText(), QString("v.tif"));
    QCOMPARE(field<QComboBox>(window, "sourceDuration")->currentIndex(), 0); // it did not ask
    pickAnotherFile(window, "sourceDuration", hours);
    QCOMPARE(field<QComboBox>(window, "sourceSpeed")->currentText(), QString("v.tif"));
    type(window, "scenarioSource", "model");
    QCOMPARE(problem(window), QString());
    window.press("openingMake");
    QVERIFY(isNear(made(window, town, "flood", HazardQuantity::Speed).front(), 0.5));
    QVERIFY(isNear(made(window, town, "flood", HazardQuantity::Duration).front(), 12.0));
}

void TestFloodFurther::anotherFileForTheGround()
{
    const FloodTown town;
    const QString ground = town.raster("dem.tif", everywhere(9.5F));
    FloodWindow window;
    QCOMPARE(window.open(town), QString());
    openFile(window, gridNetCdf(town, "model.nc"));
    pickVariable(window, "wl");
    pick(window, "sourceCrs", "EPSG:32748");
    type(window, "scenarioSource", "model");
    pickAnotherFile(window, "sourceGround", ground);
    QCOMPARE(field<QComboBox>(window, "sourceGround")->currentText(), QString("dem.tif"));
    QCOMPARE(problem(window), QString());
    window.press("openingMake");
    const std::vector<float> depths = made(window, town, "model", HazardQuantity::Depth);
    QCOMPARE(depths.size(), std::size_t(24));
    QVERIFY2(isNear(depths.front(), 1.1), qPrintable(QString::number(depths.front()))); // 10.6 m
}

void TestFloodFurther::anotherFileThatDoesNotFit_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("said");
    QTest::newRow("other cells") << "cells"
                                 << "the same cells";
    QTest::newRow("other CRS") << "crs"
                               << "EPSG:32749";
    QTest::newRow("no raster") << "text"
                               << "No reader understands";
}

void TestFloodFurther::anotherFileThatDoesNotFit()
{
    QFETCH(QString, kind);
    QFETCH(QString, said);
    const FloodTown town;
    QString path;
    if (kind == "cells") {
        path = town.file("half.tif");
        QCOMPARE(runProgram("gdal_translate",
                         { "-q", "-srcwin", "0", "0", "3", "4",
                                 town.raster("whole.tif", everywhere(0.5F)), path })
                         .exitCode,
                0);
    } else if (kind == "crs") {
        path = town.raster("east.tif", everywhere(0.5F), "EPSG:32749");
    } else {
        path = town.text("speed.tif", "this is no raster");
    }
    FloodWindow window;
    QCOMPARE(window.open(town), QString());
    openFile(window, town.raster("flood.tif", everywhere(0.75F)));
    type(window, "scenarioSource", "model");
    QCOMPARE(problem(window), QString());
    pickAnotherFile(window, "sourceSpeed", path);
    SPP_TRY_VERIFY2(problem(window).contains(said), qPrintable(problem(window)));
    auto *speeds = field<QComboBox>(window, "sourceSpeed");
    if (speeds->currentIndex() > 0) { // it is one of those to choose from, and can be left again
        QVERIFY(!window.find<QPushButton>("openingMake")->isEnabled());
        speeds->setCurrentIndex(0);
        QCOMPARE(problem(window), QString());
    }
    window.press("openingMake");
    QVERIFY(isNear(made(window, town, "flood", HazardQuantity::Depth).front(), 0.75));
    QVERIFY(made(window, town, "flood", HazardQuantity::Speed).empty());
}

/// Between the choice and the making.
void TestFloodFurther::anotherFileThatHasGone()
{
    const FloodTown town;
    const QString speeds = town.raster("v.tif", everywhere(0.5F));
    FloodWindow window;
    QCOMPARE(window.open(town), QString());
    openFile(window, town.raster("flood.tif", everywhere(0.75F)));
    type(window, "scenarioSource", "model");
    pickAnotherFile(window, "sourceSpeed", speeds);
    QVERIFY(QFile::remove(speeds));
    window.press("openingMake");
    SPP_TRY_VERIFY2(problem(window).contains("no such file"), qPrintable(problem(window)));
    QVERIFY2(problem(window).contains("v.tif"), qPrintable(problem(window)));
    QVERIFY(town.answer({ "scenarios" })["scenarios"].toArray().isEmpty());
}

int main(int argc, char **argv)
{
    QgsApplication program(argc, argv, true);
    TestFloodFurther test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_floodfurther.moc"
