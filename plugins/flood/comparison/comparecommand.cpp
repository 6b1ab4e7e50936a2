// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/data/pendingfile.h"
#include "core/plugin/application.h"
#include "flood/comparison/comparisonoutput.h"
#include "flood/jsontext.h"
#include "flood/options.h"

#include <QCoreApplication>

#include <cmath>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::CompareCommand)
};

Result<double> limitOption(const CommandInput &input, const char *name, double absent)
{
    SPP_ASSIGN(const double number, input.number(key(name), absent));
    if (number >= 0.0 && std::isfinite(number))
        return number;
    return Error::usage(Texts::tr("%1 must not be negative.").arg(key(name)).toStdString());
}

Result<ComparisonRequest> requestOf(const CommandInput &input)
{
    ComparisonRequest request;
    request.base = listOption(input, "--base");
    request.proposal = listOption(input, "--proposal");
    request.scheme = input.value(key("--scheme"), key("depth"));
    SPP_ASSIGN(request.wetFrom_m, limitOption(input, "--wet", request.wetFrom_m));
    SPP_ASSIGN(request.threshold_m, limitOption(input, "--threshold", request.threshold_m));
    request.site.file = input.value(key("--site"));
    request.site.fileCrs = input.value(key("--crs"));
    request.site.parcels = input.all(key("--parcel"));
    request.site.caseNumber = input.value(key("--case"));
    if (input.has(key("--zone"))) {
        SPP_ASSIGN(const int zone, input.integer(key("--zone"), 0));
        request.site.zone = zone;
    }
    SPP_ASSIGN(request.threads, threadsOption(input));
    request.cacheFolder = ThemeStore::defaultCacheFolder();
    return request;
}

Result<CommandOutput> run(Application &application, const CommandInput &input, Feedback &feedback)
{
    SPP_ASSIGN(const ComparisonRequest request, requestOf(input));
    SPP_ASSIGN(QDate date, dateOption(input, "--at"));
    if (!date.isValid())
        date = QDate::currentDate();
    const QString folder = input.value(key("--out"));
    if (!folder.isEmpty())
        SPP_TRY(PendingFile(folder).checkTarget());
    const QString record = input.value(key("--record"));
    SPP_ASSIGN(const auto territory,
            openTerritory(input,
                    record.isEmpty() ? Territory::Access::ReadOnly : Territory::Access::ReadWrite));
    SPP_ASSIGN(const Comparison comparison, compareFloods(*territory, request, feedback));
    if (!folder.isEmpty())
        SPP_TRY(writeComparison(comparison, territory->crs(), date, folder, feedback));
    if (!record.isEmpty())
        SPP_TRY(recordComparison(*territory, comparison, record, date, application.actor()));
    CommandOutput output;
    output.json = comparisonJson(comparison);
    output.text = comparisonText(comparison);
    for (const PairComparison &pair : comparison.pairs)
        output.violations = output.violations || !pair.raised.empty();
    return output;
}

} // namespace

Command compareCommand()
{
    CommandArgument base = required("--base", "ID",
            Texts::tr(
                    "scenarios without the project, or folders of runs or rasters of depth, parted "
                    "by commas"));
    CommandArgument proposal = required(
            "--proposal", "ID", Texts::tr("the same with it, as many and in the same order"));
    base.repeated = proposal.repeated = true;
    return { key("flood"), key("compare"),
        Texts::tr("what a project changes: depths, classes, damage, neighbours"),
        { fileArgument(), base, proposal,
                option("--scheme", "ID", Texts::tr("hazard classes; default: depth")),
                option("--wet", "METRES",
                        Texts::tr("a cell is wet from this depth; default: "
                                  "0.05")),
                option("--threshold", "METRES",
                        Texts::tr("a neighbour gains when it gains more than this; default: "
                                  "0.01")),
                option("--site", "GEOMETRYFILE", Texts::tr("the project's ground: polygons")),
                option("--crs", "AUTH:CODE", Texts::tr("of --site, where it does not say")),
                repeated("--parcel", "ID", Texts::tr("the project's ground: parcels")),
                option("--zone", "KEY", Texts::tr("the project's ground: a planning cell")),
                option("--case", "NUMBER", Texts::tr("the project's ground: that of a case")),
                option("--record", "NAME",
                        Texts::tr("write the result to the theme flood-changes, which reviews "
                                  "read")),
                option("--at", "DATE", Texts::tr("day of the comparison; default: today")),
                option("--threads", "N",
                        Texts::tr("threads to compute with; default: all; the result is the "
                                  "same")),
                option("--out", "FOLDER",
                        Texts::tr("new folder for change-N.tif, comparison.gpkg, .csv and "
                                  ".json")) },
        run };
}

} // namespace spp::flood
