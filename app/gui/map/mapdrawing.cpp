// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/map/mapdrawing.h"

#include <QCoreApplication>
#include <QEvent>
#include <QThreadPool>

#include <qgsmapcanvas.h>

namespace spp {

namespace {

/// A layer that waits for a network does not keep the window.
constexpr int longest_ms = 5000;
/// Its layers, then its labels.
constexpr int stagesOfJob = 2;

} // namespace

void endDrawing(QgsMapCanvas &canvas)
{
    canvas.setRenderFlag(false);
    canvas.stopRendering();
    for (int stage = 0; stage < stagesOfJob; ++stage) {
        QThreadPool::globalInstance()->waitForDone(longest_ms);
        // A job learns by an event that its threads have ended.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::FutureCallOut);
    }
}

} // namespace spp
