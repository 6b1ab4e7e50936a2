// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "cli/commands/commands.h"
#include "cli/commands/commonoptions.h"
#include "core/data/auditlog.h"
#include "core/data/themefields.h"
#include "core/plugin/application.h"
#include "core/plugin/texttable.h"

namespace spp::cli {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::cli::TerritoryCommand)
};

QJsonObject toJson(const Territory &territory, qlonglong bytes)
{
    QJsonArray themes;
    for (const Theme &theme : territory.themes())
        themes.append(spp::toJson(theme, QDate::currentDate()));
    return { { QStringLiteral("schema"), QStringLiteral("spp.territory/1") },
        { QStringLiteral("file"), territory.name() }, { QStringLiteral("bytes"), bytes },
        { QStringLiteral("id"), territory.id() },
        { QStringLiteral("title"),
                QJsonObject{ { QStringLiteral("vi"), territory.meta(QStringLiteral("title_vi")) },
                        { QStringLiteral("en"), territory.meta(QStringLiteral("title_en")) } } },
        { QStringLiteral("created_at"), territory.meta(QStringLiteral("created_at")) },
        { QStringLiteral("schema_version"), territory.schemaVersion() },
        { QStringLiteral("crs"), territory.crs() },
        { QStringLiteral("datum"),
                QJsonObject{ { QStringLiteral("name"), territory.datum().name },
                        { QStringLiteral("description"), territory.datum().description },
                        { QStringLiteral("helmert"), territory.datum().helmert } } },
        { QStringLiteral("profile"),
                QJsonObject{ { QStringLiteral("id"), territory.profileId() },
                        { QStringLiteral("version"), territory.profileVersion() },
                        { QStringLiteral("sha256"),
                                territory.meta(QStringLiteral("profile_sha256")) } } },
        { QStringLiteral("audit"),
                QJsonObject{ { QStringLiteral("entries"),
                                     territory.meta(QStringLiteral("audit_count")).toLongLong() },
                        { QStringLiteral("head"),
                                territory.meta(QStringLiteral("audit_head")) } } },
        { QStringLiteral("themes"), themes } };
}

QString themeTable(const Territory &territory)
{
    std::vector<QStringList> rows;
    for (const Theme &theme : territory.themes()) {
        rows.push_back({ theme.id, theme.title.text(), spp::toString(theme.geometry),
                spp::toString(theme.stateOn(QDate::currentDate())),
                QString::number(theme.featureCount), shown(theme.updatedOn) });
    }
    return textTable({ Texts::tr("theme"), Texts::tr("title"), Texts::tr("geometry"),
                             Texts::tr("state"), Texts::tr("features"), Texts::tr("updated on") },
            rows);
}

QString description(const Territory &territory)
{
    const LocalisedText title = { territory.meta(QStringLiteral("title_vi")),
        territory.meta(QStringLiteral("title_en")) };
    const QString datum = territory.datum().name.isEmpty()
            ? Texts::tr("none needed")
            : territory.datum().name + QStringLiteral(", ") + territory.datum().description;
    return textFacts({ { Texts::tr("territory"), title.text() },
                   { Texts::tr("id"), territory.id() },
                   { Texts::tr("profile"),
                           territory.profileId() + QLatin1Char(' ') + territory.profileVersion() },
                   { Texts::tr("coordinates"), territory.crs() },
                   { Texts::tr("datum operation"), datum },
                   { Texts::tr("schema"), QString::number(territory.schemaVersion()) },
                   { Texts::tr("audit entries"), territory.meta(QStringLiteral("audit_count")) } })
            + QLatin1Char('\n') + themeTable(territory);
}

Result<CommandOutput> told(Territory &territory)
{
    SPP_ASSIGN(const qlonglong bytes, territory.database().bytes());
    return CommandOutput{ toJson(territory, bytes), description(territory), false };
}

Result<CommandOutput> runCreate(Application &application, const CommandInput &input, Feedback &)
{
    SPP_ASSIGN(const Profile profile, Profile::load(input.value(QStringLiteral("--profile"))));
    SPP_ASSIGN(const auto territory,
            Territory::create(input.value(QStringLiteral("FILE")), profile,
                    application.contributions().themes, application.actor()));
    return told(*territory);
}

Result<CommandOutput> runInfo(Application &, const CommandInput &input, Feedback &)
{
    SPP_ASSIGN(const auto territory, openToRead(input));
    return told(*territory);
}

} // namespace

void addTerritoryCommands(Contributions &to)
{
    const QString noun = QStringLiteral("territory");
    to.add(Command{ noun, QStringLiteral("create"), Texts::tr("make a new territory"),
            { fileArgument(),
                    requiredOption(QStringLiteral("--profile"), QStringLiteral("NAME"),
                            Texts::tr("profile to make it from: a name, or a folder")) },
            runCreate });
    to.add(Command{ noun, QStringLiteral("info"), Texts::tr("what a territory is and holds"),
            { fileArgument() }, runInfo });
}

} // namespace spp::cli
