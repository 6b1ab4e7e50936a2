// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/ui/qualityinbox.h"

#include "core/plugin/application.h"
#include "gui/review/evidenceoverlay.h"
#include "gui/workbench/job.h"
#include "gui/workbench/mademessage.h"
#include "gui/workbench/workbench.h"
#include "land/quality/batchfix.h"
#include "land/quality/qualityoutput.h"
#include "land/ui/landdesk.h"

#include <QAction>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>

#include <qgsapplication.h>

#include <algorithm>

namespace spp::land {

namespace {

/// Places looked at again after a step; what is beyond is only marked as changed.
constexpr int mostLookedAt = 200;

Result<std::shared_ptr<const QualityRun>> checked(
        const QString &path, const QualityScope &scope, Feedback &feedback)
{
    SPP_ASSIGN(const auto territory, Territory::open(path, Territory::Access::ReadOnly));
    SPP_ASSIGN(QualityRun run, checkQuality(*territory, scope, feedback));
    return std::shared_ptr<const QualityRun>(std::make_shared<QualityRun>(std::move(run)));
}

} // namespace

QualityInbox::QualityInbox(Workbench &workbench, LandDesk &desk)
    : m_workbench(workbench)
    , m_desk(desk)
    , m_page(new QualityPage)
    , m_mark(workbench.canvas())
    , m_action(new QAction(this))
{
    m_action->setObjectName(QStringLiteral("landQualityInbox"));
    connect(m_action, &QAction::triggered, this, [this] {
        m_workbench.showWorkspace(QStringLiteral("land"));
        m_workbench.showDrawerPage(pageId());
    });
    workbench.addAction(Workbench::Place::Command, m_action);
    m_page->installEventFilter(this);
    retranslate();
    connect(&workbench, &Workbench::territoryOpened, this, &QualityInbox::openTerritory);
    connect(&workbench, &Workbench::territoryClosing, this, &QualityInbox::forget);
    connect(&workbench, &Workbench::themesChanged, this, &QualityInbox::outdate);
    connect(&desk, &LandDesk::registerChanged, this, &QualityInbox::outdate);
    connect(&desk, &LandDesk::sessionChanged, this, &QualityInbox::showStandings);
    connect(&desk, &LandDesk::previewChanged, this, &QualityInbox::dropBatch);
    connect(m_page, &QualityPage::checkAsked, this, [this] { check(); });
    connect(m_page, &QualityPage::stopAsked, this, &QualityInbox::stop);
    connect(m_page, &QualityPage::fixAsked, this, &QualityInbox::fix);
    connect(m_page, &QualityPage::batchAsked, this, &QualityInbox::fixAll);
    connect(m_page, &QualityPage::layersAsked, this, &QualityInbox::askForLayers);
    connect(m_page, &QualityPage::wanted, this, [this] {
        if (m_page->isStale())
            check(m_scope);
    });
    connect(m_page->defects(), &TablePage::chosen, this,
            [this](const QVariant &key) { choose(key.toInt()); });
    connect(m_page->defects(), &TablePage::opened, this,
            [this](const QVariant &key) { open(key.toInt()); });
    if (workbench.territory())
        openTerritory();
}

QualityInbox::~QualityInbox()
{
    stop();
    if (m_page && !m_page->parent())
        delete m_page;
}

QString QualityInbox::pageId() { return QStringLiteral("land.quality"); }

void QualityInbox::retranslate()
{
    m_action->setText(tr("Quality inbox"));
    m_action->setToolTip(tr("Check the parcels, and fix what can be fixed"));
    m_action->setProperty("otherNames", tr("Check parcels; fix gaps and overlaps"));
}

bool QualityInbox::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    return QObject::eventFilter(watched, event);
}

void QualityInbox::openTerritory()
{
    std::vector<std::pair<QString, QString>> communes;
    if (const Result<Profile> profile = m_workbench.territory()->profile()) {
        for (const CommuneBox &commune : profile->communes)
            communes.emplace_back(commune.code, commune.fullName);
    } else {
        m_workbench.report(tr("The communes could not be read"), profile.error());
    }
    m_page->setCommunes(communes);
    m_page->setWritable(m_desk.canWrite());
}

