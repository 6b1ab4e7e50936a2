// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
// Shapes of a scenario that come from elsewhere: in another CRS, and from a territory on a server.
#include "core/crs/coordinateoperation.h"
#include "core/data/territory.h"
#include "core/import/gdalmessages.h"
#include "core/review/territoryfeaturesource.h"
#include "flood/hazard/geotiff.h"
#include "flood/simulation/scenariofile.h"
#include "flood/simulation/simulation.h"
#include "floodtown.h"
#include "support/postgresserver.h"
#include "support/testdata.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

#include <gdal.h>
#include <ogr_api.h>

using namespace spp;
using namespace spp::flood;
using namespace spp::test;

namespace {

const QString before = QStringLiteral("initial: {level: 0.2}");

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("a file cannot be written");
}

/// The square from (550050, 1109950), 30 m wide, a hair off the middles of cells, in another CRS.
QByteArray square(const DatumOperation &datum, const QString &crs)
{
    const auto operation = CoordinateOperation::create(datum, QStringLiteral("EPSG:5897"), crs);
    if (!operation)
        qFatal("%s", operation.error().text().c_str());
    double x[] = { 550050.0, 550080.0, 550080.0, 550050.0, 550050.0 };
    double y[] = { 1109950.0, 1109950.0, 1109980.0, 1109980.0, 1109950.0 };
    if (!operation->transform(x, y, 5))
        qFatal("the square cannot be moved");
    QByteArrayList points;
    for (int i = 0; i < 5; ++i)
        points.append('[' + QByteArray::number(x[i], 'g', 15) + ','
                + QByteArray::number(y[i], 'g', 15) + ']');
    const QByteArray name = "urn:ogc:def:crs:" + QByteArray(crs.toLatin1()).replace(":", "::");
    return R"({"type":"FeatureCollection","crs":{"type":"name","properties":{"name":")" + name
            + R"("}},"features":[{"type":"Feature","properties":{},"geometry":{"type":"Polygon",)"
              R"("coordinates":[[)"
            + points.join(',') + "]]}}]}";
}

DatumOperation pinnedByCanTho()
{
    const Result<Profile> profile = Profile::load(QStringLiteral("can-tho"));
    if (!profile)
        qFatal("%s", profile.error().text().c_str());
    return profile->datum;
}

int holes(const ScenarioFile &scenario)
{
    const auto &inside = scenario.setup.domain.inside;
    return int(std::count(inside.begin(), inside.end(), 0));
}

} // namespace

class TestScenarioShapes : public QObject {
    Q_OBJECT

private slots:
    void anotherMeridianOfTheSameDatum();
    void anotherDatumNeedsAPinnedOperation();
    void themesOfATerritoryInAnotherCrs();
    void aTerritoryOnAServer();
    void aFileThatIsNotWhole();
    void aFileWithoutACrs();
};

void TestScenarioShapes::anotherMeridianOfTheSameDatum()
{
    const QTemporaryDir folder;
    const FloodTown town(folder.path());
    write(folder.filePath(QStringLiteral("square.geojson")),
            square(pinnedByCanTho(), QStringLiteral("EPSG:9209")));
    const auto read = ScenarioFile::read(town.scenario(
            before, before + QStringLiteral("\nholes: [{polygons: square.geojson}]")));
    QVERIFY2(read, read ? "" : read.error().text().c_str());
    QCOMPARE(holes(*read), 36 + 1); // 30 m / 5 m, squared, and the cell without data
    QCOMPARE(read->context.operations.size(), 1);
    QVERIFY(read->context.operations.front().contains(QStringLiteral("EPSG:9209 → EPSG:5897")));
}

/// Half a file is not half of the houses.
void TestScenarioShapes::aFileThatIsNotWhole()
{
    const QTemporaryDir folder;
    const FloodTown town(folder.path());
    const QString path = folder.filePath(QStringLiteral("houses.fgb"));
    startGdal();
    const GDALDatasetH made = GDALCreate(GDALGetDriverByName("FlatGeobuf"),
            path.toUtf8().constData(), 0, 0, 0, GDT_Unknown, nullptr);
    const OGRLayerH layer = GDALDatasetCreateLayer(made, "houses", nullptr, wkbPolygon, nullptr);
    for (int i = 0; i < 50; ++i) {
        const OGRFeatureH feature = OGR_F_Create(OGR_L_GetLayerDefn(layer));
        OGRGeometryH shape = nullptr;
        QByteArray wkt = "POLYGON((550050 1109950,550080 1109950,550080 1109980,550050 1109950))";
        char *text = wkt.data();
        QVERIFY(OGR_G_CreateFromWkt(&text, nullptr, &shape) == OGRERR_NONE);
        OGR_F_SetGeometryDirectly(feature, shape);
        QVERIFY(OGR_L_CreateFeature(layer, feature) == OGRERR_NONE);
        OGR_F_Destroy(feature);
    }
    GDALClose(made);
    const QString holes = before + QStringLiteral("\nholes: [{polygons: houses.fgb}]");
    QVERIFY(ScenarioFile::read(town.scenario(before, holes)).ok());
    QVERIFY(QFile::resize(path, QFile(path).size() * 3 / 4));
    const auto read = ScenarioFile::read(town.scenario(before, holes));
    QVERIFY(!read.ok());
    QVERIFY2(read.error().text().find("to its end") != std::string::npos,
            read.error().text().c_str());
    QVERIFY(read.error().file.find("houses.fgb") != std::string::npos);
}

