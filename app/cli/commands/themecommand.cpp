// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "cli/commands/commands.h"
#include "cli/commands/commonoptions.h"
#include "cli/commands/themeoptions.h"
#include "core/data/auditlog.h"
#include "core/data/themefields.h"
#include "core/plugin/application.h"
#include "core/plugin/texttable.h"

namespace spp::cli {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::cli::ThemeCommand)
};

QString metres(const std::optional<double> &value)
{
    return value ? QString::number(*value) : QStringLiteral("-");
}

CommandOutput outputOf(const std::vector<Theme> &themes, QDate at)
{
    QJsonArray list;
    std::vector<QStringList> rows;
    for (const Theme &theme : themes) {
        list.append(toJson(theme, at));
        rows.push_back({ theme.id, theme.title.text(), spp::toString(theme.stateOn(at)),
                QString::number(theme.featureCount), shown(theme.owner), shown(theme.version),
                metres(theme.accuracy_m), shown(theme.updatedOn), shown(theme.validTo) });
    }
    CommandOutput output;
    output.json = { { QStringLiteral("schema"), QStringLiteral("spp.themes/1") },
        { QStringLiteral("at"), at.toString(Qt::ISODate) }, { QStringLiteral("themes"), list } };
    output.text = textTable(
            { Texts::tr("theme"), Texts::tr("title"), Texts::tr("state"), Texts::tr("features"),
                    Texts::tr("owner"), Texts::tr("version"), Texts::tr("accuracy m"),
                    Texts::tr("updated on"), Texts::tr("valid to") },
            rows);
    return output;
}

Result<CommandOutput> runList(Application &, const CommandInput &input, Feedback &)
{
    SPP_ASSIGN(const QDate at, dateOption(input, QStringLiteral("--at"), QDate::currentDate()));
    SPP_ASSIGN(const auto territory, openToRead(input));
    return outputOf(territory->themes(), at);
}

Error unknownTheme(const Territory &territory, const QString &id)
{
    QStringList ids;
    for (const Theme &theme : territory.themes())
        ids.append(theme.id);
    return Error::usage(Texts::tr("The territory has no theme \"%1\".").arg(id).toStdString())
            .advise(Texts::tr("It has %1.").arg(ids.join(QStringLiteral(", "))).toStdString());
}

Result<CommandOutput> runSet(Application &application, const CommandInput &input, Feedback &)
{
    const QString id = input.value(QStringLiteral("THEME"));
    SPP_TRY(ThemeOptions::check(input));
    SPP_ASSIGN(const auto territory, openToWrite(input));
    const Theme *present = territory->theme(id);
    if (!present)
        return unknownTheme(*territory, id);
    Theme theme = *present;
    SPP_ASSIGN(const QJsonObject changed, ThemeOptions::apply(input, *territory, theme));
    SPP_ASSIGN(const auto transaction, Transaction::begin(territory->database()));
    SPP_TRY(territory->updateTheme(theme));
    SPP_TRY(AuditLog::append(
            territory->database(), application.actor(), QStringLiteral("theme.set"), id, changed));
    SPP_TRY(transaction->commit());
    return outputOf({ theme }, QDate::currentDate());
}

} // namespace

void addThemeCommands(Contributions &to)
{
    const QString noun = QStringLiteral("theme");
    to.add(Command{ noun, QStringLiteral("list"),
            Texts::tr("the themes of a territory and the state of their data"),
            { fileArgument(),
                    option(QStringLiteral("--at"), QStringLiteral("DATE"),
                            Texts::tr("day to judge by; today unless stated")) },
            runList });
    std::vector<CommandArgument> arguments
            = { fileArgument(), positional(QStringLiteral("THEME"), Texts::tr("id of the theme")) };
    for (CommandArgument &argument : ThemeOptions::arguments())
        arguments.push_back(std::move(argument));
    to.add(Command{ noun, QStringLiteral("set"),
            Texts::tr("state owner, accuracy, validity and the like of a theme"), arguments,
            runSet });
}

} // namespace spp::cli
