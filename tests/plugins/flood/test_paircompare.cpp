// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
//
// The comparison that a pair writes: the files and numbers of `spp flood compare`, none where
// nothing is proposed, and the same bytes after the program was killed.
#include "floodtown.h"

#include "core/data/pendingfolder.h"
#include "flood/simulation/rasterfile.h"
#include "support/patience.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

#include <cmath>

using namespace spp;
using namespace spp::flood;
using namespace spp::test;

namespace {

constexpr char fill[] = R"(edits:
  - {name: plot, kind: fill, level: 2, polygon: ["700000 9300000", "700020 9300000",
      "700020 9300020", "700000 9300020"]}
)";
/// Days of standing water: long enough to be killed.
constexpr char longer[] = "outputs: {checkpoint_every: {value: 10, unit: h}}\n";

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no such file");
}

QMap<QString, QByteArray> allOf(const QString &folder)
{
    QMap<QString, QByteArray> files;
    for (const QString &name : filesBelow(folder))
        files.insert(name, contentOf(folder + QLatin1Char('/') + name));
    return files;
}

QJsonObject firstPair(const QJsonObject &comparison)
{
    return comparison["pairs"].toArray()[0].toObject();
}

QJsonObject jsonOf(const QString &path)
{
    return QJsonDocument::fromJson(contentOf(path)).object();
}

/// A town with a pair that can be run.
class PairTown final : public FloodTown {
public:
    explicit PairTown(const QByteArray &proposed = fill, bool isLong = false)
    {
        raster("dem.tif", everywhere(0.0f));
        QByteArray base = closedTown(isLong ? longer : "");
        if (isLong)
            base.replace("end: {value: 2, unit: h}", "end: {value: 300, unit: h}");
        text("base.yaml", base);
        text("fill.yaml",
                "scenario: 1\ntitle: Fill\nbase: base.yaml\nlink: {parcels: [\"1/1\"]}\n"
                        + proposed);
    }

    QStringList arguments(const QStringList &more) const
    {
        return QStringList{ "flood", "pair", file("fill.yaml"), "--out", file("out"), "--json" }
        + more;
    }
    QStringList into() const
    {
        return { "--into", territory(), "--name", "fill", "--source", "office", "--at",
            "2026-05-04" };
    }
    QStringList compared() const { return { "--compare", territory(), "--at", "2026-05-04" }; }
    ProgramRun run(const QStringList &more) const { return runSpp(arguments(more)); }
    QString comparison() const { return file("out/comparison"); }
    QStringList unfinished() const
    {
        const QStringList left = QDir(QFileInfo(file("out")).path()).entryList({ "out.*.pair" });
        return left.isEmpty() ? left
                              : QDir(file(left.first().toLatin1().constData()))
                                        .entryList({ "proposal.*.checkpoint" }, QDir::Files);
    }
};

} // namespace

class TestPairCompare : public QObject {
    Q_OBJECT

private slots:
    void theFilesAreThoseOfTheCommand();
    void withoutTouchingTheTerritory();
    void nothingProposedDiffersByNothing_data();
    void nothingProposedDiffersByNothing();
    void runsAreComparedByTheirFolders();
    void runsOfAnotherCrsAreCarriedOver();
    void thePairIsKeptWithItsScenarios();
    void killedAndResumedGivesTheSameBytes();
    void takenUpBetweenRunsAndComparison();
    void anotherComparisonIsNotOverwritten();
    void refusedBeforeItRuns();
};

void TestPairCompare::theFilesAreThoseOfTheCommand()
{
    const PairTown town;
    const ProgramRun done = town.run(town.into());
    QVERIFY2(done.exitCode == 1, done.standardError.constData()); // neighbours gain
    const QString other = town.file("other");
    const ProgramRun again = town.flood({ "compare", "--base", "fill-base", "--proposal",
            "fill-proposal", "--parcel", "1/1", "--at", "2026-05-04", "--out", other });
    QVERIFY2(again.exitCode == 1, again.standardError.constData());
    QCOMPARE(filesBelow(town.comparison()),
            QStringList({ "change-1.qml", "change-1.tif", "comparison.csv", "comparison.gpkg",
                    "comparison.json" }));
    QVERIFY(allOf(town.comparison()) == allOf(other));
    const QJsonObject json = QJsonDocument::fromJson(done.standardOutput).object();
    QCOMPARE(jsonOf(town.comparison() + "/comparison.json"), json["comparison"].toObject());
}

