// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/feedback.h"
#include "flood/ui/view/floodpicture.h"

#include <qgscoordinatetransform.h>
#include <qgsmaptopixel.h>

namespace spp::flood {

/// A series of pictures of a flood, and all that is needed to paint them without a map at hand.
struct FramesRequest {
    OpenedFloodPtr flood;
    FloodScale scale;
    int first = 0; ///< steps, both included
    int last = 0;
    QSize size; ///< of each picture
    QString folder; ///< must not exist
    QString title;
    QStringList notes; ///< at the foot: source, warnings

    // The map, as large as framesMapSize(size): what lies below and above the water.
    QImage below;
    QImage above;
    QgsMapToPixel pixels;
    QgsCoordinateTransform toMap; ///< from the flood's CRS
    double metresPerPixel = 1.0;
    double opacity = 1.0; ///< of the water
};

/// The part of a picture that the map takes.
QSize framesMapSize(const QSize &whole);

/// One picture: map, title with the moment, legend, scale bar and the notes. Of any thread; fonts
/// have been loaded.
Result<QImage> paintedFrame(const FramesRequest &request, int step);

/// Writes "flood-0001.png" and so on, and "video.txt" that says how to make a video of them, into a
/// folder that appears when all is done. BadInput when it is there already; Cancelled; Environment
/// when it cannot be written. Answers with the number of pictures.
Result<int> writeFrames(const FramesRequest &request, Feedback &feedback);

} // namespace spp::flood
