// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
//
// Runs of the model that come into a territory: single ones by their folder, pairs by one command.
#include "floodtown.h"

#include "core/data/auditlog.h"
#include "core/data/territory.h"
#include "flood/hazard/scenario.h"
#include "flood/whatif/pairrun.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace spp;
using namespace spp::flood;
using namespace spp::test;

namespace {

constexpr char fill[] = R"(edits:
  - {name: west, kind: fill, level: 2, polygon: ["700000 9300000", "700010 9300000",
      "700010 9300020", "700000 9300020"]}
  - {name: east, kind: fill, level: 2, polygon: ["700010 9300000", "700020 9300000",
      "700020 9300020", "700010 9300020"]}
)";
constexpr char gate[] = R"(structures:
  - {name: sluice, kind: gate, from: "700005 9300035", to: "700005 9300015", sill: 0, width: 2,
     height: 2}
)";

void rewrite(const QString &path, const std::function<void(QJsonObject &)> &change)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        qFatal("no such file");
    QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    change(object);
    file.resize(0);
    file.seek(0);
    file.write(QJsonDocument(object).toJson());
}

void breakBalance(QJsonObject &summary)
{
    QJsonObject mass = summary["mass"].toObject();
    mass["valid"] = false;
    mass["relative_error"] = 0.25;
    summary["mass"] = mass;
}

} // namespace

class TestFloodPair : public QObject {
    Q_OBJECT

private slots:
    void init();
    void aRunByItsFolder();
    void aRunSaysItItself();
    void aRunThatWasChanged();
    void aRunThatIsNotValid();
    void linkedWithAParcel();
    void theDrawnGroundIsTheSite();
    void bothStatesOfTheGates();
    void registeredAgain();
    void aPairThatIsNotValid();
    void refusedBeforeItRuns();
    void estimate();

private:
    ProgramRun pair(const QStringList &options) const;
    QJsonObject answer(const QStringList &options) const;
    QString simulated(const QByteArray &more = {}) const;
    Result<RegisteredPair> registered(const char *folder) const;

    std::unique_ptr<FloodTown> m_town;
};

void TestFloodPair::init()
{
    m_town = std::make_unique<FloodTown>();
    QVERIFY2(m_town->why().isEmpty(), qPrintable(m_town->why()));
    m_town->raster("dem.tif", everywhere(0.0f));
    m_town->text("base.yaml", closedTown(gate));
    m_town->text("fill.yaml", QByteArray("scenario: 1\ntitle: Fill\nbase: base.yaml\n") + fill);
}

ProgramRun TestFloodPair::pair(const QStringList &options) const
{
    return runSpp(QStringList{ "flood", "pair", m_town->file("fill.yaml") } + options);
}

QJsonObject TestFloodPair::answer(const QStringList &options) const
{
    const ProgramRun done = pair(options
            + QStringList{ "--out", m_town->file("out"), "--into", m_town->territory(), "--name",
                    "fill", "--source", "office", "--return-period", "100", "--json" });
    QJsonObject json = QJsonDocument::fromJson(done.standardOutput).object();
    if (json.isEmpty())
        qFatal("%s", done.standardError.constData());
    json["exit"] = done.exitCode;
    return json;
}

QString TestFloodPair::simulated(const QByteArray &more) const
{
    const QString scenario = m_town->text("single.yaml", closedTown(more));
    const QString out = m_town->file("single");
    const ProgramRun run = runSpp({ "flood", "simulate", scenario, "--out", out });
    if (run.exitCode != 0)
        qFatal("%s", run.standardError.constData());
    return out;
}

Result<RegisteredPair> TestFloodPair::registered(const char *folder) const
{
    SPP_ASSIGN(const auto territory,
            Territory::open(m_town->territory(), Territory::Access::ReadWrite));
    PairRegistration registration;
    registration.name = QStringLiteral("again");
    registration.source = QStringLiteral("office");
    Feedback silent;
    return registerPair(*territory, m_town->file(folder), registration, silent);
}

void TestFloodPair::aRunByItsFolder()
{
    const QString run = simulated("future: {base_year: 2020, year: 2050, sea_level_rise: [{year: "
                                  "2020, value: 0}, {year: 2050, value: 0.3}], subsidence: [{year: "
                                  "2020, value: 0}, {year: 2050, value: 0.1}]}\n");
    const QJsonObject added
            = m_town->answer({ "add-scenario", "one", "--run", run, "--source", "office" });
    QCOMPARE(added["quantities"].toObject().keys(),
            QStringList({ "depth", "depth-speed", "duration", "ground", "speed" }));
    QCOMPARE(added["title"].toString(), QStringLiteral("Closed town"));
    QCOMPARE(added["target_year"].toInt(), 2050);
    QCOMPARE(added["sea_level_rise_m"].toDouble(), 0.3);
    QCOMPARE(added["subsidence_m"].toDouble(), 0.1);
    QVERIFY(added["gates"].isNull());
    QVERIFY(added["warnings"].toArray().isEmpty());
    const auto territory = Territory::open(m_town->territory(), Territory::Access::ReadOnly);
    ScenarioRegister scenarios(**territory);
    Feedback silent;
    const auto ground = scenarios.cells(*scenarios.find("one"), HazardQuantity::Ground, silent);
    QVERIFY(ground.ok());
    for (const float cell : *ground)
        QCOMPARE(cell, -0.1f); // it sank
}

