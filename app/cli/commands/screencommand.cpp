// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "cli/commands/commands.h"
#include "cli/commands/commonoptions.h"
#include "cli/commands/reviewoptions.h"
#include "core/data/territory.h"
#include "core/overlay/themestore.h"
#include "core/plugin/application.h"
#include "core/review/earlierscreen.h"
#include "core/review/screener.h"
#include "core/review/screenoutput.h"

namespace spp::cli {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::cli::Screen)
};

QString named(const char *name) { return QString::fromLatin1(name); }

Result<CommandOutput> runScreen(
        Application &application, const CommandInput &input, Feedback &feedback)
{
    ScreenRequest request;
    SPP_ASSIGN(request.at, dateOption(input, named("--at"), QDate::currentDate()));
    request.themes = input.all(named("--theme"));
    request.rulePacks = input.all(named("--rules"));
    SPP_ASSIGN(request.place, placeOption(input));
    request.cacheFolder = ThemeStore::defaultCacheFolder();
    SPP_ASSIGN(const auto territory,
            Territory::open(input.value(named("FILE")), Territory::Access::ReadOnly));
    std::unique_ptr<EarlierScreen> earlier;
    if (input.has(named("--changed-since"))) {
        SPP_ASSIGN(earlier, EarlierScreen::open(input.value(named("--changed-since"))));
        request.since = earlier.get();
    }
    SPP_ASSIGN(const auto sink,
            ScreenOutput::create(input.value(named("--out")), territory->crs(), request.at));
    Screener screener(*territory, application.contributions());
    SPP_ASSIGN(const ScreenSummary summary, screener.run(request, *sink, feedback));
    // The earlier output may be the one that is replaced, and not every system replaces open files.
    earlier.reset();
    SPP_TRY(sink->finish(summary));
    if (summary.since && !summary.since->reasonForAll.isEmpty()) {
        feedback.message(Texts::tr("Every parcel was worked out anew: %1.")
                                 .arg(summary.since->reasonForAll)
                                 .toStdString());
    }

    CommandOutput output;
    output.json = ScreenOutput::json(summary);
    output.text = ScreenOutput::text(summary);
    output.violations = summary.conflicts > 0;
    return output;
}

} // namespace

void addScreenCommand(Contributions &to)
{
    Command command;
    command.noun = QStringLiteral("screen");
    command.summary = Texts::tr("every parcel against every theme and rule");
    CommandArgument themes = option(named("--theme"), named("THEME"),
            Texts::tr("themes to screen; default: all with points, lines or polygons"));
    themes.repeated = true;
    command.arguments = {
        fileArgument(),
        requiredOption(named("--out"), named("FILE.gpkg"), Texts::tr("GeoPackage to write")),
        themes,
        option(named("--changed-since"), named("EARLIER.gpkg"),
                Texts::tr("earlier output: only what has changed since is worked out anew")),
        placeArgument(),
    };
    for (const CommandArgument &one : ruleOptions())
        command.arguments.push_back(one);
    command.run = runScreen;
    to.add(command);
}

} // namespace spp::cli
