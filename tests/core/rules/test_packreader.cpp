// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "rulesfixture.h"
#include "tests.h"

#include "core/rules/packchoice.h"
#include "core/rules/packinputs.h"

#include <QCryptographicHash>
#include <QTest>

using namespace spp;
using namespace spp::test;

namespace {

/// Line 5 is the last of the head; the inputs are lines 7 and 8, the table 10 to 13, the rule from
/// line 15 on.
const QString goodText
        = packText("  - {name: far, type: number, step: 0.1, vi: a, en: a}\n"
                   "  - {name: use, type: choice, choices: [house, farm], vi: a, en: a}\n",
                "  - id: r1\n"
                "    kind: table\n"
                "    citation: {vi: a, en: a}\n"
                "    table: t1\n"
                "    measured: far\n"
                "    condition: \"measured <= limit\"\n"
                "    adjusts: [far]\n"
                "    message: {vi: \"{limit}\", en: \"{measured}\"}\n",
                "  t1:\n"
                "    source: {vi: a, en: a}\n"
                "    axes: [{variable: far, points: [1, 2]}]\n"
                "    values: [3, 4]\n");

} // namespace

/// Packs that are not right are refused with the place of what is wrong.
class PackReaderTest : public QObject {
    Q_OBJECT

private slots:
    void namesThePlace_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("expected"); // the start of the message

