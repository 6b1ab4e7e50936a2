// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/landplugin.h"

#include "land/boundarymarks.h"
#include "land/commands/landcommands.h"
#include "land/delivery/packagecommand.h"
#include "land/findcommand.h"
#include "land/papers/extractcommand.h"
#include "land/sheets/sheetcommand.h"

namespace spp::land {

Result<void> LandPlugin::contribute(Contributions &to)
{
    to.add(boundaryMarks());
    to.add(findCommand());
    to.add(sheetCommand());
    for (const auto &command : { splitCommand, mergeCommand, adjustCommand, correctCommand,
                 surveyCommand, cutCommand, changeCommand, retireCommand, createCommand,
                 historyCommand, codeCommand, migrateCommand, checkCommand, restrictCommand })
        to.add(command());
    for (Command &command : recordCommands())
        to.add(std::move(command));
    to.add(packageCommand());
    to.add(extractCommand());
    to.add(WorkspaceDescription{ QStringLiteral("land"),
            { QStringLiteral("Địa chính"), QStringLiteral("Land records") }, {} });
    return {};
}

} // namespace spp::land
