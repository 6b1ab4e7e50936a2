// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
//
// What a scenario keeps of the run that it comes from, and what a comparison makes of it.
#include "floodtown.h"

#include "flood/hazard/scenario.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace spp;
using namespace spp::flood;
using namespace spp::test;

namespace {

constexpr char gauge[] = "time,value\n0,0.2\n59,0.2\n60,0\n";

/// The closed town, whose water comes from a file.
QByteArray scenarioOf(const char *curveFile, const QByteArray &more = {})
{
    QByteArray text = closedTown(more);
    return text.replace("times: [0, 59, 60], values: [0.2, 0.2, 0]",
            QByteArray("file: ") + curveFile + ", time: time, value: value");
}

QJsonObject firstPair(const QJsonObject &comparison)
{
    return comparison["pairs"].toArray()[0].toObject();
}

/// Verdicts by setting.
QMap<QString, QString> verdicts(const QJsonObject &comparison)
{
    QMap<QString, QString> all;
    for (const QJsonValue &one : firstPair(comparison)["settings"].toArray())
        all.insert(one["setting"].toString(), one["verdict"].toString());
    return all;
}

QString warnings(const QJsonObject &comparison)
{
    QStringList all;
    for (const QJsonValue &one : comparison["warnings"].toArray())
        all.append(one.toString());
    return all.join(QLatin1Char('\n'));
}

} // namespace

class TestModelRecord : public QObject {
    Q_OBJECT

private slots:
    void init();
    void aScenarioKeepsItsModel();
    void anOldScenarioHasNone();
    void oneModelDiffersByNothing_data();
    void oneModelDiffersByNothing();
    void otherSettingsAreNamed_data();
    void otherSettingsAreNamed();
    void whatIsNotStatedIsUnknown();
    void whatARunLeavesOutIsUnknown();
    void equalRastersNeedNoRecord();
    void aRaisedScenarioWasNotComputed();

private:
    /// Runs a scenario in the folder `name`.
    QString simulated(const char *name, const QByteArray &scenario) const;
    /// And registers it.
    void add(const char *id, const QByteArray &scenario) const;
    QJsonObject compared(const QString &base, const QString &proposal) const;

    std::unique_ptr<FloodTown> m_town;
};

void TestModelRecord::init()
{
    m_town = std::make_unique<FloodTown>();
    QVERIFY2(m_town->why().isEmpty(), qPrintable(m_town->why()));
    m_town->raster("dem.tif", everywhere(0.0f));
    m_town->text("gauge.csv", gauge);
}

QString TestModelRecord::simulated(const char *name, const QByteArray &scenario) const
{
    const QByteArray file = QByteArray(name) + ".yaml";
    const QString out = m_town->file(name);
    const ProgramRun run = runSpp(
            { "flood", "simulate", m_town->text(file.constData(), scenario), "--out", out });
    if (run.exitCode != 0)
        qFatal("%s", run.standardError.constData());
    return out;
}

void TestModelRecord::add(const char *id, const QByteArray &scenario) const
{
    const ProgramRun run = m_town->flood(
            { "add-scenario", id, "--run", simulated(id, scenario), "--source", "office" });
    if (run.exitCode != 0)
        qFatal("%s", run.standardError.constData());
}

QJsonObject TestModelRecord::compared(const QString &base, const QString &proposal) const
{
    return m_town->answer({ "compare", "--base", base, "--proposal", proposal });
}

void TestModelRecord::aScenarioKeepsItsModel()
{
    add("one", scenarioOf("gauge.csv", "subgrid: {cell: 20}\n"));
    const QJsonObject model = m_town->answer({ "scenarios" })["scenarios"]
                                      .toArray()[0]
                                      .toObject()["model"]
                                      .toObject();
    QCOMPARE(model["cell_m"].toDouble(), 20.0);
    QCOMPARE(model["ground_cell_m"].toDouble(), 10.0);
    QCOMPARE(model["subgrid_cell_m"].toDouble(), 20.0);
    QCOMPARE(model["duration_s"].toDouble(), 7200.0);
    QVERIFY(!model["version"].toString().isEmpty());
    QCOMPARE(model["roughness"]["manning"].toDouble(), 0.03);
    QCOMPARE(model["forcing"]["kinds"].toArray(), QJsonArray({ "inflows" }));
    QCOMPARE(model["forcing"]["files"].toArray(), QJsonArray({ "gauge.csv" }));
    QCOMPARE(model["forcing"]["sha256"].toString().size(), 64);
    QCOMPARE(model["mass"]["valid"].toBool(), true);
    QVERIFY(model["scheme"]["theta"].toDouble() > 0.5);
    const QString said = QString::fromUtf8(m_town->flood({ "scenarios" }).standardOutput);
    for (const char *line : { "one was computed by SPP",
                 "Sub-grid: cells of 20 m on ground of 10 m", "Roughness: n 0.03",
                 "Driven by: inflows; gauge.csv", "Runs for: 2 h; version", "closes within" })
        QVERIFY2(said.contains(QLatin1String(line)), qPrintable(said));
    const QString spoken = QString::fromUtf8(
            runSpp({ "--lang", "vi", "flood", "scenarios", m_town->territory() }).standardOutput);
    QVERIFY2(spoken.contains("n 0,03"), qPrintable(spoken)); // prose, not a value to write
}

