// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
// Pairs of base and proposal: what they write, that nothing differs where nothing is proposed, and
// that a pair which broke off goes on to the same bytes.
#include "core/data/pendingfolder.h"
#include "core/domain/theme.h"
#include "flood/simulation/rasterfile.h"
#include "polderpair.h"
#include "support/patience.h"
#include "support/testdata.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace spp;
using namespace spp::flood;
using namespace spp::test;

namespace {

/// Stops when the pair is at a share of its work; remembers what it was told.
class Watch final : public Feedback {
public:
    explicit Watch(double stopAt = 2.0)
        : m_stopAt(stopAt)
    {
    }

    bool isCancelled() const override { return m_share >= m_stopAt; }
    void progress(long long done, long long total) override
    {
        rises = rises && done >= m_done && (m_total == 0 || total == m_total);
        m_done = done;
        m_total = total;
        m_share = double(done) / double(total);
        first = std::min(first, m_share);
    }
    double share() const { return m_share; }

    bool rises = true;
    double first = 1.0;

private:
    double m_stopAt;
    long long m_done = 0;
    long long m_total = 0;
    double m_share = 0.0;
};

/// All files below a folder.
QMap<QString, QByteArray> allOf(const QString &folder)
{
    QMap<QString, QByteArray> files;
    for (const QString &name : filesBelow(folder))
        files.insert(name, contentOf(folder + QLatin1Char('/') + name));
    return files;
}

} // namespace

class TestPairRun : public QObject {
    Q_OBJECT

private slots:
    void fillBesideTheGate();
    void nothingProposedDiffersByNothing();
    void underASubgrid();
    void bothStatesOfTheGates();
    void progressOverAllRuns();
    void stoppedLeavesNothing();
    void stoppedInTheSecondRunAndResumed();
    void aRunThatIsNotValidIsMarked();
    void refusals();
    void estimate();
    void killedInTheSecondRunAndResumed();
};

void TestPairRun::fillBesideTheGate()
{
    LocalisedText::setLanguage(text("en"));
    const Pair pair;
    const PairOutcome outcome = pair.run();
    QCOMPARE(filesBelow(pair.request.folder).filter(QRegularExpression(text("^[^/]*$"))),
            QStringList({ text("change.tif"), text("pair.json"), text("site.fgb") }));
    QVERIFY(pair.unfinished().isEmpty());
    QCOMPARE(outcome.members.size(), std::size_t(2));
    QVERIFY(outcome.isValid());
    const QJsonObject json
            = QJsonDocument::fromJson(contentOf(pair.file("out/pair.json"))).object();
    QCOMPARE(json, outcome.summary);
    QCOMPARE(json["title"].toString(), text("Plot"));
    QCOMPARE(json["base_title"].toString(), text("Polder behind a gate"));
    QCOMPARE(json["inputs"].toArray().size(), 3);
    // Each run has the manifest of its own files.
    QCOMPARE(outcome.members[0].outcome.summary["inputs"].toArray().size(), 2);
    QCOMPARE(outcome.members[1].outcome.summary["inputs"].toArray(), json["inputs"].toArray());
    // The edits of the proposal alone; those of the base are of both.
    QCOMPARE(json["edits"].toArray().size(), 2);
    QCOMPARE(json["edits"][0]["volume_m3"].toDouble(), 1350.0); // 30 × 30 m, 1.5 m high
    QCOMPARE(json["edits"][1]["kind"].toString(), text("dyke"));
    QCOMPARE(json["edits_total"]["volume_m3"].toDouble(), 1350.0);
    QVERIFY(outcome.text.contains(text("plot: 1,350 m³ of ground over 900 m²")));
    const QJsonValue change = json["changes"][0];
    QVERIFY(change["gates"].isNull());
    QVERIFY(change["greatest_rise_m"].toDouble() > 0.01); // less room for the same water
    QCOMPARE(change["newly_dry_m2"].toDouble(), 900.0);
    const auto cells = readRaster(pair.file("out/change.tif"), 1000);
    const auto before = readRaster(pair.file("out/base/max_depth.tif"), 1000);
    const auto after = readRaster(pair.file("out/proposal/max_depth.tif"), 1000);
    QVERIFY(cells.ok() && before.ok() && after.ok());
    QCOMPARE(cells->unit, text("m"));
    QVERIFY(std::isnan(cells->at(19, 0))); // outside of the model
    for (int row = 0; row < 20; ++row) {
        for (int column = 0; column < 40; ++column) {
            const double cell = cells->at(row, column);
            QVERIFY(std::isnan(cell)
                    || float(cell)
                            == float(after->at(row, column)) - float(before->at(row, column)));
        }
    }
    QVERIFY(outcome.text.contains(text("900 m² newly dry")));
}

