// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/flood/eatwins.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace spp::test {

using namespace engine;

namespace {

constexpr double hour = 3600.0;
constexpr double minute = 60.0;

/// Straight lines between (x, z).
double along(const std::vector<std::pair<double, double>> &points, double x)
{
    return LineCurve(points).at(x);
}

double ea2Bed(double x, double y)
{
    const double across = std::sin(M_PI * x / 500.0);
    const double down = std::sin(M_PI * y / 500.0);
    return 1.3333 * (1.0 - y / 2000.0) + 0.6667 * (1.0 - x / 2000.0)
            - 0.5 * across * across * down * down;
}

} // namespace

FloodSetup ea1Twin()
{
    FloodSetup setup;
    setup.domain = ground(10, 70, 10.0, 0.03, [](double x, double) {
        return along({ { 200.0, 9.5 }, { 300.0, 10.25 }, { 400.0, 9.8 }, { 600.0, 9.8 },
                             { 700.0, 10.6 } },
                x);
    });
    for (int row = 0; row < 10; ++row)
        setup.domain.bed_m[setup.domain.at({ row, 30 })] = 10.25;
    setup.domain.depth_m.assign(setup.domain.cells(), 0.0);
    for (int row = 0; row < 10; ++row) {
        for (int column = 0; column < 30; ++column) {
            const std::size_t i = setup.domain.at({ row, column });
            setup.domain.depth_m[i] = std::max(0.0, 9.7 - setup.domain.bed_m[i]);
        }
    }
    setup.boundaries.push_back({ "river", FloodBoundary::Kind::Stage, westFaces(0, 9),
            lines({ { 0.0, 9.7 }, { hour, 10.35 }, { 11.0 * hour, 10.35 }, { 12.0 * hour, 9.7 } }),
            0.0 });
    setup.options.end_s = 20.0 * hour;
    setup.gauges = { { "left", { 5, 10 } }, { "pond", { 5, 50 } } };
    return setup;
}

CellPlace ea2Hollow(int row, int column) { return { 12 + 25 * row, 12 + 25 * column }; }

double ea2Sill(const FloodDomain &domain, const CellPlace &hollow)
{
    double sill = std::numeric_limits<double>::infinity();
    for (const auto &[down, across] : { std::pair(1, 0), std::pair(0, 1) }) {
        double highest = -std::numeric_limits<double>::infinity();
        CellPlace cell = hollow;
        for (int i = 0; i < 25; ++i, cell.row += down, cell.column += across) {
            if (domain.holds(cell))
                highest = std::max(highest, domain.bed_m[domain.at(cell)]);
        }
        if (domain.holds(cell))
            sill = std::min(sill, highest);
    }
    return sill;
}

FloodSetup ea2Twin()
{
    FloodSetup setup;
    setup.domain = ground(100, 100, 20.0, 0.03, ea2Bed);
    setup.boundaries.push_back({ "inflow", FloodBoundary::Kind::Discharge, westFaces(0, 4),
            lines({ { 0.0, 0.0 }, { 4.0 * minute, 20.0 }, { 81.0 * minute, 20.0 },
                    { 85.0 * minute, 0.0 } }),
            0.0 });
    setup.options.end_s = 48.0 * hour;
    return setup;
}

FloodSetup ea3Twin(double pour_s)
{
    FloodSetup setup;
    setup.domain = ground(20, 60, 5.0, 0.01, [](double x, double) {
        return along({ { 0.0, 10.2 }, { 90.0, 9.6 }, { 130.0, 9.55 }, { 150.0, 10.0 },
                             { 170.0, 9.5 }, { 250.0, 9.5 }, { 300.0, 10.5 } },
                x);
    });
    const double discharge = 1310.0 / pour_s;
    setup.boundaries.push_back({ "inflow", FloodBoundary::Kind::Discharge, westFaces(0, 19),
            lines({ { 0.0, discharge }, { pour_s, discharge }, { pour_s + 1e-6, 0.0 } }), 0.0 });
    setup.options.end_s = pour_s + 1800.0;
    return setup;
}

FloodSetup ea4Twin(double cell_m)
{
    FloodSetup setup;
    const int columns = int(std::lround(1000.0 / cell_m));
    const int rows = 2 * columns;
    setup.domain = ground(rows, columns, cell_m, 0.05, [](double, double) { return 0.0; });
    const int half = int(std::lround(10.0 / cell_m));
    setup.boundaries.push_back({ "breach", FloodBoundary::Kind::Discharge,
            westFaces(rows / 2 - half, rows / 2 + half - 1),
            lines({ { 0.0, 0.0 }, { 60.0 * minute, 20.0 }, { 240.0 * minute, 20.0 },
                    { 300.0 * minute, 0.0 } }),
            0.0 });
    setup.options.end_s = 5.0 * hour;
    return setup;
}

FloodSetup ea4Official(double cell_m)
{
    FloodSetup setup = ea4Twin(cell_m);
    setup.boundaries.front().curve = lines({ { 5.0 * minute, 0.0 }, { 60.0 * minute, 20.0 },
            { 240.0 * minute, 20.0 }, { 300.0 * minute, 0.0 } });
    return setup;
}

} // namespace spp::test
