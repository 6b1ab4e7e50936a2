// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plugin/application.h"
#include "land/commands/landcommands.h"
#include "land/commands/recordoptions.h"
#include "land/commands/steprun.h"
#include "land/quality/qualityoutput.h"
#include "land/records/jsontext.h"
#include "land/records/recordcommit.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace spp::land {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::land::CheckCommand)
};

Result<QualityScope> scopeFrom(const CommandInput &input, const Territory &territory)
{
    QualityScope scope;
    scope.sheet = input.value(key("--sheet"));
    scope.communeCode = input.value(key("--commune"));
    if (!scope.communeCode.isEmpty()) {
        SPP_ASSIGN(const Profile profile, territory.profile());
        if (const CommuneBox *commune = profile.commune(scope.communeCode))
            scope.communeCode = commune->code;
    }
    return scope;
}

Result<std::vector<const QualityRule *>> rulesToFix(
        const CommandInput &input, const QualityRules &rules)
{
    std::vector<const QualityRule *> chosen;
    for (const QString &list : input.all(key("--fix"))) {
        for (const QString &code : list.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
            const QualityRule *rule = rules.find(code.trimmed());
            if (!rule) {
                return Error::usage(Texts::tr("There is no rule \"%1\"; the rules are %2.")
                                            .arg(code, rules.codes().join(QStringLiteral(", ")))
                                            .toStdString());
            }
            chosen.push_back(rule);
        }
    }
    return chosen;
}

/// Facts alone are corrected; everything else moves boundaries.
QString usualKind(const std::vector<const QualityRule *> &rules)
{
    for (const QualityRule *rule : rules) {
        if (rule->check != QualityCheck::LandUseOutdated)
            return key("boundary");
    }
    return key("correction");
}

/// The answer on a state; `fixes` and `record` come from the caller.
Result<CommandOutput> answer(
        const QualityRun &run, const Territory &territory, const CommandInput &input)
{
    CommandOutput output{ qualityJson(run), qualityText(run, territory),
        run.report.count(QualitySeverity::Error) > 0 };
    output.json.insert(key("record"), QJsonValue());
    if (input.has(key("--out"))) {
        const QString path = input.value(key("--out"));
        SPP_TRY(writeQualityLayers(run, territory.crs(), QDate::currentDate(), path));
    }
    return output;
}

Result<CommandOutput> check(const CommandInput &input, Feedback &feedback)
{
    SPP_ASSIGN(const auto territory,
            Territory::open(input.value(key("FILE")), Territory::Access::ReadOnly));
    SPP_ASSIGN(const QualityScope scope, scopeFrom(input, *territory));
    SPP_ASSIGN(const QualityRun run, checkQuality(*territory, scope, feedback));
    return answer(run, *territory, input);
}

Result<CommandOutput> fix(Application &application, const CommandInput &input, Feedback &feedback)
{
    SPP_ASSIGN(const auto territory,
            Territory::open(input.value(key("FILE")), Territory::Access::ReadWrite));
    SPP_ASSIGN(const QualityScope scope, scopeFrom(input, *territory));
    // One transaction: the check, its fixes and the check after them see and leave one state.
    SPP_ASSIGN(const auto transaction, Transaction::begin(territory->database()));
    SPP_ASSIGN(const QualityRun before, checkQuality(*territory, scope, feedback));
    SPP_ASSIGN(const auto rules, rulesToFix(input, before.report.rules()));
    SPP_ASSIGN(const auto session,
            sessionFor(*territory, input, usualKind(rules), application.actor()));
    SPP_ASSIGN(const auto fixes, fixDefects(*session, before, rules, feedback));
    const bool anyMade = std::any_of(
            fixes.begin(), fixes.end(), [](const FixOutcome &one) { return one.made; });
    const auto finished = [&](CommandOutput output, const QString &title) {
        output.json.insert(key("fixes"), fixesJson(fixes));
        const QString table = fixes.empty() ? QString() : fixesText(fixes) + QLatin1Char('\n');
        output.text = title + QStringLiteral("\n\n") + table + output.text;
        return output;
    };
    if (input.has(key("--dry-run")) || !anyMade) {
        SPP_ASSIGN(auto output, answer(before, *territory, input));
        return finished(std::move(output),
                fixes.empty() ? Texts::tr("These rules find no defect here; nothing was changed.")
                              : Texts::tr("What would come out; nothing was changed."));
    }
    if (input.has(key("--session"))) {
        SPP_ASSIGN(auto output, answer(before, *territory, input));
        SPP_TRY(transaction->commit());
        return finished(std::move(output), Texts::tr("Steps of session %1").arg(session->id()));
    }
    SPP_ASSIGN(const CommittedRecord committed, commit(*session));
    SPP_ASSIGN(const QualityRun after, checkQuality(*territory, scope, feedback));
    SPP_ASSIGN(auto output, answer(after, *territory, input));
    output.json.insert(key("record"), toJson(committed.record));
    SPP_TRY(transaction->commit());
    return finished(std::move(output), Texts::tr("Record %1").arg(committed.record.number));
}

Result<CommandOutput> run(Application &application, const CommandInput &input, Feedback &feedback)
{
    return input.has(key("--fix")) ? fix(application, input, feedback) : check(input, feedback);
}

} // namespace

Command checkCommand()
{
    using Kind = CommandArgument::Kind;
    return { key("parcel"), key("check"),
        Texts::tr("check the quality of parcels: boundaries, register, identity; fix what can be "
                  "fixed"),
        recordArguments({
                { key("--commune"), Texts::tr("only this commune: code or name"), Kind::Option,
                        false, false, key("COMMUNE") },
                { key("--sheet"), Texts::tr("only this map sheet"), Kind::Option, false, false,
                        key("SHEET") },
                { key("--out"), Texts::tr("write the defects as layers of this GeoPackage"),
                        Kind::Option, false, false, key("OUT.gpkg") },
                { key("--fix"),
                        Texts::tr("fix the defects of these rules under a change record, as far "
                                  "as that is safe"),
                        Kind::Option, false, true, QStringLiteral("CODE,…") },
        }),
        run };
}

} // namespace spp::land
