// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
//
// The worked example of the help pages, run as it stands there: from a proposal to the
// neighbours of a fill, by one command and step by step.
#include "floodtown.h"

#include "core/data/territory.h"
#include "flood/hazard/scenario.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

#include <cmath>

using namespace spp;
using namespace spp::test;

namespace {

/// Lines of a block of the help page, from 1.
QStringList blockOf(const QString &language, int number)
{
    QFile page(
            sourceFolder() + QStringLiteral("/resources/help/%1/flood-scenarios.md").arg(language));
    if (!page.open(QIODevice::ReadOnly))
        qFatal("no help page");
    return QString::fromUtf8(page.readAll())
            .section(QStringLiteral("```"), 2 * number - 1, 2 * number - 1)
            .split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

/// The block that is the same in all languages.
QStringList commonBlock(int number)
{
    const QStringList block = blockOf(QStringLiteral("en"), number);
    return block == blockOf(QStringLiteral("vi"), number) ? block : QStringList();
}

} // namespace

class TestFloodChain : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void theExampleOfTheHelp();
    void stepByStep();
    void theSameRunDiffersByNothing();
    void raisedOverTheGroundOfTheRun();
    void durationsAreHours();

private:
    QJsonObject comparison(const char *path) const;

    FloodTown m_town;
};

void TestFloodChain::initTestCase()
{
    QVERIFY2(m_town.why().isEmpty(), qPrintable(m_town.why()));
    m_town.raster("dem.tif", everywhere(0.0f));
    m_town.text("base.yaml", closedTown());
    const QStringList proposal = commonBlock(2);
    QVERIFY(!proposal.isEmpty());
    m_town.text("fill.yaml", proposal.join(QLatin1Char('\n')).toUtf8());
}

QJsonObject TestFloodChain::comparison(const char *path) const
{
    QFile file(m_town.file(path));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no comparison");
    return QJsonDocument::fromJson(file.readAll()).object()["pairs"].toArray()[0].toObject();
}

void TestFloodChain::theExampleOfTheHelp()
{
    const QStringList lines = commonBlock(3);
    QCOMPARE(lines.size(), 3);
    const QString folder = QFileInfo(m_town.territory()).path();
    for (const QString &line : lines) {
        const QStringList words = QProcess::splitCommand(line);
        QCOMPARE(words.first(), QStringLiteral("spp"));
        const ProgramRun done = runSppIn(folder, words.mid(1));
        const bool compares = words.contains(QStringLiteral("compare"))
                || words.contains(QStringLiteral("pair"));
        QVERIFY2(done.exitCode == (compares ? 1 : 0), done.standardError.constData());
    }
    const QJsonObject pair = comparison("change/comparison.json");
    // 720 m³ on 2000 m² in place of 2400 m²; a little more while the water still flows.
    QCOMPARE(pair["neighbours"].toObject()["parcels"].toInt(), 5);
    QCOMPARE(pair["neighbours"].toObject()["raised"].toInt(), 5);
    const double rise = pair["neighbours"].toObject()["greatest_rise_m"].toDouble();
    QVERIFY2(std::abs(rise - 0.06) < 0.01, qPrintable(QString::number(rise)));
    QCOMPARE(pair["newly_dry_m2"].toDouble(), 400.0);
    QCOMPARE(pair["fill_m3"].toDouble(), 800.0); // 2 m on parcel 1
    QCOMPARE(pair["cut_m3"].toDouble(-1.0), 0.0);
    QVERIFY(QFile::exists(folder + "/exposure/exposure.json"));
}

