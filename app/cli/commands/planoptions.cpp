// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "cli/commands/planoptions.h"

#include "cli/commands/commonoptions.h"
#include "core/import/areafile.h"

#include <QCoreApplication>

namespace spp::cli {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::cli::PlanOptions)
};

const QString planName = QStringLiteral("--plan");
const QString versionName = QStringLiteral("--version");
const QString levelName = QStringLiteral("--level");
const QString decisionName = QStringLiteral("--decision");
const QString decisionDateName = QStringLiteral("--decision-date");
const QString kindName = QStringLiteral("--kind");
const QString predecessorName = QStringLiteral("--predecessor");
const QString adjustsName = QStringLiteral("--adjusts");
const QString boundaryName = QStringLiteral("--boundary");
const QString titleName = QStringLiteral("--title");
const QString authorityName = QStringLiteral("--authority");
const QString publishedName = QStringLiteral("--published-on");
const QString fromName = QStringLiteral("--in-force-from");
const QString toName = QStringLiteral("--in-force-to");
const QString layerName = QStringLiteral("--layer");
const QString mapName = QStringLiteral("--map");
const QString mappingName = QStringLiteral("--mapping");
const QString crsName = QStringLiteral("--crs");
const QString encodingName = QStringLiteral("--encoding");
const QString communeName = QStringLiteral("--commune");
const QString dateName = QStringLiteral("--date");

Result<PlanVersion::Kind> kindOf(const CommandInput &input)
{
    const QString text = input.value(kindName);
    if (const auto kind = planKindFromString(text))
        return *kind;
    return Error::usage(Texts::tr("%1 is base, overall or local, not \"%2\".")
                                .arg(kindName, text)
                                .toStdString());
}

/// "2" and "PLAN@2" both name the version 2 of the plan.
QString predecessorOf(const CommandInput &input)
{
    const QString given = input.value(predecessorName);
    return given.isEmpty() || given.contains(QLatin1Char('@'))
            ? given
            : input.value(planName) + QLatin1Char('@') + given;
}

CommandArgument repeated(CommandArgument argument)
{
    argument.repeated = true;
    return argument;
}

std::vector<CommandArgument> planArguments()
{
    const QString date = QStringLiteral("DATE");
    const QString text = QStringLiteral("TEXT");
    return { requiredOption(planName, QStringLiteral("ID"), Texts::tr("id of the plan")),
        requiredOption(versionName, QStringLiteral("V"), Texts::tr("name of the version")),
        requiredOption(levelName, QStringLiteral("LEVEL"),
                Texts::tr("one of %1").arg(planLevels().join(QStringLiteral(", ")))),
        requiredOption(decisionName, QStringLiteral("NO"), Texts::tr("number of the decision")),
        requiredOption(decisionDateName, date, Texts::tr("date of the decision")),
        requiredOption(kindName, QStringLiteral("KIND"),
                Texts::tr("base, overall (replaces the plan) or local (replaces a part)")),
        option(predecessorName, QStringLiteral("V"),
                Texts::tr("version that is adjusted; the last decided before unless given")),
        repeated(option(adjustsName, QStringLiteral("FIELD"),
                Texts::tr("the only fields of zones that a local adjustment changes"))),
        option(boundaryName, QStringLiteral("GEOMETRYFILE"),
                Texts::tr("where the version holds; the union of its zones unless given")),
        option(titleName, text, Texts::tr("name of the plan")),
        option(authorityName, text, Texts::tr("authority that decided")),
        option(publishedName, date, Texts::tr("day of publication")),
        option(fromName, date, Texts::tr("first day in force")),
        option(toName, date, Texts::tr("last day in force")) };
}

std::vector<CommandArgument> sourceArguments()
{
    return { option(layerName, QStringLiteral("LAYER"), Texts::tr("layer of the source")),
        repeated(option(mapName, QStringLiteral("FIELD=SRC"),
                Texts::tr("field of the zones and the field of the source that feeds it"))),
        option(mappingName, QStringLiteral("YAML"), Texts::tr("file with the mapping of fields")),
        option(crsName, QStringLiteral("AUTH:CODE"),
                Texts::tr("reference system of the source, and of the boundary file where that "
                          "does not state its own")),
        option(encodingName, QStringLiteral("NAME"), Texts::tr("letters of the source")),
        option(communeName, QStringLiteral("NAME"), Texts::tr("commune that all zones lie in")),
        option(dateName, QStringLiteral("DATE"),
                Texts::tr("date of the state that the zones show (default: of the file)")) };
}

} // namespace

std::vector<CommandArgument> PlanOptions::arguments()
{
    std::vector<CommandArgument> all = { fileArgument(),
        positional(QStringLiteral("SOURCE"), Texts::tr("file with the zones")) };
    for (const auto &group : { planArguments(), sourceArguments() })
        all.insert(all.end(), group.begin(), group.end());
    return all;
}

Result<PlanVersion> PlanOptions::version(const CommandInput &input)
{
    PlanVersion version;
    version.plan = { input.value(planName), input.value(titleName), input.value(levelName),
        input.value(authorityName) };
    version.version = input.value(versionName);
    SPP_ASSIGN(version.kind, kindOf(input));
    version.predecessor = predecessorOf(input);
    version.decisionNumber = input.value(decisionName);
    SPP_ASSIGN(version.decisionDate, dateOption(input, decisionDateName, QDate()));
    SPP_ASSIGN(version.publishedOn, dateOption(input, publishedName, QDate()));
    SPP_ASSIGN(version.inForceFrom, dateOption(input, fromName, QDate()));
    SPP_ASSIGN(version.inForceTo, dateOption(input, toName, QDate()));
    if (input.has(adjustsName))
        version.adjustedAttributes = input.all(adjustsName);
    return version;
}

Result<ImportOptions> PlanOptions::import(const CommandInput &input)
{
    ImportOptions options;
    options.source = input.value(QStringLiteral("SOURCE"));
    options.layer = input.value(layerName);
    options.mappingFile = input.value(mappingName);
    options.crs = input.value(crsName);
    options.encoding = input.value(encodingName, options.encoding);
    options.commune = input.value(communeName);
    SPP_ASSIGN(options.date, dateOption(input, dateName, QDate()));
    for (const QString &pair : input.all(mapName)) {
        const QString field = pair.section(QLatin1Char('='), 0, 0);
        const QString source = pair.section(QLatin1Char('='), 1);
        if (field.isEmpty() || source.isEmpty()) {
            return Error::usage(
                    Texts::tr("%1 takes FIELD=SRC, not \"%2\".").arg(mapName, pair).toStdString());
        }
        options.fields.insert(field, source);
    }
    return options;
}

Result<engine::Geometry> PlanOptions::boundary(const CommandInput &input, Territory &territory)
{
    if (!input.has(boundaryName))
        return engine::Geometry();
    return areaFromFile(territory, input.value(boundaryName), input.value(crsName));
}

} // namespace spp::cli
