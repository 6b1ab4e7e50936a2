// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/rules/packtester.h"

#include "core/rules/packreader.h"
#include "core/rules/packtestcase.h"
#include "core/rules/ruleevaluator.h"

#include <QCoreApplication>
#include <QSet>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::PackTester)
};

QString key(const char *name) { return QLatin1String(name); }

QString numberText(const std::optional<double> &number)
{
    return number ? QString::number(*number, 'g', 12) : Texts::tr("nothing");
}

bool differs(double expected, const std::optional<double> &actual, double within)
{
    return !actual || std::abs(*actual - expected) > within * std::max(1.0, std::abs(expected));
}

QString mismatch(const QString &what, const QString &expected, const QString &actual)
{
    return Texts::tr("%1 is %2, expected %3").arg(what, actual, expected);
}

QStringList numberMismatches(const PackExpectation &expected, const Finding &finding)
{
    QStringList wrong;
    for (const auto &[name, number] : expected.numbers) {
        const std::optional<double> actual = name == QLatin1String("measured") ? finding.measured
                : name == QLatin1String("limit")                               ? finding.limit
                                                                               : finding.margin;
        if (differs(number, actual, expected.within))
            wrong.append(mismatch(name, numberText(number), numberText(actual)));
    }
    return wrong;
}

QStringList wouldPassMismatches(const PackExpectation &expected, const Finding &finding)
{
    QStringList wrong;
    if (!expected.wouldPass)
        return wrong;
    std::map<QString, double> actual;
    for (const WouldPass &change : finding.wouldPass)
        actual.emplace(change.field, change.value);
    for (const auto &[field, value] : *expected.wouldPass) {
        const auto found = actual.find(field);
        const std::optional<double> got
                = found == actual.end() ? std::nullopt : std::optional<double>(found->second);
        if (differs(value, got, 1e-12))
            wrong.append(mismatch(key("would_pass ") + field, numberText(value), numberText(got)));
    }
    for (const auto &[field, value] : actual) {
        if (expected.wouldPass->count(field) == 0)
            wrong.append(
                    mismatch(key("would_pass ") + field, Texts::tr("nothing"), numberText(value)));
    }
    return wrong;
}

QStringList mismatches(
        const PackExpectation &expected, const Rule &rule, const std::optional<Finding> &finding)
{
    if (!finding || !expected.applies) {
        if (finding.has_value() == expected.applies)
            return {};
        return { finding ? Texts::tr("the rule applies, expected that it does not")
                         : Texts::tr("the rule does not apply") };
    }
    QStringList wrong;
    const auto compare
            = [&](const char *what, const std::optional<QString> &wanted, const QString &actual) {
                  if (wanted && *wanted != actual)
                      wrong.append(mismatch(key(what), *wanted, actual));
              };
    compare("outcome", expected.outcome, toString(finding->outcome));
    compare("certainty", expected.certainty, toString(finding->certainty));
    const LocalisedText decision = rule.decisions.value(finding->outcome);
    if (expected.decision && *expected.decision != decision.vi && *expected.decision != decision.en)
        wrong.append(mismatch(key("decision"), *expected.decision, decision.en));
    if (expected.belowTolerance && *expected.belowTolerance != finding->belowTolerance)
        wrong.append(Texts::tr("below_tolerance is not as expected"));
    wrong += numberMismatches(expected, *finding) + wouldPassMismatches(expected, *finding);
    if (!wrong.isEmpty())
        wrong.append(finding->message.en);
    return wrong;
}

Result<QStringList> runTest(
        const PackTestCase &test, const Rule &rule, const RulePack &pack, Feedback &feedback)
{
    RuleContext context;
    context.subject = &test.subject;
    context.proposal = &test.proposal;
    context.source = test.source.get();
    context.at = test.at;
    context.tolerance_m2 = test.tolerance_m2;
    SPP_ASSIGN(const std::optional<Finding> finding,
            RuleEvaluator::evaluate(rule, pack, context, feedback));
    return mismatches(test.expected, rule, finding);
}

Result<void> testRule(const PackNode &node, const Rule &rule, const RulePack &pack,
        PackTestReport &report, Feedback &feedback)
{
    QSet<QString> shown;
    for (const PackNode &item : node[key("tests")].items()) {
        SPP_ASSIGN(const PackTestCase test, PackTestCase::read(item, rule, pack));
        SPP_ASSIGN(const QStringList wrong, runTest(test, rule, pack, feedback));
        ++report.tests;
        shown.insert(test.expected.outcome.value_or(QString()));
        if (!wrong.isEmpty()) {
            report.failures.push_back(
                    { test.place, rule.id, test.name, wrong.join(QStringLiteral("; ")) });
        }
    }
    for (const char *outcome : { "pass", "conflict" }) {
        if (!shown.contains(key(outcome)) && rule.untested.isEmpty()) {
            report.failures.push_back({ node.place(), rule.id, {},
                    Texts::tr("no test expects the outcome %1, and untested does not say why")
                            .arg(key(outcome)) });
        }
    }
    return {};
}

} // namespace

Result<PackTestReport> PackTester::run(
        const QString &path, const Contributions &contributions, Feedback &feedback)
{
    SPP_ASSIGN(const RulePack pack, RulePack::read(path, contributions));
    SPP_ASSIGN(const QByteArray bytes, readRuleFile(path));
    SPP_ASSIGN(const PackNode root, PackNode::parse(bytes, path));
    PackTestReport report;
    report.pack = pack.id;
    report.version = pack.version;
    report.rules = int(pack.rules.size());
    const std::vector<PackNode> nodes = root[key("rules")].items();
    for (size_t i = 0; i < nodes.size(); ++i) {
        feedback.progress((long long)(i), (long long)(nodes.size()));
        SPP_TRY(testRule(nodes[i], pack.rules[i], pack, report, feedback));
    }
    return report;
}

} // namespace spp
