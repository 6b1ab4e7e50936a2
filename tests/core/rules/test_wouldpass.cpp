// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "rulesfixture.h"
#include "tests.h"

#include <QTest>

#include <random>

using namespace spp;
using namespace spp::test;

namespace {

const char *const inputs
        = "  - {name: coverage, type: number, maximum: 100, step: 0.1, vi: a, en: a}\n"
          "  - {name: floors, type: integer, step: 1, vi: a, en: a}\n"
          "  - {name: setback, type: number, step: 0.25, vi: a, en: a}\n";

RulePack packWith(const QString &condition)
{
    return goodPack(packText(inputs,
            QStringLiteral("  - id: r\n"
                           "    kind: attribute\n"
                           "    citation: {vi: a, en: a}\n"
                           "    condition: \"%1\"\n"
                           "    adjusts: [coverage, floors, setback]\n"
                           "    message: {vi: a, en: a}\n")
                    .arg(condition)));
}

const ProposalInput &inputOf(const RulePack &pack, const QString &name)
{
    for (const ProposalInput &input : pack.inputs) {
        if (input.name == name)
            return input;
    }
    qFatal("no input");
}

Outcome outcomeWith(SampleCase sample, const RulePack &pack, const QString &field, double value)
{
    sample.proposal.values[field] = value;
    return sample.run(pack).outcome;
}

std::optional<double> changeOf(const Finding &finding, const QString &field)
{
    for (const WouldPass &change : finding.wouldPass) {
        if (change.field == field)
            return change.value;
    }
    return std::nullopt;
}

} // namespace

/// The smallest change with which a rule passes.
class WouldPassTest : public QObject {
    Q_OBJECT

private slots:
    void smallestChange_data()
    {
        QTest::addColumn<QString>("condition");
        QTest::addColumn<QString>("field");
        QTest::addColumn<double>("stated");
        QTest::addColumn<double>("expected"); // negative: none
        QTest::newRow("down to the limit") << "coverage <= 60"
                                           << "coverage" << 63.2 << 60.0;
        QTest::newRow("to the grid below the limit") << "coverage <= 60.17"
                                                     << "coverage" << 90.0 << 60.1;
        QTest::newRow("from a value off the grid") << "coverage <= 60.1"
                                                   << "coverage" << 60.13 << 60.1;
        QTest::newRow("up") << "setback >= 3.1"
                            << "setback" << 1.0 << 3.25;
        QTest::newRow("whole storeys") << "floors < 7"
                                       << "floors" << 12.0 << 6.0;
        QTest::newRow("not below nought") << "coverage <= -1"
                                          << "coverage" << 5.0 << -1.0;
        QTest::newRow("not above the range") << "coverage >= 100.5"
                                             << "coverage" << 5.0 << -1.0;
        QTest::newRow("the nearer of two sides") << "abs(coverage - 50) >= 10"
                                                 << "coverage" << 55.0 << 60.0;
        QTest::newRow("the nearest of two islands") << "coverage between_islands"
                                                    << "coverage" << 40.0 << 33.0;
        QTest::newRow("far away without a maximum") << "setback >= 100000"
                                                    << "setback" << 1.0 << 100000.0;
    }

    void smallestChange()
    {
        QFETCH(QString, condition);
        QFETCH(QString, field);
        QFETCH(double, stated);
        QFETCH(double, expected);
        if (condition.contains("between_islands"))
            condition = "(coverage >= 32.5 and coverage <= 33) or coverage <= 10";
        const RulePack pack = packWith(condition);
        SampleCase sample;
        sample.proposal.values[field] = stated;
        const Finding finding = sample.run(pack);
        QVERIFY(finding.outcome == Outcome::Conflict);
        const std::optional<double> change = changeOf(finding, field);
        QCOMPARE(change.has_value(), expected >= 0);
        // Exactly the number that somebody would type: 60.1, not 60.1000000000000014.
        if (change)
            QVERIFY2(*change == expected, qPrintable(QString::number(*change, 'g', 17)));
    }

