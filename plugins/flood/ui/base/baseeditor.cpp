// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/base/baseeditor.h"

#include "core/data/territory.h"
#include "flood/simulation/scenariofile.h"
#include "flood/ui/base/basedrawing.h"
#include "flood/ui/base/basepage.h"
#include "flood/ui/base/scenariowriting.h"
#include "flood/ui/proposal/proposalwords.h"
#include "gui/workbench/job.h"
#include "gui/workbench/workbench.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QJsonArray>
#include <QLocale>

#include <qgsapplication.h>

namespace spp::flood {

namespace {

constexpr int rest_ms = 500;

QString key(const char *name) { return QLatin1String(name); }

/// Without the place in a file that nobody has seen yet.
QString forPeople(const Error &error)
{
    const QString reason = QString::fromStdString(error.reason);
    const QString advice = QString::fromStdString(error.advice);
    return advice.isEmpty() ? reason : reason + QLatin1Char(' ') + advice;
}

QJsonArray polygonOf(const QJsonValue &entry)
{
    return entry.toObject().value(key("polygon")).toArray();
}

} // namespace

BaseEditor::BaseEditor(Workbench &workbench)
    : m_workbench(workbench)
    , m_page(new BasePage)
    , m_drawing(std::make_unique<BaseDrawing>(workbench))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(rest_ms);
    connect(&m_soon, &QTimer::timeout, this, &BaseEditor::check);
    connect(m_page, &BasePage::changed, this, &BaseEditor::formChanged);
    connect(m_page, &BasePage::newAsked, this, &BaseEditor::begin);
    connect(m_page, &BasePage::saveAsked, this, &BaseEditor::save);
    connect(m_page, &BasePage::cancelAsked, this, &BaseEditor::cancel);
    GroundColumn *ground = m_page->ground();
    connect(ground, &GroundColumn::terrainChosen, this, &BaseEditor::readChosenTerrain);
    connect(ground, &GroundColumn::drawAsked, this, [this, ground] {
        m_drawing->ask([ground](const QJsonArray &polygon) {
            ground->setArea({ { key("polygon"), polygon } });
        });
    });
    connect(ground, &GroundColumn::mapViewAsked, this, [this, ground] {
        const Result<QJsonArray> view = m_drawing->mapView();
        if (view)
            ground->setArea({ { key("polygon"), *view } });
        else
            m_workbench.report(tr("The view of the map cannot be taken over"), view.error());
    });
    connect(m_page->rim(), &RimColumn::drawAsked, this, [this] {
        m_drawing->ask([this](const QJsonArray &polygon) { m_page->rim()->setPlace(polygon); });
    });
}

BaseEditor::~BaseEditor()
{
    for (const QPointer<QgsTask> &task : { m_reading, m_checking }) {
        if (task)
            task->cancel();
    }
    if (m_page && !m_page->parent())
        delete m_page;
}

QDir BaseEditor::folder() const
{
    if (!m_page->path().isEmpty())
        return QFileInfo(m_page->path()).absoluteDir();
    const QFileInfo territory(
            m_workbench.territory() ? m_workbench.territory()->path() : QString());
    return territory.isFile() ? territory.absoluteDir() : QDir::home();
}

void BaseEditor::begin()
{
    if (!isBusy({}))
        open({}, {});
}

/// What was typed is not given up for another form.
bool BaseEditor::isBusy(const QString &path)
{
    if (!m_page->isOpen())
        return false;
    emit opened();
    if (m_page->path() != path)
        m_page->showProblem(tr("Save or cancel this one first."));
    return true;
}

Result<void> BaseEditor::edit(const QString &path)
{
    if (isBusy(path))
        return {};
    SPP_ASSIGN(const ScenarioText text, ScenarioText::open(path));
    if (text.content().contains(key("base")))
        return Error::badInput(tr("This file is a proposal.").toStdString())
                .inFile(path.toStdString())
                .advise(tr("Edit the scenario that it names as its base.").toStdString());
    open(text, path);
    return {};
}

