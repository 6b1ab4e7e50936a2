// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
//
// A territory on a server answers as one in a file does: the same words, numbers and files.
#include "answerswindow.h"
#include "modelfiles.h"
#include "support/postgresserver.h"

#include "gui/language/language.h"
#include "support/patience.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>

#include <qgsapplication.h>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace spp;
using namespace spp::test;

namespace {

constexpr char fillOnParcel[] = R"(edits:
  - {name: plot, kind: fill, level: 2, polygon: ["700000 9300000", "700020 9300000",
      "700020 9300020", "700000 9300020"]}
)";

QByteArray content(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

void addFiles(const FloodTown &town)
{
    town.raster("t10.tif", everywhere(0.04f));
    town.raster("t100.tif", everywhere(0.5f));
    town.raster("filled.tif", filled(0.03f));
    town.raster("dem.tif", everywhere(0.0f));
    town.raster("speed.tif", everywhere(0.7f));
    town.raster("hours.tif", everywhere(30.0f));
    town.raster("ground.tif", everywhere(1.25f));
    town.text("people.csv", "commune_code,population\nA,10\nB,20\n");
    town.text("crops.yaml",
            content(sourceFolder() + "/tests/data/profiles/flood-fields/flood/crop-damage.yaml"));
    gridNetCdf(town, "model.nc");
    ugrid(town, "mesh.nc");
    town.text("base.yaml", closedTown());
    town.text("fill.yaml",
            "scenario: 1\ntitle: Fill\nbase: base.yaml\nlink: {parcels: [\"1/1\"]}\n"
                    + QByteArray(fillOnParcel));
}

/// Neither the place of a territory counts, nor how long something took, nor the keys that are
/// drawn by lot: of the territory and, in the digests of its themes, of the features.
QString neutral(const FloodTown &town, const QByteArray &output)
{
    static const QRegularExpression seconds(QStringLiteral("(\"[a-z_]*seconds\": )[0-9.e-]+"));
    static const QRegularExpression id(
            QStringLiteral("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"));
    static const QRegularExpression digests(QStringLiteral("\"theme_digests\": \\{[^}]*\\}"));
    QString text = QString::fromUtf8(output);
    text.replace(town.territory(), QStringLiteral("TERRITORY"));
    text.replace(town.folder(), QStringLiteral("FOLDER"));
    text.replace(seconds, QStringLiteral("\\1S"));
    text.replace(id, QStringLiteral("ID"));
    return text.replace(digests, QStringLiteral("DIGESTS"));
}

/// `line` without "spp"; TERRITORY and FOLDER stand for those of the town.
QStringList argumentsOf(const FloodTown &town, const QString &line, const QString &territory = {})
{
    QStringList arguments = line.split(QLatin1Char(' '));
    for (QString &one : arguments) {
        one.replace(
                QStringLiteral("TERRITORY"), territory.isEmpty() ? town.territory() : territory);
        one.replace(QStringLiteral("FOLDER"), town.folder());
    }
    return arguments;
}

/// All that the window says of floods, exposure and a comparison.
QStringList shownOf(const FloodTown &town)
{
    AnswersWindow window;
    if (const QString why = window.open(town); !why.isEmpty())
        return { why };
    QStringList shown;
    const auto add = [&](const char *name) {
        for (int row = 0; row < window.page(name)->shownRows(); ++row)
            shown += window.row(name, row).join('|');
    };
    if (!window.calculate())
        return { window.text("exposureProblem") };
    add("floodExposureTable");
    if (!window.compare({ "t100" }, { "t100-fill" }))
        return { window.text("compareProblem") };
    add("floodNeighbours");
    add("floodTransitions");
    return shown + window.layers();
}

} // namespace

class TestFloodServer : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everyCommandAnswersAlike_data();
    void everyCommandAnswersAlike();
    void filesAreTheSame_data();
    void filesAreTheSame();
    void theWindowShowsTheSame();
    void whoMayOnlyReadComparesAndWritesNothing();
    void aWriterWaitsForAnother();
    void aServerThatGoesInMidWork();

private:
    PostgresServer m_server;
    std::optional<FloodTown> m_file;
    std::optional<FloodTown> m_town; ///< on the server
};

void TestFloodServer::initTestCase()
{
    Language::use("en");
    const QString started = m_server.start();
    QVERIFY2(started.isEmpty(), qPrintable(started));
    m_file.emplace();
    QVERIFY2(m_file->why().isEmpty(), qPrintable(m_file->why()));
    m_town.emplace(m_server.address("town"));
    QVERIFY2(m_town->why().isEmpty(), qPrintable(m_town->why()));
    addFiles(*m_file);
    addFiles(*m_town);
}

