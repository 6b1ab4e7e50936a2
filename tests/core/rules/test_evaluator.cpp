// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "rulesfixture.h"
#include "tests.h"

#include <QTest>

using namespace spp;
using namespace spp::test;

namespace {

/// A corridor of 4 m on each side of 110 kV lines.
const char *const corridorRule = R"(
  - id: corridor
    kind: overlay
    citation: {vi: a, en: a}
    theme: power-lines
    buffer_m: "case when voltage_kv = 110 then 4 when voltage_kv = 220 then 6 end"
    search_m: 10
    limit: "0"
    condition: "area_m2 <= 0"
    unit: m2
    message: {vi: "{area_m2}", en: "{area_m2} m²"}
)";

/// A site of 20 m by 20 m whose west side is `gap` metres from the edge of the corridor.
SampleCase planted(
        double gap, std::optional<double> siteAccuracy, std::optional<double> mapAccuracy)
{
    SampleCase planted;
    const double x = 4.0 + gap;
    const QString wkt = QStringLiteral("POLYGON((%1 0,%2 0,%2 20,%1 20,%1 0))").arg(x).arg(x + 20);
    planted.setSite(wkt.toUtf8().constData(), siteAccuracy);
    planted.addTheme("power-lines", mapAccuracy);
    planted.addFeature("power-lines", "LINESTRING(0 -100,0 200)", { { "voltage_kv", 110.0 } });
    return planted;
}

} // namespace

/// What a rule says of a case: outcome, certainty, and the smallest change that passes.
class EvaluatorTest : public QObject {
    Q_OBJECT

private slots:
    void variesBothMaps_data()
    {
        QTest::addColumn<double>("gap");
        QTest::addColumn<double>("accuracy"); // of each map; negative: not stated
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<QString>("certainty");
        QTest::newRow("0.30 m with 0.20 m each flips") << 0.30 << 0.20 << "not_certain"
                                                       << "flips";
        QTest::newRow("0.60 m holds") << 0.60 << 0.20 << "pass"
                                      << "holds";
        QTest::newRow("0.30 m inside flips") << -0.30 << 0.20 << "not_certain"
                                             << "flips";
        QTest::newRow("0.60 m inside holds") << -0.60 << 0.20 << "conflict"
                                             << "holds";
        QTest::newRow("outside without accuracy") << 0.60 << -1.0 << "not_certain"
                                                  << "unknown";
        QTest::newRow("inside without accuracy") << -0.60 << -1.0 << "conflict"
                                                 << "unknown";
        QTest::newRow("exact maps that touch") << 0.0 << 0.0 << "pass"
                                               << "holds";
    }

    void variesBothMaps()
    {
        QFETCH(double, gap);
        QFETCH(double, accuracy);
        const std::optional<double> stated
                = accuracy < 0 ? std::nullopt : std::optional<double>(accuracy);
        SampleCase sample = planted(gap, stated, stated);
        const RulePack pack = goodPack(packText({}, corridorRule));
        const Finding finding = sample.run(pack);
        QTEST(toString(finding.outcome), "outcome");
        QTEST(toString(finding.certainty), "certainty");
    }

    void oneMapWithoutAccuracyIsEnoughToBeUnknown()
    {
        const RulePack pack = goodPack(packText({}, corridorRule));
        QVERIFY(planted(5.0, 0.2, {}).run(pack).certainty == Certainty::Unknown);
        QVERIFY(planted(5.0, {}, 0.2).run(pack).certainty == Certainty::Unknown);
    }

    void anUnregisteredThemeIsUnknown()
    {
        SampleCase sample;
        sample.setSite("POLYGON((0 0,1 0,1 1,0 1,0 0))", 0.1);
        const Finding finding = sample.run(goodPack(packText({}, corridorRule)));
        QVERIFY(finding.outcome == Outcome::Unknown);
        QCOMPARE(finding.message.en, QString("The theme \"power-lines\" is not registered."));
    }
};

std::unique_ptr<QObject> makeEvaluatorTest() { return std::make_unique<EvaluatorTest>(); }

#include "test_evaluator.moc"
