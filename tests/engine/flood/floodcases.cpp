// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/flood/floodcases.h"

#include <algorithm>
#include <cstring>

namespace spp::test {

using namespace engine;

bool isSanitized()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    return true;
#else
    return false;
#endif
}

double LineCurve::at(double time_s) const
{
    if (time_s <= m_points.front().first)
        return m_points.front().second;
    for (std::size_t i = 1; i < m_points.size(); ++i) {
        const auto &[t0, v0] = m_points[i - 1];
        const auto &[t1, v1] = m_points[i];
        if (time_s <= t1)
            return v0 + (v1 - v0) * (time_s - t0) / (t1 - t0);
    }
    return m_points.back().second;
}

double LineCurve::integral(double to_s) const
{
    double sum = 0.0;
    double before = m_points.front().first;
    for (std::size_t i = 1; i < m_points.size() && before < to_s; ++i) {
        const double next = std::min(to_s, m_points[i].first);
        sum += 0.5 * (at(before) + at(next)) * (next - before);
        before = next;
    }
    return sum + std::max(0.0, to_s - m_points.back().first) * m_points.back().second;
}

double LineCurve::mean(double from_s, double to_s) const
{
    return (integral(to_s) - integral(from_s)) / (to_s - from_s);
}

std::shared_ptr<const TimeCurve> constant(double value)
{
    return std::make_shared<FormulaCurve>([value](double) { return value; });
}

std::shared_ptr<const TimeCurve> lines(std::vector<std::pair<double, double>> points)
{
    return std::make_shared<LineCurve>(std::move(points));
}

VerticalSource::Change UniformRain::apply(
        int, int, int count, const unsigned char *inside, double *depth_m)
{
    Change change;
    for (int i = 0; i < count; ++i) {
        if (!inside[i])
            continue;
        depth_m[i] += m_fallen_m;
        change.added_m += m_fallen_m;
    }
    return change;
}

FloodDomain ground(int rows, int columns, double cell_m, double manning,
        const std::function<double(double, double)> &bed)
{
    FloodDomain domain;
    domain.rows = rows;
    domain.columns = columns;
    domain.cell_m = cell_m;
    domain.manning = { manning };
    domain.bed_m.reserve(domain.cells());
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column)
            domain.bed_m.push_back(bed((column + 0.5) * cell_m, (row + 0.5) * cell_m));
    }
    return domain;
}

void fillTo(FloodDomain *domain, double level_m)
{
    domain->depth_m.resize(domain->cells());
    for (std::size_t i = 0; i < domain->cells(); ++i)
        domain->depth_m[i] = std::max(0.0, level_m - domain->bed_m[i]);
}

std::vector<FacePlace> westFaces(int firstRow, int lastRow)
{
    std::vector<FacePlace> faces;
    for (int row = firstRow; row <= lastRow; ++row)
        faces.push_back({ { row, 0 }, CellSide::West });
    return faces;
}

std::vector<FacePlace> eastFaces(int firstRow, int lastRow, int columns)
{
    std::vector<FacePlace> faces;
    for (int row = firstRow; row <= lastRow; ++row)
        faces.push_back({ { row, columns - 1 }, CellSide::East });
    return faces;
}

double volumeOf(const FloodSetup &setup, const FloodResult &result)
{
    double sum = 0.0;
    for (const double depth : result.depth_m)
        sum += depth;
    return sum * setup.domain.cell_m * setup.domain.cell_m;
}

namespace {

template <typename T>
bool sameBytes(const std::vector<T> &a, const std::vector<T> &b)
{
    return a.size() == b.size()
            && (a.empty() || std::memcmp(a.data(), b.data(), a.size() * sizeof(T)) == 0);
}

bool sameGauges(const FloodResult &a, const FloodResult &b)
{
    if (!sameBytes(a.gaugeTimes_s, b.gaugeTimes_s) || a.gauges.size() != b.gauges.size())
        return false;
    for (std::size_t i = 0; i < a.gauges.size(); ++i) {
        if (!sameBytes(a.gauges[i].depth_m, b.gauges[i].depth_m)
                || !sameBytes(a.gauges[i].speed_ms, b.gauges[i].speed_ms))
            return false;
    }
    return true;
}

bool sameVolumes(const FloodResult &a, const FloodResult &b)
{
    if (a.volumes.size() != b.volumes.size())
        return false;
    for (std::size_t i = 0; i < a.volumes.size(); ++i) {
        if (a.volumes[i].in_m3 != b.volumes[i].in_m3 || a.volumes[i].out_m3 != b.volumes[i].out_m3)
            return false;
    }
    return a.mass.end_m3 == b.mass.end_m3 && a.mass.relativeError == b.mass.relativeError;
}

} // namespace

bool areSame(const FloodResult &a, const FloodResult &b)
{
    return sameBytes(a.maxDepth_m, b.maxDepth_m) && sameBytes(a.maxSpeed_ms, b.maxSpeed_ms)
            && sameBytes(a.maxFlow_m2s, b.maxFlow_m2s) && sameBytes(a.arrival_s, b.arrival_s)
            && sameBytes(a.duration_s, b.duration_s) && sameBytes(a.depth_m, b.depth_m)
            && sameBytes(a.fluxEast_m2s, b.fluxEast_m2s)
            && sameBytes(a.fluxSouth_m2s, b.fluxSouth_m2s) && sameGauges(a, b) && sameVolumes(a, b)
            && a.steps == b.steps && a.cellSteps == b.cellSteps && a.wetCellsSeen == b.wetCellsSeen
            && a.fastCellsSeen == b.fastCellsSeen;
}

} // namespace spp::test
