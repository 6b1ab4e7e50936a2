// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "corridors.h"

#include <cstdlib>

namespace spp::samples {

namespace {

Polyline closed(const BoardRect &rect)
{
    Polyline line = mapRing(rect);
    line.push_back(line.front());
    return line;
}

Polyline joined(Polyline first, const Polyline &second)
{
    first.insert(first.end(), second.begin() + 1, second.end());
    return first;
}

const RoadLine &road(const Layout &layout, const std::string &name)
{
    for (const RoadLine &line : layout.roads)
        if (line.name == name)
            return line;
    std::abort();
}

Polyline centreLine(const RoadLine &line) { return mapLine(line.from, line.to); }

} // namespace

std::vector<PowerLine> powerLines()
{
    const Polyline along = mapLine({ 2030.0, -150.0 }, { 2030.0, 1195.0 });
    const Polyline across = mapLine({ 2030.0, 1195.0 }, { 1690.0, 1740.0 });
    return {
        { "Đường dây 110 kV Mẫu A - Mẫu B", 110.0, false, 3.5, joined(along, across) },
        { "Đường dây 22 kV Kênh Ba (mẫu)", 22.0, false, 0.75,
                mapLine({ 0.0, 1531.0 }, { 1530.0, 1531.0 }) },
        { "Đường dây 22 kV Đường tỉnh Mẫu", 22.0, true, 0.6,
                mapLine({ 0.0, 535.0 }, { 880.0, 535.0 }) },
    };
}

std::vector<Corridor> plantedCorridors(const Layout &layout)
{
    const std::vector<PowerLine> lines = powerLines();
    const RoadLine &lane = road(layout, "Đường Bờ Sông (mẫu)");
    const RoadLine &street = road(layout, "Phố Mẫu 1");
    return {
        { "power-110", lines[0].line, lines[0].halfWidth_m + 4.0 },
        { "power-22", lines[1].line, lines[1].halfWidth_m + 2.0 },
        { "road", centreLine(lane), lane.stripEdge_m + 4.0 },
        { "red-line", centreLine(street), street.redLineWidth_m / 2.0 },
        { "fairway", closed(layout.fairways[1].rect), 10.0 },
        { "dyke", closed(layout.dykes[0].rect), 5.0 },
        { "canal", closed(layout.canals[0].rect), 2.0 },
        { "canal-wide", closed(layout.canals[0].rect), 3.0 },
    };
}

} // namespace spp::samples