/// In this order: each finds what those before it left.
void TestFloodServer::everyCommandAnswersAlike_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("exitCode");
    const auto add = [](const char *name, const char *line, int exitCode = 0) {
        QTest::newRow(name) << QString("flood ") + line << exitCode;
    };
    add("raster",
            "add-scenario TERRITORY t100 --depth FOLDER/t100.tif --speed FOLDER/speed.tif "
            "--duration "
            "FOLDER/hours.tif --ground FOLDER/ground.tif --source model --return-period 100 "
            "--json");
    add("fill",
            "add-scenario TERRITORY t100-fill --depth FOLDER/filled.tif --speed FOLDER/speed.tif "
            "--duration FOLDER/hours.tif --source model --return-period 100");
    add("t10",
            "add-scenario TERRITORY t10 --depth FOLDER/t10.tif --duration FOLDER/hours.tif "
            "--source "
            "model --return-period 10 --gates shut --date 2020-10-01");
    add("taken", "add-scenario TERRITORY t10 --depth FOLDER/t10.tif --source model", 2);
    add("replaced",
            "add-scenario TERRITORY t10 --depth FOLDER/t10.tif --source model --return-period 10 "
            "--replace --json");
    add("netcdf",
            "add-scenario TERRITORY net --depth FOLDER/model.nc#h --unit dm --crs EPSG:32748 "
            "--time "
            "max --source model --json");
    add("mesh",
            "add-scenario TERRITORY mesh --depth FOLDER/mesh.nc --cell 5 --crs EPSG:32748 --source "
            "model",
            3);
    add("later",
            "raise-scenario TERRITORY t100-2050 --of t100 --pathway rcp85 --target-year 2050 "
            "--json");
    add("pair",
            "pair FOLDER/fill.yaml --out FOLDER/pair --into TERRITORY --name fill --source office "
            "--at 2026-11-22 --json",
            1);
    add("pair again",
            "pair FOLDER/fill.yaml --out FOLDER/pair --into TERRITORY --name fill --source office "
            "--at 2026-11-22 --resume --json",
            1);
    add("pair alone",
            "pair FOLDER/fill.yaml --out FOLDER/alone --compare TERRITORY --at 2026-11-22", 1);
    add("run", "add-scenario TERRITORY run --run FOLDER/pair/base --source model");
    add("list", "scenarios TERRITORY --json");
    add("exposure",
            "exposure TERRITORY --scenario t10,t100,net --subjects "
            "parcels,buildings,people,roads,facilities --areas parcels --population "
            "FOLDER/people.csv --crops FOLDER/crops.yaml --stage flowering --at 2026-11-22 --json");
    add("exposure files",
            "exposure TERRITORY --scenario t10,t100 --subjects "
            "parcels,buildings,people,roads,facilities --at 2026-11-22 --out FOLDER/exposed");
    add("comparison",
            "compare TERRITORY --base t100,t10 --proposal t100-fill,t10 --parcel 1/1 --record "
            "change --at 2026-11-22 --out FOLDER/compared --json",
            1);
    add("rasters",
            "compare TERRITORY --base FOLDER/t10.tif --proposal FOLDER/t100.tif --parcel 1/1 --at "
            "2026-11-22",
            1);
    add("no parcel", "compare TERRITORY --base t100 --proposal t10 --parcel 1/9", 3);
    add("remove", "remove-scenario TERRITORY run");
    QTest::newRow("dossier") << QString("--lang vi dossier create TERRITORY --parcel 1/1 --at "
                                        "2026-11-22 --out FOLDER/dossier --rules ")
                    + sourceFolder() + "/resources/rules/flood-offsite.yaml"
                             << 0;
}

void TestFloodServer::everyCommandAnswersAlike()
{
    QFETCH(const QString, line);
    QFETCH(const int, exitCode);
    const ProgramRun file = runSpp(argumentsOf(*m_file, line));
    const ProgramRun server = runSpp(argumentsOf(*m_town, line));
    QVERIFY2(file.exitCode == exitCode, file.standardError.constData());
    QCOMPARE(server.exitCode, file.exitCode);
    QCOMPARE(neutral(*m_town, server.standardOutput), neutral(*m_file, file.standardOutput));
    QCOMPARE(neutral(*m_town, server.standardError), neutral(*m_file, file.standardError));
}

void TestFloodServer::filesAreTheSame_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : { "exposed/exposure.csv", "exposed/exposure.json",
                 "compared/comparison.csv", "compared/comparison.json", "compared/change-1.tif",
                 "pair/comparison/comparison.json", "alone/comparison/change-1.tif" })
        QTest::newRow(name) << QString(name);
}

void TestFloodServer::filesAreTheSame()
{
    QFETCH(const QString, name);
    const auto of = [&](const FloodTown &town) {
        const QByteArray all = content(town.folder() + '/' + name);
        return name.endsWith(".tif") ? QString::fromLatin1(all.toHex()) : neutral(town, all);
    };
    QCOMPARE(of(*m_town), of(*m_file));
}

