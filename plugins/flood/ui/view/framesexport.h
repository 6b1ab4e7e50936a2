// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "flood/ui/view/frameswriter.h"

#include <QObject>
#include <QPointer>

class QgsMapLayer;
class QgsMapRendererParallelJob;
class QgsMapSettings;

namespace spp {
class Workbench;
}

namespace spp::flood {

class FloodLayer;

/// Saves pictures of what the map shows: draws the map once without the water, then paints and
/// writes the moments in a job that can be cancelled. One at a time.
class FramesExport final : public QObject {
    Q_OBJECT

public:
    explicit FramesExport(Workbench &workbench);
    ~FramesExport() override;

    bool isRunning() const { return m_isRunning; }
    /// `request` without its map, which is that of the window.
    void start(FramesRequest request, FloodLayer *layer);
    void cancel();

signals:
    void finished(bool saved);

private:
    void draw(const QList<QgsMapLayer *> &layers, const QColor &ground,
            std::function<void(const QImage &)> then);
    void write();
    void end(bool saved);

    Workbench &m_workbench;
    FramesRequest m_request;
    QgsMapRendererParallelJob *m_drawing = nullptr;
    QPointer<QObject> m_task;
    bool m_isRunning = false;
};

} // namespace spp::flood