/// It is taken for the terrain's, and the summary says so.
void TestScenarioShapes::aFileWithoutACrs()
{
    const QTemporaryDir folder;
    const FloodTown town(folder.path());
    write(folder.filePath(QStringLiteral("square.csv")),
            "id,WKT\n1,\"POLYGON((550050 1109950,550080 1109950,550080 1109980,550050 1109980,"
            "550050 1109950))\"\n");
    const auto read = ScenarioFile::read(
            town.scenario(before, before + QStringLiteral("\nholes: [{polygons: square.csv}]")));
    QVERIFY2(read, read ? "" : read.error().text().c_str());
    QCOMPARE(read->context.operations.size(), 1);
    QVERIFY2(read->context.operations.front().contains(QStringLiteral("square.csv")),
            qPrintable(read->context.operations.front()));
}

void TestScenarioShapes::anotherDatumNeedsAPinnedOperation()
{
    const QTemporaryDir folder;
    const FloodTown town(folder.path());
    const DatumOperation datum = pinnedByCanTho();
    write(folder.filePath(QStringLiteral("square.geojson")),
            square(datum, QStringLiteral("EPSG:4326")));
    const auto alone = ScenarioFile::read(town.scenario(
            before, before + QStringLiteral("\nholes: [{polygons: square.geojson}]")));
    QVERIFY(!alone);
    QCOMPARE(alone.error().code, ErrorCode::CrsMismatch);
    QVERIFY2(alone.error().advice.find("territory:") != std::string::npos,
            alone.error().text().c_str());
    QVERIFY(alone.error().file.find("square.geojson") != std::string::npos);

    const auto create = [&](const char *name, const QString &profile) {
        return runSpp({ "territory", "create", folder.filePath(QString::fromLatin1(name)),
                              "--profile", profile })
                .exitCode;
    };
    QCOMPARE(create("pins.sqlite", QStringLiteral("can-tho")), 0);
    const auto pinned = ScenarioFile::read(town.scenario(before,
            before
                    + QStringLiteral("\nholes: [{polygons: square.geojson, territory: "
                                     "pins.sqlite}]")));
    QVERIFY2(pinned, pinned ? "" : pinned.error().text().c_str());
    QCOMPARE(holes(*pinned), 37);
    QVERIFY(pinned->context.operations.front().contains(datum.name));

    // A territory of another datum pins nothing between these two.
    QCOMPARE(create("other.sqlite", sourceFolder() + "/tests/data/profiles/flood-delta"), 0);
    const auto other = ScenarioFile::read(town.scenario(before,
            before
                    + QStringLiteral("\nholes: [{polygons: square.geojson, territory: "
                                     "other.sqlite}]")));
    QVERIFY(!other);
    QCOMPARE(other.error().code, ErrorCode::CrsMismatch);
}

