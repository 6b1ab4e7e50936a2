// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "cli/commands/commands.h"
#include "cli/commands/commonoptions.h"
#include "core/overlay/overlayreport.h"
#include "core/overlay/themestore.h"
#include "core/plugin/application.h"

namespace spp::cli {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::cli::Overlay)
};

QString named(const char *name) { return QString::fromLatin1(name); }

Result<CommandOutput> runOverlay(Application &, const CommandInput &input, Feedback &feedback)
{
    OverlayRequest request;
    SPP_ASSIGN(request.at, dateOption(input, named("--at"), QDate::currentDate()));
    SPP_ASSIGN(request.threads, input.integer(named("--threads"), 0));
    if (request.threads < 0)
        return Error::usage(Texts::tr("--threads must not be below 0.").toStdString());
    request.subject = input.value(named("--subject"));
    for (const QString &list : input.all(named("--with")))
        request.with += list.split(QLatin1Char(','), Qt::SkipEmptyParts);
    SPP_ASSIGN(request.place, placeOption(input));
    request.cacheFolder = ThemeStore::defaultCacheFolder();
    const QString path = input.value(named("--out"));
    SPP_TRY(OverlayWriter::check(path));
    SPP_ASSIGN(const auto territory, openToRead(input));
    SPP_ASSIGN(
            const OverlaySummary summary, ThemeOverlay::run(*territory, request, path, feedback));
    CommandOutput output;
    output.json = OverlayReport::json(summary);
    output.text = OverlayReport::text(summary);
    return output;
}

} // namespace

void addOverlayCommand(Contributions &to)
{
    Command command;
    command.noun = QStringLiteral("overlay");
    command.summary = Texts::tr("areas, lengths and counts that each subject shares with themes");
    CommandArgument with = requiredOption(named("--with"), named("THEME"),
            Texts::tr("themes to overlay with, parted by commas: by class; rasters with mean,"
                      " minimum and maximum"));
    with.repeated = true;
    command.arguments = {
        fileArgument(),
        requiredOption(named("--subject"), named("THEME"),
                Texts::tr("theme with polygons; of parcels the current ones")),
        with,
        requiredOption(named("--out"), named("FILE"),
                Texts::tr("file to write: .gpkg, .csv or .xlsx (1,048,575 rows at most)")),
        option(named("--at"), named("DATE"),
                Texts::tr("zones in force on this day; default: today")),
        option(named("--threads"), named("N"),
                Texts::tr("threads to compute with; default: all; the result is the same")),
        placeArgument(),
    };
    command.run = runOverlay;
    to.add(command);
}

} // namespace spp::cli
