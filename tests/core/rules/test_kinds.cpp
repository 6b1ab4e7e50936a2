// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "rulesfixture.h"
#include "tests.h"

#include "core/rules/ruleevaluator.h"

#include <QTest>

using namespace spp;
using namespace spp::test;

namespace {

const char *const site = "POLYGON((0 0,20 0,20 20,0 20,0 0))";

RulePack packOf(const QString &kind, const QString &lines)
{
    return goodPack(packText({},
            QStringLiteral("  - id: r\n    kind: %1\n    citation: {vi: a, en: a}\n").arg(kind)
                    + lines + QStringLiteral("    message: {vi: a, en: a}\n")));
}

RulePack corridor()
{
    return packOf("overlay",
            "    theme: lines\n"
            "    buffer_m: \"if(kv > 100, 4, 2)\"\n"
            "    search_m: 10\n"
            "    limit: \"0\"\n"
            "    condition: \"area_m2 <= 0\"\n");
}

SampleCase besideLine(double x, const QVariantMap &attributes)
{
    SampleCase sample;
    sample.setSite(site, 0.0);
    sample.addTheme("lines", 0.0);
    const QString wkt = QStringLiteral("LINESTRING(%1 -100,%1 100)").arg(x);
    sample.addFeature("lines", wkt.toUtf8().constData(), attributes);
    return sample;
}

class Stopped : public Feedback {
public:
    bool isCancelled() const override { return true; }
};

} // namespace

/// Kinds of rules on geometry computed by hand; the packs' own tests hold the rest.
class KindsTest : public QObject {
    Q_OBJECT

private slots:
    void overlayAreaAndEvidence()
    {
        // The corridor of 4 m around x = -1 covers x from 0 to 3 of the site: 60 m².
        const Finding finding = besideLine(-1, { { "kv", 110 } }).run(corridor());
        QCOMPARE(*finding.measured, 60.0);
        QCOMPARE(*finding.margin, -60.0);
        QVERIFY(finding.outcome == Outcome::Conflict);
        QCOMPARE(finding.evidence->area(), 60.0);
        QCOMPARE(finding.evidence->bounds().xmax, 3.0);
    }

    void aMissingAttributeNamesTheFeature()
    {
        const Finding finding
                = besideLine(-1, { { "kv", QVariant() }, { "name", "T5" } }).run(corridor());
        QVERIFY(finding.outcome == Outcome::Unknown);
        QCOMPARE(finding.message.en, QString("lines, feature “T5”: kv is not stated."));
    }

    void aConflictStandsBesideAMissingAttribute()
    {
        SampleCase sample = besideLine(-1, { { "kv", 110 } });
        sample.addFeature("lines", "LINESTRING(25 -100,25 100)", { { "kv", QVariant() } });
        QVERIFY(sample.run(corridor()).outcome == Outcome::Conflict);
    }

    void doubtsLeaveAPassUnknownAndAConflictStanding()
    {
        SampleCase away = besideLine(-9, { { "kv", 110 } });
        QVERIFY(away.run(corridor()).outcome == Outcome::Pass);
        away.source.addDoubt("lines", "two features were rejected");
        const Finding doubted = away.run(corridor());
        QVERIFY(doubted.outcome == Outcome::Unknown);
        QVERIFY(doubted.message.en.contains("two features were rejected"));
        SampleCase near = besideLine(-1, { { "kv", 110 } });
        near.source.addDoubt("lines", "two features were rejected");
        QVERIFY(near.run(corridor()).outcome == Outcome::Conflict);
    }

    void aSliverIsListedAndPasses()
    {
        // 0.04 m by 20 m: 0.8 m², below the tolerance of 1 m².
        const Finding finding = besideLine(-3.96, { { "kv", 110 } }).run(corridor());
        QVERIFY(finding.outcome == Outcome::Pass);
        QVERIFY(finding.belowTolerance);
        QVERIFY(qAbs(*finding.measured - 0.8) < 1e-9);
        QVERIFY(finding.message.en.contains("Below the tolerance"));
    }

    void aRangeIsNotCertainBetweenItsLines_data()
    {
        QTest::addColumn<double>("x");
        QTest::addColumn<QString>("outcome");
        QTest::newRow("inside the certain line") << -1.0 << "conflict";
        QTest::newRow("between") << -3.0 << "not_certain";
        QTest::newRow("outside of the possible line") << -5.5 << "pass";
    }