void TestFloodServer::theWindowShowsTheSame()
{
    const QStringList ofFile = shownOf(*m_file);
    QVERIFY2(ofFile.size() > 5, qPrintable(ofFile.join('\n')));
    QCOMPARE(shownOf(*m_town).join('\n'), ofFile.join('\n'));
}

void TestFloodServer::whoMayOnlyReadComparesAndWritesNothing()
{
    m_server.sql("GRANT USAGE ON SCHEMA town TO reader; "
                 "GRANT SELECT ON ALL TABLES IN SCHEMA town TO reader");
    const QString reader = m_town->territory().replace("user=spp", "user=reader");
    const QString compare = "flood compare TERRITORY --base t100 --proposal t100-fill --parcel 1/1 "
                            "--at 2026-11-22 --json";
    const ProgramRun read = runSpp(argumentsOf(*m_town, compare, reader));
    QCOMPARE(read.exitCode, 1);
    QCOMPARE(read.standardOutput, runSpp(argumentsOf(*m_town, compare)).standardOutput);
    for (const char *line : { "flood add-scenario TERRITORY new --depth FOLDER/t10.tif --source m",
                 "flood remove-scenario TERRITORY t100",
                 "flood compare TERRITORY --base t100 --proposal t100-fill --parcel 1/1 --record x",
                 "flood raise-scenario TERRITORY new --of t100 --pathway rcp85 --target-year 2050",
                 "flood pair FOLDER/fill.yaml --out FOLDER/none --into TERRITORY --name new "
                 "--source office" }) {
        const ProgramRun done = runSpp(argumentsOf(*m_town, line, reader));
        QCOMPARE(done.exitCode, 4);
        QVERIFY2(done.standardError.contains("no right"), done.standardError.constData());
    }
    // Found out before hours of work.
    QVERIFY(!QFile::exists(m_town->file("none")));
}

void TestFloodServer::aWriterWaitsForAnother()
{
    QProcess other;
    other.start("psql",
            { "-X", "-q", "-h", m_server.folder(), "-p", QString::number(m_server.port()), "-U",
                    "spp", "-d", "gis" });
    other.write(
            "BEGIN; LOCK TABLE town.territory_meta IN SHARE ROW EXCLUSIVE MODE; SELECT 'held';\n");
    QByteArray said;
    SPP_TRY_VERIFY((said += other.readAllStandardOutput()).contains("held"));
    const QString line = "flood remove-scenario TERRITORY net";
    const ProgramRun done = runSpp(argumentsOf(*m_town, line));
    QCOMPARE(done.exitCode, 4);
    QVERIFY2(done.standardError.contains("Another user or program is writing"),
            done.standardError.constData());
    // Who reads does not wait.
    QCOMPARE(runSpp(argumentsOf(*m_town, "flood exposure TERRITORY --scenario net")).exitCode, 0);
    other.write("ROLLBACK;\n");
    other.closeWriteChannel();
    QVERIFY(other.waitForFinished(patience_ms));
    const ProgramRun again = runSpp(argumentsOf(*m_town, line));
    QVERIFY2(again.exitCode == 0, again.standardError.constData());
}

/// The command waits for a file that comes through a pipe; meanwhile the server goes.
void TestFloodServer::aServerThatGoesInMidWork()
{
    AnswersWindow window;
    QCOMPARE(window.open(*m_town), QString());
    const QString pipe = m_town->file("pipe.csv");
    QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QProcess command;
    command.start(sppProgram(),
            argumentsOf(*m_town,
                    "flood exposure TERRITORY --subjects people --population "
                    "FOLDER/pipe.csv --out FOLDER/gone"));
    int end = -1; // to write into: there is one as soon as somebody reads
    QVERIFY(QTest::qWaitFor(
            [&] {
                end = ::open(QFile::encodeName(pipe).constData(), O_WRONLY | O_NONBLOCK);
                return end >= 0;
            },
            patience_ms));
    m_server.kill();
    const QByteArray people("commune_code,population\nA,10\nB,20\n");
    QCOMPARE(::write(end, people.constData(), std::size_t(people.size())), people.size());
    ::close(end);
    QVERIFY(command.waitForFinished(patience_ms));
    QCOMPARE(command.exitCode(), 4);
    const QByteArray why = command.readAllStandardError();
    QVERIFY2(why.contains("does not answer"), why.constData());
    QVERIFY(!QFile::exists(m_town->file("gone")));

    QVERIFY(window.calculate());
    QVERIFY2(window.text("exposureProblem").contains("does not answer"),
            qPrintable(window.text("exposureProblem")));
    QCOMPARE(window.page("floodExposureTable")->shownRows(), 0);
    QCOMPARE(m_server.restart(), QString());
    QVERIFY(window.calculate());
    QVERIFY2(window.page("floodExposureTable")->shownRows() > 0,
            qPrintable(window.text("exposureProblem")));
}

int main(int argc, char **argv)
{
    QgsApplication program(argc, argv, true);
    TestFloodServer test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_floodserver.moc"
