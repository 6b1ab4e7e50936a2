// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
//
// What the flood commands say in Vietnamese of bad files, disks, databases and servers: which file,
// why, and nothing in English but what is marked as the words of a library.
#include "floodtown.h"
#include "modelfiles.h"
#include "support/englishwords.h"
#include "support/gdalraster.h"
#include "support/postgresserver.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <sqlite3.h>

#include <unistd.h>

using namespace spp;
using namespace spp::test;

namespace {

const QString addDepth
        = QStringLiteral("flood add-scenario TERRITORY new --source A --scheme depth --depth ");
const QString compare = QStringLiteral("flood compare TERRITORY --base low --proposal high ");

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

QByteArray collection(const QByteArray &geometry)
{
    return R"({"type":"FeatureCollection","crs":{"type":"name","properties":{"name":)"
           R"("urn:ogc:def:crs:EPSG::32748"}},"features":[{"type":"Feature","properties":{},)"
           R"("geometry":)"
            + geometry + "}]}";
}

QByteArray ring(const QByteArray &corners)
{
    return collection(R"({"type":"Polygon","coordinates":[[)" + corners + "]]}");
}

/// 40,000 million cells that take no room.
void writeHugeRaster(const QString &path)
{
    GDALAllRegister();
    GdalList options;
    for (const char *option : { "SPARSE_OK=TRUE", "BIGTIFF=YES", "TILED=YES" })
        options.add(QString::fromLatin1(option));
    GDALDatasetH raster = GDALCreate(GDALGetDriverByName("GTiff"), path.toUtf8().constData(),
            200000, 200000, 1, GDT_Float32, options.get());
    double place[] = { 700000.0, 1.0, 0.0, 9300000.0, 0.0, -1.0 };
    GDALSetGeoTransform(raster, place);
    GDALClose(raster);
}

struct Row {
    const char *name;
    QString line;
    const char *said; ///< part of the message
};

} // namespace

class TestBadInputWords : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void files_data();
    void files();
    void unreadableFilesAreNamed();
    void fullDisk_data();
    void fullDisk();
    void aLockedTerritory();
    void servers_data();
    void servers();
    void aServerThatIsGone();

private:
    QStringList filled(const QString &line, const QString &territory = {}) const;
    void verifySaid(const ProgramRun &run, const QString &said);
    void rows(const std::vector<Row> &rows) const;

    FloodTown m_town;
    std::unique_ptr<PostgresServer> m_server;
};

void TestBadInputWords::initTestCase()
{
    QVERIFY2(m_town.why().isEmpty(), qPrintable(m_town.why()));
    QCOMPARE(m_town.addScenario("low", everywhere(0.1f)).exitCode, 0);
    QCOMPARE(m_town.addScenario("high", everywhere(0.4f)).exitCode, 0);
    const QDir folder(m_town.folder());
    QVERIFY(folder.mkdir("afolder"));
    m_town.text("text.tif", "no raster at all");
    m_town.text("empty.tif", {});
    m_town.raster("whole.tif", everywhere(0.5f));
    const QByteArray raster = contentOf(m_town.file("whole.tif"));
    m_town.text("cut.tif", raster.left(raster.size() - 90));
    m_town.text("head.tif", raster.left(60));
    const QByteArray model = contentOf(gridNetCdf(m_town, "whole.nc"));
    m_town.text("cut.nc", model.left(model.size() / 2));
    const QByteArray mesh = contentOf(ugrid(m_town, "mesh.nc"));
    m_town.text("cutmesh.nc", mesh.left(mesh.size() / 2));
    m_town.text("bad.2dm", "MESH2D\nE4Q 1 1 2\n");
    m_town.text("nocorner.2dm", "MESH2D\nND 1 700000 9300000 0\nE3T 1 1 7 8 1\n");
    writeHugeRaster(m_town.file("huge.tif"));
    m_town.text("broken.yaml", "scenario: 1\nterrain: {raster: [\n");
    m_town.text("key.yaml", closedTown("colour: red\n"));
    m_town.text("number.yaml", closedTown().replace("manning: 0.03", "manning: wet"));
    const auto over = [this](const char *name, const QByteArray &terrain) {
        m_town.text(name,
                closedTown().replace(
                        "{raster: dem.tif}", "{raster: " + terrain + ", crs: EPSG:32748}"));
    };
    over("noterrain.yaml", "none.tif");
    over("textterrain.yaml", "text.tif");
    over("cutterrain.yaml", "cut.tif");
    over("folderterrain.yaml", "afolder");
    over("hugeterrain.yaml", "huge.tif");
    m_town.raster("dem.tif", everywhere(0.0f));
    const auto edited = [this](const char *name, const QByteArray &file) {
        m_town.text(name,
                closedTown("edits:\n  - {name: plot, kind: fill, level: 2, polygons: " + file
                        + "}\n"));
    };
    edited("cutedit.yaml", "cut.geojson");
    edited("noedit.yaml", "none.geojson");
    edited("lineedit.yaml", "line.geojson");
    edited("emptyedit.yaml", "empty.geojson");
    m_town.text("base.yaml", closedTown());
    m_town.text("cut.geojson", ring("[700000,9300000],[700020,9300000],").left(150));
    m_town.text("bow.geojson",
            ring("[700000,9300000],[700020,9300020],[700020,9300000],[700000,9300020],"
                 "[700000,9300000]"));
    m_town.text("two.geojson", ring("[700000,9300000],[700020,9300020],[700000,9300000]"));
    m_town.text("empty.geojson", collection(R"({"type":"Polygon","coordinates":[]})"));
    m_town.text("line.geojson",
            collection(
                    R"({"type":"LineString","coordinates":[[700000,9300000],[700020,9300020]]})"));
    m_town.text("people.csv", "commune_code;population\nA;10\n");
    m_town.text("crops.yaml", "crops: [\n");
    m_town.text("text.sqlite",
            "this is no database, though it is longer than a header of one "
            "hundred bytes, so that it is not taken for an empty one\n");
    const QByteArray territory = contentOf(m_town.territory());
    m_town.text("cut.sqlite", territory.left(territory.size() / 2));
}

