// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "packcase.h"
#include "permitcases.h"
#include "tests.h"

#include <QTest>

using namespace spp;
using namespace spp::test;

/// The 26 rules of permits.md §11, with cases written from there and not from the pack.
class PermitsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { LocalisedText::setLanguage(QStringLiteral("vi")); }
    void rule_data();
    void rule();
    void everyRuleIsThere_data();
    void everyRuleIsThere();
    void caseBeforeTheDecree();
};

void PermitsTest::rule_data()
{
    QTest::addColumn<int>("index");
    const auto &cases = permitCases();
    for (size_t i = 0; i < cases.size(); ++i)
        QTest::addRow("%s: %s", qPrintable(cases[i].rule), qPrintable(cases[i].name)) << int(i);
}

void PermitsTest::rule()
{
    QFETCH(const int, index);
    const PermitCase &permit = permitCases()[size_t(index)];
    PackCase subject;
    subject.proposal(permit.proposal);
    if (!permit.landClasses.isEmpty())
        subject.landClasses(permit.landClasses);
    if (!permit.theme.isEmpty())
        subject.feature(permit.theme, permit.wkt, permit.attributes);
    const auto finding
            = subject.run(shippedPack(QStringLiteral("construction-permit")), permit.rule);
    if (permit.outcome == QLatin1String("none")) {
        QVERIFY(!finding);
        return;
    }
    QVERIFY(finding);
    QVERIFY2(toString(finding->outcome) == permit.outcome, qPrintable(finding->message.en));
    if (!permit.decision.isEmpty())
        QCOMPARE(finding->decision.text(), permit.decision);
}

void PermitsTest::everyRuleIsThere_data()
{
    QTest::addColumn<QString>("id");
    for (const char *id : { "GP-01", "GP-02", "GP-03", "GP-04", "GP-10", "GP-20", "GP-21", "GP-22",
                 "GP-30", "GP-31", "GP-32", "GP-33", "GP-34", "GP-35", "GP-36", "GP-37", "GP-40",
                 "GP-50", "GP-51", "GP-52", "GP-53", "GP-54", "GP-60", "GP-61", "GP-70", "GP-80" })
        QTest::newRow(id) << id;
}

/// Encoded under its id, or listed with the reason; and tried above.
void PermitsTest::everyRuleIsThere()
{
    QFETCH(const QString, id);
    const RulePack &pack = shippedPack(QStringLiteral("construction-permit"));
    const bool isEncoded = std::any_of(pack.rules.begin(), pack.rules.end(),
            [&](const Rule &rule) { return rule.id.section(QLatin1Char('.'), 0, 0) == id; });
    QCOMPARE(isEncoded, !saysNotEncoded(pack, id));
    const auto &cases = permitCases();
    const bool isTried = std::any_of(cases.begin(), cases.end(), [&](const PermitCase &permit) {
        return permit.rule.section(QLatin1Char('.'), 0, 0) == id;
    });
    QCOMPARE(isTried, isEncoded);
}

/// Filed before the decree and undecided after it: no rule but GP-80 speaks.
void PermitsTest::caseBeforeTheDecree()
{
    const RulePack &pack = shippedPack(QStringLiteral("construction-permit"));
    int speaking = 0;
    for (const Rule &rule : pack.rules) {
        PackCase old;
        old.proposal(
                { { "filed_on", "2026-06-30" }, { "use", "house" }, { "land_paper", "none" } });
        speaking += old.run(pack, rule.id).has_value() ? 1 : 0;
    }
    QCOMPARE(speaking, 1);
}

std::unique_ptr<QObject> makePermitsTest() { return std::make_unique<PermitsTest>(); }

#include "test_permits.moc"
