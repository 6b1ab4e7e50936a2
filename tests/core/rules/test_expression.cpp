// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests.h"

#include "core/rules/conditionexpression.h"

#include <QTest>

using namespace spp;

namespace {

const ExpressionNames names{ { "a", "b", "use", "at", "land_uses" }, { "feature_" }, false };

std::shared_ptr<const ConditionExpression> parsed(const QString &text)
{
    ConditionExpression::Parsed result = ConditionExpression::parse(text, names);
    if (const auto *error = std::get_if<ExpressionError>(&result))
        qFatal("%s: %s", qPrintable(text), qPrintable(error->reason));
    return std::get<0>(result);
}

ExpressionError refusal(const QString &text)
{
    ConditionExpression::Parsed result = ConditionExpression::parse(text, names);
    const auto *error = std::get_if<ExpressionError>(&result);
    return error ? *error : ExpressionError{ "accepted", -1 };
}

} // namespace

/// Expressions of rules: what they may use, and that a missing value is never an answer.
class ExpressionTest : public QObject {
    Q_OBJECT

private slots:
    void refusesWhatIsNotPure_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("offset");
        const QStringList calls{ "now()", "$now", "env('HOME')", "rand(1, 2)", "randf(1, 2)",
            "uuid()", "load_layer('a', 'ogr')", "file_exists('/etc/passwd')",
            "read_file('/etc/passwd')", "exif('a')", "base_file_name('a')",
            "aggregate('l', 'sum', a)", "sum(a)", "count(a)", "relation_aggregate('r','sum',a)",
            "get_feature('l', 'a', 1)", "layer_property('l', 'name')", "raster_value('l', 1, a)",
            "$geometry", "$area", "$length", "$x", "$id", "$currentfeature", "geometry('x')",
            "geom_from_wkt('POINT(0 0)')", "buffer(a, 1)", "project_color('a')", "eval('1')",
            "attribute('a')", "attributes()", "represent_value(a)", "with_variable('v', 1, 2)",
            "array_foreach(land_uses, @element)", "format_date(at, 'yyyy')", "format_number(a, 2)",
            "to_datetime(at)", "is_selected()", "mime_type('a')" };
        for (const QString &call : calls) {
            const QByteArray row = call.toUtf8();
            // Some names are not known to every QGIS; then the parser refuses them.
            QTest::newRow(row.constData()) << "a > 1 and " + call + " is not null" << 10;
        }
        QTest::newRow("variable") << "a > @project_title" << 4;
        QTest::newRow("date with a format of the locale") << "a > to_date(at, 'MMMM')" << 4;
        QTest::newRow("unknown name") << "a > bb" << 4;
        QTest::newRow("unknown quoted name") << "a > \"bb\"" << 4;
        QTest::newRow("the name inside a text is not the one") << "use = 'bb' or bb" << 14;
    }

    void refusesWhatIsNotPure()
    {
        QFETCH(QString, text);
        QFETCH(int, offset);
        const ExpressionError error = refusal(text);
        QVERIFY2(error.reason != "accepted", qPrintable(text));
        // A syntax error may be noticed only behind the word.
        if (!error.reason.startsWith("not an expression"))
            QCOMPARE(error.offset, offset);
    }

    void saysWhereTheSyntaxBreaks()
    {
        const ExpressionError error = refusal("a >= >= 3");
        QVERIFY(error.reason.startsWith("not an expression"));
        QVERIFY2(error.offset >= 5 && error.offset <= 8, qPrintable(QString::number(error.offset)));
        QCOMPARE(refusal("  ").reason, QString("the expression is empty"));
    }

    void computes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QVariant>("expected");
        const QVariant null;
        QTest::newRow("arithmetic") << "a * 2 + b" << QVariant(11.0);
        QTest::newRow("more digits than six survive") << "1234567.875 + 0" << QVariant(1234567.875);
        QTest::newRow("comparison") << "a <= 4" << QVariant(1);
        QTest::newRow("in") << "use in ('house', 'farm')" << QVariant(1);
        QTest::newRow("array") << "array_contains(land_uses, 'LUC')" << QVariant(true);
        QTest::newRow("date") << "to_date(at) > to_date('2026-01-01')" << QVariant(1);
        QTest::newRow("if") << "if(a > 3, 'x', 'y')" << QVariant("x");
        QTest::newRow("case with else") << "case when a > 9 then 1 else 2 end" << QVariant(2);
        QTest::newRow("if over NULL is NULL, not the other branch")
                << "if(feature_v > 3, 1, 2)" << null;
        QTest::newRow("case over NULL is NULL, not the else")
                << "case when feature_v > 3 then 1 else 2 end" << null;
        QTest::newRow("a later branch is not taken over an unknown one")
                << "case when feature_v > 3 then 1 when a > 3 then 2 end" << null;
        QTest::newRow("a branch before the unknown one is taken")
                << "case when a > 3 then 2 when feature_v > 3 then 1 end" << QVariant(2);
        QTest::newRow("max over NULL is NULL") << "max(a, feature_v)" << null;
        QTest::newRow("min over NULL is NULL") << "min(a, feature_v, 1)" << null;
        QTest::newRow("max") << "max(a, b, 1)" << QVariant(4.0);
        QTest::newRow("coalesce says what NULL means") << "coalesce(feature_v, a)" << QVariant(4.0);
        QTest::newRow("nothing else is rewritten")
                << "if(feature_v is null, -a, a)" << QVariant(-4.0);
        QTest::newRow("true or unknown is true") << "a > 3 or feature_v > 1" << QVariant(1);
        QTest::newRow("false and unknown is false") << "a > 5 and feature_v > 1" << QVariant(0);
        QTest::newRow("in a list with NULL") << "feature_v in (1, 2)" << null;
    }

    void computes()
    {
        QFETCH(QString, text);
        QFETCH(QVariant, expected);
        const QVariantMap values{ { "a", 4.0 }, { "b", 3.0 }, { "use", "house" },
            { "at", "2026-11-22" }, { "land_uses", QVariantList{ "LUC", "ODT" } } };
        const auto value = parsed(text)->evaluate(values);
        QVERIFY2(value.ok(), value.ok() ? "" : value.error().text().c_str());
        QCOMPARE(value->isKnown(), expected.isValid());
        if (expected.userType() == QMetaType::QString)
            QCOMPARE(value->value.toString(), expected.toString());
        else if (expected.isValid())
            QCOMPARE(value->value.toDouble(), expected.toDouble());
        else
            QCOMPARE(value->missing, QStringList{ "feature_v" });
    }

    void namesWhatIsMissing()
    {
        const auto truth = parsed("a + b > 3")->evaluateTruth({ { "a", 1.0 } });
        QVERIFY(!truth->value);
        QCOMPARE(truth->missing, QStringList{ "b" });
    }

    void aTextIsNoTruth()
    {
        QVERIFY(!parsed("use")->evaluateTruth({ { "use", "house" } }));
        QVERIFY(!parsed("a < 3")->evaluateTruth({ { "a", "tall" } }).ok()
                || parsed("a < 3")->evaluateTruth({ { "a", "tall" } })->value.has_value());
        QVERIFY(!parsed("a * 3")->evaluate({ { "a", "tall" } }));
    }

    void coalesceReadsOnlyTheFirstThatIsThere()
    {
        const auto expression = parsed("coalesce(a, b) > 1");
        QCOMPARE(expression->namesRead({ { "a", 1.0 }, { "b", 2.0 } }), QStringList{ "a" });
        QCOMPARE(expression->namesRead({ { "b", 2.0 } }), QStringList{ "b" });
        QCOMPARE(expression->namesRead({}), (QStringList{ "a", "b" }));
    }

    /// Far more than a screen of a commune needs of one rule; a slow path (parsing each time) takes
    /// minutes.
    void isPreparedOnce()
    {
        const auto expression = parsed("if(a > 10, b * 2, b) <= 100");
        int passes = 0;
        for (int i = 0; i < 100000; ++i) {
            const auto truth = expression->evaluateTruth({ { "a", i % 20 }, { "b", i % 120 } });
            passes += truth->value.value_or(false) ? 1 : 0;
        }
        // Independently: per 600 values of i, counted by the plain loop below.
        int expected = 0;
        for (int i = 0; i < 100000; ++i)
            expected += (i % 20 > 10 ? i % 120 * 2 : i % 120) <= 100 ? 1 : 0;
        QCOMPARE(passes, expected);
    }
};

std::unique_ptr<QObject> makeExpressionTest() { return std::make_unique<ExpressionTest>(); }

#include "test_expression.moc"