void TestPairRun::nothingProposedDiffersByNothing()
{
    const Pair pair("");
    const PairOutcome outcome = pair.run();
    const auto cells = readRaster(pair.file("out/change.tif"), 1000);
    QVERIFY(cells.ok());
    int known = 0;
    for (const double cell : cells->cells) {
        QVERIFY(std::isnan(cell) || cell == 0.0);
        known += !std::isnan(cell);
    }
    QCOMPARE(known, 799);
    const QJsonValue change = outcome.summary["changes"][0];
    for (const char *number :
            { "greatest_rise_m", "greatest_fall_m", "changed_m2", "newly_wet_m2", "newly_dry_m2" })
        QCOMPARE(change[QLatin1String(number)].toDouble(-1.0), 0.0);
    QVERIFY(outcome.summary["site"].isNull());
    QVERIFY(!QFile::exists(pair.file("out/site.fgb")));
    for (const char *name : { "max_depth.tif", "max_velocity.tif", "end_depth.tif", "gauges.csv" })
        QCOMPARE(contentOf(pair.file("out/base/") + text(name)),
                contentOf(pair.file("out/proposal/") + text(name)));
}

/// The proposal takes the sub-grid of its base. Nothing proposed differs by nothing; what is
/// filled counts on the ground.
void TestPairRun::underASubgrid()
{
    const Pair same("");
    same.underSubgrid();
    same.run();
    const auto none = readRaster(same.file("out/change.tif"), 1000);
    QVERIFY(none.ok());
    QCOMPARE(none->grid.columns, 40);
    QVERIFY(std::all_of(none->cells.begin(), none->cells.end(),
            [](double cell) { return std::isnan(cell) || cell == 0.0; }));
    for (const char *name : { "max_depth.tif", "max_velocity.tif", "end_depth.tif", "gauges.csv" })
        QCOMPARE(contentOf(same.file("out/base/") + text(name)),
                contentOf(same.file("out/proposal/") + text(name)));

    const Pair fill;
    fill.underSubgrid();
    const QJsonObject filled = fill.run().summary;
    const QJsonObject plain = Pair().run().summary;
    for (const char *key : { "edits", "edits_total" })
        QVERIFY(!filled[QLatin1String(key)].isUndefined());
    QCOMPARE(filled["edits_total"], plain["edits_total"]);
    QVERIFY(filled["changes"][0]["greatest_rise_m"].toDouble() > 0.0);
}

void TestPairRun::bothStatesOfTheGates()
{
    Pair pair;
    pair.request.bothGates = true;
    const PairOutcome outcome = pair.run();
    QStringList names;
    for (const PairMember &member : outcome.members) {
        names.append(member.name);
        const QJsonObject &summary = member.outcome.summary;
        QCOMPARE(summary["gates"].toString(), member.gates);
        const QJsonValue gate = summary["structures"][0];
        QCOMPARE(gate["opening"].toDouble(), member.gates == text("open") ? 1.0 : 0.0);
        QCOMPARE(gate["forward_m3"].toDouble() > 0.0, member.gates == text("open"));
        // Pumps go on as they are.
        QCOMPARE(summary["structures"][1]["opening"].toDouble(), 1.0);
    }
    QCOMPARE(names,
            QStringList({ text("base-open"), text("base-shut"), text("proposal-open"),
                    text("proposal-shut") }));
    QCOMPARE(outcome.summary["changes"].toArray().size(), 2);
    QCOMPARE(outcome.summary["changes"][1]["base"].toString(), text("base-shut"));
    QCOMPARE(outcome.summary["changes"][1]["proposal"].toString(), text("proposal-shut"));
    QVERIFY(QFile::exists(pair.file("out/change-open.tif")));
    QVERIFY(QFile::exists(pair.file("out/change-shut.tif")));
    QVERIFY(outcome.members[0].outcome.text.contains(text("held open")));
}