QStringList TestBadInputWords::filled(const QString &line, const QString &territory) const
{
    QStringList arguments{ QStringLiteral("--lang"), QStringLiteral("vi") };
    for (QString one : line.split(QLatin1Char(' '))) {
        one.replace(
                QStringLiteral("TERRITORY"), territory.isEmpty() ? m_town.territory() : territory);
        one.replace(QStringLiteral("FOLDER"), m_town.folder());
        arguments.append(one);
    }
    return arguments;
}

void TestBadInputWords::verifySaid(const ProgramRun &run, const QString &said)
{
    const QString text = QString::fromUtf8(run.standardError);
    QVERIFY2(run.exitCode >= 2 && run.exitCode <= 4, qPrintable(text));
    QVERIFY2(text.contains(said), qPrintable(text));
    for (QString line : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        line.replace(m_town.folder(), QStringLiteral("/folder"));
        const QStringList english = englishWords(line);
        QVERIFY2(english.isEmpty(), qPrintable(line + QStringLiteral(" | ") + english.join(' ')));
    }
}

void TestBadInputWords::rows(const std::vector<Row> &rows) const
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("said");
    for (const Row &one : rows)
        QTest::newRow(one.name) << one.line << QString::fromUtf8(one.said);
}

void TestBadInputWords::files_data()
{
    const QString simulate = QStringLiteral("flood simulate FOLDER/%1 --out FOLDER/new");
    const QString exposure = QStringLiteral("flood exposure %1");
    rows({
            { "no raster", addDepth + "FOLDER/none.tif", "none.tif: Không có tệp này" },
            { "a folder", addDepth + "FOLDER/afolder", "afolder: Đây là thư mục" },
            { "text", addDepth + "FOLDER/text.tif", "text.tif: Không đọc được raster này" },
            { "nothing in it", addDepth + "FOLDER/empty.tif", "empty.tif: Không đọc được" },
            { "head of a TIFF", addDepth + "FOLDER/head.tif",
                    "bị cắt ngang hoặc bị hỏng (GDAL báo" },
            { "half a TIFF", addDepth + "FOLDER/cut.tif", "bị cắt ngang hoặc bị hỏng (GDAL báo" },
            { "half a NetCDF", addDepth + "FOLDER/cut.nc#h", "cut.nc: Không đọc được raster này" },
            { "half a mesh", addDepth + "FOLDER/cutmesh.nc#mesh2d_depth --cell 5", "cutmesh.nc" },
            { "bad mesh", addDepth + "FOLDER/bad.2dm --cell 5",
                    "bad.2dm: Lưới phi cấu trúc bị hỏng ở dòng 2: chỉ có 3 trong 5 giá trị" },
            { "mesh without corners", addDepth + "FOLDER/nocorner.2dm --cell 5",
                    "nocorner.2dm: Lưới phi cấu trúc bị hỏng ở dòng 3: không có đỉnh 7" },
            { "huge raster", addDepth + "FOLDER/huge.tif", "huge.tif: Raster có 40" },
            { "other quantity",
                    "flood add-scenario TERRITORY new --source A --depth FOLDER/whole.tif "
                    "--velocity FOLDER/text.tif",
                    "text.tif" },
            { "no scenario file", simulate.arg("none.yaml"),
                    "none.yaml: Không đọc được tệp: Không có tệp" },
            { "a folder for a scenario", simulate.arg("afolder"),
                    "afolder: Không đọc được tệp: Đây là thư mục" },
            { "broken YAML", simulate.arg("broken.yaml"), "broken.yaml:3:1: Đây không phải YAML" },
            { "unknown key", simulate.arg("key.yaml"), "key.yaml:11:1: Không rõ khóa \"colour\"" },
            { "no number", simulate.arg("number.yaml"), "number.yaml:4" },
            { "no terrain", simulate.arg("noterrain.yaml"), "none.tif: Không có tệp này" },
            { "terrain of text", simulate.arg("textterrain.yaml"), "text.tif: Không đọc được" },
            { "half a terrain", simulate.arg("cutterrain.yaml"), "cut.tif: Không đọc được" },
            { "folder as terrain", simulate.arg("folderterrain.yaml"), "afolder: Đây là thư mục" },
            { "huge terrain", simulate.arg("hugeterrain.yaml"), "Lưới quá lớn: 40000000000 ô" },
            { "half an edit", simulate.arg("cutedit.yaml"), "cut.geojson: Không đọc được tệp này" },
            { "no edit", simulate.arg("noedit.yaml"), "none.geojson: Không có tệp này" },
            { "line as edit", simulate.arg("lineedit.yaml"), "kiểu cần ở đây: vùng" },
            { "empty edit", simulate.arg("emptyedit.yaml"), "không có hình" },
            { "folder that is there", "flood simulate FOLDER/base.yaml --out FOLDER/afolder",
                    "afolder: Đã có tệp trùng tên" },
            { "folder below a file", "flood simulate FOLDER/base.yaml --out FOLDER/base.yaml/new",
                    "base.yaml" },
            { "crossing site", compare + "--site FOLDER/bow.geojson",
                    "hình tự cắt hoặc tự chạm tại 700010 9300010" },
            { "site of two points", compare + "--site FOLDER/two.geojson", "two.geojson" },
            { "empty site", compare + "--site FOLDER/empty.geojson", "empty.geojson: Không tìm" },
            { "half a site", compare + "--site FOLDER/cut.geojson", "cut.geojson: Không đọc được" },
            { "no site", compare + "--site FOLDER/none.geojson", "none.geojson: Tệp không tồn" },
            { "folder as site", compare + "--site FOLDER/afolder", "afolder: Đây là thư mục" },
            { "no run", "flood compare TERRITORY --base FOLDER/afolder --proposal FOLDER/afolder",
                    "afolder/summary.json" },
            { "unknown scenario", "flood exposure TERRITORY --scenario none",
                    "Không có kịch bản ngập \"none\"" },
            { "no people",
                    "flood exposure TERRITORY --subjects people --population FOLDER/none.csv",
                    "none.csv: Không đọc được tệp: Không có tệp hoặc thư mục này. Hãy kiểm tra" },
            { "other people",
                    "flood exposure TERRITORY --subjects people --population FOLDER/people.csv",
                    "people.csv" },
            { "broken crops", "flood exposure TERRITORY --crops FOLDER/crops.yaml --stage a",
                    "crops.yaml:2:1: Đây không phải YAML" },
            { "no territory", exposure.arg("FOLDER/none.sqlite"), "none.sqlite: Không có tệp này" },
            { "territory of text", exposure.arg("FOLDER/text.sqlite"), "không phải cơ sở dữ liệu" },
            { "half a territory", exposure.arg("FOLDER/cut.sqlite"), "(SQLite báo: “" },
            { "folder as territory", exposure.arg("FOLDER/afolder"), "afolder: Đây là thư mục" },
            { "crossing case", "review TERRITORY --site FOLDER/bow.geojson",
                    "hình tự cắt hoặc tự chạm tại 700010 9300010" },
            { "import of half a file",
                    "import TERRITORY FOLDER/cut.geojson --theme parcels --append", "cut.geojson" },
            { "import of two points",
                    "import TERRITORY FOLDER/two.geojson --theme parcels --append",
                    "có phần không đủ đỉnh" },
    });
}

