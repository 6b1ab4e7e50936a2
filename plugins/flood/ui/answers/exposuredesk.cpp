// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/answers/exposuredesk.h"

#include "core/data/territory.h"
#include "core/overlay/themestore.h"
#include "core/profile/officefiles.h"
#include "core/profile/profile.h"
#include "flood/exposure/exposureoutput.h"
#include "flood/exposure/exposurerun.h"
#include "flood/ui/answers/subjectchoices.h"
#include "flood/ui/answers/territorysites.h"
#include "flood/ui/shownflood.h"
#include "gui/workbench/job.h"
#include "gui/workbench/mademessage.h"
#include "gui/workbench/workbench.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

#include <qgsapplication.h>

namespace spp::flood {

namespace {

using Folder = std::shared_ptr<const QTemporaryDir>;

const QString package = QStringLiteral("exposure.gpkg");
const QString cropTable = QStringLiteral("cropTable");

Result<ExposurePtr> computed(
        const QString &path, const ExposureRequest &request, Feedback &feedback)
{
    SPP_ASSIGN(const auto territory, Territory::open(path, Territory::Access::ReadOnly));
    SPP_ASSIGN(ExposureReport report, computeExposure(*territory, request, feedback));
    return ExposurePtr(std::make_shared<const ExposureReport>(std::move(report)));
}

QString problemOf(const Error &error)
{
    const QString reason = QString::fromStdString(error.reason);
    return error.advice.empty() ? reason
                                : reason + QLatin1Char(' ') + QString::fromStdString(error.advice);
}

} // namespace

ExposureDesk::ExposureDesk(Workbench &workbench, ShownFlood &shown)
    : m_workbench(workbench)
    , m_page(new ExposurePage)
    , m_damage(new DamagePage)
    , m_export(workbench)
{
    connect(m_page, &ExposurePage::calculateAsked, this, &ExposureDesk::calculate);
    connect(m_page, &ExposurePage::stopAsked, this, &ExposureDesk::stop);
    connect(m_page, &ExposurePage::exportAsked, this, &ExposureDesk::askForFolder);
    connect(m_page, &ExposurePage::mapChosen, this, &ExposureDesk::showOnMap);
    connect(m_page->subjects(), &SubjectMenu::populationAsked, this,
            &ExposureDesk::askForPopulation);
    connect(m_page->subjects(), &SubjectMenu::cropFileAsked, this, &ExposureDesk::askForCropTable);
    connect(m_page->subjects(), &SubjectMenu::cropFileLeft, this, [this] { useCropTable({}); });
    connect(&shown, &ShownFlood::scenariosAreOthers, this, &ExposureDesk::readChoices);
    connect(&workbench, &Workbench::themesChanged, this, [this] {
        readSubjects();
        if (!m_layers.isShown())
            showOnMap();
    });
    m_export.serve(*m_page->table());
    m_export.serve(*m_damage->table());
    m_export.serve(*m_damage->crops());
}

ExposureDesk::~ExposureDesk()
{
    m_receiver.reset();
    stop();
    for (QWidget *widget :
            { static_cast<QWidget *>(m_page.data()), static_cast<QWidget *>(m_damage.data()) }) {
        if (widget && !widget->parent())
            delete widget;
    }
}

void ExposureDesk::openTerritory()
{
    readChoices();
    readSubjects();
    useCropTable({});
}

void ExposureDesk::readChoices()
{
    Territory *territory = m_workbench.territory();
    if (!territory || !m_page)
        return;
    const auto scenarios = ScenarioRegister(*territory).list();
    const Result<Profile> profile = territory->profile();
    const auto schemes = profile ? HazardSchemes::load(OfficeFiles(*profile))
                                 : Result<HazardSchemes>(profile.error());
    // What cannot be read is reported where floods are compared.
    if (scenarios)
        m_page->setScenarios(*scenarios);
    if (schemes)
        m_page->setSchemes(schemes->all());
}

void ExposureDesk::readSubjects()
{
    Territory *territory = m_workbench.territory();
    if (!territory || !m_page)
        return;
    const QJsonObject before = m_page->subjects()->state();
    const bool hadSome = !m_page->subjects()->subjects().isEmpty();
    const Result<SubjectChoices> choices = SubjectChoices::read(*territory);
    if (!choices) {
        m_workbench.report(tr("The subjects of floods could not be read"), choices.error());
        return;
    }
    m_page->subjects()->setChoices(choices->subjects, choices->areas, choices->knowsResidents);
    if (hadSome)
        m_page->subjects()->restore(before);
    if (const auto sites = TerritorySites::read(*territory))
        m_page->table()->setCommunes(sites->communes);
}

/// Nothing of a territory may outlive it.
void ExposureDesk::closeTerritory()
{
    stop();
    forget();
    if (!m_page)
        return;
    m_page->setScenarios({});
    m_page->setStages({});
    m_page->subjects()->setCropFile({});
    m_page->subjects()->setChoices({}, {}, false);
}

void ExposureDesk::forget()
{
    m_layers.clear();
    m_folder.reset();
    m_report.reset();
    if (m_page) {
        m_page->show(nullptr);
        m_page->showProblem({});
    }
    if (m_damage)
        m_damage->show(nullptr);
}

void ExposureDesk::stop()
{
    if (!m_task)
        return;
    if (m_page)
        m_page->setStopping();
    m_task->cancel();
}

/// `finish` is dropped where the territory was closed meanwhile.
template <typename T>
void ExposureDesk::start(const QString &title, std::function<Result<T>(Feedback &)> work,
        std::function<void(Result<T>)> finish)
{
    const QString path = m_workbench.territory()->path();
    auto *job = new Job<T>(title, m_receiver.get(), std::move(work),
            [this, path, finish = std::move(finish)](Result<T> done) {
                m_task = nullptr;
                if (!m_page)
                    return;
                m_page->setRunning(false);
                const Territory *present = m_workbench.territory();
                if (present && present->path() == path)
                    finish(std::move(done));
                emit finished();
            });
    m_task = job;
    m_page->setRunning(true);
    QgsApplication::taskManager()->addTask(job);
}

void ExposureDesk::calculate()
{
    const Territory *territory = m_workbench.territory();
    if (isRunning() || !territory)
        return;
    ExposureRequest request;
    request.scenarios = m_page->scenarios();
    request.scheme = m_page->scheme();
    request.subjects = m_page->subjects()->subjects();
    request.areas = m_page->subjects()->areas();
    request.populationFile = m_page->subjects()->populationFile();
    request.stage = m_page->stage();
    if (!request.stage.isEmpty())
        request.cropFile = m_page->subjects()->cropFile();
    request.at = QDate::currentDate();
    request.cacheFolder = ThemeStore::defaultCacheFolder();
    m_page->showProblem({});
    start<ExposurePtr>(
            tr("Calculating the exposure"),
            [path = territory->path(), request](
                    Feedback &feedback) { return computed(path, request, feedback); },
            [this](Result<ExposurePtr> done) {
                if (!done) {
                    if (done.error().code != ErrorCode::Cancelled)
                        m_page->showProblem(problemOf(done.error()));
                    return;
                }
                m_layers.clear();
                m_folder.reset();
                m_report = std::move(*done);
                m_page->show(m_report);
                m_damage->show(m_report);
                if (!m_page->mapScenario().isEmpty())
                    QMetaObject::invokeMethod(
                            this, [this] { showOnMap(); }, Qt::QueuedConnection);
            });
}

/// Writes the layers once for each report, and draws those of the scenario that is chosen.
void ExposureDesk::showOnMap()
{
    const Territory *territory = m_workbench.territory();
    if (!m_report || !territory || !m_page)
        return;
    if (m_folder || m_page->mapScenario().isEmpty()) {
        drawLayers();
        return;
    }
    if (isRunning())
        return;
    start<Folder>(
            tr("Drawing the exposure"),
            [report = m_report, crs = territory->crs()](Feedback &feedback) -> Result<Folder> {
                const auto folder = std::make_shared<const QTemporaryDir>();
                SPP_TRY(writeExposureGeoPackage(*report, crs, folder->filePath(package), feedback));
                return Folder(folder);
            },
            [this](Result<Folder> done) {
                if (!done) {
                    if (done.error().code != ErrorCode::Cancelled)
                        m_workbench.report(tr("The exposure could not be drawn"), done.error());
                    return;
                }
                m_folder = std::move(*done);
                drawLayers();
            });
}

void ExposureDesk::drawLayers()
{
    const QString scenario = m_page->mapScenario();
    if (scenario.isEmpty()) {
        m_layers.clear();
        return;
    }
    const Result<void> shown = m_layers.show(*m_report, scenario, m_folder->filePath(package));
    if (!shown)
        m_workbench.report(tr("The exposure could not be drawn"), shown.error());
}

void ExposureDesk::askForPopulation()
{
    const QString path = QFileDialog::getOpenFileName(m_page->window(),
            tr("Population of communes"), QDir::homePath(), tr("CSV files (*.csv)"));
    if (!path.isEmpty())
        m_page->subjects()->setPopulationFile(path);
}

void ExposureDesk::askForCropTable()
{
    const QString path = QFileDialog::getOpenFileName(m_page->window(), tr("Crop damage table"),
            QDir::homePath(), tr("YAML files (*.yaml *.yml)"));
    if (!path.isEmpty())
        useCropTable(path);
}

/// A table that cannot be read leaves the one before.
void ExposureDesk::useCropTable(const QString &path)
{
    Territory *territory = m_workbench.territory();
    if (!territory || !m_page)
        return;
    const Result<Profile> profile = territory->profile();
    const auto table = profile ? CropTable::load(OfficeFiles(*profile), path)
                               : Result<CropTable>(profile.error());
    if (!table) {
        m_page->showProblem(QString::fromStdString(table.error().text())); // with file and line
        return;
    }
    m_page->showProblem({});
    m_page->subjects()->setCropFile(path);
    m_page->setStages(table->stages());
    if (!path.isEmpty() && table->all().empty())
        m_page->showProblem(tr("The table %1 has no crop.").arg(path));
}

void ExposureDesk::askForFolder()
{
    const QString folder = QFileDialog::getSaveFileName(m_page->window(),
            tr("Folder for the exposure"), QDir::home().filePath(QStringLiteral("exposure")), {},
            nullptr, QFileDialog::ShowDirsOnly | QFileDialog::DontConfirmOverwrite);
    if (!folder.isEmpty())
        exportTo(folder);
}

void ExposureDesk::exportTo(const QString &folder)
{
    const Territory *territory = m_workbench.territory();
    if (isRunning() || !territory || !m_report)
        return;
    start<bool>(
            tr("Writing the exposure"),
            [report = m_report, crs = territory->crs(), folder](
                    Feedback &feedback) -> Result<bool> {
                SPP_TRY(writeExposure(*report, crs, folder, feedback));
                return true;
            },
            [this, folder](const Result<bool> &written) {
                if (written)
                    tellMade(m_workbench,
                            tr("The exposure was written: %1")
                                    .arg(QDir::toNativeSeparators(folder)),
                            { { tr("Open folder"), QStringLiteral("openExposure"), folder } });
                else if (written.error().code != ErrorCode::Cancelled)
                    m_workbench.report(tr("The exposure could not be written"), written.error());
            });
}

QJsonObject ExposureDesk::state() const
{
    if (!m_page)
        return {};
    QJsonObject state = m_page->state();
    state.insert(cropTable, m_page->subjects()->cropFile());
    return state;
}

void ExposureDesk::restore(const QJsonObject &state)
{
    if (!m_page)
        return;
    if (const QString path = state.value(cropTable).toString(); QFileInfo::exists(path))
        useCropTable(path);
    m_page->restore(state);
}

} // namespace spp::flood
