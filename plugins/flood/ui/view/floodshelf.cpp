// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/view/floodshelf.h"

#include "core/plugin/application.h"
#include "flood/hazard/simulatedrun.h"
#include "flood/jsontext.h"
#include "gui/workbench/job.h"
#include "gui/workbench/workbench.h"

#include <QFileInfo>

#include <qgsapplication.h>
#include <qgsproject.h>

#include <algorithm>

namespace spp::flood {

namespace {

/// As "spp flood add-scenario --run" does.
Result<QString> entered(const QString &path, const QString &folder,
        const RunForm::Statement &statement, const Actor &actor, Feedback &feedback)
{
    SPP_ASSIGN(const SimulatedRun run, SimulatedRun::read(folder));
    SPP_ASSIGN(const auto territory, Territory::open(path, Territory::Access::ReadWrite));
    ScenarioEntry entry;
    entry.scenario.id = statement.id;
    entry.scenario.title = run.summary[key("title")].toString();
    entry.scenario.source = statement.source;
    entry.scenario.returnPeriod_years = statement.returnPeriod_years;
    SPP_TRY(checkEntry(*territory, entry.scenario, false));
    run.fill(entry);
    SPP_ASSIGN(const auto transaction, Transaction::begin(territory->database()));
    SPP_ASSIGN(const FloodScenario scenario, enterScenario(*territory, entry, actor, feedback));
    SPP_TRY(transaction->commit());
    return scenario.id;
}

} // namespace

FloodShelf::FloodShelf(Workbench &workbench)
    : m_workbench(workbench)
{
}

std::vector<FloodRow> FloodShelf::rows() const { return floodRows(m_scenarios, m_opened); }

void FloodShelf::setOpened(std::vector<FloodChoice> opened)
{
    m_opened = std::move(opened);
    emit changed();
}

void FloodShelf::reload()
{
    m_scenarios.clear();
    if (Territory *territory = m_workbench.territory()) {
        if (auto listed = ScenarioRegister(*territory).list())
            m_scenarios = std::move(*listed);
        else
            m_workbench.report(tr("The flood scenarios cannot be read"), listed.error());
    }
    emit changed();
}

void FloodShelf::clear()
{
    m_scenarios.clear();
    m_opened.clear();
    emit changed();
}

void FloodShelf::add(const FloodChoice &opened)
{
    if (std::find(m_opened.begin(), m_opened.end(), opened) != m_opened.end())
        return;
    m_opened.push_back(opened);
    emit changed();
}

Result<void> FloodShelf::remove(const FloodChoice &choice)
{
    if (choice.kind == FloodChoice::Kind::Scenario)
        return removeScenario(choice.name);
    m_opened.erase(std::remove(m_opened.begin(), m_opened.end(), choice), m_opened.end());
    emit changed();
    return {};
}

Result<void> FloodShelf::removeScenario(const QString &id)
{
    Territory *territory = m_workbench.territory();
    if (!territory)
        return Error::internal("no territory is open");
    ScenarioRegister scenarios(*territory);
    SPP_ASSIGN(const FloodScenario scenario, scenarios.find(id));
    SPP_ASSIGN(const auto transaction, Transaction::begin(territory->database()));
    SPP_TRY(scenarios.remove(id, m_workbench.application().actor()));
    SPP_TRY(transaction->commit());
    removeLayers(scenario);
    reload();
    return {};
}

/// The theme's own pictures of its rasters, which are files "TERRITORY-ID.tif".
void FloodShelf::removeLayers(const FloodScenario &scenario) const
{
    QgsProject *project = QgsProject::instance();
    const QMap<QString, QgsMapLayer *> layers = project->mapLayers();
    for (const QgsMapLayer *layer : layers) {
        if (layer->customProperty(QStringLiteral("spp/theme")) != QStringLiteral("flood-hazard"))
            continue;
        const QString file = QFileInfo(layer->source()).completeBaseName();
        const bool isGone = std::any_of(
                scenario.rasters.begin(), scenario.rasters.end(), [&file](const auto &one) {
                    return file.endsWith(QStringLiteral("-%1").arg(one.second.id));
                });
        if (isGone)
            project->removeMapLayer(layer->id());
    }
}

void FloodShelf::setTitle(const FloodChoice &choice, const QString &title)
{
    const auto found = std::find(m_opened.begin(), m_opened.end(), choice);
    if (found == m_opened.end() || found->title == title)
        return;
    found->title = title;
    emit changed();
}

void FloodShelf::open(const FloodChoice &choice, Taker take)
{
    const Territory *territory = m_workbench.territory();
    if (!territory)
        return;
    const QString path = territory->path();
    auto *job = new Job<OpenedFloodPtr>(
            tr("Opening the flood"), this,
            [choice, path](Feedback &feedback) { return openFlood(choice, path, feedback); },
            [this, path, take = std::move(take)](Result<OpenedFloodPtr> opened) {
                const Territory *present = m_workbench.territory();
                if (!present || present->path() != path)
                    return;
                if (opened)
                    setTitle((*opened)->choice, (*opened)->depths->title());
                take(std::move(opened));
            });
    QgsApplication::taskManager()->addTask(job);
}

void FloodShelf::enter(const FloodChoice &run, const RunForm::Statement &statement,
        std::function<void(Result<QString>)> done)
{
    const Territory *territory = m_workbench.territory();
    if (!territory)
        return;
    const QString path = territory->path();
    auto *job = new Job<QString>(
            tr("Putting the run into the territory"), this,
            [path, folder = run.name, statement, actor = m_workbench.application().actor()](
                    Feedback &feedback) {
                return entered(path, folder, statement, actor, feedback);
            },
            [this, path, done = std::move(done)](Result<QString> id) {
                const Territory *present = m_workbench.territory();
                if (present && present->path() == path)
                    done(std::move(id));
            });
    QgsApplication::taskManager()->addTask(job);
}

} // namespace spp::flood
