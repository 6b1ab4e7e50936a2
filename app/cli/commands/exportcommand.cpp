// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "cli/commands/commands.h"
#include "core/import/exporter.h"
#include "core/plugin/application.h"

namespace spp::cli {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::cli::Export)
};

Result<CommandOutput> runExport(
        Application &application, const CommandInput &input, Feedback &feedback)
{
    ExportOptions options;
    options.theme = input.value(QStringLiteral("THEME"));
    options.output = input.value(QStringLiteral("OUT"));
    options.crs = input.value(QStringLiteral("--crs"));
    options.withPersonal = input.has(QStringLiteral("--with-personal"));
    options.withExtra = input.has(QStringLiteral("--with-extra"));
    options.overwrite = input.has(QStringLiteral("--overwrite"));
    options.actor = application.actor();
    // Taking personal data out is written down, so the territory must be writable for it.
    const auto access
            = options.withPersonal ? Territory::Access::ReadWrite : Territory::Access::ReadOnly;
    SPP_ASSIGN(const auto territory, Territory::open(input.value(QStringLiteral("FILE")), access));
    SPP_ASSIGN(const ExportReport report, exportTheme(*territory, options, feedback));
    CommandOutput output;
    output.json = report.toJson();
    output.text = report.text();
    return output;
}

} // namespace

void addExportCommand(Contributions &to)
{
    const auto positional = [](const char *name, const QString &help) {
        return CommandArgument{ QString::fromLatin1(name), help, CommandArgument::Kind::Positional,
            true, false, {} };
    };
    const auto flag = [](const char *name, const QString &help) {
        return CommandArgument{ QString::fromLatin1(name), help, CommandArgument::Kind::Flag, false,
            false, {} };
    };
    to.add(Command{ QStringLiteral("export"), {}, Texts::tr("one theme to a file"),
            { positional("FILE", Texts::tr("territory")),
                    positional("THEME", Texts::tr("theme to export")),
                    positional("OUT",
                            Texts::tr("output: .shp, .gpkg, .geojson, .dxf, .tab, .mif or .csv")),
                    { QStringLiteral("--crs"), Texts::tr("CRS of the output"),
                            CommandArgument::Kind::Option, false, false,
                            QStringLiteral("AUTH:CODE") },
                    flag("--with-personal", Texts::tr("also fields with personal data")),
                    flag("--with-extra", Texts::tr("also unmapped fields of the sources, as JSON")),
                    flag("--overwrite", Texts::tr("replace the output if it exists")) },
            runExport });
}

} // namespace spp::cli
