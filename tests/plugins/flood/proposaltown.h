// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "floodtown.h"

namespace spp::test {

/// The town with a terrain of 30 x 20 cells of 2 m, which falls from 1.29 m in the east to 1.00 m
/// in the west, and scenarios of rain on it. Nothing runs off.
class ProposalTown final : public FloodTown {
public:
    ProposalTown();

    QString base() const { return file("base.yaml"); } ///< 10 minutes of rain
    /// The same in cells of 6 m over those of the terrain.
    QString subgridBase() const { return file("subgrid.yaml"); }
    /// Rain for days, with checkpoints: long enough to be stopped.
    QString longBase() const { return file("long.yaml"); }
    QString dayBase() const { return file("day.yaml"); } ///< some seconds of it, with checkpoints
    /// The soil takes nearly all of the rain: what is left of 40 m³ lies within their rounding, so
    /// that the water balance does not close.
    QString soakedBase() const { return file("soaked.yaml"); }
    /// Level ground in the next zone of UTM; and the terrain in a system that nobody knows.
    QString farBase() const { return file("far.yaml"); }
    QString strangeBase() const { return file("strange.yaml"); }
    QByteArray read(const char *name) const; ///< empty: there is no such file
};

} // namespace spp::test