void BaseEditor::open(const ScenarioText &before, const QString &path)
{
    Territory *territory = m_workbench.territory();
    if (!territory)
        return;
    cancel();
    m_before = before;
    m_copies = std::make_unique<QTemporaryDir>();
    const Result<std::vector<TerrainSource>> rasters = terrainsOf(*territory);
    if (!rasters)
        m_workbench.report(tr("The terrains of the territory cannot be listed"), rasters.error());
    GroundColumn *ground = m_page->ground();
    ground->offer(rasters ? *rasters : std::vector<TerrainSource>());
    ground->setFolder(path.isEmpty() ? folder() : QFileInfo(path).absoluteDir());
    m_page->open(before.content(), path);
    readChosenTerrain();
    emit opened();
    m_page->ground()->focusTitle();
    formChanged();
}

void BaseEditor::cancel()
{
    ++m_form;
    m_soon.stop();
    m_drawing->drop();
    m_drawing->showOutlines({});
    m_drawing->setPlaces(std::nullopt);
    m_terrain = {};
    m_readable.reset();
    m_page->close();
    m_copies.reset();
}

void BaseEditor::deactivate() { m_drawing->drop(); }

void BaseEditor::readChosenTerrain()
{
    GroundColumn *ground = m_page->ground();
    m_terrain = ground->terrain();
    m_readable.reset();
    m_drawing->setPlaces(std::nullopt);
    ground->setCanDraw(false);
    m_page->rim()->setCanDraw(false);
    if (!m_terrain.isChosen()) {
        ground->setTerrainNote(tr("The territory has no ground levels. Import a raster into its"
                                  " theme \"Ground level\", or choose a raster file here."),
                {});
        return;
    }
    ground->setTerrainNote(tr("Reading …"), {});
    const TerrainSource source = m_terrain;
    const QString territory = m_workbench.territory()->path();
    const QString copy = m_copies->filePath(QStringLiteral("%1.tif").arg(source.raster));
    auto *job = new Job<ReadableTerrain>(
            tr("Read the terrain"), this,
            [source, territory, copy](
                    Feedback &feedback) { return readTerrain(source, territory, copy, feedback); },
            [this, source, form = m_form](const Result<ReadableTerrain> &terrain) {
                if (form == m_form && source == m_terrain)
                    takeTerrain(terrain);
            });
    m_reading = job;
    QgsApplication::taskManager()->addTask(job);
}

QString BaseEditor::terrainNote(const ReadableTerrain &terrain) const
{
    const QLocale locale;
    return tr("%1 × %2 cells of %3 m")
            .arg(locale.toString(terrain.grid.columns), locale.toString(terrain.grid.rows),
                    proposalwords::plain(terrain.grid.cellWidth));
}

void BaseEditor::takeTerrain(const Result<ReadableTerrain> &terrain)
{
    GroundColumn *ground = m_page->ground();
    if (!terrain) {
        ground->setTerrainNote({}, forPeople(terrain.error()));
        return;
    }
    m_readable = *terrain;
    QString crs = terrain->crs;
    QString note = terrainNote(*terrain);
    if (crs.isEmpty()) {
        crs = m_workbench.territory()->crs();
        ground->setTerrainCrs(crs);
        note += QStringLiteral(" · ") + tr("taken to be in %1").arg(crs);
    }
    ground->setTerrainFile(terrain->path);
    ground->setTerrainNote(note, {});
    Result<ModelPlaces> places = ModelPlaces::create(*m_workbench.territory(), crs);
    if (places)
        m_drawing->setPlaces(std::move(*places));
    else
        ground->setTerrainNote(note, forPeople(places.error()));
    ground->setCanDraw(m_drawing->canDraw());
    m_page->rim()->setCanDraw(m_drawing->canDraw());
    formChanged();
}

void BaseEditor::formChanged()
{
    if (!m_page->isOpen())
        return;
    m_isStale = true;
    m_page->showProblem({});
    showOutlines();
    if (m_page->isWhole()) {
        m_page->showEstimate(tr("Estimating …"));
        m_soon.start();
    } else {
        m_soon.stop();
        m_page->showEstimate(tr("No estimate yet: something is missing."));
    }
}

void BaseEditor::showOutlines()
{
    const QJsonObject content = m_page->content(m_before.content(), folder());
    std::vector<QJsonArray> outlines{ polygonOf(content.value(key("area"))) };
    for (const QJsonValue &boundary : content.value(key("boundaries")).toArray())
        outlines.push_back(polygonOf(boundary));
    m_drawing->showOutlines(outlines);
}

