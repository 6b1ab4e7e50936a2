// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/flood/risk/exposure.h"

#include "base/words.h"
#include "engine/flood/risk/gridwalk.h"
#include "engine/parallel/tilework.h"

#include <cmath>

namespace spp::engine {

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();
/// Rounding along a cell's border leaves sizes like this that are not there: m² or m.
constexpr double noise = 1e-6;

/// Adds up the cells of one subject.
class Tally {
public:
    Tally(const FloodCells &cells, const std::vector<std::int32_t> &classOfCell,
            std::int32_t classes)
        : m_cells(cells)
        , m_classOfCell(classOfCell)
        , m_size(std::size_t(classes) + 2)
    {
    }

    void begin()
    {
        m_now = SubjectExposure();
        m_now.deepest_m = nan;
        m_now.longest_h = nan;
        m_worst = HazardScheme::unknown;
        std::fill(m_size.begin(), m_size.end(), 0.0);
    }

    void addUnknown(double size) { m_size[0] += size; }

    void add(std::size_t cell, double size)
    {
        const std::int32_t hazardClass = m_classOfCell[cell];
        m_size[std::size_t(hazardClass + 1)] += size;
        if (hazardClass == HazardScheme::unknown)
            return;
        const double depth = double(m_cells.depth_m[cell]);
        if (hazardClass > HazardScheme::dry && !std::isnan(depth))
            m_now.depthSum += depth * size;
        if (!(size > noise))
            return;
        m_worst = std::max(m_worst, hazardClass);
        m_now.deepest_m = std::fmax(m_now.deepest_m, depth);
        if (m_cells.duration_h)
            m_now.longest_h = std::fmax(m_now.longest_h, double(m_cells.duration_h[cell]));
    }

    SubjectExposure finish(double whole)
    {
        if (m_size[0] <= std::max(noise, 1e-9 * whole))
            m_size[0] = 0.0;
        m_now.unknown = m_size[0];
        m_now.dry = m_size[1];
        for (std::size_t i = 2; i < m_size.size(); ++i)
            m_now.wet += m_size[i];
        m_now.size = m_now.unknown + m_now.dry + m_now.wet;
        const bool isSure = m_worst > HazardScheme::dry || m_now.unknown == 0.0;
        m_now.worstClass = isSure ? m_worst : HazardScheme::unknown;
        return m_now;
    }

    void appendClasses(std::vector<ClassArea> &to) const
    {
        for (std::size_t i = 0; i < m_size.size(); ++i) {
            if (m_size[i] > 0.0)
                to.push_back({ std::int32_t(i) - 1, m_size[i] });
        }
    }

private:
    const FloodCells &m_cells;
    const std::vector<std::int32_t> &m_classOfCell;
    std::vector<double> m_size; ///< by class + 1
    SubjectExposure m_now;
    std::int32_t m_worst = HazardScheme::unknown;
};

Result<void> checkCells(const Grid &grid, const FloodCells &cells,
        const std::vector<std::int32_t> &classOfCell, std::int32_t classes)
{
    const std::size_t count = std::size_t(grid.columns) * std::size_t(grid.rows);
    if (!cells.depth_m || cells.count != count || classOfCell.size() != count)
        return Error::badInput(translate("spp::engine",
                "A scenario does not have the cells that its weights were made for."));
    for (const std::int32_t one : classOfCell) {
        if (one < HazardScheme::unknown || one > classes)
            return Error::internal(translate(
                    "spp::engine", "a cell has a hazard class that the scheme does not know"));
    }
    return {};
}

/// Runs `subject(tally, i)` for all, tile by tile, and joins the answers in order.
Result<ScenarioExposure> eachSubject(std::size_t count, int threads, Feedback *feedback,
        const Tally &empty,
        const std::function<SubjectExposure(Tally &tally, std::size_t subject)> &one)
{
    const std::size_t tiles = (count + Store::tileSize - 1) / Store::tileSize;
    ScenarioExposure all;
    all.subject = PodVector<SubjectExposure>(count);
    all.classes.offset = PodVector<std::uint64_t>(count + 1);
    std::vector<std::vector<ClassArea>> found(tiles);
    SPP_TRY(forEachTile(tiles, threads, feedback,
            [&](std::size_t tile, int, const StopSign &stop) -> Result<void> {
                Tally tally = empty;
                const std::size_t end = std::min(count, (tile + 1) * Store::tileSize);
                for (std::size_t i = tile * Store::tileSize; i < end; ++i) {
                    if (stop.isSet())
                        return Error::cancelled(translate("spp::engine", "stopped on request"));
                    tally.begin();
                    all.subject[i] = one(tally, i);
                    tally.appendClasses(found[tile]);
                    all.classes.offset[i + 1] = found[tile].size(); // within the tile, for now
                }
                return {};
            }));
    std::uint64_t before = 0;
    all.classes.offset[0] = 0;
    for (std::size_t tile = 0; tile < tiles; ++tile) {
        const std::size_t end = std::min(count, (tile + 1) * Store::tileSize);
        for (std::size_t i = tile * Store::tileSize; i < end; ++i)
            all.classes.offset[i + 1] += before;
        before += found[tile].size();
    }
    all.classes.area = PodVector<ClassArea>(before);
    std::size_t at = 0;
    for (const std::vector<ClassArea> &tile : found) {
        for (const ClassArea &area : tile)
            all.classes.area[at++] = area;
    }
    return all;
}

} // namespace