void TestPairCompare::withoutTouchingTheTerritory()
{
    const PairTown town;
    const QByteArray before = contentOf(town.territory());
    const ProgramRun done = town.run(town.compared());
    QVERIFY2(done.exitCode == 1, done.standardError.constData());
    QVERIFY(contentOf(town.territory()) == before);
    const QJsonObject json = QJsonDocument::fromJson(done.standardOutput).object();
    QVERIFY(json["registered"].isNull());
    const QJsonObject pair = firstPair(json["comparison"].toObject());
    QCOMPARE(pair["base"].toString(), QStringLiteral("base"));
    QCOMPARE(pair["fill_m3"].toDouble(), 800.0); // 400 m², 2 m high
    QCOMPARE(pair["neighbours"]["raised"].toInt(), 5);
    // All that is said of water is what is said of the registered runs.
    const ProgramRun registered = runSpp(QStringList{ "flood", "pair", town.file("fill.yaml"),
                                                 "--out", town.file("second"), "--json" }
            + town.into());
    QVERIFY2(registered.exitCode == 1, registered.standardError.constData());
    QJsonObject other = firstPair(
            QJsonDocument::fromJson(registered.standardOutput).object()["comparison"].toObject());
    QVERIFY(!pair["damage_change_m2"].isNull());
    for (const char *name : { "base", "proposal" })
        other[QLatin1String(name)] = pair[QLatin1String(name)];
    QCOMPARE(pair, other);
    QVERIFY(contentOf(town.comparison() + "/change-1.tif")
            == contentOf(town.file("second/comparison/change-1.tif")));
}

void TestPairCompare::nothingProposedDiffersByNothing_data()
{
    QTest::addColumn<bool>("isRegistered");
    QTest::newRow("the runs") << false;
    QTest::newRow("scenarios of the territory") << true;
}

void TestPairCompare::nothingProposedDiffersByNothing()
{
    QFETCH(bool, isRegistered);
    const PairTown town("");
    const ProgramRun done = town.run(isRegistered ? town.into() : town.compared());
    QVERIFY2(done.exitCode == 0, done.standardError.constData());
    const QJsonObject pair = firstPair(jsonOf(town.comparison() + "/comparison.json"));
    for (const char *number :
            { "greatest_rise_m", "greatest_fall_m", "mean_change_m", "changed_m2", "newly_wet_m2",
                    "newly_dry_m2", "volume_change_m3", "displaced_m3", "fill_m3", "cut_m3" })
        QVERIFY2(pair[QLatin1String(number)].toDouble(-1.0) == 0.0, number);
    QCOMPARE(pair["neighbours"]["raised"].toInt(-1), 0);
    QCOMPARE(pair["neighbours"]["parcels"].toInt(), 5);
    for (const QJsonValue &moved : pair["transitions"].toArray())
        QVERIFY(moved["from"] == moved["to"] || moved["area_m2"].toDouble() == 0.0);
    const auto cells = readRaster(town.comparison() + "/change-1.tif", 1000);
    QVERIFY(cells.ok());
    for (const double cell : cells->cells)
        QCOMPARE(cell, 0.0);
    QCOMPARE(contentOf(town.comparison() + "/comparison.csv").count('\n'), 1); // the head
}

void TestPairCompare::runsAreComparedByTheirFolders()
{
    const PairTown town;
    QCOMPARE(town.run(town.compared()).exitCode, 1);
    const QStringList sides{ "compare", "--base", town.file("out/base"), "--proposal",
        town.file("out/proposal"), "--parcel", "1/1" };
    const QJsonObject json = town.answer(sides);
    QCOMPARE(json, jsonOf(town.comparison() + "/comparison.json"));
    // One that is not as it was written is refused.
    QVERIFY(QFile::remove(town.file("out/base/max_depth.tif")));
    QVERIFY(QFile::copy(town.file("out/base/end_depth.tif"), town.file("out/base/max_depth.tif")));
    const ProgramRun changed = town.flood(sides);
    QCOMPARE(changed.exitCode, 3);
    QVERIFY2(changed.standardError.contains("max_depth.tif"), changed.standardError.constData());
}

