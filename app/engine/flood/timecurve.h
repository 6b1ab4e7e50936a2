// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

namespace spp::engine {

/// A quantity that changes with time: a stage in m, a discharge in m³/s, a rain rate in m/s.
///
/// Pure: the same time always gives the same value. Called from one thread at a time.
class TimeCurve {
public:
    virtual ~TimeCurve() = default;

    /// At `time_s` seconds from the start of the run.
    virtual double at(double time_s) const = 0;
    /// Mean between two times, the first before the second: what a step of the solver takes of
    /// discharges and rain. A curve that knows its integral gives it exactly, so that the volume
    /// of a hydrograph does not depend on the steps.
    virtual double mean(double from_s, double to_s) const { return at(0.5 * (from_s + to_s)); }
};

} // namespace spp::engine