namespace {

/// A scenario with the red lines of a territory as dykes, on a flat terrain around the first.
QString dykesOf(const QTemporaryDir &folder, const QString &territory, const engine::Grid &grid,
        const QString &crs)
{
    const std::vector<float> flat(std::size_t(grid.rows * grid.columns), 0.0F);
    if (!writeGeoTiff(grid, flat, crs, folder.filePath(QStringLiteral("flat.tif"))))
        qFatal("no terrain");
    const QString path = folder.filePath(QStringLiteral("scenario.yaml"));
    write(path,
            "scenario: 1\ntitle: dykes\nterrain: {raster: flat.tif}\n"
            "end: {value: 1, unit: min}\nroughness: {manning: 0.03}\ninitial: {level: 0.1}\n"
            "edits:\n  - {name: dykes, kind: dyke, territory: \""
                    + territory.toUtf8() + "\", theme: red-lines, crest: 2}\n");
    return path;
}

ProgramRun withRedLines(const QString &territory)
{
    const ProgramRun made = runSpp({ "territory", "create", territory, "--profile", "can-tho" });
    if (made.exitCode != 0)
        return made;
    return runSpp({ "import", territory,
            sourceFolder() + "/data-samples/phong-dien/sources/red-lines.geojson", "--theme",
            "red-lines", "--commune", "31299" });
}

engine::Box firstRedLine(const QString &territory)
{
    const auto opened = Territory::open(territory, Territory::Access::ReadOnly);
    TerritoryFeatureSource source(**opened);
    return source.features(QStringLiteral("red-lines"), { 0.0, 0.0, 1e6, 1e7 }, QDate())
            ->front()
            .geometry->bounds();
}

engine::Grid gridAround(const engine::Box &box)
{
    return { std::floor(box.xmin) - 50.0, std::ceil(box.ymax) + 50.0, 20.0, 20.0, 60, 60 };
}

} // namespace

/// The same dykes on the same ground: as many faces within a few, since the cells are others.
void TestScenarioShapes::themesOfATerritoryInAnotherCrs()
{
    const QTemporaryDir folder;
    const QString territory = folder.filePath(QStringLiteral("t.sqlite"));
    const ProgramRun made = withRedLines(territory);
    QVERIFY2(made.exitCode == 0, made.standardError.constData());
    const engine::Box box = firstRedLine(territory);
    const auto here = ScenarioFile::read(
            dykesOf(folder, territory, gridAround(box), QStringLiteral("EPSG:5897")));
    QVERIFY2(here, here ? "" : here.error().text().c_str());
    QVERIFY(here->context.operations.isEmpty());

    const auto operation = CoordinateOperation::create(
            pinnedByCanTho(), QStringLiteral("EPSG:5897"), QStringLiteral("EPSG:32648"));
    const Result<engine::Box> moved = operation->transform(box);
    QVERIFY(moved);
    const auto there = ScenarioFile::read(
            dykesOf(folder, territory, gridAround(*moved), QStringLiteral("EPSG:32648")));
    QVERIFY2(there, there ? "" : there.error().text().c_str());
    QCOMPARE(there->context.operations.size(), 1);
    const int faces = here->edits.front().faces;
    QVERIFY(faces > 20);
    QVERIFY2(std::abs(there->edits.front().faces - faces) <= faces / 10,
            qPrintable(QString::number(there->edits.front().faces)));
}

void TestScenarioShapes::aTerritoryOnAServer()
{
    PostgresServer server;
    const QString why = server.start();
    QVERIFY2(why.isEmpty(), qPrintable(why));
    const QString address = server.address(QStringLiteral("flood"));
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("t.sqlite"));
    for (const QString &territory : { address, file }) {
        const ProgramRun made = withRedLines(territory);
        QVERIFY2(made.exitCode == 0, made.standardError.constData());
    }
    const engine::Grid grid = gridAround(firstRedLine(file));
    const auto ofFile = ScenarioFile::read(dykesOf(folder, file, grid, "EPSG:5897"));
    auto ofServer = ScenarioFile::read(dykesOf(folder, address, grid, "EPSG:5897"));
    QVERIFY2(ofServer, ofServer ? "" : ofServer.error().text().c_str());
    QVERIFY(ofFile);
    QCOMPARE(ofServer->edits.front().faces, ofFile->edits.front().faces);
    QCOMPARE(ofServer->context.inputs.size(), ofFile->context.inputs.size() - 1);
    QCOMPARE(ofServer->context.contents.size(), std::size_t(1));

    Feedback feedback;
    const auto outcome
            = simulate(*ofServer, { folder.filePath(QStringLiteral("out")), 1, false }, feedback);
    QVERIFY2(outcome, outcome ? "" : outcome.error().text().c_str());
    const QJsonObject input = outcome->summary["inputs"].toArray()[0].toObject();
    QVERIFY(input["file"].toString().startsWith(QStringLiteral("postgresql://")));
    QCOMPARE(input["sha256"].toString().size(), 64);

    // Another state of the theme is another input.
    server.sql(QStringLiteral("UPDATE flood.theme_red_lines SET name = 'renamed'"));
    const auto later = ScenarioFile::read(dykesOf(folder, address, grid, "EPSG:5897"));
    QVERIFY(later);
    QVERIFY(later->context.contents[0].sha256 != ofServer->context.contents[0].sha256);
}

QTEST_GUILESS_MAIN(TestScenarioShapes)
#include "test_scenarioshapes.moc"