Result<ScenarioExposure> exposureOfPolygons(const RasterWeights &weights, const FloodCells &cells,
        const std::vector<std::int32_t> &classOfCell, std::int32_t classes, int threads,
        Feedback *feedback)
{
    SPP_TRY(checkCells(weights.grid, cells, classOfCell, classes));
    const double cell_m2 = weights.grid.cellArea();
    const auto columns = std::size_t(weights.grid.columns);
    return eachSubject(weights.subjects(), threads, feedback, Tally(cells, classOfCell, classes),
            [&](Tally &tally, std::size_t subject) {
                double inside = 0.0;
                weights.eachCell(
                        subject, [&](std::uint32_t row, std::uint32_t column, double share) {
                            const double area = share * cell_m2;
                            inside += area;
                            tally.add(row * columns + column, area);
                        });
                const double whole = weights.area_m2[subject];
                tally.addUnknown(std::max(0.0, whole - inside));
                return tally.finish(whole);
            });
}

Result<ScenarioExposure> exposureOfPaths(const Store &subjects, const Grid &grid,
        const FloodCells &cells, const std::vector<std::int32_t> &classOfCell, std::int32_t classes,
        int threads, Feedback *feedback)
{
    SPP_TRY(checkCells(grid, cells, classOfCell, classes));
    const auto x = [&](std::size_t point) {
        return subjects.origin().x_m + subjects.points()[point].x / millimetresPerMetre;
    };
    const auto y = [&](std::size_t point) {
        return subjects.origin().y_m + subjects.points()[point].y / millimetresPerMetre;
    };
    const auto take = [](Tally &tally, std::optional<std::size_t> cell, double size) {
        if (cell)
            tally.add(*cell, size);
        else
            tally.addUnknown(size);
    };
    return eachSubject(subjects.size(), threads, feedback, Tally(cells, classOfCell, classes),
            [&](Tally &tally, std::size_t record) {
                double whole = 0.0;
                for (std::size_t path = subjects.firstPath(record);
                        path < subjects.lastPath(record); ++path) {
                    const std::size_t begin = subjects.pathBegin(path);
                    const std::size_t end = subjects.pathEnd(path);
                    if (subjects.kind() == ShapeKind::Point) {
                        for (std::size_t i = begin; i < end; ++i)
                            take(tally, cellAt(grid, x(i), y(i)), 1.0);
                        whole += double(end - begin);
                        continue;
                    }
                    const auto side = [&](std::size_t from, std::size_t to) {
                        walkLine(grid, x(from), y(from), x(to), y(to),
                                [&](std::optional<std::size_t> cell, double length) {
                                    whole += length;
                                    take(tally, cell, length);
                                });
                    };
                    for (std::size_t i = begin + 1; i < end; ++i)
                        side(i - 1, i);
                    if (subjects.kind() == ShapeKind::Polygon && end - begin > 2)
                        side(end - 1, begin);
                }
                return tally.finish(whole);
            });
}

} // namespace spp::engine