/// The town in the northern zone of the same meridian: 10 000 km less north, of the same datum.
void TestPairCompare::runsOfAnotherCrsAreCarriedOver()
{
    QByteArray proposed = fill;
    for (const char *north : { "9300000", "9300020" })
        proposed.replace(north, QByteArray::number(QByteArray(north).toInt() - 10000000));
    const PairTown town(proposed);
    QCOMPARE(runProgram("gdal_translate",
                     { "-q", "-a_srs", "EPSG:32648", "-a_ullr", "700000", "-699960", "700060",
                             "-700000", town.file("dem.tif"), town.file("north.tif") })
                     .exitCode,
            0);
    QByteArray base = closedTown();
    base.replace("dem.tif", "north.tif").replace("9300035", "-699965");
    town.text("base.yaml", base);
    const ProgramRun done = town.run(town.compared());
    QVERIFY2(done.exitCode == 1, done.standardError.constData());
    const QJsonObject comparison
            = QJsonDocument::fromJson(done.standardOutput).object()["comparison"].toObject();
    const QJsonObject carried
            = comparison["manifest"].toObject()["base"].toObject()["carried_over"].toObject();
    QCOMPARE(carried["crs"].toString(), QString("EPSG:32648"));
    QVERIFY(!carried["operation"].toString().isEmpty());
    QVERIFY2(carried["note"].toString().contains("resampled"),
            qPrintable(carried["note"].toString()));
    const QString warnings
            = QString::fromUtf8(QJsonDocument(comparison["warnings"].toArray()).toJson());
    QVERIFY2(warnings.contains("base: carried over"), qPrintable(warnings));
    // All that is said is what is said of the registered runs, which are carried over likewise.
    const QJsonObject pair = firstPair(comparison);
    QVERIFY(std::abs(pair["fill_m3"].toDouble() - 800.0) < 1.0);
    QVERIFY(!pair["damage_change_m2"].isNull());
    const ProgramRun registered = runSpp(QStringList{ "flood", "pair", town.file("fill.yaml"),
                                                 "--out", town.file("second"), "--json" }
            + town.into());
    QVERIFY2(registered.exitCode == 1, registered.standardError.constData());
    QJsonObject other = firstPair(
            QJsonDocument::fromJson(registered.standardOutput).object()["comparison"].toObject());
    for (const char *name : { "base", "proposal" })
        other[QLatin1String(name)] = pair[QLatin1String(name)];
    QCOMPARE(pair, other);
}

/// Also where they are registered one by one, under other names.
void TestPairCompare::thePairIsKeptWithItsScenarios()
{
    const PairTown town;
    QCOMPARE(town.run(town.into()).exitCode, 1);
    for (const char *run : { "base", "proposal" })
        QCOMPARE(town.flood({ "add-scenario", QString(run) + "-again", "--run",
                                    town.file("out/") + QLatin1String(run), "--source", "office" })
                         .exitCode,
                0);
    QMap<QString, QJsonObject> roles;
    for (const QJsonValue &one : town.answer({ "scenarios" })["scenarios"].toArray())
        roles[one["id"].toString()] = one["quantities"]["depth"]["pair"].toObject();
    QCOMPARE(roles["fill-base"]["side"].toString(), QString("base"));
    QCOMPARE(roles["fill-base"]["name"].toString(), QString("fill"));
    QCOMPARE(roles["fill-proposal"]["side"].toString(), QString("proposal"));
    QCOMPARE(roles["proposal-again"]["side"].toString(), QString("proposal"));
    QCOMPARE(roles["proposal-again"]["name"].toString(), QString("Fill"));
    QCOMPARE(roles["base-again"]["sha256"], roles["fill-proposal"]["sha256"]);
    QVERIFY(!roles["base-again"]["sha256"].toString().isEmpty());
}

