// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "cli/commands/commands.h"
#include "cli/commands/commonoptions.h"
#include "core/plugin/application.h"
#include "core/plugin/texttable.h"
#include "core/rules/packchoice.h"
#include "core/rules/packlibrary.h"
#include "core/rules/packtester.h"

namespace spp::cli {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::cli::RulesCommand)
};

QJsonObject toJson(const LocalisedText &text)
{
    return { { QStringLiteral("vi"), text.vi }, { QStringLiteral("en"), text.en } };
}

QJsonValue toJson(QDate date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject toJson(const Rule &rule)
{
    return { { QStringLiteral("id"), rule.id }, { QStringLiteral("kind"), rule.kind },
        { QStringLiteral("clause"), rule.clause },
        { QStringLiteral("citation"), toJson(rule.citation) },
        { QStringLiteral("severity"), spp::toString(rule.severity) },
        { QStringLiteral("verified"), rule.verified },
        { QStringLiteral("theme"), rule.measure->theme() } };
}

QJsonObject toJson(const RulePack &pack, bool chosen)
{
    QJsonArray rules;
    for (const Rule &rule : pack.rules)
        rules.append(toJson(rule));
    QJsonArray notEncoded;
    for (const RulePack::NotEncoded &entry : pack.notEncoded) {
        notEncoded.append(QJsonObject{ { QStringLiteral("ref"), entry.reference },
                { QStringLiteral("reason"), toJson(entry.reason) } });
    }
    return { { QStringLiteral("pack"), pack.id }, { QStringLiteral("family"), pack.family },
        { QStringLiteral("version"), pack.version },
        { QStringLiteral("title"), toJson(pack.title) },
        { QStringLiteral("document"), toJson(pack.document) },
        { QStringLiteral("valid_from"), toJson(pack.validFrom) },
        { QStringLiteral("valid_to"), toJson(pack.validTo) },
        { QStringLiteral("sha256"), pack.sha256 }, { QStringLiteral("chosen"), chosen },
        { QStringLiteral("rules"), rules }, { QStringLiteral("not_encoded"), notEncoded } };
}

/// The packs of a territory's profile, or all that are installed.
Result<QStringList> packPaths(const CommandInput &input)
{
    if (!input.has(QStringLiteral("FILE")))
        return PackLibrary::shipped();
    SPP_ASSIGN(const auto territory, openToRead(input));
    SPP_ASSIGN(const Profile profile, territory->profile());
    return profile.rulePacks;
}

QString listText(const std::vector<RulePack> &packs, const std::vector<PackChoice> &choices)
{
    std::vector<QStringList> rows;
    for (const RulePack &pack : packs) {
        rows.push_back({ pack.id, pack.version, shown(pack.validFrom), shown(pack.validTo),
                QString::number(pack.rules.size()), pack.title.text() });
    }
    QString text
            = textTable({ Texts::tr("pack"), Texts::tr("version"), Texts::tr("valid from"),
                                Texts::tr("valid to"), Texts::tr("rules"), Texts::tr("title") },
                    rows);
    for (const PackChoice &choice : choices) {
        text += QStringLiteral("\n%1: %2, %3")
                        .arg(choice.family, choice.pack ? choice.pack->id : QStringLiteral("-"),
                                choice.reason.text());
    }
    return text;
}

Result<CommandOutput> runList(Application &application, const CommandInput &input, Feedback &)
{
    SPP_ASSIGN(const QDate at, dateOption(input, QStringLiteral("--at"), QDate::currentDate()));
    SPP_ASSIGN(const QStringList paths, packPaths(input));
    SPP_ASSIGN(const std::vector<RulePack> packs,
            PackLibrary::read(paths, application.contributions()));
    const std::vector<PackChoice> choices = PackChoice::of(packs, at);
    QJsonArray packList;
    for (const RulePack &pack : packs) {
        const bool chosen = std::any_of(choices.begin(), choices.end(),
                [&](const PackChoice &choice) { return choice.pack == &pack; });
        packList.append(toJson(pack, chosen));
    }
    QJsonArray choiceList;
    for (const PackChoice &choice : choices) {
        choiceList.append(QJsonObject{ { QStringLiteral("family"), choice.family },
                { QStringLiteral("pack"),
                        choice.pack ? QJsonValue(choice.pack->id) : QJsonValue() },
                { QStringLiteral("reason"), toJson(choice.reason) } });
    }
    return CommandOutput{ QJsonObject{ { QStringLiteral("schema"), QStringLiteral("spp.rules/1") },
                                  { QStringLiteral("at"), toJson(at) },
                                  { QStringLiteral("packs"), packList },
                                  { QStringLiteral("choices"), choiceList } },
        listText(packs, choices), false };
}

QString testText(const PackTestReport &report)
{
    QString text;
    for (const PackTestFailure &failure : report.failures) {
        const QString name = failure.test.isEmpty()
                ? failure.rule
                : failure.rule + QStringLiteral(", ") + failure.test;
        text += QStringLiteral("%1: %2: %3\n").arg(failure.place, name, failure.reason);
    }
    return text
            + Texts::tr("%1 %2: %3 rules, %4 tests, %5 failures\n")
                      .arg(report.pack, report.version)
                      .arg(report.rules)
                      .arg(report.tests)
                      .arg(int(report.failures.size()));
}

QJsonObject testJson(const PackTestReport &report)
{
    QJsonArray failures;
    for (const PackTestFailure &failure : report.failures) {
        failures.append(QJsonObject{ { QStringLiteral("place"), failure.place },
                { QStringLiteral("rule"), failure.rule }, { QStringLiteral("test"), failure.test },
                { QStringLiteral("reason"), failure.reason } });
    }
    return { { QStringLiteral("pack"), report.pack }, { QStringLiteral("version"), report.version },
        { QStringLiteral("rules"), report.rules }, { QStringLiteral("tests"), report.tests },
        { QStringLiteral("failures"), failures } };
}

Result<CommandOutput> runTest(
        Application &application, const CommandInput &input, Feedback &feedback)
{
    CommandOutput output;
    QJsonArray reports;
    for (const QString &name : input.all(QStringLiteral("PACK"))) {
        SPP_ASSIGN(const QString path, PackLibrary::find(name));
        SPP_ASSIGN(const PackTestReport report,
                PackTester::run(path, application.contributions(), feedback));
        reports.append(testJson(report));
        output.text += testText(report);
        output.violations = output.violations || !report.failures.empty();
    }
    output.json = { { QStringLiteral("schema"), QStringLiteral("spp.rules-test/1") },
        { QStringLiteral("packs"), reports } };
    return output;
}

} // namespace

void addRulesCommands(Contributions &to)
{
    const QString noun = QStringLiteral("rules");
    CommandArgument file = fileArgument();
    file.required = false;
    CommandArgument packs
            = positional(QStringLiteral("PACK"), Texts::tr("rule packs: names, or files"));
    packs.repeated = true;
    to.add(Command{ noun, QStringLiteral("list"), Texts::tr("rule packs, and which hold on a date"),
            { file,
                    option(QStringLiteral("--at"), QStringLiteral("DATE"),
                            Texts::tr("date of the case, today when not given")) },
            runList });
    to.add(Command{ noun, QStringLiteral("test"), Texts::tr("run the test cases of rule packs"),
            { packs }, runTest });
}

} // namespace spp::cli