void TestBadInputWords::files()
{
    QFETCH(QString, line);
    QFETCH(QString, said);
    verifySaid(runSpp(filled(line)), said);
}

void TestBadInputWords::unreadableFilesAreNamed()
{
    const QString path = m_town.text("secret.yaml", closedTown());
    QVERIFY(QFile::setPermissions(path, {}));
    QString program = sppProgram();
    QStringList arguments = filled("flood simulate FOLDER/secret.yaml --out FOLDER/new");
    if (geteuid() == 0) { // permissions bind the superuser only without these capabilities
        const QString without = QStringLiteral("-dac_override,-dac_read_search");
        arguments = QStringList{ "--bounding-set=" + without, "--inh-caps=" + without, program }
                + arguments;
        program = QStringLiteral("setpriv");
    }
    verifySaid(runProgram(program, arguments),
            QStringLiteral("secret.yaml: Không đọc được tệp: Không có quyền truy cập. Hãy kiểm tra "
                           "quyền"));
}

void TestBadInputWords::fullDisk_data()
{
    rows({
            { "scenario", addDepth + "FOLDER/whole.tif", "town.sqlite: " },
            { "run", "flood simulate FOLDER/base.yaml --out FOLDER/run", "" },
            { "exposure", "flood exposure TERRITORY --out FOLDER/exposure", "đĩa" },
            { "comparison", compare + "--out FOLDER/comparison", "" },
    });
}