    void aRangeIsNotCertainBetweenItsLines()
    {
        QFETCH(double, x);
        const RulePack pack = packOf("overlay",
                "    theme: lines\n    buffer_m: 2\n    buffer_max_m: 5\n"
                "    condition: \"area_m2 <= 0\"\n");
        QTEST(toString(besideLine(x, {}).run(pack).outcome), "outcome");
    }

    /// Two cells that share an edge cover the site between them, however inexact the map.
    void cellsDoNotShrinkAwayFromEachOther()
    {
        SampleCase sample;
        sample.setSite(site, 0.5);
        sample.addTheme("cells", 0.5);
        sample.addFeature("cells", "POLYGON((-50 -50,10 -50,10 50,-50 50,-50 -50))");
        sample.addFeature("cells", "POLYGON((10 -50,50 -50,50 50,10 50,10 -50))");
        const Finding finding = sample.run(
                packOf("overlay", "    theme: cells\n    condition: \"share >= 1\"\n"));
        QVERIFY(finding.outcome == Outcome::Pass);
        QVERIFY(finding.certainty == Certainty::Holds);
    }

    void linesAreMeasuredByLength()
    {
        SampleCase sample;
        sample.setSite(site, 0.0);
        sample.addTheme("lines", 0.0);
        sample.addFeature("lines", "LINESTRING(-10 5,40 5)");
        const Finding finding = sample.run(packOf("overlay",
                "    theme: lines\n    measured: length_m\n    condition: \"length_m <= 0\"\n"));
        QCOMPARE(*finding.measured, 20.0);
    }

    void theFeatureThatAsksMostDecides()
    {
        SampleCase sample;
        sample.setSite(site, 0.0);
        sample.addTheme("works", 0.0);
        sample.addFeature("works", "POINT(50 10)", { { "asks", 20 }, { "half", 0 } });
        sample.addFeature("works", "POINT(120 10)", { { "asks", 150 }, { "half", 2.5 } });
        const Finding finding = sample.run(packOf("distance",
                "    theme: works\n    search_m: 500\n    required_m: asks\n"
                "    minus_m: half\n    condition: \"distance_m >= required_m\"\n"));
        // 100 m less half a width of 2.5 m; the nearer one at 30 m asks for 20 m only.
        QCOMPARE(*finding.measured, 97.5);
        QCOMPARE(*finding.limit, 150.0);
        QVERIFY(finding.outcome == Outcome::Conflict);
        QCOMPARE(finding.evidence->length(), 100.0);
    }

    void nothingWithinTheSearchIsSaid()
    {
        SampleCase sample;
        sample.setSite(site, 0.0);
        sample.addTheme("works", 0.0);
        const Finding finding = sample.run(packOf("distance",
                "    theme: works\n    search_m: 500\n    condition: \"distance_m >= 50\"\n"));
        QVERIFY(finding.outcome == Outcome::Pass);
        QVERIFY(finding.message.en.contains("No feature of works within 500 m."));
    }

    void serviceRadiusSaysThatItIsAStraightLine()
    {
        SampleCase sample;
        sample.setSite(site, 0.1);
        sample.addTheme("schools", 0.1);
        sample.addFeature("schools", "POINT(500 10)");
        const RulePack pack = packOf("service-radius",
                "    theme: schools\n    radius_m: 500\n    condition: \"measured <= limit\"\n");
        const Finding finding = sample.run(pack);
        QCOMPARE(*finding.measured, 480.0);
        QCOMPARE(*finding.limit, 500.0);
        QVERIFY(finding.outcome == Outcome::Pass);
        QVERIFY(finding.message.en.contains("straight line"));
    }

    void aWiderCorridorThanTheSearchIsNotMissedInSilence()
    {
        const RulePack pack = packOf("overlay",
                "    theme: lines\n    buffer_m: kv\n    search_m: 10\n"
                "    condition: \"area_m2 <= 0\"\n");
        const Finding finding = besideLine(-9, { { "kv", 11.0 } }).run(pack);
        QVERIFY(finding.outcome == Outcome::Unknown);
        QVERIFY(finding.message.en.contains("looks only 10 m far"));
    }

    void stopsWhenAsked()
    {
        SampleCase sample = besideLine(-1, { { "kv", 110 } });
        const RulePack pack = corridor();
        Stopped feedback;
        const auto finding
                = RuleEvaluator::evaluate(pack.rules.front(), pack, sample.context(), feedback);
        QVERIFY(!finding.ok());
        QCOMPARE(int(finding.error().code), int(ErrorCode::Cancelled));
    }
};

std::unique_ptr<QObject> makeKindsTest() { return std::make_unique<KindsTest>(); }

#include "test_kinds.moc"
