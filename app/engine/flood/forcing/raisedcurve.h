// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/flood/timecurve.h"

#include <memory>

namespace spp::engine {

/// Another curve, moved up: a tide with sea-level rise.
class RaisedCurve final : public TimeCurve {
public:
    RaisedCurve(std::shared_ptr<const TimeCurve> curve, double rise_m)
        : m_curve(std::move(curve))
        , m_rise(rise_m)
    {
    }

    double at(double time_s) const override { return m_curve->at(time_s) + m_rise; }
    double mean(double from_s, double to_s) const override
    {
        return m_curve->mean(from_s, to_s) + m_rise;
    }

private:
    std::shared_ptr<const TimeCurve> m_curve;
    double m_rise = 0.0;
};

} // namespace spp::engine