Result<BaseEditor::Outlook> BaseEditor::outlookOf(const QString &path, const QByteArray &text)
{
    SPP_ASSIGN(const ScenarioFile scenario, ScenarioFile::read(path, text));
    Outlook outlook;
    outlook.estimate = engine::estimateFlood(scenario.setup);
    outlook.columns = scenario.setup.domain.columns;
    outlook.rows = scenario.setup.domain.rows;
    return outlook;
}

void BaseEditor::check()
{
    // One at a time; it measures the speed of the computer.
    if (m_checking || !m_page->isOpen() || !m_page->isWhole())
        return;
    m_isStale = false;
    const QString path = m_page->path().isEmpty() ? folder().filePath(QStringLiteral("new.yaml"))
                                                  : m_page->path();
    const Result<QByteArray> text = m_before.with(m_page->content(m_before.content(), folder()));
    if (!text) {
        m_page->showEstimate({});
        m_page->showProblem(forPeople(text.error()));
        return;
    }
    auto *job = new Job<Outlook>(
            tr("Estimate the run"), this,
            [path, text = *text](Feedback &) { return outlookOf(path, text); },
            [this, form = m_form](const Result<Outlook> &outlook) {
                m_checking = nullptr;
                if (form == m_form && !m_isStale)
                    showOutlook(outlook);
                else if (m_page && m_page->isOpen())
                    m_soon.start();
            });
    m_checking = job;
    QgsApplication::taskManager()->addTask(job);
}

void BaseEditor::showOutlook(const Result<Outlook> &outlook)
{
    if (!outlook) {
        m_page->showEstimate({});
        m_page->showProblem(forPeople(outlook.error()));
        return;
    }
    m_page->showEstimate(
            tr("%1 × %2 cells · %3 of memory · at most %4")
                    .arg(QLocale().toString(outlook->columns), QLocale().toString(outlook->rows),
                            proposalwords::bytes(outlook->estimate.memory_bytes),
                            proposalwords::duration(outlook->estimate.seconds)));
}

void BaseEditor::save()
{
    if (m_page->showProblems())
        return;
    if (!m_readable) {
        m_page->showProblem(tr("The terrain is still being read, or cannot be read."));
        return;
    }
    QString path = m_page->path();
    if (path.isEmpty())
        path = QFileDialog::getSaveFileName(m_page->window(), tr("Save the base scenario"),
                folder().filePath(fileNameFor(m_page->ground()->title())),
                tr("Flood scenarios (*.yaml *.yml)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".yaml");
    write(QFileInfo(path).absoluteFilePath());
}

void BaseEditor::write(const QString &path)
{
    NewScenario scenario;
    scenario.path = path;
    scenario.before = m_before;
    scenario.isEdited = !m_page->path().isEmpty();
    GroundColumn *ground = m_page->ground();
    const QString terrain = ground->terrainFile();
    if (ground->terrain().raster) {
        scenario.terrainFrom = terrain;
        scenario.terrainTo = freeTerrainPath(path);
        ground->setTerrainFile(scenario.terrainTo);
    }
    scenario.content = m_page->content(m_before.content(), QFileInfo(path).absoluteDir());
    ground->setTerrainFile(terrain);
    m_page->setSaving(true);
    m_page->showProblem({});
    auto *job = new Job<bool>(
            tr("Save the base scenario"), this,
            [scenario](Feedback &) -> Result<bool> {
                SPP_TRY(writeChecked(scenario));
                return true;
            },
            [this, path, form = m_form](const Result<bool> &written) {
                if (form != m_form)
                    return;
                m_page->setSaving(false);
                if (!written) {
                    m_page->showProblem(forPeople(written.error()));
                    return;
                }
                cancel();
                emit saved(path);
            });
    QgsApplication::taskManager()->addTask(job);
}

void BaseEditor::retranslate()
{
    m_page->retranslate();
    if (!m_page->isOpen())
        return;
    if (m_readable)
        m_page->ground()->setTerrainNote(terrainNote(*m_readable), {});
    formChanged();
}

} // namespace spp::flood
