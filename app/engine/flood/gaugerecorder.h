// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/flood/floodresult.h"
#include "engine/flood/floodsetup.h"
#include "engine/flood/floodstate.h"

#include <vector>

namespace spp::engine::flood {

/// Writes down depth and speed of the gauges, at the start and at the first step that is not
/// before each multiple of the interval, and at the end.
class GaugeRecorder {
public:
    GaugeRecorder(const std::vector<FloodGauge> &gauges, double every_s, double slowest_m)
        : m_gauges(gauges)
        , m_every_s(every_s)
        , m_slowest_m(slowest_m)
    {
    }

    void look(const FloodState &state, double time_s, bool isLast);
    void moveTo(FloodResult *result) const;

    /// Times, then for each time the depths and speeds of all gauges; for checkpoints.
    const std::vector<double> &times() const { return m_times; }
    const std::vector<float> &values() const { return m_values; }
    void restore(std::vector<double> times, std::vector<float> values);

private:
    double speed(const FloodState &state, std::size_t cell) const;

    std::vector<FloodGauge> m_gauges;
    double m_every_s;
    double m_slowest_m;
    std::vector<double> m_times;
    std::vector<float> m_values;
};

} // namespace spp::engine::flood
