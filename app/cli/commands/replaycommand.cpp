// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "cli/commands/commands.h"
#include "cli/commands/commonoptions.h"
#include "core/data/territory.h"
#include "core/plugin/application.h"
#include "core/replay/reviewreplay.h"

namespace spp::cli {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::cli::Replay)
};

Result<CommandOutput> runReplay(
        Application &application, const CommandInput &input, Feedback &feedback)
{
    const ReviewReplay replay(input.value(QStringLiteral("DOSSIER")), application.contributions());
    const QString path = input.value(QStringLiteral("--territory"));
    std::unique_ptr<Territory> territory;
    if (!path.isEmpty()) {
        SPP_ASSIGN(territory, Territory::open(path, Territory::Access::ReadOnly));
    }
    SPP_ASSIGN(const ReplayReport report,
            territory ? replay.fromTerritory(*territory, feedback) : replay.fromInputs(feedback));
    CommandOutput output;
    output.json = report.toJson();
    output.text = report.text();
    output.violations = !report.identical;
    return output;
}

} // namespace

void addReplayCommand(Contributions &to)
{
    Command command;
    command.noun = QStringLiteral("replay");
    command.summary = Texts::tr("make an archived review again and say what differs");
    command.arguments = {
        positional(QStringLiteral("DOSSIER"), Texts::tr("folder of a dossier")),
        option(QStringLiteral("--territory"), QStringLiteral("FILE"),
                Texts::tr("compare with this territory instead of the archived inputs")),
    };
    command.run = runReplay;
    to.add(command);
}

} // namespace spp::cli