        const auto row
                = [](const char *name, const char *from, const char *to, const char *expected) {
                      QTest::newRow(name) << QString(from) << QString(to) << QString(expected);
                  };
        row("YAML", "values: [3, 4]", "values: [3, 4", "pack.yaml:14:6: not YAML");
        row("unknown key of the pack", "version:", "vresion:",
                "pack.yaml:2:1: the key vresion is not known here; did you mean version?");
        row("repeated key", "document:", "title:", "pack.yaml:4:1: the key title occurs twice");
        row("wrong date", "2021-07-05", "5/7/2021", "pack.yaml:5:13: a date");
        row("missing translation", "title: {vi: a, en: a}", "title: {vi: a}",
                "pack.yaml:3:8: the translation \"en\" is missing");
        row("translation of an input", "choices: [house, farm], vi: a, en: a",
                "choices: [house, farm], vi: a", "pack.yaml:8:5: the translation \"en\"");
        row("unknown type", "type: number", "type: float", "pack.yaml:7:23: float is not a type");
        row("wrong type of a value", "step: 0.1", "step: small",
                "pack.yaml:7:37: a number is expected");
        row("input declared twice", "{name: use", "{name: far",
                "pack.yaml:8:5: the input far is declared twice");
        row("an input that is a value of the subject", "{name: use", "{name: legal_area_m2",
                "pack.yaml:8:12: legal_area_m2 is a value of the subject");
        row("axis that does not rise", "points: [1, 2]", "points: [2, 1]",
                "pack.yaml:12:40: the points of an axis must rise");
        row("wrong number of values", "values: [3, 4]", "values: [3, 4, 5]",
                "pack.yaml:13:13: this row has 3 values, the axis has 2");
        row("unknown kind", "kind: table", "kind: tabel",
                "pack.yaml:16:11: tabel is not a kind of rule");
        row("unknown table", "table: t1", "table: t2", "pack.yaml:18:12: there is no table t2");
        row("parameter of another kind", "table: t1", "table: t1\n    theme: roads",
                "pack.yaml:19:5: the key theme is not known here");
        row("unknown variable", "measured: far", "measured: 1 + fra",
                "pack.yaml:19:19: \"fra\" is not a name");
        row("syntax of an expression", "measured: far", "measured: far + + * 2", "pack.yaml:19:");
        row("forbidden function, in quotes", "\"measured <= limit\"", "\"measured <= rand(1, 2)\"",
                "pack.yaml:20:29: the function rand may not be used");
        row("adjusts what is no input", "adjusts: [far]", "adjusts: [fra]",
                "pack.yaml:21:14: fra is not an input");
        row("adjusts what has no step", "step: 0.1, ", "", "pack.yaml:21:14: the input far has no");
        row("placeholder", "{measured}", "{mesured}", "pack.yaml:22:14: {mesured} is not a value");
        row("no condition", "    condition: \"measured <= limit\"\n", "",
                "pack.yaml:15:5: the condition is missing");
        row("mark", "    kind: table", "    verified: X\n    kind: table",
                "pack.yaml:16:15: X is not one of M, S, V");
        row("severity", "    kind: table", "    severity: grave\n    kind: table",
                "pack.yaml:16:15: grave is not one of");
    }

    void namesThePlace()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, expected);
        QString text = goodText;
        QVERIFY(text.contains(from));
        text.replace(text.indexOf(from), from.size(), to);
        const auto pack = readPack(text);
        QVERIFY(!pack.ok());
        QVERIFY2(errorText(pack.error()).startsWith(expected), qPrintable(errorText(pack.error())));
        QCOMPARE(int(pack.error().code), int(ErrorCode::BadInput));
    }

    void oneIdTwice()
    {
        const QString rules = goodText.mid(goodText.indexOf("  - id: r1"));
        const auto pack = readPack(goodText + rules);
        QVERIFY(!pack.ok());
        QVERIFY2(errorText(pack.error()).startsWith("pack.yaml:23:9: the rule r1 is there twice"),
                qPrintable(errorText(pack.error())));
    }

    void readsAGoodOne()
    {
        const RulePack pack = goodPack(goodText);
        QCOMPARE(pack.family, QString("sample"));
        QCOMPARE(pack.sha256,
                QString(QCryptographicHash::hash(goodText.toUtf8(), QCryptographicHash::Sha256)
                                .toHex()));
        QCOMPARE(pack.inputs.size(), size_t(2));
        QCOMPARE(*pack.inputs[0].minimum, 0.0);
        QVERIFY(pack.isInForce(QDate(2021, 7, 5)));
        QVERIFY(!pack.isInForce(QDate(2021, 7, 4)));
        QCOMPARE(pack.rules[0].verified, QString("M"));
    }

    void aMissingFileIsSaid()
    {
        const auto pack = RulePack::read("/nowhere/pack.yaml", coreKinds());
        QVERIFY(!pack.ok());
        QCOMPARE(QString::fromStdString(pack.error().file), QString("/nowhere/pack.yaml"));
    }

    void mergesInputs()
    {
        RulePack a = goodPack(goodText);
        RulePack b = a;
        b.id = "other";
        b.inputs[1].choices = QStringList{ "house", "shop" };
        b.inputs[0].maximum = 5.0;
        const auto merged = mergedInputs({ &a, &b });
        QVERIFY(merged.ok());
        QCOMPARE(merged->size(), size_t(2));
        QCOMPARE((*merged)[1].choices, (QStringList{ "house", "farm", "shop" }));
        QVERIFY(!(*merged)[0].maximum);
        b.inputs[0].unit = "m";
        const auto conflicting = mergedInputs({ &a, &b });
        QVERIFY(!conflicting.ok());
        QCOMPARE(QString::fromStdString(conflicting.error().reason),
                QString("The rule packs sample and other declare the input far with a different "
                        "unit."));
    }

    void choosesThePackOfTheDate()
    {
        RulePack old = goodPack(goodText);
        old.family = "f";
        old.id = "old";
        old.validTo = QDate(2026, 12, 31);
        RulePack young = old;
        young.id = "young";
        young.validFrom = QDate(2027, 1, 1);
        young.validTo = QDate();
        const std::vector<RulePack> packs{ young, old };
        const auto chosen = [&](QDate date) {
            const auto choices = PackChoice::of(packs, date);
            return choices.at(0).pack ? choices.at(0).pack->id : QString();
        };
        QCOMPARE(chosen(QDate(2026, 12, 31)), QString("old"));
        QCOMPARE(chosen(QDate(2027, 1, 1)), QString("young"));
        QCOMPARE(chosen(QDate(2020, 1, 1)), QString());
    }
};

std::unique_ptr<QObject> makePackReaderTest() { return std::make_unique<PackReaderTest>(); }

#include "test_packreader.moc"