/// Nothing of a territory may outlive it.
void QualityInbox::forget()
{
    stop();
    m_run.reset();
    m_batch.clear();
    m_proposed = -1;
    m_mark.hide();
    if (m_page)
        m_page->show({});
}

/// Parcels are others than those that were checked.
void QualityInbox::outdate()
{
    if (!m_page || !m_workbench.territory())
        return;
    m_page->setWritable(m_desk.canWrite());
    if (!m_run)
        return;
    m_page->setStale(true);
    if (m_page->isVisible())
        check(m_scope);
}

void QualityInbox::stop()
{
    if (m_task)
        m_task->cancel();
}

void QualityInbox::start(QgsTask *task)
{
    m_task = task;
    m_page->setRunning(true);
    QgsApplication::taskManager()->addTask(task);
}

void QualityInbox::ended()
{
    m_task = nullptr;
    if (m_page)
        m_page->setRunning(false);
    emit finished();
}

void QualityInbox::check(const QualityScope &scope)
{
    Territory *territory = m_workbench.territory();
    if (isRunning() || !territory)
        return;
    start(new Job<Run>(
            tr("Checking parcels"), this,
            [path = territory->path(), scope](
                    Feedback &feedback) { return checked(path, scope, feedback); },
            [this, path = territory->path(), scope](Result<Run> run) {
                const Territory *present = m_workbench.territory();
                const bool isStillOpen = present && present->path() == path && m_page;
                if (run && isStillOpen) {
                    m_run = std::move(*run);
                    m_scope = scope;
                    m_proposed = -1;
                    m_batch.clear();
                    m_mark.hide();
                    m_page->show({ m_run, QDateTime::currentDateTime() });
                    showStandings();
                } else if (!run && run.error().code != ErrorCode::Cancelled) {
                    m_workbench.report(tr("The parcels could not be checked"), run.error());
                }
                ended();
            }));
}

/// Flies to a defect, draws it and chooses its parcels.
void QualityInbox::choose(int index)
{
    if (!m_run)
        return;
    const QualityDefect &defect = m_run->report.defects()[std::size_t(index)];
    std::vector<ParcelKey> parcels;
    for (const qlonglong id : defect.parcels) {
        if (m_desk.parcel(id))
            parcels.push_back(id);
    }
    if (m_batch.empty()) // its preview would go
        m_desk.select(parcels);
    if (!defect.place) {
        m_mark.hide();
        return;
    }
    const QgsPointXY place(*defect.place);
    const QgsGeometry region = defect.region ? mapGeometry(*defect.region) : QgsGeometry();
    m_mark.show(place, region);
    m_workbench.flyTo(region.isNull() ? QgsGeometry::fromPointXY(place) : region);
}

/// Enter on a row: the first shows what would change, the second takes it.
void QualityInbox::open(int index)
{
    if (index == m_proposed && m_desk.preview())
        m_desk.accept();
    else
        fix(index);
}

void QualityInbox::fix(int index)
{
    if (!m_run || isRunning() || !m_desk.canWrite())
        return;
    const QualityDefect &defect = m_run->report.defects()[std::size_t(index)];
    m_desk.propose(
            [this, &defect](EditSession &session) { return proposeFix(session, *m_run, defect); });
    m_proposed = index;
}

void QualityInbox::fixAll(const QVariantList &defects)
{
    Territory *territory = m_workbench.territory();
    if (isRunning() || !territory || !m_run || defects.isEmpty())
        return;
    std::vector<const QualityDefect *> chosen;
    for (const QVariant &index : defects)
        chosen.push_back(&m_run->report.defects()[std::size_t(index.toInt())]);
    SessionCopy copy{ {}, m_desk.record(), m_workbench.application().actor() };
    if (const EditSession *session = m_desk.session())
        copy.steps.assign(session->steps().begin(), session->steps().begin() + session->position());
    const int steps = int(copy.steps.size());
    using Fixes = std::vector<FixOutcome>;
    start(new Job<Fixes>(
            tr("Trying fixes"), this,
            [path = territory->path(), copy, run = m_run, chosen](Feedback &feedback) {
                return rehearseFixes(path, copy, *run, chosen, feedback);
            },
            // The run is held by the outcomes, which point into it.
            [this, steps, run = m_run](Result<Fixes> fixes) {
                if (fixes && run == m_run)
                    showBatch(*fixes, steps);
                else if (!fixes && fixes.error().code != ErrorCode::Cancelled)
                    m_workbench.report(tr("The fixes could not be tried"), fixes.error());
                ended();
            }));
}