void TestFloodPair::aRunSaysItItself()
{
    const QString run = simulated();
    const auto exits = [&](const QStringList &options) {
        return m_town
                ->flood(QStringList{ "add-scenario", "one", "--run", run, "--source", "office" }
                        + options)
                .exitCode;
    };
    QCOMPARE(exits({ "--depth", run + "/max_depth.tif" }), 2);
    QCOMPARE(exits({ "--nodata-dry" }), 2);
    QCOMPARE(m_town->flood({ "add-scenario", "one", "--run", m_town->file("none"), "--source",
                                   "office" })
                     .exitCode,
            3);
    // What it does not say may be said.
    QCOMPARE(exits({ "--gates", "open", "--target-year", "2040", "--title", "One" }), 0);
    rewrite(run + "/summary.json", [](QJsonObject &summary) { summary["gates"] = "shut"; });
    QCOMPARE(exits({ "--gates", "open", "--replace" }), 2);
    QCOMPARE(exits({ "--replace" }), 0);
}

void TestFloodPair::aRunThatWasChanged()
{
    const QString run = simulated();
    QVERIFY(QFile::remove(run + "/max_depth.tif"));
    QVERIFY(QFile::copy(run + "/end_depth.tif", run + "/max_depth.tif"));
    const ProgramRun done
            = m_town->flood({ "add-scenario", "one", "--run", run, "--source", "office" });
    QCOMPARE(done.exitCode, 3);
    QVERIFY2(done.standardError.contains("max_depth.tif"), done.standardError.constData());
    QVERIFY(m_town->answer({ "scenarios" })["scenarios"].toArray().isEmpty());
}

void TestFloodPair::aRunThatIsNotValid()
{
    const QString run = simulated();
    rewrite(run + "/summary.json", breakBalance);
    const QJsonObject added
            = m_town->answer({ "add-scenario", "one", "--run", run, "--source", "office" });
    QCOMPARE(added["warnings"].toArray().size(), 1);
    QVERIFY(added["warnings"][0].toString().contains("not valid"));
    // It stays with the scenario.
    const QJsonObject list = m_town->answer({ "scenarios" });
    const QJsonValue kept = list["scenarios"][0];
    QVERIFY(kept["quantities"]["depth"]["notes"].toArray().last().toString().contains("not valid"));
}

void TestFloodPair::linkedWithAParcel()
{
    m_town->text("fill.yaml",
            QByteArray("scenario: 1\ntitle: Fill\nbase: base.yaml\nlink: {parcels: [\"1/1\"]}\n")
                    + fill);
    const QJsonObject json = answer({});
    QCOMPARE(json["exit"].toInt(), 1); // neighbours gain
    QCOMPARE(json["schema"].toString(), QStringLiteral("spp.flood-pair/1"));
    QCOMPARE(json["registered"]["base"].toArray(), QJsonArray{ "fill-base" });
    QCOMPARE(json["registered"]["proposal"].toArray(), QJsonArray{ "fill-proposal" });
    const QJsonValue compared = json["comparison"]["pairs"][0];
    QCOMPARE(compared["neighbours"]["parcels"].toInt(), 5);
    QCOMPARE(compared["neighbours"]["raised"].toInt(), 5);
    QCOMPARE(compared["fill_m3"].toDouble(), 800.0);
    QCOMPARE(json["comparison"]["site"]["area_m2"].toDouble(), 400.0);
    const QJsonObject list = m_town->answer({ "scenarios" });
    QCOMPARE(list["scenarios"].toArray().size(), 2);
    QCOMPARE(list["scenarios"][1]["return_period_years"].toDouble(), 100.0);
    QCOMPARE(list["scenarios"][1]["title"].toString(), QStringLiteral("Fill"));
    QVERIFY(list["scenarios"][0]["source"] != list["scenarios"][1]["source"]);
    const auto territory = Territory::open(m_town->territory(), Territory::Access::ReadOnly);
    QCOMPARE(*AuditLog::verify((*territory)->database()), QString());
}

void TestFloodPair::theDrawnGroundIsTheSite()
{
    const QJsonObject json = answer({});
    // Both halves together, which are parcel 1.
    QVERIFY(std::abs(json["comparison"]["site"]["area_m2"].toDouble() - 400.0) < 1e-6);
    QCOMPARE(json["comparison"]["pairs"][0]["neighbours"]["parcels"].toInt(), 5);
}

