// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/overlay/constraintlayer.h"
#include "engine/store/storebuilder.h"

#include <random>
#include <vector>

namespace spp::test {

/// Parcels of eight corners that share jittered corners and middles of sides with their
/// neighbours: `columns` x `rows` of them, `size_m` wide, from (0, 0). The outline is straight.
/// Corners lie on whole millimetres, so that the store changes nothing.
struct ParcelCoverage {
    int columns = 1;
    int rows = 1;
    double size_m = 20.0;
    unsigned seed = 1;

    engine::RawShape parcel(int column, int row) const;
};

/// Zones whose common borders wiggle, over a rectangle from (0, 0).
struct ZoneCoverage {
    int columns = 1;
    int rows = 1;
    double width_m = 1000.0;
    double height_m = 1000.0;
    int pointsPerSide = 20; ///< of each border between two zones
    unsigned seed = 2;

    engine::RawShape zone(int column, int row) const;
};

/// A flooded area: a ring around a place whose radius wavers between 0.58 and 0.98 of `radius_m`,
/// and from one corner to the next by `roughness_m`.
engine::RawShape flood(double x_m, double y_m, double radius_m, int corners, unsigned seed,
        double roughness_m = 1.0);

engine::RawShape polygon(std::vector<std::vector<double>> rings);
engine::RawShape rectangle(double xmin, double ymin, double xmax, double ymax);

/// Shapes as a store, with ids from 0. Ends the test program when one of them is refused.
engine::Store storeOf(const std::vector<engine::RawShape> &shapes, engine::GridOrigin origin = {});
engine::Store parcels(const ParcelCoverage &coverage, engine::GridOrigin origin = {});
engine::Store zones(const ZoneCoverage &coverage, engine::GridOrigin origin = {});
/// A layer whose classes are the places in the input.
engine::ConstraintLayer layerOf(engine::Store store, const engine::LayerOptions &options = {});

} // namespace spp::test
