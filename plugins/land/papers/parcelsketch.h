// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "dossier/papers/cornerrows.h"
#include "dossier/papers/paperdocument.h"

#include <QSizeF>

#include <vector>

namespace spp::land {

/// A parcel in a sketch.
struct SketchParcel {
    std::vector<paper::SiteRing> rings;
    QString number;
    QString area; ///< as printed, beside the number; empty on neighbours
    QString landUse;
};

/// A line that is drawn besides the parcels.
struct SketchLine {
    enum class Kind {
        Heavy, ///< of a split
        Dashed, ///< a boundary by papers
        Hatched, ///< an area: an access path
    };

    QPolygonF points; ///< x east, y north
    Kind kind = Kind::Heavy;
};

struct SketchSpec {
    QSizeF size_mm;
    double scale = 0.0; ///< 500 for 1:500; 0: chosen so that the parcels fill at most 60 %
    bool numbersCorners = true;
    bool showsSides = true;
    int sideDecimals = 2;
    bool showsCornersOfFrame = false;
    double outline_mm = 0.3;
    double neighbour_mm = 0.15;
};

/// A drawing of parcels among their neighbours: corners numbered through all rings, equal corners
/// of several parcels once; lengths along the sides; neighbours thin with their numbers. A length
/// that does not fit stands only in the table of corners.
struct ParcelSketch {
    paper::Picture picture;
    double scale = 0.0;
    std::vector<QPointF> corners; ///< in the order of their numbers
    int sidesWithoutLength = 0;
    int cornersWithoutNumber = 0;

    /// Asks for fonts, hence for a QGuiApplication and Fonts::load().
    static ParcelSketch draw(const std::vector<SketchParcel> &parcels,
            const std::vector<SketchParcel> &neighbours, const std::vector<SketchLine> &lines,
            const SketchSpec &spec);
    /// What of the territory the sketch will show, in m.
    static QRectF extent(const std::vector<SketchParcel> &parcels, const SketchSpec &spec);
};

} // namespace spp::land
