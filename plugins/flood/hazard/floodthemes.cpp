// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/hazard/floodthemes.h"

#include "core/data/auditlog.h"
#include "core/plugin/application.h"
#include "core/profile/officefiles.h"
#include "core/profile/profilethemes.h"
#include "flood/jsontext.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::FloodThemes)
};

Result<CommandOutput> run(Application &application, const CommandInput &input, Feedback &)
{
    SPP_ASSIGN(const auto territory,
            Territory::open(input.value(key("FILE")), Territory::Access::ReadWrite));
    SPP_ASSIGN(const auto themes, floodThemes());
    QStringList added;
    QStringList present;
    SPP_ASSIGN(const auto transaction, Transaction::begin(territory->database()));
    for (const Theme &theme : themes) {
        (territory->theme(theme.id) ? present : added).append(theme.id);
        SPP_TRY(ensureTheme(*territory, theme.id));
    }
    if (!added.isEmpty()) {
        SPP_TRY(AuditLog::append(territory->database(), application.actor(), key("flood.themes"),
                added.join(QLatin1Char(' '))));
    }
    SPP_TRY(transaction->commit());
    CommandOutput output;
    output.json = { { key("schema"), key("spp.flood-themes/1") },
        { key("added"), QJsonArray::fromStringList(added) },
        { key("present"), QJsonArray::fromStringList(present) } };
    output.text = added.isEmpty() ? Texts::tr("The territory has all themes of the flood plugin.\n")
                                  : Texts::tr("Added: %1\n").arg(added.join(QStringLiteral(", ")));
    return output;
}

} // namespace

Result<std::vector<Theme>> floodThemes()
{
    const QString name = QStringLiteral("flood/themes.yaml");
    const QString path = OfficeFiles().find(name);
    if (path.isEmpty())
        return Error::environment(Texts::tr("The file %1 is missing.").arg(name).toStdString());
    SPP_ASSIGN(const YamlReader file, YamlReader::open(path));
    SPP_TRY(file.allowOnly({ key("themes") }));
    SPP_ASSIGN(std::vector<Theme> themes, readThemes(file));
    for (Theme &theme : themes)
        theme.contributedBy = key("flood");
    return themes;
}

Result<const Theme *> ensureTheme(Territory &territory, const QString &id)
{
    if (const Theme *theme = territory.theme(id))
        return theme;
    SPP_ASSIGN(const auto themes, floodThemes());
    for (const Theme &theme : themes) {
        if (theme.id != id)
            continue;
        SPP_TRY(territory.registerTheme(theme));
        return territory.theme(id);
    }
    return Error::usage(Texts::tr("There is no theme \"%1\".").arg(id).toStdString());
}

Command themesCommand()
{
    return { key("flood"), key("themes"), Texts::tr("give a territory the themes that it lacks"),
        { { key("FILE"), Texts::tr("territory: a file or a postgresql:// address"),
                CommandArgument::Kind::Positional, true } },
        run };
}

} // namespace spp::flood
