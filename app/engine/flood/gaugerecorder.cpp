// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/flood/gaugerecorder.h"

#include <algorithm>
#include <cmath>

namespace spp::engine::flood {

void GaugeRecorder::look(const FloodState &state, double time_s, bool isLast)
{
    if (m_gauges.empty() || (!m_times.empty() && m_times.back() == time_s))
        return;
    const double due
            = m_times.empty() ? 0.0 : (std::floor(m_times.back() / m_every_s) + 1.0) * m_every_s;
    if (time_s < due && !isLast)
        return;
    m_times.push_back(time_s);
    for (const FloodGauge &gauge : m_gauges) {
        const std::size_t cell = state.grid.at(gauge.cell);
        m_values.push_back(float(std::max(0.0, state.deepest(cell, state.depthNow()[cell]))));
        m_values.push_back(float(speed(state, cell)));
    }
}

double GaugeRecorder::speed(const FloodState &state, std::size_t cell) const
{
    const double depth = state.depthNow()[cell];
    if (!(state.deepest(cell, depth) > m_slowest_m))
        return 0.0;
    if (state.subgrid)
        return state.speed[cell];
    const AlignedArray<double> &qx = state.qx[state.now];
    const AlignedArray<double> &qy = state.qy[state.now];
    const double u = 0.5 * (qx[cell] + qx[cell + 1]);
    const double v = 0.5 * (qy[cell] + qy[cell + state.grid.stride()]);
    return std::sqrt(u * u + v * v) / depth;
}

void GaugeRecorder::moveTo(FloodResult *result) const
{
    result->gaugeTimes_s = m_times;
    const std::size_t width = 2 * m_gauges.size();
    for (std::size_t i = 0; i < m_gauges.size(); ++i) {
        FloodGaugeSeries series;
        series.name = m_gauges[i].name;
        for (std::size_t k = 0; k < m_times.size(); ++k) {
            series.depth_m.push_back(m_values[k * width + 2 * i]);
            series.speed_ms.push_back(m_values[k * width + 2 * i + 1]);
        }
        result->gauges.push_back(std::move(series));
    }
}

void GaugeRecorder::restore(std::vector<double> times, std::vector<float> values)
{
    m_times = std::move(times);
    m_values = std::move(values);
}

} // namespace spp::engine::flood
