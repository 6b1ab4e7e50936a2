// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "cli/commands/commands.h"
#include "cli/commands/commonoptions.h"
#include "core/plancompare/comparisonjson.h"
#include "core/plancompare/comparisontext.h"
#include "core/plancompare/plancomparer.h"
#include "core/plugin/application.h"
#include "dossier/plancompare/comparisonwriter.h"

#include <QJsonArray>

namespace spp::cli {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::cli::PlanCompare)
};

const QString fromName = QStringLiteral("--from");
const QString toName = QStringLiteral("--to");
const QString atName = QStringLiteral("--at");
const QString outName = QStringLiteral("--out");

Result<CommandOutput> runCompare(Application &, const CommandInput &input, Feedback &feedback)
{
    SPP_ASSIGN(const QDate at, dateOption(input, atName, QDate::currentDate()));
    SPP_ASSIGN(const auto territory, openToRead(input));
    SPP_ASSIGN(const PlanComparison comparison,
            PlanComparer(*territory).run(input.value(fromName), input.value(toName), feedback));
    SPP_ASSIGN(const Profile profile, territory->profile());
    SPP_ASSIGN(const LandUseClasses classes, LandUseClasses::read(profile.folder, at));
    SPP_ASSIGN(const PlanTableFacts facts,
            PlanTableFacts::read(OfficeFiles(profile), comparison.to.plan.level, at));
    CommandOutput output;
    output.json = ComparisonJson::document(comparison, classes);
    output.text = ComparisonText::text(comparison, classes, facts);
    if (!input.has(outName))
        return output;
    SPP_ASSIGN(const QStringList files,
            ComparisonWriter::write(comparison, *territory, at, input.value(outName), feedback));
    output.json.insert(QStringLiteral("files"), QJsonArray::fromStringList(files));
    output.text += QLatin1Char('\n')
            + Texts::tr("Written: %1").arg(files.join(QStringLiteral(", "))) + QLatin1Char('\n');
    return output;
}

} // namespace

void addPlanCompareCommand(Contributions &to)
{
    to.add(Command{ QStringLiteral("plan"), QStringLiteral("compare"),
            Texts::tr("what changes from one version of a plan to another, and for which parcels"),
            { fileArgument(),
                    requiredOption(fromName, QStringLiteral("PLAN@VERSION"),
                            Texts::tr("version to begin with, as \"plan list\" names it")),
                    requiredOption(toName, QStringLiteral("PLAN@VERSION"),
                            Texts::tr("version to compare it with")),
                    option(atName, QStringLiteral("DATE"),
                            Texts::tr("day for which forms and roundings of the office are "
                                      "chosen; today unless stated")),
                    option(outName, QStringLiteral("DIR"),
                            Texts::tr("folder for the map (GeoPackage), the tables (XLSX, PDF) and "
                                      "the list of parcels (CSV)")) },
            runCompare });
}

} // namespace spp::cli