/// As it was registered before the model was kept.
void TestModelRecord::anOldScenarioHasNone()
{
    add("old", closedTown());
    {
        const auto territory = Territory::open(m_town->territory(), Territory::Access::ReadWrite);
        QVERIFY(territory.ok());
        Database &database = (*territory)->database();
        const auto rows = database.rows("SELECT origin FROM flood_scenario_raster WHERE "
                                        "quantity = 'depth'");
        QVERIFY(rows.ok());
        QJsonObject origin = QJsonDocument::fromJson((*rows)[0][0].toString().toUtf8()).object();
        QVERIFY(origin.contains("model"));
        origin.remove("model");
        QVERIFY(database.run("UPDATE flood_scenario_raster SET origin = ?1 WHERE quantity = "
                             "'depth'",
                                { QString::fromUtf8(QJsonDocument(origin).toJson()) })
                        .ok());
    }
    const QJsonValue kept = m_town->answer({ "scenarios" })["scenarios"].toArray()[0];
    QVERIFY(kept["model"].isNull());
    QVERIFY(!kept["quantities"]["depth"].isUndefined());
    QVERIFY(!m_town->flood({ "scenarios" }).standardOutput.contains("was computed by"));
}

void TestModelRecord::oneModelDiffersByNothing_data()
{
    QTest::addColumn<bool>("areRegistered");
    QTest::newRow("scenarios") << true;
    QTest::newRow("runs by their folders") << false;
}

/// Another file of the same contents is the same forcing.
void TestModelRecord::oneModelDiffersByNothing()
{
    QFETCH(bool, areRegistered);
    m_town->text("copy.csv", gauge);
    QString base = "one";
    QString proposal = "two";
    if (areRegistered) {
        add("one", scenarioOf("gauge.csv"));
        add("two", scenarioOf("copy.csv"));
    } else {
        base = simulated("one", scenarioOf("gauge.csv"));
        proposal = simulated("two", scenarioOf("copy.csv"));
    }
    const QJsonObject comparison = compared(base, proposal);
    QCOMPARE(verdicts(comparison).size(), 7);
    for (const QString &verdict : verdicts(comparison))
        QCOMPARE(verdict, QString("same"));
    QCOMPARE(comparison["warnings"].toArray(), QJsonArray());
    for (const char *number : { "greatest_rise_m", "greatest_fall_m", "changed_m2" })
        QCOMPARE(firstPair(comparison)[QLatin1String(number)].toDouble(-1.0), 0.0);
}

void TestModelRecord::otherSettingsAreNamed_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QStringList>("settings");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const char *from, const char *to,
                             const QStringList &settings, const char *said) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << settings
                            << QString::fromUtf8(said);
    };
    row("sub-grid", "end:", "subgrid: {cell: 20}\nend:", { "cell", "subgrid" },
            "sub-grid: off / cells of 20 m; cell size: 10 m / 20 m");
    row("roughness", "manning: 0.03", "manning: 0.05", { "roughness" },
            "roughness: n 0.03 / n 0.05");
    row("forcing", "0.2, 0.2, 0", "0.3, 0.3, 0", { "forcing" }, "forcing: inflows ");
    row("another thing that brings water",
            "end:", "rain: {curve: {constant: 10, unit: mm/h}}\nend:", { "forcing" },
            "forcing: inflows / inflows, rain");
    row("duration", "value: 2, unit: h", "value: 3, unit: h", { "duration" },
            "duration: 2 h / 3 h");
    row("numbers of the scheme", "end:", "scheme: {theta: 0.9}\nend:", { "scheme" }, "theta 0.9");
}

