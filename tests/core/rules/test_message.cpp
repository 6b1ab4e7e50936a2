// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "rulesfixture.h"
#include "tests.h"

#include <QTest>

using namespace spp;
using namespace spp::test;

namespace {

const char *const inputs
        = "  - name: paper\n"
          "    type: choice\n"
          "    choices: {certificate: {vi: Giấy chứng nhận, en: Certificate}}\n"
          "    vi: Giấy tờ\n"
          "    en: Paper\n"
          "  - {name: coverage, type: number, unit: '%', vi: Mật độ, en: Coverage}\n";

const char *const distanceRule = R"(
  - id: distance
    kind: distance
    citation: {vi: a, en: a}
    theme: farms
    search_m: 1500
    required_m: "needs_m"
    condition: "measured >= limit"
    unit: m
    message: {vi: "cách trại {measured} m[, tối thiểu {limit} m][ ({feature_name})].", en: "{measured} m from a farm[, at least {limit} m][ ({feature_name})]."}
)";

const char *const overlayRule = R"(
  - id: overlay
    kind: overlay
    citation: {vi: a, en: a}
    theme: farms
    limit: "0"
    condition: "area_m2 <= 0"
    unit: m2
    message: {vi: "{area_m2} m² trong trại[ cấp {feature_grade}].", en: "{area_m2} m² in a farm[ of grade {feature_grade}]."}
)";

SampleCase site()
{
    SampleCase sample;
    sample.setSite("POLYGON((0 0,20 0,20 20,0 20,0 0))", 0.0);
    sample.addTheme("farms", 0.0);
    return sample;
}

RulePack attributePack(const char *condition, const char *message)
{
    return goodPack(packText(QString::fromUtf8(inputs),
            QStringLiteral("  - id: r\n"
                           "    kind: attribute\n"
                           "    citation: {vi: a, en: a}\n"
                           "    measured: coverage\n"
                           "    limit: \"80\"\n"
                           "    condition: \"%1\"\n"
                           "    unit: '%'\n"
                           "    message: {vi: \"%2\", en: \"%2\"}\n")
                    .arg(QString::fromUtf8(condition), QString::fromUtf8(message))));
}

} // namespace

/// What the sentence of a finding says of its values.
class MessageTest : public QObject {
    Q_OBJECT

private slots:
    void nothingFoundIsFurtherThanTheSearchAndAsksNothing()
    {
        SampleCase sample = site();
        const Finding finding = sample.run(goodPack(packText({}, QString::fromUtf8(distanceRule))));
        QVERIFY(finding.outcome == Outcome::Pass);
        QVERIFY(finding.beyondSearch);
        QCOMPARE(*finding.measured, 1500.0);
        QVERIFY(!finding.limit);
        QVERIFY(!finding.margin);
        QVERIFY2(finding.message.vi.startsWith("Cách trại hơn 1.500 m. Không có đối tượng nào"),
                qPrintable(finding.message.vi));
        QVERIFY2(finding.message.en.startsWith("More than 1,500 m from a farm. No feature"),
                qPrintable(finding.message.en));
    }

    void whatWasFoundIsNamedWithItsLimit()
    {
        SampleCase sample = site();
        sample.addFeature("farms", "POINT(120.5 10)", { { "needs_m", 100.0 }, { "name", "A" } });
        const Finding finding = sample.run(goodPack(packText({}, QString::fromUtf8(distanceRule))));
        QVERIFY(!finding.beyondSearch);
        QCOMPARE(*finding.limit, 100.0);
        QCOMPARE(finding.message.vi, QString("Cách trại 100,5 m, tối thiểu 100 m (A)."));
    }

    void partWithoutItsValueIsLeftOut()
    {
        SampleCase sample = site();
        const RulePack pack = goodPack(packText({}, QString::fromUtf8(overlayRule)));
        QCOMPARE(sample.run(pack).message.vi, QString::fromUtf8("0 m² trong trại."));
        sample.addFeature("farms", "POLYGON((0 0,7.123 0,7.123 1,0 1,0 0))", { { "grade", "II" } });
        QCOMPARE(sample.run(pack).message.en, QString::fromUtf8("7.1 m² in a farm of grade II."));
    }

    void choicesAreWrittenInTheirWords()
    {
        SampleCase sample = site();
        sample.proposal.values = { { "coverage", 60.0 }, { "paper", "certificate" } };
        const Finding finding = sample.run(attributePack(
                "paper = 'certificate' and measured <= limit", "{paper}: {measured}"));
        QCOMPARE(finding.message.vi, QString::fromUtf8("Giấy chứng nhận: 60"));
        QCOMPARE(finding.message.en, QString("Certificate: 60"));
    }

    void valueJustBeyondItsLimitDoesNotReadAsTheLimit()
    {
        SampleCase sample = site();
        sample.proposal.values = { { "coverage", 80.0004 } };
        const Finding finding
                = sample.run(attributePack("measured <= limit", "{measured} > {limit}"));
        QVERIFY(finding.outcome == Outcome::Conflict);
        QCOMPARE(finding.message.en, QString("80.0004 > 80"));
    }
};

std::unique_ptr<QObject> makeMessageTest() { return std::make_unique<MessageTest>(); }

#include "test_message.moc"
