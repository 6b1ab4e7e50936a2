// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
//
// The worked example of the help pages, run as it stands there: from two runs of the model to the
// neighbours of a fill.
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

/// Commands of the second block of a help page.
QStringList exampleOf(const QString &language)
{
    QFile page(
            sourceFolder() + QStringLiteral("/resources/help/%1/flood-scenarios.md").arg(language));
    if (!page.open(QIODevice::ReadOnly))
        qFatal("no help page");
    return QString::fromUtf8(page.readAll())
            .section(QStringLiteral("```"), 3, 3)
            .split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

/// 720 m³ of water come to a closed town of 2400 m², 400 m² of which are parcel 1.
QByteArray scenario(const QByteArray &edits = {})
{
    return R"(scenario: 1
title: Closed town
terrain: {raster: dem.tif}
roughness: {manning: 0.03}
end: {value: 2, unit: h}
inflows:
  - name: outfall
    point: "700055 9300035"
    curve: {times: [0, 59, 60], values: [0.2, 0.2, 0], time_unit: min, unit: m3/s,
      between: step, after: zero}
)" + edits;
}

} // namespace

class TestFloodChain : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void theExampleOfTheHelp();
    void theSameRunDiffersByNothing();
    void raisedOverTheGroundOfTheRun();
    void durationsAreHours();

private:
    void write(const char *name, const QByteArray &content) const;

    FloodTown m_town;
};

void TestFloodChain::write(const char *name, const QByteArray &content) const
{
    QFile file(m_town.file(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

void TestFloodChain::initTestCase()
{
    QVERIFY2(m_town.why().isEmpty(), qPrintable(m_town.why()));
    m_town.raster("dem.tif", everywhere(0.0f));
    write("base.yaml", scenario());
    write("fill.yaml", scenario(R"(edits:
  - {name: plot, kind: fill, level: 2, polygon: ["700000 9300000", "700020 9300000",
      "700020 9300020", "700000 9300020"]}
)"));
}

void TestFloodChain::theExampleOfTheHelp()
{
    const QStringList lines = exampleOf(QStringLiteral("en"));
    QCOMPARE(lines, exampleOf(QStringLiteral("vi")));
    QCOMPARE(lines.size(), 6);
    const QString folder = QFileInfo(m_town.territory()).path();
    for (const QString &line : lines) {
        const QStringList words = QProcess::splitCommand(line);
        QCOMPARE(words.first(), QStringLiteral("spp"));
        const ProgramRun done = runSppIn(folder, words.mid(1));
        const bool compares = words.contains(QStringLiteral("compare"));
        QVERIFY2(done.exitCode == (compares ? 1 : 0), done.standardError.constData());
    }
    QFile file(folder + "/change/comparison.json");
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject pair
            = QJsonDocument::fromJson(file.readAll()).object()["pairs"].toArray()[0].toObject();
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