void TestModelRecord::otherSettingsAreNamed()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QStringList, settings);
    QFETCH(QString, said);
    add("one", closedTown());
    add("two", closedTown().replace(from, to));
    const QJsonObject comparison = compared("one", "two");
    QStringList different;
    const QMap<QString, QString> all = verdicts(comparison);
    for (auto one = all.begin(); one != all.end(); ++one) {
        QVERIFY(one.value() != "unknown");
        if (one.value() == "different")
            different.append(one.key());
    }
    QCOMPARE(different, settings);
    const QString warned = warnings(comparison);
    QVERIFY2(
            warned.startsWith("one and two were computed with other settings"), qPrintable(warned));
    QVERIFY2(warned.contains(said), qPrintable(warned));
    QVERIFY2(warned.contains("not the project's alone"), qPrintable(warned));
    const QByteArray text
            = m_town->flood({ "compare", "--base", "one", "--proposal", "two" }).standardOutput;
    QVERIFY2(text.contains("! one and two were computed"), text.constData());
}

void TestModelRecord::whatIsNotStatedIsUnknown()
{
    add("run", closedTown());
    QCOMPARE(m_town->addScenario("measured", everywhere(0.5f)).exitCode, 0);
    const QJsonObject comparison = compared("run", "measured");
    for (const QString &verdict : verdicts(comparison))
        QCOMPARE(verdict, QString("unknown"));
    const QString warned = warnings(comparison);
    QVERIFY2(warned.contains("Unknown of measured: sub-grid, cell size, roughness, forcing, "
                             "duration, numbers of the scheme, program version."),
            qPrintable(warned));
    QVERIFY(!warned.contains("Unknown of run"));
    // A file states nothing either, and its not stating a return period is no other forcing.
    QCOMPARE(m_town->addScenario("t100", everywhere(0.4f), { "--return-period", "100" }).exitCode,
            0);
    const QString ofFile
            = warnings(compared("t100", m_town->raster("loose.tif", everywhere(0.5f))));
    QVERIFY2(ofFile.contains("Unknown of t100, loose.tif"), qPrintable(ofFile));
    QVERIFY2(!ofFile.contains("Other forcing"), qPrintable(ofFile));
}

void TestModelRecord::whatARunLeavesOutIsUnknown()
{
    // As runs of earlier versions are.
    const QString old = simulated("old", closedTown());
    QFile file(old + "/summary.json");
    QVERIFY(file.open(QIODevice::ReadWrite));
    QJsonObject summary = QJsonDocument::fromJson(file.readAll()).object();
    summary.remove("roughness");
    summary.remove("forcing");
    summary["version"] = "0.0.1";
    file.resize(0);
    file.seek(0);
    file.write(QJsonDocument(summary).toJson());
    file.close();
    QCOMPARE(m_town->flood({ "add-scenario", "old", "--run", old, "--source", "office" }).exitCode,
            0);
    add("new", closedTown().replace("0.2, 0.2, 0", "0.3, 0.3, 0"));
    const QJsonObject comparison = compared("old", "new");
    const QMap<QString, QString> all = verdicts(comparison);
    QCOMPARE(all["version"], QString("different"));
    QCOMPARE(all["subgrid"], QString("same"));
    QCOMPARE(all["roughness"], QString("unknown"));
    const QString warned = warnings(comparison);
    QVERIFY2(warned.contains("program version: 0.0.1 / "), qPrintable(warned));
    QVERIFY2(warned.contains("Unknown of old: roughness, forcing."), qPrintable(warned));
}

void TestModelRecord::equalRastersNeedNoRecord()
{
    QCOMPARE(m_town->addScenario("a", everywhere(0.5f)).exitCode, 0);
    QCOMPARE(m_town->addScenario("b", everywhere(0.5f)).exitCode, 0);
    QCOMPARE(compared("a", "b")["warnings"].toArray(), QJsonArray());
    QCOMPARE(compared("a", "a")["warnings"].toArray(), QJsonArray());
}

void TestModelRecord::aRaisedScenarioWasNotComputed()
{
    add("today", closedTown());
    const QJsonObject raised = m_town->answer({ "raise-scenario", "later", "--of", "today",
            "--pathway", "rcp85", "--target-year", "2050", "--from-year", "2020" });
    QVERIFY(raised.contains("model"));
    QVERIFY(raised["model"].isNull());
    QCOMPARE(raised["quantities"]["depth"]["raised_from"]["model"]["cell_m"].toDouble(), 10.0);
}

QTEST_GUILESS_MAIN(TestModelRecord)
#include "test_modelrecord.moc"
