// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/view/framesexport.h"

#include "core/compat/mapcompat.h"
#include "dossier/fonts.h"
#include "flood/ui/view/floodlayer.h"
#include "gui/workbench/job.h"
#include "gui/workbench/mademessage.h"
#include "gui/workbench/workbench.h"

#include <QDir>

#include <qgsapplication.h>
#include <qgsdistancearea.h>
#include <qgsmapcanvas.h>
#include <qgsmaprendererparalleljob.h>
#include <qgsproject.h>
#include <qgsunittypes.h>

namespace spp::flood {

FramesExport::FramesExport(Workbench &workbench)
    : m_workbench(workbench)
{
}

FramesExport::~FramesExport() { cancel(); }

void FramesExport::start(FramesRequest request, FloodLayer *layer)
{
    if (m_isRunning || !layer)
        return;
    // Fonts are made known in the thread of the window.
    if (const Result<void> loaded = Fonts::load(); !loaded) {
        m_workbench.report(tr("The pictures could not be saved"), loaded.error());
        return;
    }
    m_isRunning = true;
    m_request = std::move(request);
    QgsMapSettings settings = m_workbench.canvas()->mapSettings();
    settings.setOutputSize(framesMapSize(m_request.size));
    settings.setDevicePixelRatio(1.0F);
    m_request.pixels = settings.mapToPixel();
    m_request.toMap = QgsCoordinateTransform(
            layer->crs(), settings.destinationCrs(), settings.transformContext());
    m_request.metresPerPixel = settings.mapUnitsPerPixel()
            * QgsUnitTypes::fromUnitToUnitFactor(settings.mapUnits(), compat::map::Metres);
    m_request.opacity = layer->opacity();
    const QList<QgsMapLayer *> all = settings.layers();
    const int place = int(all.indexOf(layer));
    const QList<QgsMapLayer *> above = all.mid(0, std::max(0, place));
    const QList<QgsMapLayer *> below = all.mid(place + 1);
    draw(below, settings.backgroundColor(), [this, above](const QImage &image) {
        m_request.below = image;
        draw(above, Qt::transparent, [this](const QImage &top) {
            m_request.above = top;
            write();
        });
    });
}

void FramesExport::draw(const QList<QgsMapLayer *> &layers, const QColor &ground,
        std::function<void(const QImage &)> then)
{
    QgsMapSettings settings = m_workbench.canvas()->mapSettings();
    settings.setOutputSize(framesMapSize(m_request.size));
    settings.setDevicePixelRatio(1.0F);
    settings.setLayers(layers);
    settings.setBackgroundColor(ground);
    m_drawing = new QgsMapRendererParallelJob(settings);
    connect(m_drawing, &QgsMapRendererJob::finished, this,
            [this, job = m_drawing, then = std::move(then)] {
                job->deleteLater();
                if (job != m_drawing)
                    return;
                m_drawing = nullptr;
                then(job->renderedImage());
            });
    m_drawing->start();
}

void FramesExport::write()
{
    auto *job = new Job<int>(
            tr("Saving pictures of the flood"), this,
            [request = m_request](Feedback &feedback) { return writeFrames(request, feedback); },
            [this, folder = m_request.folder](Result<int> written) {
                if (written) {
                    tellMade(m_workbench, tr("%n picture(s) were saved.", nullptr, *written),
                            { { tr("Open the folder"), QStringLiteral("openFrames"), folder } });
                } else if (written.error().code != ErrorCode::Cancelled) {
                    m_workbench.report(tr("The pictures could not be saved"), written.error());
                }
                end(bool(written));
            });
    m_task = job;
    QgsApplication::taskManager()->addTask(job);
}

void FramesExport::end(bool saved)
{
    m_isRunning = false;
    m_request = {};
    emit finished(saved);
}

void FramesExport::cancel()
{
    if (m_drawing) {
        QgsMapRendererParallelJob *job = m_drawing;
        m_drawing = nullptr;
        disconnect(job, nullptr, this, nullptr);
        connect(job, &QgsMapRendererJob::finished, job, &QObject::deleteLater);
        job->cancelWithoutBlocking();
        end(false);
    }
    if (auto *task = qobject_cast<QgsTask *>(m_task.data()))
        task->cancel();
}

} // namespace spp::flood