void TestPairRun::progressOverAllRuns()
{
    Pair pair;
    pair.request.bothGates = true;
    Watch watch;
    QVERIFY(runPair(pair.request, watch).ok());
    QVERIFY(watch.rises);
    QVERIFY2(watch.first < 0.25, qPrintable(QString::number(watch.first)));
    QCOMPARE(watch.share(), 1.0);
}

void TestPairRun::stoppedLeavesNothing()
{
    for (const double share : { 0.0, 0.3, 0.7 }) {
        // Before the first checkpoint there is nothing to go on from either.
        const Pair pair(plot, share == 0.0);
        pair.lengthen();
        const QStringList before = pair.entries();
        Watch watch(share);
        const auto outcome = runPair(pair.request, watch);
        QVERIFY(!outcome.ok());
        QCOMPARE(outcome.error().code, ErrorCode::Cancelled);
        QCOMPARE(pair.entries(), before);
    }
}

void TestPairRun::stoppedInTheSecondRunAndResumed()
{
    Pair pair;
    pair.lengthen();
    pair.run();
    const auto whole = allOf(pair.request.folder);
    pair.request.folder = pair.file("again");
    Watch stops(0.7);
    QCOMPARE(runPair(pair.request, stops).error().code, ErrorCode::Cancelled);
    QVERIFY(!QDir(pair.request.folder).exists());
    const QStringList left = pair.entries().filter(text("again"));
    QCOMPARE(left.size(), 1);
    QVERIFY(left.first().endsWith(text(".pair")));
    // What a kill while writing would leave besides.
    write(pair.folder() + left.first() + text("/change.tif"), "half");
    QVERIFY(QDir(pair.folder() + left.first()).mkdir(text("proposal.1234.unfinished")));
    pair.request.resume = true;
    pair.request.threads = 2;
    Watch goesOn;
    QVERIFY(runPair(pair.request, goesOn).ok());
    QVERIFY2(goesOn.first >= 0.5, "the first run must not run again");
    QVERIFY(allOf(pair.request.folder) == whole);
    QCOMPARE(pair.entries().filter(text("again")), QStringList{ text("again") });
}

/// The balance of the run that was done before does not close.
void TestPairRun::aRunThatIsNotValidIsMarked()
{
    Pair pair;
    pair.lengthen();
    Watch stops(0.7);
    QVERIFY(!runPair(pair.request, stops).ok());
    const QString path = pair.folder() + pair.unfinished().first() + text("/base/summary.json");
    QJsonObject summary = QJsonDocument::fromJson(contentOf(path)).object();
    QJsonObject mass = summary["mass"].toObject();
    mass["valid"] = false;
    mass["relative_error"] = 0.25;
    summary["mass"] = mass;
    write(path, QJsonDocument(summary).toJson());
    pair.request.resume = true;
    const PairOutcome outcome = pair.run();
    QVERIFY(!outcome.isValid());
    QVERIFY(!outcome.summary["valid"].toBool(true));
    QVERIFY(!outcome.summary["runs"][0]["valid"].toBool(true));
    QVERIFY(outcome.summary["runs"][1]["valid"].toBool());
    QVERIFY(outcome.text.contains(text("not valid")));
    QVERIFY(outcome.members[0].outcome.text.contains(text("not valid")));
}

