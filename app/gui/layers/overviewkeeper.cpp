// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/layers/overviewkeeper.h"

#include "core/data/territory.h"
#include "core/map/maplimits.h"
#include "core/overview/overviewlayers.h"
#include "core/profile/officefiles.h"
#include "gui/workbench/job.h"
#include "gui/workbench/workbench.h"

#include <qgsapplication.h>
#include <qgsmapcanvas.h>
#include <qgsproject.h>
#include <qgsvectorlayer.h>

namespace spp {

OverviewKeeper::OverviewKeeper(Workbench &workbench)
    : QObject(&workbench)
    , m_workbench(workbench)
{
    connect(&workbench, &Workbench::territoryClosing, this, &OverviewKeeper::stop);
    connect(&workbench, &Workbench::territoryOpened, this, [this] { m_hasRepaired = false; });
    connect(workbench.canvas(), &QgsMapCanvas::mapCanvasRefreshed, this,
            &OverviewKeeper::lookForDamage);
}

std::vector<QgsVectorLayer *> OverviewKeeper::layers() const
{
    std::vector<QgsVectorLayer *> found;
    const auto all = QgsProject::instance()->layers<QgsVectorLayer *>();
    for (QgsVectorLayer *layer : all) {
        const Theme *theme = m_workbench.territory()->theme(
                layer->customProperty(QStringLiteral("spp/theme")).toString());
        if (theme && theme->geometry == ThemeGeometry::Polygon)
            found.push_back(layer);
    }
    return found;
}

void OverviewKeeper::load()
{
    stop();
    buildWhatIsNeeded(attachAll());
}

/// Answers with the themes whose overview is damaged.
QStringList OverviewKeeper::attachAll()
{
    const auto stale
            = m_workbench.isReadOnly() ? OverviewLayers::Stale::Leave : OverviewLayers::Stale::Use;
    QStringList damaged;
    for (QgsVectorLayer *layer : layers()) {
        const Result<bool> attached
                = OverviewLayers::attach(*m_workbench.territory(), *layer, stale);
        if (!attached && attached.error().code == ErrorCode::BadInput)
            damaged.append(layer->customProperty(QStringLiteral("spp/theme")).toString());
        else if (!attached)
            m_workbench.report(tr("“%1” is drawn slowly").arg(layer->name()), attached.error());
        layer->triggerRepaint();
    }
    return damaged;
}

void OverviewKeeper::buildWhatIsNeeded(const QStringList &damaged)
{
    Territory *territory = m_workbench.territory();
    const Result<Profile> profile = territory->profile();
    const Result<MapLimits> limits
            = profile ? MapLimits::read(OfficeFiles(*profile)) : Result<MapLimits>(profile.error());
    if (!limits) {
        m_workbench.report(tr("Large themes are drawn slowly"), limits.error());
        return;
    }
    std::vector<OverviewRequest> requests;
    for (QgsVectorLayer *layer : layers()) {
        limits->applyToLabels(*layer);
        OverviewRequest request = OverviewLayers::request(*layer, *limits);
        request.isDamaged = request.isDamaged || damaged.contains(request.theme);
        const Result<bool> isCalledFor = overviewIsCalledFor(*territory, request);
        if (!isCalledFor)
            m_workbench.report(tr("Large themes are drawn slowly"), isCalledFor.error());
        else if (*isCalledFor)
            requests.push_back(std::move(request));
    }
    if (!requests.empty() && !m_workbench.isReadOnly())
        build(std::move(requests));
}

void OverviewKeeper::lookForDamage()
{
    if (m_hasRepaired || m_task || !m_workbench.territory())
        return;
    const std::vector<QgsVectorLayer *> all = layers();
    if (std::none_of(all.begin(), all.end(),
                [](const QgsVectorLayer *layer) { return OverviewLayers::isBroken(*layer); }))
        return;
    m_hasRepaired = true;
    buildWhatIsNeeded({});
}

void OverviewKeeper::build(std::vector<OverviewRequest> requests)
{
    const QString path = m_workbench.territory()->path();
    auto *job = new Job<bool>(
            tr("Preparing the map"), this,
            [path, requests](Feedback &feedback) -> Result<bool> {
                SPP_ASSIGN(const std::unique_ptr<Territory> territory,
                        Territory::open(path, Territory::Access::ReadWrite));
                bool isNew = false;
                for (const OverviewRequest &request : requests) {
                    SPP_ASSIGN(const OverviewOutcome outcome,
                            buildOverview(*territory, request, feedback));
                    isNew = isNew || outcome != OverviewOutcome::UpToDate;
                }
                return isNew;
            },
            [this, path](Result<bool> built) {
                const Territory *open = m_workbench.territory();
                if (!open || open->path() != path)
                    return;
                if (!built && built.error().code != ErrorCode::Cancelled)
                    m_workbench.report(tr("Large themes are drawn slowly"), built.error());
                if (built && *built)
                    attachAll();
            });
    m_task = job;
    QgsApplication::taskManager()->addTask(job);
}

void OverviewKeeper::stop()
{
    if (m_task)
        m_task->cancel();
    m_task.clear();
}

} // namespace spp
