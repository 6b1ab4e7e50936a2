// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/plancompare/plancomparepart.h"

#include "core/data/planregister.h"
#include "core/data/territory.h"
#include "core/plancompare/plancomparer.h"
#include "dossier/fonts.h"
#include "dossier/plancompare/comparisonwriter.h"
#include "gui/review/evidenceoverlay.h"
#include "gui/workbench/job.h"
#include "gui/workbench/workbench.h"

#include <QAction>
#include <QDir>
#include <QEvent>
#include <QFileDialog>

#include <qgsapplication.h>

namespace spp {

namespace {

using Comparison = PlanChangeTable::Comparison;

const QString pageId = QStringLiteral("review.plans");

Result<Comparison> compared(
        const QString &path, const QString &from, const QString &to, Feedback &feedback)
{
    SPP_ASSIGN(const auto territory, Territory::open(path, Territory::Access::ReadOnly));
    SPP_ASSIGN(PlanComparison comparison, PlanComparer(*territory).run(from, to, feedback));
    return Comparison(std::make_shared<const PlanComparison>(std::move(comparison)));
}

Result<QStringList> written(const QString &path, const Comparison &comparison,
        const QString &folder, Feedback &feedback)
{
    SPP_ASSIGN(const auto territory, Territory::open(path, Territory::Access::ReadOnly));
    return ComparisonWriter::write(*comparison, *territory, QDate::currentDate(), folder, feedback);
}

} // namespace

PlanComparePart::PlanComparePart(Workbench &workbench)
    : m_workbench(workbench)
    , m_table(new PlanChangeTable)
    , m_export(workbench)
    , m_action(new QAction(this))
{
    m_action->setObjectName(QStringLiteral("comparePlans"));
    connect(m_action, &QAction::triggered, this, [this] { m_workbench.showDrawerPage(pageId); });
    connect(&workbench, &Workbench::territoryOpened, this, &PlanComparePart::showVersions);
    connect(&workbench, &Workbench::territoryClosing, this, &PlanComparePart::forget);
    connect(&workbench, &Workbench::themesChanged, this, [this] {
        showVersions();
        showLayers();
    });
    connect(m_table, &PlanChangeTable::compareAsked, this, &PlanComparePart::compare);
    connect(m_table, &PlanChangeTable::stopAsked, this, &PlanComparePart::stop);
    connect(m_table, &PlanChangeTable::exportAsked, this, &PlanComparePart::askForFolder);
    connect(m_table, &TablePage::chosen, this,
            [this](const QVariant &key) { flyTo(key.toLongLong()); });
    connect(m_table, &TablePage::opened, this,
            [this](const QVariant &key) { m_workbench.pickParcel(key.toLongLong()); });
    m_export.serve(*m_table);
    m_table->installEventFilter(this);
    retranslate();
    m_workbench.addAction(Workbench::Place::Command, m_action);
    showVersions();
}

PlanComparePart::~PlanComparePart()
{
    stop();
    if (m_table && !m_table->parent())
        delete m_table;
}

DrawerPage PlanComparePart::page() const { return { pageId, m_table }; }

void PlanComparePart::retranslate() { m_action->setText(tr("Compare plan versions")); }

bool PlanComparePart::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    return QObject::eventFilter(watched, event);
}

void PlanComparePart::showVersions()
{
    if (!m_table)
        return;
    std::vector<PlanVersion> versions;
    if (Territory *territory = m_workbench.territory()) {
        if (auto read = PlanRegister(*territory).list())
            versions = std::move(*read);
        else
            m_workbench.report(tr("The plan versions could not be read"), read.error());
    }
    m_table->setVersions(versions);
    m_table->show(m_comparison);
}

/// Nothing of a territory may outlive it, and its file may be gone.
void PlanComparePart::forget()
{
    stop();
    m_comparison.reset();
    m_layers.clear();
    if (m_table) {
        m_table->setVersions({});
        m_table->show({});
    }
}

void PlanComparePart::stop()
{
    if (m_task)
        m_task->cancel();
}

void PlanComparePart::compare()
{
    Territory *territory = m_workbench.territory();
    if (isRunning() || !territory)
        return;
    auto *job = new Job<Comparison>(
            tr("Comparing plan versions"), this,
            [path = territory->path(), from = m_table->from(), to = m_table->to()](
                    Feedback &feedback) { return compared(path, from, to, feedback); },
            [this, path = territory->path()](Result<Comparison> done) {
                m_task = nullptr;
                const Territory *present = m_workbench.territory();
                const bool isStillOpen = present && present->path() == path;
                if (done && isStillOpen) {
                    m_comparison = std::move(*done);
                    m_table->show(m_comparison);
                    showLayers();
                } else if (!done && done.error().code != ErrorCode::Cancelled) {
                    m_workbench.report(tr("The plan versions could not be compared"), done.error());
                }
                m_table->setRunning(false);
                emit finished();
            });
    m_task = job;
    m_table->setRunning(true);
    QgsApplication::taskManager()->addTask(job);
}

void PlanComparePart::showLayers()
{
    Territory *territory = m_workbench.territory();
    if (!territory || !m_comparison)
        return;
    const Result<Profile> profile = territory->profile();
    if (!profile) {
        m_workbench.report(tr("The changes could not be drawn"), profile.error());
        return;
    }
    if (const Result<void> shown = m_layers.show(*m_comparison, *profile); !shown)
        m_workbench.report(tr("A style could not be used"), shown.error());
}

void PlanComparePart::flyTo(qlonglong parcel)
{
    if (!m_comparison)
        return;
    for (const ParcelChange &change : m_comparison->parcels) {
        if (change.id == parcel)
            m_workbench.flyTo(mapGeometry(*change.geometry));
    }
}

void PlanComparePart::askForFolder()
{
    const QString folder
            = QFileDialog::getSaveFileName(m_table->window(), tr("Folder for the comparison"),
                    QDir::home().filePath(m_comparison ? m_comparison->to.id() : QString()), {},
                    nullptr, QFileDialog::ShowDirsOnly | QFileDialog::DontConfirmOverwrite);
    if (!folder.isEmpty())
        exportTo(folder);
}

void PlanComparePart::exportTo(const QString &folder)
{
    Territory *territory = m_workbench.territory();
    if (isRunning() || !territory || !m_comparison)
        return;
    // Fonts are made known in the thread of the window.
    if (const Result<void> loaded = Fonts::load(); !loaded) {
        m_workbench.report(tr("The comparison could not be written"), loaded.error());
        return;
    }
    auto *job = new Job<QStringList>(
            tr("Writing the comparison"), this,
            [path = territory->path(), comparison = m_comparison, folder](
                    Feedback &feedback) { return written(path, comparison, folder, feedback); },
            [this, folder](Result<QStringList> files) {
                m_task = nullptr;
                if (files)
                    m_workbench.tell(tr("The comparison was written to %1")
                                             .arg(QDir::toNativeSeparators(folder)));
                else if (files.error().code != ErrorCode::Cancelled)
                    m_workbench.report(tr("The comparison could not be written"), files.error());
                if (m_table)
                    m_table->setRunning(false);
                emit finished();
            });
    m_task = job;
    m_table->setRunning(true);
    QgsApplication::taskManager()->addTask(job);
}

} // namespace spp