void TestBadInputWords::fullDisk()
{
    QFETCH(QString, line);
    QFETCH(QString, said);
    // No file may grow beyond 1 kB: what a full disk does.
    verifySaid(runProgram(QStringLiteral("bash"),
                       QStringList{ "-c", "trap '' XFSZ; ulimit -f 1; exec \"$@\"", "full",
                               sppProgram() }
                               + filled(line)),
            said);
}

void TestBadInputWords::aLockedTerritory()
{
    sqlite3 *first = nullptr;
    QCOMPARE(sqlite3_open(m_town.territory().toUtf8().constData(), &first), SQLITE_OK);
    QCOMPARE(sqlite3_exec(first, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr), SQLITE_OK);
    const ProgramRun second = runSpp(filled(addDepth + "FOLDER/whole.tif"));
    sqlite3_exec(first, "ROLLBACK", nullptr, nullptr, nullptr);
    sqlite3_close(first);
    verifySaid(second, QStringLiteral("town.sqlite: "));
}

void TestBadInputWords::servers_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("database");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("said");
    QTest::newRow("wrong password") << "spp"
                                    << "gis"
                                    << "guess"
                                    << "không cho người dùng này vào";
    QTest::newRow("no password") << "spp"
                                 << "gis"
                                 << ""
                                 << "không cho người dùng này vào";
    QTest::newRow("no database") << "spp"
                                 << "none"
                                 << "secret"
                                 << "không có cơ sở dữ liệu này";
    QTest::newRow("no PostGIS") << "spp"
                                << "bare"
                                << "secret"
                                << "PostGIS";
    QTest::newRow("no schema") << "reader"
                               << "gis"
                               << "reads"
                               << "không có lược đồ";
}

void TestBadInputWords::servers()
{
    QFETCH(QString, user);
    QFETCH(QString, database);
    QFETCH(QString, password);
    QFETCH(QString, said);
    if (!m_server) {
        m_server = std::make_unique<PostgresServer>();
        const QString why = m_server->start();
        QVERIFY2(why.isEmpty(), qPrintable(why));
    }
    QString address = m_server->loopbackAddress(QStringLiteral("town"), user);
    address.replace(QStringLiteral("/gis?"), QStringLiteral("/%1?").arg(database));
    const ProgramRun run = runSpp(filled(QStringLiteral("flood exposure TERRITORY"), address),
            { QStringLiteral("PGPASSWORD=") + password,
                    QStringLiteral("PGPASSFILE=/no-such-file") });
    verifySaid(run, said);
}

void TestBadInputWords::aServerThatIsGone()
{
    for (const char *address : { "postgresql://spp@127.0.0.1:9/gis", "postgresql://spp@[::1]:9/gis",
                 "postgresql:///gis?host=/no-such-folder" }) {
        verifySaid(runSpp(filled(QStringLiteral("flood exposure TERRITORY"),
                           QString::fromLatin1(address))),
                QStringLiteral("Máy chủ cơ sở dữ liệu không trả lời ("));
    }
}

QTEST_GUILESS_MAIN(TestBadInputWords)
#include "test_badinputwords.moc"
