// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/store/gridpoint.h"
#include "engine/store/podvector.h"

#include <cstdint>
#include <vector>

namespace spp::engine {

/// What a subject shares with the features of one class of one layer.
struct OverlayRow {
    std::int32_t layer = 0; ///< place among the layers given
    std::int32_t classId = 0;
    /// Polygons: the sum over the features of the class, so that ground under two of them counts
    /// twice; see LayerCover for how much that is.
    double area_m2 = 0.0;
    double length_m = 0.0; ///< lines: the sum over the features, what lies on the boundary included
    /// Polygons and lines: features with a share. Points: points inside or on the boundary.
    std::int64_t count = 0;
};

/// How a layer of polygons covers a subject. Sum of its rows = area - unzoned + overlap.
struct LayerCover {
    double unzoned_m2 = 0.0; ///< not under any feature
    double overlap_m2 = 0.0; ///< what the rows count more than once
};

/// The cover of a subject of this box and area by features that share `shares_mm2` with it in sum,
/// `covered_mm2` of it without counting ground twice. What rounding can pretend is taken for none.
LayerCover layerCover(const GridBox &box, double area_mm2, double shares_mm2, double covered_mm2);

/// The answer of an overlay: rows per subject, in the order in which the subjects were asked for.
/// Rows of a subject come by layer, then by class; classes without a share are left out. For a
/// layer of lines or points the cover is all zero.
struct OverlayTable {
    std::size_t layerCount = 0;
    PodVector<std::uint32_t> subject; ///< record of the subjects' store
    PodVector<std::uint64_t> rowOffset; ///< one more than subjects
    PodVector<OverlayRow> row;
    PodVector<LayerCover> cover; ///< layerCount entries per subject

    const LayerCover &coverOf(std::size_t position, std::size_t layer) const
    {
        return cover[position * layerCount + layer];
    }
};

} // namespace spp::engine
