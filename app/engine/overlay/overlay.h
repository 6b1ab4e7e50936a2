// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/feedback.h"
#include "engine/overlay/constraintlayer.h"
#include "engine/overlay/overlaytable.h"

namespace spp::engine {

struct OverlayOptions {
    /// Plain asks GEOS for the intersection of every subject and feature of polygons: slow, and
    /// there to hold the fast way against.
    enum class Method { Fast, Plain };

    int threads = 0; ///< 0: those of the hardware
    Method method = Method::Fast;
};

using Layers = std::vector<const ConstraintLayer *>;

/// Areas, lengths and counts of what each subject shares with the classes of each layer.
///
/// Subjects are polygons; they and all layers must have one origin. Two shapes on the grid share
/// what GEOS says they share to 1e-6 m², areas of many square kilometres to a few units in the
/// last place. A subject's numbers depend on its own coordinates and on those of the features
/// that it meets, in the order of the layer's input: not on the number of threads, on other
/// subjects, on how many are asked for, nor on features elsewhere. So a later run over some
/// subjects gives the same bytes as the full run.
///
/// Stops within 200 ms of a wish to cancel. Errors: Usage for subjects that are no polygons,
/// CrsMismatch for different origins, Cancelled.
Result<OverlayTable> overlay(const Store &subjects, const Layers &layers,
        const OverlayOptions &options = {}, Feedback *feedback = nullptr);

/// The same for some records only, in the order given; for what an edit or a new plan touched.
Result<OverlayTable> overlayRecords(const Store &subjects,
        const std::vector<std::uint32_t> &records, const Layers &layers,
        const OverlayOptions &options = {}, Feedback *feedback = nullptr);

} // namespace spp::engine