void QualityInbox::showBatch(const std::vector<FixOutcome> &fixes, int steps)
{
    if (steps != (m_desk.session() ? m_desk.session()->position() : 0)) {
        m_workbench.tell(tr("The record has got other steps meanwhile: ask for the fixes again."));
        return;
    }
    std::vector<EditStep> made;
    std::vector<DefectStanding> batch(m_run->report.defects().size());
    for (const FixOutcome &fix : fixes) {
        if (fix.made)
            made.push_back(fix.step);
        batch[std::size_t(fix.defect - m_run->report.defects().data())] = fix.made
                ? DefectStanding{ DefectStanding::Kind::WouldBeFixed, {} }
                : DefectStanding{ DefectStanding::Kind::CannotBeFixed, fix.reason };
    }
    const std::size_t count = made.size();
    m_proposed = -1;
    if (made.empty() || m_desk.proposeSteps(std::move(made), together(fixes)))
        m_batch = std::move(batch);
    showStandings();
    m_workbench.tell(tr("Fixes that can be made: %1 of %2. The preview shows them; Enter there "
                        "takes them into the record, each as a step.")
                             .arg(count)
                             .arg(fixes.size()));
}

/// Another preview, or none: the batch is shown no longer.
void QualityInbox::dropBatch()
{
    if (m_batch.empty() && m_proposed < 0)
        return;
    m_proposed = -1;
    if (m_batch.empty())
        return;
    m_batch.clear();
    showStandings();
}

bool QualityInbox::isOfSession(const QualityDefect &defect) const
{
    const DraftState &state = m_desk.session()->state();
    return std::any_of(defect.parcels.begin(), defect.parcels.end(), [&state](qlonglong id) {
        return state.retired().count(id) > 0 || state.followed().count(id) > 0;
    });
}

/// What the steps of the session have made of the defects: places are looked at again.
void QualityInbox::showStandings()
{
    if (!m_page || !m_run)
        return;
    const std::vector<QualityDefect> &defects = m_run->report.defects();
    std::vector<DefectStanding> standings
            = m_batch.empty() ? std::vector<DefectStanding>(defects.size()) : m_batch;
    int looked = 0;
    for (std::size_t i = 0; m_desk.session() && i < defects.size(); ++i) {
        if (!isOfSession(defects[i]))
            continue;
        const Result<DefectState> state = looked++ < mostLookedAt
                ? stateOf(*m_desk.session(), *m_run, defects[i])
                : Result<DefectState>(DefectState::NotKnown);
        if (!state || *state == DefectState::NotKnown)
            standings[i] = { DefectStanding::Kind::Changed, {} };
        else if (*state == DefectState::Gone)
            standings[i] = { DefectStanding::Kind::Gone, {} };
    }
    m_page->setStandings(std::move(standings));
}

void QualityInbox::askForLayers()
{
    QFileDialog dialog(m_page->window(), tr("Save the defects"),
            QDir::home().filePath(tr("defects")), QStringLiteral("GeoPackage (*.gpkg)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QStringLiteral("gpkg"));
    if (dialog.exec() == QDialog::Accepted)
        writeLayers(dialog.selectedFiles().value(0));
}

void QualityInbox::writeLayers(const QString &path)
{
    Territory *territory = m_workbench.territory();
    if (isRunning() || !territory || !m_run)
        return;
    start(new Job<QString>(
            tr("Writing the defects"), this,
            [run = m_run, crs = territory->crs(), path](Feedback &) -> Result<QString> {
                SPP_TRY(writeQualityLayers(*run, crs, QDate::currentDate(), path));
                return path;
            },
            [this](Result<QString> written) {
                if (written)
                    tellMade(m_workbench,
                            tr("The defects were saved: %1")
                                    .arg(QDir::toNativeSeparators(*written)),
                            { { tr("Open folder"), QStringLiteral("openDefectsFolder"),
                                    QFileInfo(*written).absolutePath() } });
                else if (written.error().code != ErrorCode::Cancelled)
                    m_workbench.report(tr("The defects could not be saved"), written.error());
                ended();
            }));
}

} // namespace spp::land
