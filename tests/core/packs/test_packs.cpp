// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "packcase.h"
#include "tests.h"

#include "core/rules/packchoice.h"
#include "core/rules/packinputs.h"
#include "core/rules/packtester.h"

#include <QRegularExpression>
#include <QTest>

using namespace spp;
using namespace spp::test;

namespace {

const QStringList &packNames()
{
    static const QStringList names{ "qcvn-01-2021", "qcvn-01-2026", "protection-corridors",
        "construction-permit" };
    return names;
}

} // namespace

/// What holds for every pack of this folder, and which of them holds on which day.
class PacksTest : public QObject {
    Q_OBJECT

private slots:
    void ownTests_data() { addPacks(); }
    void ownTests();
    void texts_data() { addPacks(); }
    void texts();
    void inputsFitTogether();
    void chosenByDate_data();
    void chosenByDate();
    void figuresOf2021EndWithTheYear();

private:
    static void addPacks()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : packNames())
            QTest::newRow(qPrintable(name)) << name;
    }
};

void PacksTest::ownTests()
{
    QFETCH(const QString, name);
    class Silent final : public Feedback {
    } feedback;
    const auto report = PackTester::run(packPath(name), coreContributions(), feedback);
    QVERIFY2(report, report ? "" : report.error().text().c_str());
    for (const PackTestFailure &failure : report->failures)
        qWarning("%s %s, %s: %s", qPrintable(failure.place), qPrintable(failure.rule),
                qPrintable(failure.test), qPrintable(failure.reason));
    QCOMPARE(int(report->failures.size()), 0);
    QVERIFY(report->tests >= 2 * report->rules);
}

/// A review prints these texts: both languages, the words of the offices, and a mark.
void PacksTest::texts()
{
    QFETCH(const QString, name);
    const RulePack &pack = shippedPack(name);
    static const QRegularExpression avoided(
            QStringLiteral("vi phạm|chủ đất|chủ sở hữu đất|lãnh thổ"),
            QRegularExpression::CaseInsensitiveOption
                    | QRegularExpression::UseUnicodePropertiesOption);
    for (const Rule &rule : pack.rules) {
        for (const LocalisedText &text : { rule.message, rule.citation }) {
            QVERIFY2(!text.vi.isEmpty() && !text.en.isEmpty(), qPrintable(rule.id));
            QVERIFY2(!avoided.match(text.vi).hasMatch(), qPrintable(rule.id + text.vi));
            QVERIFY2(text.vi != text.en, qPrintable(rule.id));
        }
        for (const LocalisedText &decision : rule.decisions)
            QVERIFY2(!decision.vi.isEmpty() && !decision.en.isEmpty(), qPrintable(rule.id));
        QVERIFY2(QStringLiteral("VSM").contains(rule.verified) && rule.verified.size() == 1,
                qPrintable(rule.id));
    }
    for (const RulePack::NotEncoded &entry : pack.notEncoded)
        QVERIFY2(!entry.reason.vi.isEmpty() && !entry.reason.en.isEmpty(),
                qPrintable(entry.reference));
    QVERIFY(!pack.notes.isEmpty());
}

void PacksTest::inputsFitTogether()
{
    for (const char *standard : { "qcvn-01-2021", "qcvn-01-2026" }) {
        const auto merged = mergedInputs({ &shippedPack(QLatin1String(standard)),
                &shippedPack(QStringLiteral("protection-corridors")),
                &shippedPack(QStringLiteral("construction-permit")) });
        QVERIFY2(merged, merged ? "" : merged.error().text().c_str());
        for (const ProposalInput &input : *merged)
            QVERIFY2(!input.titleVi.isEmpty() && !input.titleEn.isEmpty(), qPrintable(input.name));
    }
}

void PacksTest::chosenByDate_data()
{
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QString>("expected");
    QTest::newRow("before the standard of 2021 none is chosen") << QDate(2021, 7, 4) << QString();
    QTest::newRow("first day of the standard of 2021") << QDate(2021, 7, 5) << "qcvn-01-2021";
    QTest::newRow("last day of the standard of 2021") << QDate(2026, 12, 31) << "qcvn-01-2021";
    QTest::newRow("first day of the standard of 2026") << QDate(2027, 1, 1) << "qcvn-01-2026";
}

void PacksTest::chosenByDate()
{
    QFETCH(const QDate, date);
    QFETCH(const QString, expected);
    std::vector<RulePack> packs;
    for (const char *name : { "qcvn-01-2026", "qcvn-01-2021" }) {
        auto pack = RulePack::read(packPath(QLatin1String(name)), coreContributions());
        QVERIFY(pack);
        packs.push_back(std::move(*pack));
    }
    const std::vector<PackChoice> choices = PackChoice::of(packs, date);
    QCOMPARE(int(choices.size()), 1);
    QCOMPARE(choices[0].family, QStringLiteral("qcvn-01"));
    QCOMPARE(choices[0].pack ? choices[0].pack->id : QString(), expected);
}

/// The corridors of QCVN 01:2021 stop on the day its successor starts; those of the laws go on.
void PacksTest::figuresOf2021EndWithTheYear()
{
    const RulePack &pack = shippedPack(QStringLiteral("protection-corridors"));
    for (const QDate date : { QDate(2026, 12, 31), QDate(2027, 1, 1) }) {
        PackCase near(date);
        near.squareAt(10.0)
                .feature(QStringLiteral("railways"), eastLine)
                .feature(QStringLiteral("power-lines"), eastLine,
                        { { "voltage_kv", 500 }, { "half_width_m", 10 } });
        QCOMPARE(near.run(pack, QStringLiteral("corridors.railway")).has_value(),
                date.year() == 2026);
        QVERIFY(near.run(pack, QStringLiteral("corridors.power")).has_value());
    }
}

std::unique_ptr<QObject> makePacksTest() { return std::make_unique<PacksTest>(); }

#include "test_packs.moc"