void TestFloodPair::bothStatesOfTheGates()
{
    const QJsonObject json = answer({ "--gates", "both" });
    QCOMPARE(json["registered"]["base"].toArray(),
            (QJsonArray{ "fill-base-open", "fill-base-shut" }));
    QCOMPARE(json["comparison"]["pairs"].toArray().size(), 2);
    QCOMPARE(json["comparison"]["pairs"][1]["proposal"].toString(),
            QStringLiteral("fill-proposal-shut"));
    const QJsonObject list = m_town->answer({ "scenarios" });
    for (const QJsonValue &scenario : list["scenarios"].toArray())
        QVERIFY(scenario["id"].toString().endsWith(scenario["gates"].toString()));
    // Open and shut of the base, and of the proposal; not across.
    const QJsonArray pairs = list["gate_pairs"].toArray();
    QCOMPARE(pairs.size(), 2);
    QCOMPARE(pairs[0]["shut"].toString(), QStringLiteral("fill-base-shut"));
    QCOMPARE(pairs[1]["shut"].toString(), QStringLiteral("fill-proposal-shut"));
}

void TestFloodPair::registeredAgain()
{
    answer({});
    QVERIFY(!registered("none").ok());
    const auto again = registered("out");
    QVERIFY2(again.ok(), again.ok() ? "" : again.error().text().c_str());
    QCOMPARE(again->base, QStringList{ "again-base" });
    QVERIFY(again->site.file.endsWith(QLatin1String("out/site.fgb")));
    QCOMPARE(registered("out").error().code, ErrorCode::Usage); // taken
    rewrite(m_town->file("out/pair.json"), [](QJsonObject &json) {
        json["link"] = QJsonObject{ { "case", "7/2026" } };
    });
    QVERIFY(QDir().rename(m_town->file("out"), m_town->file("moved")));
    const ProgramRun replaced = pair({ "--out", m_town->file("out"), "--into", m_town->territory(),
            "--name", "fill", "--source", "office", "--replace" });
    QVERIFY2(replaced.exitCode == 1, replaced.standardError.constData());
    QCOMPARE(m_town->answer({ "scenarios" })["scenarios"].toArray().size(), 4);
}

void TestFloodPair::aPairThatIsNotValid()
{
    QCOMPARE(pair({ "--out", m_town->file("out") }).exitCode, 0); // nobody was asked for neighbours
    rewrite(m_town->file("out/proposal/summary.json"), breakBalance);
    const auto done = registered("out");
    QVERIFY(done.ok());
    QCOMPARE(done->warnings.size(), 1);
    QVERIFY(done->warnings.first().startsWith("again-proposal: "));
    // One that was changed is not taken, and nothing of it.
    rewrite(m_town->file("out/proposal/summary.json"), [](QJsonObject &json) { json = {}; });
    PairRegistration other;
    other.name = QStringLiteral("other");
    other.source = QStringLiteral("office");
    const auto territory = Territory::open(m_town->territory(), Territory::Access::ReadWrite);
    Feedback silent;
    QVERIFY(!registerPair(**territory, m_town->file("out"), other, silent).ok());
    QVERIFY(!ScenarioRegister(**territory).find("other-base").ok());
}

void TestFloodPair::refusedBeforeItRuns()
{
    m_town->addScenario("fill-proposal", everywhere(1.0f));
    const QStringList into{ "--out", m_town->file("out"), "--into", m_town->territory() };
    const auto exits = [&](const QStringList &options) {
        const int code = pair(options).exitCode;
        return QDir(m_town->file("out")).exists() ? -1 : code;
    };
    QCOMPARE(exits({}), 2);
    QCOMPARE(exits(into), 2);
    QCOMPARE(exits(into + QStringList{ "--name", "fill", "--source", "office" }), 2); // taken
    QCOMPARE(exits(into + QStringList{ "--name", "a b", "--source", "office" }), 2);
    QCOMPARE(exits(into
                     + QStringList{ "--name", "new", "--source", "office", "--return-period",
                             "0.5" }),
            2);
    QCOMPARE(exits({ "--out", m_town->file("out"), "--name", "new" }), 2);
    QCOMPARE(exits({ "--out", m_town->file("out"), "--gates", "open" }), 2);
    QCOMPARE(exits({ "--out", m_town->file("out"), "--resume" }), 2);
    m_town->text("fill.yaml",
            QByteArray("scenario: 1\ntitle: Fill\nbase: base.yaml\nlink: {case: 9/2026}\n") + fill);
    QCOMPARE(exits(into + QStringList{ "--name", "new", "--source", "office" }), 2); // no such case
}

void TestFloodPair::estimate()
{
    const ProgramRun done = pair({ "--estimate", "--gates", "both", "--json" });
    QCOMPARE(done.exitCode, 0);
    const QJsonObject json = QJsonDocument::fromJson(done.standardOutput).object();
    QCOMPARE(json["schema"].toString(), QStringLiteral("spp.flood-pair-estimate/1"));
    QCOMPARE(json["runs"].toInt(), 4);
    QCOMPARE(json["cells"].toDouble(), 24.0);
}

QTEST_GUILESS_MAIN(TestFloodPair)
#include "test_floodpair.moc"
