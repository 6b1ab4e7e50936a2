// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

class QgsMapCanvas;

namespace spp {

/// Stops what a canvas draws and waits until nothing of it is left, a few seconds at most; nothing
/// is drawn on it afterwards. To be called before a canvas is deleted: a job that it gave up goes
/// on until its layers notice, and then puts what it has into the cache of the canvas.
void endDrawing(QgsMapCanvas &canvas);

} // namespace spp