    /// Fed back it passes, and one step less of the change fails, whatever the limits.
    void fedBackPassesAndOneStepLessFails()
    {
        std::mt19937 random(20261122);
        const auto within = [&](double low, double high) {
            return std::uniform_real_distribution<double>(low, high)(random);
        };
        int tried = 0;
        for (int round = 0; round < 150; ++round) {
            const QString condition = QStringLiteral(
                    "coverage <= %1 + floors * %2 and setback >= %3 * coverage / 10")
                                              .arg(within(5, 80), 0, 'f', 3)
                                              .arg(within(-2, 2), 0, 'f', 3)
                                              .arg(within(0, 1), 0, 'f', 3);
            const RulePack pack = packWith(condition);
            SampleCase sample;
            sample.proposal.values = { { "coverage", within(0, 100) },
                { "floors", int(within(0, 20)) }, { "setback", within(0, 9) } };
            const Finding finding = sample.run(pack);
            for (const WouldPass &change : finding.wouldPass) {
                ++tried;
                const double stated = sample.proposal.values[change.field].toDouble();
                const double step = inputOf(pack, change.field).step;
                const double less = change.value + (change.value < stated ? step : -step);
                QVERIFY(outcomeWith(sample, pack, change.field, change.value) == Outcome::Pass);
                // One step less may be the stated value itself or beyond it: that fails too.
                const bool between = (less - stated) * (change.value - stated) > 0;
                QVERIFY(outcomeWith(sample, pack, change.field, between ? less : stated)
                        == Outcome::Conflict);
            }
        }
        QVERIFY2(tried > 50, qPrintable(QString::number(tried)));
    }

    void mapsAreReadOnceUnlessTheyDependOnTheInput()
    {
        const QString rule = QStringLiteral("  - id: r\n"
                                            "    kind: distance\n"
                                            "    citation: {vi: a, en: a}\n"
                                            "    theme: roads\n"
                                            "    search_m: 100\n"
                                            "    condition: \"distance_m + setback >= 20\"\n"
                                            "    adjusts: [setback]\n"
                                            "    message: {vi: a, en: a}\n");
        SampleCase sample;
        sample.setSite("POLYGON((10 0,20 0,20 10,10 10,10 0))", 0.0);
        sample.addTheme("roads", 0.0);
        sample.addFeature("roads", "LINESTRING(0 0,0 10)");
        sample.proposal.values["setback"] = 0.0;
        const int before = sample.source.featureReads();
        const Finding finding = sample.run(goodPack(packText(inputs, rule)));
        QCOMPARE(sample.source.featureReads() - before, 1);
        QVERIFY(finding.outcome == Outcome::Conflict);
        QCOMPARE(*changeOf(finding, "setback"), 10.0);
    }

    void measuredAgainWhereTheMeasurementReadsTheInput()
    {
        const QString rule = QStringLiteral("  - id: r\n"
                                            "    kind: overlay\n"
                                            "    citation: {vi: a, en: a}\n"
                                            "    theme: roads\n"
                                            "    buffer_m: \"floors * 2\"\n"
                                            "    search_m: 100\n"
                                            "    condition: \"area_m2 <= 0\"\n"
                                            "    adjusts: [floors]\n"
                                            "    message: {vi: a, en: a}\n");
        SampleCase sample;
        sample.setSite("POLYGON((10 0,20 0,20 10,10 10,10 0))", 0.0);
        sample.addTheme("roads", 0.0);
        sample.addFeature("roads", "LINESTRING(0 -50,0 50)");
        sample.proposal.values["floors"] = 8;
        const Finding finding = sample.run(goodPack(packText(inputs, rule)));
        // 16 m on a line 10 m away reach 6 m into the site: 60 m²; five floors touch it only.
        QCOMPARE(*finding.measured, 60.0);
        QCOMPARE(*changeOf(finding, "floors"), 5.0);
    }
};

std::unique_ptr<QObject> makeWouldPassTest() { return std::make_unique<WouldPassTest>(); }

#include "test_wouldpass.moc"