/// One command for each step says the same.
void TestFloodChain::stepByStep()
{
    for (const char *name : { "base", "fill" }) {
        const QByteArray scenario = QByteArray(name) + ".yaml";
        const QByteArray out = QByteArray("run-") + name;
        const ProgramRun run = runSpp({ "flood", "simulate", m_town.file(scenario.constData()),
                "--out", m_town.file(out.constData()) });
        QVERIFY2(run.exitCode == 0, run.standardError.constData());
        const ProgramRun added
                = m_town.flood({ "add-scenario", name, "--run", m_town.file(out.constData()),
                        "--source", "office, SPP", "--return-period", "100" });
        QVERIFY2(added.exitCode == 0, added.standardError.constData());
    }
    const ProgramRun compared = m_town.flood({ "compare", "--base", "base", "--proposal", "fill",
            "--parcel", "1/1", "--out", m_town.file("steps") });
    QCOMPARE(compared.exitCode, 1);
    QJsonObject steps = comparison("steps/comparison.json");
    QJsonObject pair = comparison("change/comparison.json");
    for (const char *name : { "base", "proposal" }) {
        steps.remove(QLatin1String(name));
        pair.remove(QLatin1String(name));
    }
    QCOMPARE(steps, pair);
}

void TestFloodChain::theSameRunDiffersByNothing()
{
    const QString out = m_town.file("again");
    QCOMPARE(runSpp({ "flood", "simulate", m_town.file("base.yaml"), "--out", out, "--threads",
                            "2" })
                     .exitCode,
            0);
    QCOMPARE(m_town.flood({ "add-scenario", "again", "--depth", out + "/max_depth.tif", "--source",
                                  "test" })
                     .exitCode,
            0);
    const QJsonObject same = m_town.answer(
            { "compare", "--base", "base", "--proposal", "again", "--parcel", "1/1" });
    const QJsonObject pair = same["pairs"].toArray()[0].toObject();
    for (const char *number : { "greatest_rise_m", "greatest_fall_m", "changed_m2",
                 "volume_change_m3", "damage_change_m2" })
        QCOMPARE(pair[QLatin1String(number)].toDouble(-1.0), 0.0);
    QCOMPARE(pair["neighbours"].toObject()["raised"].toInt(-1), 0);
}

/// Water that rises follows the ground of the run: the plot stands 1.4 m out of it.
void TestFloodChain::raisedOverTheGroundOfTheRun()
{
    const ProgramRun done = m_town.flood({ "raise-scenario", "fill-2050", "--of", "fill",
            "--pathway", "rcp45", "--target-year", "2050" });
    QVERIFY2(done.exitCode == 0, done.standardError.constData());
    const auto territory = Territory::open(m_town.territory(), Territory::Access::ReadOnly);
    flood::ScenarioRegister scenarios(**territory);
    Feedback silent;
    const auto depth
            = scenarios.cells(*scenarios.find("fill-2050"), flood::HazardQuantity::Depth, silent);
    const auto before
            = scenarios.cells(*scenarios.find("fill"), flood::HazardQuantity::Depth, silent);
    QVERIFY(depth.ok() && before.ok());
    int dry = 0;
    for (std::size_t i = 0; i < depth->size(); ++i) {
        dry += (*depth)[i] == 0.0f;
        QVERIFY((*depth)[i] == 0.0f || (*depth)[i] > (*before)[i] + 0.05f);
    }
    QCOMPARE(dry, 4);
}

/// The model writes seconds, and a scenario holds hours.
void TestFloodChain::durationsAreHours()
{
    const auto territory = Territory::open(m_town.territory(), Territory::Access::ReadOnly);
    QVERIFY(territory.ok());
    flood::ScenarioRegister scenarios(**territory);
    Feedback silent;
    const auto hours
            = scenarios.cells(*scenarios.find("base"), flood::HazardQuantity::Duration, silent);
    QVERIFY(hours.ok());
    for (const float one : *hours)
        QVERIFY2(one > 1.5f && one < 2.0f, qPrintable(QString::number(double(one))));
    const ProgramRun done
            = m_town.flood({ "add-scenario", "wrong", "--depth", m_town.file("again/max_depth.tif"),
                    "--duration", m_town.file("again/max_depth.tif"), "--source", "test" });
    QCOMPARE(done.exitCode, 3);
    QVERIFY2(done.standardError.contains("its unit is \"m\""), done.standardError.constData());
    QVERIFY2(done.standardError.contains("max_depth.tif"), done.standardError.constData());
}

QTEST_GUILESS_MAIN(TestFloodChain)
#include "test_floodchain.moc"
