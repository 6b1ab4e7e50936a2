// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/store/rawshape.h"
#include "engine/store/storebuilder.h"

#include <QString>

#include <optional>

namespace spp {

/// Of its finite coordinates, in metres.
engine::Box boundsOf(const engine::RawShape &shape);

/// A feature that is not in the store as it is in the territory, so that nothing certain can be
/// said where it lies.
struct ThemeFault {
    qlonglong feature = 0;
    bool isTaken = false; ///< it was repaired and measured
    QString reason;
    engine::Box box; ///< metres; empty when nobody knows where it lies

    /// What became of a feature on its way to the grid, where it matters to those who read its
    /// numbers. A repair that changes no more than the rounding itself may does not: corners that
    /// come to lie on one another on the grid.
    static std::optional<ThemeFault> of(
            const engine::FeatureRemark &remark, const engine::RawShape &shape);
};

} // namespace spp
