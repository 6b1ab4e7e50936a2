// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plugin/contributioncheck.h"

#include "core/plugin/plugin.h"
#include "core/plugin/plugindescription.h"

#include <QCoreApplication>

namespace spp {

namespace {
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::PluginManager)
};

QString nameOf(const QString &noun, const QString &verb)
{
    return verb.isEmpty() ? noun : noun + QLatin1Char(' ') + verb;
}

template <typename Item, typename Name>
QStringList names(const std::vector<Item> &items, const Name &name)
{
    QStringList list;
    for (const Item &item : items)
        list.append(name(item));
    return list;
}

/// The first name that occurs twice in `brought` or also in `present`; empty when none does.
QString firstClash(const QStringList &brought, QStringList present)
{
    for (const QString &name : brought) {
        if (present.contains(name))
            return name;
        present.append(name);
    }
    return {};
}

template <typename Item, typename Name>
Result<void> checkNew(const std::vector<Item> &brought, const std::vector<Item> &present,
        const Name &name, const QString &message)
{
    const QString clash = firstClash(names(brought, name), names(present, name));
    if (clash.isEmpty())
        return {};
    return Error::badInput(message.arg(clash).toStdString());
}

Result<void> checkCommandsAreListed(const Contributions &brought, const PluginDescription &plugin)
{
    const QStringList listed = names(plugin.commands,
            [](const auto &command) { return nameOf(command.noun, command.verb); });
    const QStringList given = names(brought.commands,
            [](const Command &command) { return nameOf(command.noun, command.verb); });
    for (const QString &name : listed) {
        if (!given.contains(name)) {
            return Error::badInput(
                    Texts::tr("Its metadata list the command \"%1\", which it does not bring.")
                            .arg(name)
                            .toStdString());
        }
    }
    for (const QString &name : given) {
        if (!listed.contains(name)) {
            return Error::badInput(
                    Texts::tr("It brings the command \"%1\", which its metadata do not list.")
                            .arg(name)
                            .toStdString());
        }
    }
    return {};
}

} // namespace

Result<void> checkContributions(
        const Contributions &brought, const PluginDescription &plugin, const Contributions &present)
{
    const auto id = [](const auto &item) { return item.id; };
    SPP_TRY(checkNew(brought.themes, present.themes, id,
            Texts::tr("It brings the theme \"%1\", which exists already.")));
    SPP_TRY(checkNew(
            brought.ruleKinds, present.ruleKinds, [](const auto &kind) { return kind->id(); },
            Texts::tr("It brings the rule kind \"%1\", which exists already.")));
    SPP_TRY(checkNew(
            brought.commands, present.commands,
            [](const Command &command) { return nameOf(command.noun, command.verb); },
            Texts::tr("It brings the command \"%1\", which exists already.")));
    SPP_TRY(checkNew(brought.workspaces, present.workspaces, id,
            Texts::tr("It brings the workspace \"%1\", which exists already.")));
    SPP_TRY(checkNew(brought.sections, present.sections, id,
            Texts::tr("It brings the report section \"%1\", which exists already.")));
    return checkCommandsAreListed(brought, plugin);
}

} // namespace spp
