// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/answers/comparedesk.h"

#include "core/data/territory.h"
#include "core/overlay/themestore.h"
#include "core/profile/officefiles.h"
#include "core/profile/profile.h"
#include "flood/comparison/comparisonoutput.h"
#include "flood/ui/answers/recordstep.h"
#include "flood/ui/answers/sitefield.h"
#include "flood/ui/answers/territorysites.h"
#include "gui/review/datefield.h"
#include "gui/review/evidenceoverlay.h"
#include "gui/workbench/job.h"
#include "gui/workbench/mademessage.h"
#include "gui/workbench/workbench.h"

#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QUndoStack>

#include <qgsapplication.h>

#include <algorithm>

namespace spp::flood {

namespace {

Result<ComparisonAnswer> compared(
        const QString &path, const ComparisonRequest &request, Feedback &feedback)
{
    SPP_ASSIGN(const auto territory, Territory::open(path, Territory::Access::ReadOnly));
    SPP_ASSIGN(Comparison comparison, compareFloods(*territory, request, feedback));
    const auto folder = std::make_shared<const QTemporaryDir>();
    ComparisonAnswer answer;
    answer.comparison = std::make_shared<const Comparison>(std::move(comparison));
    answer.folder = folder;
    answer.files = folder->filePath(QStringLiteral("comparison"));
    SPP_TRY(writeComparison(
            *answer.comparison, territory->crs(), QDate::currentDate(), answer.files, feedback));
    return answer;
}

QString problemOf(const Error &error)
{
    const QString reason = QString::fromStdString(error.reason);
    return error.advice.empty() ? reason
                                : reason + QLatin1Char(' ') + QString::fromStdString(error.advice);
}

} // namespace

CompareDesk::CompareDesk(Workbench &workbench, ShownFlood &shown)
    : m_workbench(workbench)
    , m_shown(shown)
    , m_panel(new ComparePanel)
    , m_page(new ChangesPage)
    , m_export(workbench)
{
    connect(m_panel, &ComparePanel::compareAsked, this, &CompareDesk::compare);
    connect(m_panel, &ComparePanel::stopAsked, this, &CompareDesk::stop);
    connect(m_panel, &ComparePanel::recordAsked, this, &CompareDesk::record);
    connect(m_panel, &ComparePanel::exportAsked, this, &CompareDesk::askForFolder);
    connect(m_panel, &ComparePanel::detailsAsked, this,
            [this] { m_workbench.showDrawerPage(pageId()); });
    connect(&shown, &ShownFlood::pairChanged, this, &CompareDesk::takePair);
    connect(&shown, &ShownFlood::scenariosAreOthers, this, &CompareDesk::readChoices);
    connect(&workbench, &Workbench::themesChanged, this, [this] {
        readSites();
        if (!m_layers.isShown())
            showLayers();
    });
    connect(&workbench, &Workbench::parcelPicked, this, [this](qlonglong parcel) {
        const bool isAdded = QGuiApplication::keyboardModifiers() & Qt::ControlModifier;
        if (m_panel && m_panel->isVisible())
            m_panel->site()->pick(parcel, isAdded);
    });
    NeighbourPage *neighbours = m_page->neighbours();
    connect(neighbours, &TablePage::chosen, this,
            [this](const QVariant &key) { flyTo(key.toLongLong()); });
    connect(neighbours, &TablePage::opened, this,
            [this](const QVariant &key) { m_workbench.pickParcel(key.toLongLong()); });
    connect(neighbours, &NeighbourPage::selectAsked, this,
            [this](const QVariantList &parcels) { m_layers.select(m_page->pair(), parcels); });
    m_export.serve(*neighbours);
    m_export.serve(*m_page->transitions());
}

CompareDesk::~CompareDesk()
{
    m_receiver.reset();
    QWidget *const widgets[] = { m_panel.data(), m_page.data() };
    stop();
    for (QWidget *widget : widgets) {
        if (widget && !widget->parent())
            delete widget;
    }
}

void CompareDesk::openTerritory()
{
    readChoices();
    readSites();
    m_panel->setWritable(!m_workbench.isReadOnly());
}

void CompareDesk::readChoices()
{
    Territory *territory = m_workbench.territory();
    if (!territory || !m_panel)
        return;
    const auto scenarios = ScenarioRegister(*territory).list();
    const Result<Profile> profile = territory->profile();
    const auto schemes = profile ? HazardSchemes::load(OfficeFiles(*profile))
                                 : Result<HazardSchemes>(profile.error());
    if (!scenarios || !schemes) {
        m_workbench.report(tr("The flood scenarios could not be read"),
                scenarios ? schemes.error() : scenarios.error());
        return;
    }
    std::vector<ComparableFlood> floods;
    for (const FloodScenario &scenario : *scenarios) {
        const Result<engine::Grid> grid = ScenarioRegister(*territory).grid(scenario);
        floods.push_back({ scenario, grid ? std::optional<engine::Grid>(*grid) : std::nullopt });
    }
    m_panel->setScenarios(floods);
    m_panel->setSchemes(schemes->all());
}

void CompareDesk::readSites()
{
    Territory *territory = m_workbench.territory();
    if (!territory || !m_panel)
        return;
    const Result<TerritorySites> sites = TerritorySites::read(*territory);
    if (!sites) {
        m_workbench.report(tr("Cases and planning cells could not be read"), sites.error());
        return;
    }
    m_panel->site()->setCases(sites->cases);
    m_panel->site()->setZones(sites->zones);
    m_page->neighbours()->setCommunes(sites->communes);
}

/// Nothing of a territory may outlive it.
void CompareDesk::closeTerritory()
{
    stop();
    m_isWanted = false;
    forget();
    if (m_panel) {
        m_panel->site()->setOfPair({});
        m_panel->setScenarios({});
    }
}

void CompareDesk::forget()
{
    m_layers.clear();
    m_answer = {};
    m_replaced.clear();
    if (m_panel) {
        m_panel->show(nullptr);
        m_panel->showProblem({});
    }
    if (m_page)
        m_page->show(nullptr);
}

void CompareDesk::stop()
{
    if (!m_task)
        return;
    if (m_panel)
        m_panel->setStopping();
    m_task->cancel();
}

void CompareDesk::takePair()
{
    const ScenarioPair &pair = m_shown.pair();
    if (pair.base.isEmpty() || !m_workbench.territory() || !m_panel)
        return;
    readChoices();
    m_panel->choose(pair);
    if (isRunning()) {
        m_isWanted = true;
        stop();
    } else {
        compare();
    }
}

void CompareDesk::compare()
{
    const Territory *territory = m_workbench.territory();
    if (isRunning() || !territory)
        return;
    ComparisonRequest request = m_panel->request();
    request.cacheFolder = ThemeStore::defaultCacheFolder();
    m_panel->showProblem({});
    auto *job = new Job<ComparisonAnswer>(
            tr("Comparing floods"), m_receiver.get(),
            [path = territory->path(), request](
                    Feedback &feedback) { return compared(path, request, feedback); },
            [this, path = territory->path()](Result<ComparisonAnswer> done) {
                m_task = nullptr;
                if (!m_panel)
                    return;
                const Territory *present = m_workbench.territory();
                const bool isStillOpen = present && present->path() == path;
                m_panel->setRunning(false);
                if (m_isWanted && isStillOpen) {
                    m_isWanted = false;
                    compare();
                    return;
                }
                if (done && isStillOpen)
                    take(std::move(*done));
                else if (!done && done.error().code != ErrorCode::Cancelled)
                    m_panel->showProblem(problemOf(done.error()));
                emit finished();
            });
    m_task = job;
    m_panel->setRunning(true);
    QgsApplication::taskManager()->addTask(job);
}

void CompareDesk::take(ComparisonAnswer answer)
{
    m_layers.clear(); // before the folder of the earlier one goes
    m_answer = std::move(answer);
    m_replaced.clear();
    m_panel->show(m_answer.comparison);
    m_page->show(m_answer.comparison);
    showLayers();
}

void CompareDesk::showLayers()
{
    if (!m_answer.comparison || !m_workbench.territory())
        return;
    const Result<void> shown
            = m_layers.show(*m_answer.comparison, m_answer.files, tr("Flood comparison"));
    if (!shown)
        m_workbench.report(tr("The changes could not be drawn"), shown.error());
}

void CompareDesk::flyTo(qlonglong parcel)
{
    if (!m_answer.comparison || !m_answer.comparison->parcels)
        return;
    const SubjectSet &parcels = *m_answer.comparison->parcels;
    const auto &facts = parcels.facts();
    const auto found = std::find_if(facts.begin(), facts.end(),
            [parcel](const SubjectFacts &one) { return one.id == parcel; });
    const auto record = std::size_t(found - facts.begin());
    if (found != facts.end() && parcels.shapes().hasCorners(record))
        m_workbench.flyTo(mapGeometry(parcels.shapes().geometry(record)));
}

void CompareDesk::record()
{
    Territory *territory = m_workbench.territory();
    if (!territory || !m_answer.comparison || m_workbench.isReadOnly())
        return;
    const QString name = m_panel->recordName();
    const auto earlier = recordedOn(*territory, name);
    if (!earlier) {
        m_panel->showProblem(problemOf(earlier.error()));
        return;
    }
    if (*earlier && m_replaced != name) {
        m_replaced = name;
        m_panel->showProblem(tr("“%1” is recorded already, on %2. Record again to replace it: the "
                                "earlier one is then lost.")
                                     .arg(name, shownDate(**earlier)));
        return;
    }
    m_replaced.clear();
    auto step = std::make_unique<RecordStep>(m_workbench, m_answer.comparison, name);
    if (const Result<void> done = step->begin(); !done) {
        m_panel->showProblem(problemOf(done.error()));
        return;
    }
    m_panel->showProblem({});
    // What was replaced does not come back, so taking the new one away would undo nothing.
    if (!*earlier)
        m_workbench.undoStack()->push(step.release());
    m_workbench.tell(tr("“%1” was recorded: reviews of its ground cite it now.").arg(name));
}

void CompareDesk::askForFolder()
{
    const QString folder = QFileDialog::getSaveFileName(m_panel->window(),
            tr("Folder for the comparison"), QDir::home().filePath(m_panel->recordName()), {},
            nullptr, QFileDialog::ShowDirsOnly | QFileDialog::DontConfirmOverwrite);
    if (!folder.isEmpty())
        exportTo(folder);
}

void CompareDesk::exportTo(const QString &folder)
{
    const Territory *territory = m_workbench.territory();
    if (isRunning() || !territory || !m_answer.comparison)
        return;
    auto *job = new Job<bool>(
            tr("Writing the comparison"), m_receiver.get(),
            [comparison = m_answer.comparison, crs = territory->crs(), folder](
                    Feedback &feedback) -> Result<bool> {
                SPP_TRY(writeComparison(*comparison, crs, QDate::currentDate(), folder, feedback));
                return true;
            },
            [this, folder](const Result<bool> &written) {
                m_task = nullptr;
                if (!m_panel)
                    return;
                m_panel->setRunning(false);
                if (written)
                    tellMade(m_workbench,
                            tr("The comparison was written: %1")
                                    .arg(QDir::toNativeSeparators(folder)),
                            { { tr("Open folder"), QStringLiteral("openComparison"), folder } });
                else if (written.error().code != ErrorCode::Cancelled)
                    m_workbench.report(tr("The comparison could not be written"), written.error());
                emit finished();
            });
    m_task = job;
    m_panel->setRunning(true);
    QgsApplication::taskManager()->addTask(job);
}

} // namespace spp::flood
