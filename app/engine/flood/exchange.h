// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/flood/places.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace spp::engine {

/// Water of one cell as a structure sees it.
struct CellWater {
    double bed_m = 0.0;
    double depth_m = 0.0; ///< never negative
    double level_m = 0.0; ///< bed plus depth
    double volume_m3 = 0.0; ///< in the whole cell
};

/// The two ends of an exchange. An end without a cell is outside the model.
struct ExchangeEnds {
    std::optional<CellPlace> first;
    std::optional<CellPlace> second;
};

/// What an exchange is told each step.
struct ExchangeStep {
    double time_s = 0.0; ///< at the end of the step, from the start of the run
    double dt_s = 0.0; ///< length of the step
    std::size_t part = 0; ///< of Exchange::parts(), whose cells first and second are
    std::optional<CellWater> first; ///< empty if that end lies outside the model
    std::optional<CellWater> second;
    const CellWater *gauges = nullptr; ///< one per cell of Exchange::gauges(), in its order
};

/// A structure that moves water between two cells, or between a cell and the outside: weir, gate,
/// culvert, flap, pump.
///
/// The solver calls exchanges one after the other, in the order given and from one thread, after
/// the depths of a step are known; each sees what those before it moved. So the answers do not
/// depend on the number of threads.
class Exchange {
public:
    virtual ~Exchange() = default;

    /// What the user calls it; named in errors and results. UTF-8.
    virtual std::string name() const = 0;
    /// The two ends. An end without a cell is outside the model: it takes any volume, and gives any
    /// (the volume is booked as leaving or entering). Not both may be outside, nor both the same.
    virtual std::optional<CellPlace> first() const = 0;
    virtual std::optional<CellPlace> second() const = 0;
    /// Pairs of ends side by side, where the exchange is wider than a cell; first() and second()
    /// lead. The count never changes during a run.
    virtual std::vector<ExchangeEnds> parts() const { return { { first(), second() } }; }
    /// Further cells whose water decides what it does (rules by a gauge's level).
    virtual std::vector<CellPlace> gauges() const { return {}; }
    /// Faces that let no water pass beside the structure, such as the wall that a gate stands in.
    virtual std::vector<FacePlace> walls() const { return {}; }

    /// Volume in m³ moved during the step from first to second; negative moves back.
    ///
    /// Called once per step for each part, in order of time and then of parts; may change the state
    /// (opening, hysteresis, relaxation). Should not ask for more than the giving cell holds; the
    /// solver cuts what is more. NaN stops the run with an error that names the exchange.
    virtual double volume(const ExchangeStep &step) = 0;

    /// The state as plain numbers, so that a run resumed from a checkpoint gives the same bytes.
    /// The count never changes during a run.
    virtual std::size_t stateSize() const { return 0; }
    virtual void saveState(double *) const { }
    virtual void loadState(const double *) { }
};

} // namespace spp::engine