/// The program ends as by a power cut, in the second run.
void TestPairCompare::killedAndResumedGivesTheSameBytes()
{
    const PairTown whole(fill, true);
    QCOMPARE(whole.run(whole.into()).exitCode, 1);
    const PairTown town(fill, true);
    QProcess program;
    program.start(sppProgram(), town.arguments(town.into()));
    QVERIFY(program.waitForStarted(patience_ms));
    while (program.state() == QProcess::Running && town.unfinished().isEmpty())
        program.waitForFinished(5);
    QCOMPARE(program.state(), QProcess::Running);
    program.kill();
    program.waitForFinished(patience_ms);
    QVERIFY(!QDir(town.file("out")).exists());
    QVERIFY(town.answer({ "scenarios" })["scenarios"].toArray().isEmpty());
    const ProgramRun resumed = town.run(town.into() + QStringList{ "--resume" });
    QVERIFY2(resumed.exitCode == 1, resumed.standardError.constData());
    const auto files = allOf(town.file("out"));
    QVERIFY(files.contains("comparison/comparison.gpkg"));
    QVERIFY(files == allOf(whole.file("out")));
}

/// What a kill after the runs leaves: without scenarios, with them, with half of the comparison.
void TestPairCompare::takenUpBetweenRunsAndComparison()
{
    const PairTown whole;
    QCOMPARE(whole.run(whole.into()).exitCode, 1);
    const auto files = allOf(whole.file("out"));
    const PairTown town;
    QCOMPARE(town.run({}).exitCode, 0);
    const QStringList resume = town.into() + QStringList{ "--resume" };
    for (const char *left : { "the runs alone", "the scenarios", "all" }) {
        const QString half = town.file("out/comparison.4321.unfinished");
        QVERIFY(QDir().mkdir(half));
        QVERIFY(QFile::copy(town.file("base.yaml"), half + "/change-1.tif"));
        const ProgramRun resumed = town.run(resume);
        QVERIFY2(resumed.exitCode == 1, resumed.standardError.constData());
        QVERIFY2(allOf(town.file("out")) == files, left);
        QCOMPARE(town.answer({ "scenarios" })["scenarios"].toArray().size(), 2);
        if (qstrcmp(left, "the runs alone") == 0)
            QVERIFY(QDir(town.comparison()).removeRecursively());
    }
}

void TestPairCompare::anotherComparisonIsNotOverwritten()
{
    const PairTown town;
    QCOMPARE(town.run(town.into()).exitCode, 1);
    const auto before = allOf(town.file("out"));
    // That of the runs names other sides.
    const ProgramRun other = town.run(town.compared() + QStringList{ "--resume" });
    QCOMPARE(other.exitCode, 3);
    QVERIFY2(other.standardError.contains("another comparison"), other.standardError.constData());
    QVERIFY(allOf(town.file("out")) == before);
    // A pair of other inputs is not taken for this one.
    town.text("base.yaml", closedTown("# changed\n"));
    QCOMPARE(town.run(town.into() + QStringList{ "--resume" }).exitCode, 3);
    QVERIFY(allOf(town.file("out")) == before);
}

void TestPairCompare::refusedBeforeItRuns()
{
    const PairTown town;
    const auto exits = [&](const QStringList &options) {
        const int code = town.run(options).exitCode;
        return QDir(town.file("out")).exists() ? -1 : code;
    };
    QCOMPARE(exits(town.into() + town.compared()), 2);
    QCOMPARE(exits({ "--compare", town.file("none.sqlite") }), 3);
    QCOMPARE(exits({ "--compare", town.territory(), "--name", "fill" }), 2);
    QCOMPARE(exits({ "--at", "2026-05-04" }), 2);
    QCOMPARE(exits({ "--compare", town.territory(), "--at", "yesterday" }), 2);
    // Of a projection that nobody knows, hence without an operation into the territory's.
    QVERIFY(QFile::rename(town.file("dem.tif"), town.file("known.tif")));
    QCOMPARE(runProgram("gdal_translate",
                     { "-q", "-a_srs",
                             "+proj=tmerc +lat_0=0 +lon_0=105.37 +k=0.99987 +x_0=500321 "
                             "+y_0=10000000 +datum=WGS84 +units=m",
                             town.file("known.tif"), town.file("dem.tif") })
                     .exitCode,
            0);
    QCOMPARE(exits(town.compared()), 3);
}

QTEST_GUILESS_MAIN(TestPairCompare)
#include "test_paircompare.moc"