void TestPairRun::refusals()
{
    Pair pair;
    pair.lengthen();
    pair.request.resume = true;
    QCOMPARE(pair.refusal().code, ErrorCode::Usage); // nothing is left
    Watch stops(0.7);
    pair.request.resume = false;
    QVERIFY(!runPair(pair.request, stops).ok());
    pair.request.resume = true;
    write(pair.base, contentOf(pair.base).replace("mm/h}}", "mm/h }}")); // another base
    QCOMPARE(pair.refusal().code, ErrorCode::Usage);
    pair.request.resume = false;
    QVERIFY(QDir().mkdir(pair.request.folder));
    QCOMPARE(pair.refusal().code, ErrorCode::BadInput);
    QVERIFY(QDir().rmdir(pair.request.folder));
    const QString proposal = pair.request.proposal;
    pair.request.proposal = pair.base;
    QCOMPARE(pair.refusal().code, ErrorCode::Usage); // no base
    pair.request.proposal = proposal;
    pair.request.bothGates = true;
    write(pair.base,
            contentOf(pair.base)
                    .replace("kind: gate", "kind: weir")
                    .replace("sill: 0", "crest: 0")
                    .replace("    height: 1.5\n", "")
                    .replace("    control:\n      closing_time: {value: 2, unit: min}\n"
                             "      schedule:\n        - {time: 4, unit: min, opening: "
                             "0}\n",
                            ""));
    QCOMPARE(pair.refusal().code, ErrorCode::Usage); // a weir without a control is no gate
    QVERIFY(pair.refusal().text().find("no gate") != std::string::npos);
    const Pair without(plot, false);
    PairRequest request = without.request;
    request.resume = true;
    Feedback silent;
    QCOMPARE(runPair(request, silent).error().code, ErrorCode::Usage);
}

void TestPairRun::estimate()
{
    Pair pair;
    const auto two = estimatePair(pair.request);
    pair.request.bothGates = true;
    const auto four = estimatePair(pair.request);
    QVERIFY(two.ok() && four.ok());
    QCOMPARE(two->cells, 799.0);
    QCOMPARE(four->cells, 799.0);
    QCOMPARE(four->steps, 2.0 * two->steps);
    QCOMPARE(four->memory_bytes, two->memory_bytes);
    QVERIFY(two->steps > 0.0 && two->seconds > 0.0);
    QVERIFY(!QDir(pair.request.folder).exists());
}

/// The program ends as by a power cut, after the first checkpoint of the second run.
void TestPairRun::killedInTheSecondRunAndResumed()
{
    Pair pair;
    pair.lengthen();
    const QStringList arguments{ text("flood"), text("pair"), pair.request.proposal, text("--out"),
        pair.request.folder };
    QProcess program;
    program.start(sppProgram(), arguments);
    QVERIFY(program.waitForStarted(patience_ms));
    const auto secondCheckpoints = [&] {
        const QStringList unfinished = pair.unfinished();
        return unfinished.isEmpty()
                ? QStringList()
                : QDir(pair.folder() + unfinished.first())
                          .entryList({ text("proposal.*.checkpoint") }, QDir::Files);
    };
    while (program.state() == QProcess::Running && secondCheckpoints().isEmpty())
        program.waitForFinished(10);
    QCOMPARE(program.state(), QProcess::Running);
    program.kill();
    program.waitForFinished(patience_ms);
    QVERIFY(!QDir(pair.request.folder).exists());
    QCOMPARE(secondCheckpoints().size(), 1);
    const ProgramRun resumed = runSpp(arguments + QStringList{ text("--resume") });
    QVERIFY2(resumed.exitCode == 0, resumed.standardError.constData());
    QVERIFY(pair.unfinished().isEmpty());
    const auto files = allOf(pair.request.folder);
    pair.request.folder = pair.file("whole");
    pair.run();
    QVERIFY(files.size() > 25); // with frames
    QVERIFY(allOf(pair.request.folder) == files);
}

QTEST_GUILESS_MAIN(TestPairRun)
#include "test_pairrun.moc"
