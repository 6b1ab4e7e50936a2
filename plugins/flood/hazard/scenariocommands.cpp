// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/hazard/scenariocommands.h"

#include "core/plugin/application.h"
#include "core/plugin/texttable.h"
#include "flood/hazard/scenario.h"
#include "flood/jsontext.h"
#include "flood/options.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::ScenarioCommands)
};

QString quantitiesText(const FloodScenario &scenario)
{
    QStringList names;
    for (const auto &[quantity, raster] : scenario.rasters)
        names.append(toString(quantity));
    return names.join(QStringLiteral(", "));
}

QString gatesText(const FloodScenario &scenario)
{
    if (scenario.gates == QLatin1String("open"))
        return Texts::tr("open");
    return scenario.gates == QLatin1String("shut") ? Texts::tr("shut") : QString();
}

QStringList rowOf(const FloodScenario &scenario)
{
    return { scenario.id, scenario.title, scenario.probabilityText(), gatesText(scenario),
        scenario.targetYear ? QString::number(*scenario.targetYear) : QString(),
        quantitiesText(scenario), scenario.source };
}

/// What each run of ours was computed with, under the table.
QString modelsText(const std::vector<FloodScenario> &scenarios)
{
    QString text;
    for (const FloodScenario &scenario : scenarios) {
        if (!scenario.model)
            continue;
        text += QLatin1Char('\n') + Texts::tr("%1 was computed by SPP").arg(scenario.id)
                + QLatin1Char('\n');
        for (const QString &line : scenario.model->lines())
            text += QStringLiteral("  ") + line + QLatin1Char('\n');
    }
    return text;
}

Result<CommandOutput> list(Application &, const CommandInput &input, Feedback &)
{
    SPP_ASSIGN(const auto territory, openTerritory(input, Territory::Access::ReadOnly));
    SPP_ASSIGN(const auto scenarios, ScenarioRegister(*territory).list());
    QJsonArray items;
    std::vector<QStringList> rows;
    for (const FloodScenario &scenario : scenarios) {
        items.append(scenario.json());
        rows.push_back(rowOf(scenario));
    }
    QJsonArray pairs;
    for (const GatePair &pair : gatePairs(scenarios))
        pairs.append(QJsonObject{ { key("open"), pair.open }, { key("shut"), pair.shut } });
    CommandOutput output;
    output.json = { { key("schema"), key("spp.flood-scenarios/1") }, { key("scenarios"), items },
        { key("gate_pairs"), pairs } };
    if (scenarios.empty()) {
        output.text = Texts::tr("The territory has no flood scenario yet. Add one with \"spp flood "
                                "add-scenario\".\n");
        return output;
    }
    output.text = textTable({ Texts::tr("Scenario"), Texts::tr("Title"), Texts::tr("Probability"),
                                    Texts::tr("Gates"), Texts::tr("Year"), Texts::tr("Quantities"),
                                    Texts::tr("Source") },
                          rows)
            + modelsText(scenarios);
    return output;
}

Result<CommandOutput> remove(Application &application, const CommandInput &input, Feedback &)
{
    SPP_ASSIGN(const auto territory, openTerritory(input, Territory::Access::ReadWrite));
    ScenarioRegister scenarios(*territory);
    SPP_ASSIGN(const FloodScenario scenario, scenarios.find(input.value(key("ID"))));
    SPP_ASSIGN(const auto transaction, Transaction::begin(territory->database()));
    SPP_TRY(scenarios.remove(scenario.id, application.actor()));
    SPP_TRY(transaction->commit());
    CommandOutput output;
    output.json = scenario.json();
    output.json.insert(key("schema"), key("spp.flood-scenario/1"));
    output.text = Texts::tr("Removed the scenario %1.\n").arg(scenario.id);
    return output;
}

} // namespace

Command scenariosCommand()
{
    return { key("flood"), key("scenarios"), Texts::tr("the flood scenarios of a territory"),
        { fileArgument() }, list };
}

Command removeScenarioCommand()
{
    return { key("flood"), key("remove-scenario"), Texts::tr("remove a scenario and its rasters"),
        { fileArgument(), positional("ID", Texts::tr("id of the scenario")) }, remove };
}

} // namespace spp::flood
