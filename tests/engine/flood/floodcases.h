// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/flood/floodrun.h"

#include <functional>
#include <utility>

namespace spp::test {

using engine::CellPlace;
using engine::FloodDomain;
using engine::FloodResult;
using engine::FloodSetup;

/// Whether the program is one of the slow builds that look for wrong use of memory or threads.
bool isSanitized();

/// Straight lines between (time, value); constant before and after.
class LineCurve final : public engine::TimeCurve {
public:
    explicit LineCurve(std::vector<std::pair<double, double>> points)
        : m_points(std::move(points))
    {
    }
    double at(double time_s) const override;
    double mean(double from_s, double to_s) const override;

private:
    double integral(double to_s) const;
    std::vector<std::pair<double, double>> m_points;
};

class FormulaCurve final : public engine::TimeCurve {
public:
    explicit FormulaCurve(std::function<double(double)> formula)
        : m_formula(std::move(formula))
    {
    }
    double at(double time_s) const override { return m_formula(time_s); }

private:
    std::function<double(double)> m_formula;
};

std::shared_ptr<const engine::TimeCurve> constant(double value);
std::shared_ptr<const engine::TimeCurve> lines(std::vector<std::pair<double, double>> points);

/// The same rain on every cell, in m/s.
class UniformRain final : public engine::VerticalSource {
public:
    explicit UniformRain(double rate_ms)
        : m_rate_ms(rate_ms)
    {
    }
    void beginStep(double, double dt_s) override { m_fallen_m = m_rate_ms * dt_s; }
    Change apply(int row, int firstColumn, int count, const unsigned char *inside,
            double *depth_m) override;

private:
    double m_rate_ms;
    double m_fallen_m = 0.0;
};

/// A dry domain with the bed of a formula of the middle of each cell: x to the east, y to the
/// south, both from the north-west corner of the grid.
FloodDomain ground(int rows, int columns, double cell_m, double manning,
        const std::function<double(double x, double y)> &bed);

/// Water up to a level, where the bed is below it.
void fillTo(FloodDomain *domain, double level_m);

/// One side of the cells of some rows, or of some columns.
std::vector<engine::FacePlace> westFaces(int firstRow, int lastRow);
std::vector<engine::FacePlace> eastFaces(int firstRow, int lastRow, int columns);

double volumeOf(const FloodSetup &setup, const FloodResult &result);

/// Every byte of two results: grids, gauges, volumes.
bool areSame(const FloodResult &a, const FloodResult &b);

} // namespace spp::test
