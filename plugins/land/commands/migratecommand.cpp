// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plugin/application.h"
#include "land/commands/landcommands.h"
#include "land/commands/recordoptions.h"
#include "land/migration/migration.h"
#include "land/records/jsontext.h"

#include <QCoreApplication>

namespace spp::land {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::land::MigrateCommand)
};

Result<MigrationOptions> optionsFrom(const CommandInput &input, const Actor &actor)
{
    MigrationOptions options;
    options.from = input.value(key("--from"));
    options.crosswalk = input.value(key("--crosswalk"));
    options.sourceCrs = input.value(key("--source-crs"));
    options.layer = input.value(key("--layer"));
    options.encoding = input.value(key("--encoding"), options.encoding);
    options.commune = input.value(key("--commune"));
    options.swapAxes = input.has(key("--swap-axes"));
    options.dryRun = input.has(key("--dry-run"));
    options.actor = actor;
    SPP_ASSIGN(options.largestBend_m, input.number(key("--densify"), options.largestBend_m));
    SPP_ASSIGN(options.record, recordFrom(input, key("migration")));
    for (const QString &pair : input.all(key("--map"))) {
        const auto equals = pair.indexOf(QLatin1Char('='));
        if (equals < 1) {
            return Error::usage(
                    Texts::tr("--map takes FIELD=SOURCE, not \"%1\".").arg(pair).toStdString());
        }
        options.fields.insert(pair.left(equals), pair.mid(equals + 1));
    }
    return options;
}

Result<CommandOutput> run(Application &application, const CommandInput &input, Feedback &feedback)
{
    SPP_ASSIGN(const MigrationOptions options, optionsFrom(input, application.actor()));
    // Before the work, so that it is not done for a report that cannot be written.
    std::optional<PendingFile> report;
    if (input.has(key("--report"))) {
        report.emplace(input.value(key("--report")));
        SPP_TRY(report->checkTarget());
    }
    SPP_ASSIGN(const auto territory,
            Territory::open(input.value(key("FILE")),
                    options.dryRun ? Territory::Access::ReadOnly : Territory::Access::ReadWrite));
    SPP_ASSIGN(const MigrationOutcome outcome, migrate(*territory, options, feedback));
    if (report)
        SPP_TRY(writeReport(outcome, *report));
    CommandOutput output;
    output.json = outcome.json;
    output.text = outcome.text;
    return output;
}

CommandArgument option(const char *name, const QString &help, const char *placeholder)
{
    return { key(name), help, CommandArgument::Kind::Option, false, false, key(placeholder) };
}

} // namespace

Command migrateCommand()
{
    using Kind = CommandArgument::Kind;
    CommandArgument from = option("--from",
            Texts::tr("territory or source that holds the parcels under their old names"),
            "SOURCE");
    CommandArgument crosswalk = option("--crosswalk",
            Texts::tr("CSV: old_commune, old_code, old_sheet, old_number, new_commune, new_sheet, "
                      "number_offset, new_number"),
            "FILE.csv");
    from.required = crosswalk.required = true;
    CommandArgument map = option("--map",
            Texts::tr("field of the theme and field of the source that feeds it"), "FIELD=SOURCE");
    CommandArgument document
            = option("--document", Texts::tr("a paper that the change rests on"), "TITLE");
    map.repeated = document.repeated = true;
    return { key("parcel"), key("migrate"),
        Texts::tr("bring parcels from another meridian and from before a merger, renamed and "
                  "renumbered by a table"),
        { { key("FILE"), Texts::tr("territory file"), Kind::Positional, true }, from, crosswalk,
                option("--source-crs",
                        Texts::tr("coordinate system of the source, such as EPSG:9209"),
                        "AUTH:CODE"),
                option("--densify",
                        Texts::tr("most that a straight side may bend, in metres (0.0005); longer "
                                  "ones get nodes"),
                        "M"),
                option("--layer", Texts::tr("layer of the source"), "L"), map,
                option("--encoding", Texts::tr("letters of the source (auto)"), "NAME"),
                option("--commune",
                        Texts::tr("old commune of all parcels, where the source names none"), "C"),
                { key("--swap-axes"), Texts::tr("the source gives north before east"), Kind::Flag },
                option("--decision", Texts::tr("number of the decision"), "NUMBER"),
                option("--decision-date", Texts::tr("date of the decision"), "DATE"), document,
                option("--note", Texts::tr("remark"), "TEXT"),
                { key("--dry-run"), Texts::tr("only show what would come out"), Kind::Flag },
                option("--report", Texts::tr("write the report to this file as well"),
                        "OUT.json") },
        run };
}

} // namespace spp::land
