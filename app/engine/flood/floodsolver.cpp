// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/flood/floodsolver.h"

#include "base/words.h"
#include "engine/flood/gravity.h"
#include "engine/flood/placenames.h"
#include "engine/parallel/tilework.h"

#include <algorithm>
#include <cmath>

namespace spp::engine::flood {

namespace {

/// Fewer cells than this are not worth the waiting of one thread for another.
constexpr long long leastCellsPerBand = 4096;
constexpr long long stepsBetweenFroude = 64;

std::vector<FacePlace> wallsOf(const FloodSetup &setup)
{
    std::vector<FacePlace> walls;
    for (const std::shared_ptr<Exchange> &exchange : setup.exchanges) {
        const std::vector<FacePlace> own = exchange->walls();
        walls.insert(walls.end(), own.begin(), own.end());
    }
    return walls;
}

double driestOf(const FloodSetup &setup)
{
    if (setup.options.numbers.driest_m > 0.0)
        return setup.options.numbers.driest_m;
    const bool rains = std::any_of(setup.verticalSources.begin(), setup.verticalSources.end(),
            [](const auto &source) { return source->reachesDryCells(); });
    return rains ? 1e-5 : 1e-3;
}

} // namespace

FloodSolver::FloodSolver(const FloodSetup &setup, const RowKernel &kernel, const Feedback *feedback)
    : m_setup(setup)
    , m_kernel(kernel)
    , m_state(setup.domain, wallsOf(setup), feedback)
    , m_rim(setup.boundaries, setup.domain, m_state.grid)
    , m_tiles(m_state.grid, m_state.inside.data())
    , m_points(setup, m_state)
    , m_team(threadCount(setup.options.threads))
    , m_rowChanges(setup.verticalSources.size() * std::size_t(setup.domain.rows))
    , m_added(setup.verticalSources.size())
    , m_taken(setup.verticalSources.size())
{
    const FloodNumbers &numbers = setup.options.numbers;
    m_numbers.own = numbers.theta;
    m_numbers.neighbour = 0.5 * (1.0 - numbers.theta);
    m_numbers.driest_m = driestOf(setup);
    // On fine ground a little water may stand deep in a ditch.
    m_flows_m = setup.domain.subgrid ? 0.0 : m_numbers.driest_m;
    m_record.wet_m = numbers.wet_m;
    m_record.deepShare = 2.0 * numbers.alpha * numbers.alpha / numbers.theta;
    m_record.steep_m = m_record.deepShare * 5.0 * std::sqrt(2.0) / 6.0 * m_state.cell_m / gravity;
    m_record.slowest_m = float(numbers.slowest_m);
    for (const auto &source : setup.verticalSources) {
        if (source->reachesDryCells())
            m_tiles.keepAll();
    }
    for (int band = 0; band < m_team.size(); ++band)
        m_bands.emplace_back(m_state.grid, m_tiles.tileColumns());
}

CellEditor FloodSolver::editor()
{
    return CellEditor(&m_state, &m_tiles, m_record.wet_m, m_flows_m, m_counts.time_s);
}

Result<void> FloodSolver::start(const Feedback *feedback)
{
    CellEditor cells = editor();
    const double *const depth = m_state.depthNow();
    for (CellPlace cell{ 0, 0 }; cell.row < m_state.grid.rows(); ++cell.row) {
        if (feedback && feedback->isCancelled())
            return Error::cancelled(translate("spp::engine", "stopped on request"));
        for (cell.column = 0; cell.column < m_state.grid.columns(); ++cell.column) {
            const std::size_t i = m_state.grid.at(cell);
            if (depth[i] > 0.0 || m_state.qx[m_state.now][i] != 0.0
                    || m_state.qy[m_state.now][i] != 0.0) {
                m_state.noteCrossing(i, 0.0, depth[i], m_record.wet_m, 0.0);
                cells.setDepth(i, depth[i]);
            }
        }
    }
    SPP_TRY(m_points.hold(&cells));
    m_counts.deepest_m = cells.deepest_m();
    m_counts.start_m3 = volume_m3();
    m_counts.most_m3 = m_counts.start_m3;
    return {};
}

double FloodSolver::chooseStep() const
{
    const FloodNumbers &numbers = m_setup.options.numbers;
    const double deepest = std::max({ numbers.leastDepth_m, m_counts.deepest_m,
            m_rim.deepestOutside(m_state, m_counts.time_s) });
    return std::min(
            numbers.longestStep_s, numbers.alpha * m_state.cell_m / std::sqrt(gravity * deepest));
}

Result<void> FloodSolver::step(Feedback *feedback)
{
    double dt = chooseStep();
    double end = m_counts.time_s + dt;
    if (end >= m_setup.options.end_s) {
        end = m_setup.options.end_s;
        dt = end - m_counts.time_s;
    }
    m_numbers.dt_s = dt;
    m_numbers.gravitySlope = gravity * dt / m_state.cell_m;
    m_numbers.dtPerDx = dt / m_state.cell_m;
    m_numbers.dxPerDt = m_state.cell_m / dt;
    SPP_TRY(m_rim.compute(m_state, m_numbers, m_counts.time_s, &m_tiles));
    for (const auto &source : m_setup.verticalSources)
        source->beginStep(m_counts.time_s, dt);
    m_tiles.advance();
    SPP_TRY(runBands(dt, end, feedback));

    m_state.now = 1 - m_state.now;
    m_counts.time_s = end;
    ++m_counts.steps;
    m_counts.shortestStep_s = m_counts.steps == 1 ? dt : std::min(m_counts.shortestStep_s, dt);
    m_counts.longestStep_s = std::max(m_counts.longestStep_s, dt);
    m_rim.account(m_state, dt);
    bookSources();
    CellEditor cells = editor();
    SPP_TRY(m_points.apply(dt, &cells));
    m_counts.deepest_m = std::max(m_counts.deepest_m, cells.deepest_m());
    m_counts.most_m3
            = std::max(m_counts.most_m3, m_counts.start_m3 + incoming_m3() - outgoing_m3());
    return {};
}

Result<void> FloodSolver::runBands(double dt_s, double end_s, Feedback *feedback)
{
    const std::vector<int> rows = splitRows();
    const int bands = int(rows.size()) - 1;
    std::fill(m_rowChanges.begin(), m_rowChanges.end(), VerticalSource::Change{});
    StepJob job;
    job.state = &m_state;
    job.kernel = &m_kernel;
    job.tiles = &m_tiles;
    job.rim = &m_rim;
    job.numbers = m_numbers;
    job.numbers.dt_s = dt_s;
    job.flows_m = m_flows_m;
    job.record = m_record;
    job.endTime_s = end_s;
    job.countsFast = m_counts.steps % stepsBetweenFroude == 0;
    job.sources = &m_setup.verticalSources;
    job.rowChanges = m_rowChanges.data();
    job.stops = &m_stops;
    std::vector<BandOutcome> outcomes(std::size_t(std::max(bands, 1)));
    if (feedback && feedback->isCancelled())
        return Error::cancelled(translate("spp::engine", "stopped on request"));
    if (bands > 0) {
        m_team.run(bands, [&](int band) {
            StepJob own = job;
            own.feedback = band == 0 ? feedback : nullptr;
            const std::size_t i = std::size_t(band);
            outcomes[i] = m_bands[i].run(own, rows[i], rows[i + 1]);
        });
    }
    if (m_stops.load())
        return Error::cancelled(translate("spp::engine", "stopped on request"));
    return gather(outcomes, end_s);
}

/// Rows where bands begin, and the end of the last; bands of about as many active cells each.
std::vector<int> FloodSolver::splitRows() const
{
    constexpr int side = ActiveTiles::side;
    long long total = 0;
    int first = -1;
    int last = 0;
    for (int tileRow = 0; tileRow < m_tiles.tileRows(); ++tileRow) {
        if (m_tiles.cells(tileRow) == 0)
            continue;
        total += m_tiles.cells(tileRow);
        first = first < 0 ? tileRow * side : first;
        last = std::min((tileRow + 1) * side, m_state.grid.rows());
    }
    if (first < 0)
        return { 0 };
    const long long most = std::max(1LL, total / leastCellsPerBand);
    const int bands = int(std::min<long long>({ m_team.size(), most, last - first }));
    std::vector<int> rows{ first };
    double before = 0.0;
    for (int row = first; row < last && int(rows.size()) < bands; ++row) {
        const int tileRow = row / side;
        const int height = std::min(side, m_state.grid.rows() - tileRow * side);
        before += double(m_tiles.cells(tileRow)) / height;
        if (before * bands >= double(total) * double(rows.size()))
            rows.push_back(row + 1);
    }
    if (rows.back() < last)
        rows.push_back(last);
    return rows;
}

Result<void> FloodSolver::gather(const std::vector<BandOutcome> &outcomes, double end_s)
{
    m_counts.deepest_m = 0.0;
    for (const BandOutcome &outcome : outcomes) {
        if (outcome.broken > 0) {
            const CellPlace cell = m_state.grid.place(outcome.firstBroken);
            const double depth = m_state.depth[1 - m_state.now][outcome.firstBroken];
            return Error::badInput(
                    filled(translate("spp::engine", "The depth at %1 became %2 at %3 s."),
                            { nameOf(cell), spokenNumber(depth), spokenNumber(end_s) }))
                    .advise(translate("spp::engine",
                            "Look at the bed, the roughness and the inflow there; a smaller "
                            "alpha takes shorter steps."));
        }
        m_counts.deepest_m = std::max(m_counts.deepest_m, outcome.deepest_m);
        m_counts.wetCellsSeen += outcome.wetCells;
        m_counts.fastCellsSeen += outcome.fastCells;
    }
    for (int tileRow = 0; tileRow < m_tiles.tileRows(); ++tileRow)
        m_counts.cellSteps += m_tiles.cells(tileRow);
    return {};
}

void FloodSolver::bookSources()
{
    const double area = m_state.cell_m * m_state.cell_m;
    const std::size_t rows = std::size_t(m_state.grid.rows());
    for (std::size_t source = 0; source < m_added.size(); ++source) {
        for (std::size_t row = 0; row < rows; ++row) {
            const VerticalSource::Change &change = m_rowChanges[source * rows + row];
            m_added[source].add(change.added_m * area);
            m_taken[source].add(change.taken_m * area);
        }
    }
}

double FloodSolver::incoming_m3() const
{
    double volume = m_rim.incoming_m3() + m_points.incoming_m3();
    for (const NeumaierSum &added : m_added)
        volume += added.total();
    return volume;
}

double FloodSolver::outgoing_m3() const
{
    double volume = m_rim.outgoing_m3() + m_points.outgoing_m3();
    for (const NeumaierSum &taken : m_taken)
        volume += taken.total();
    return volume;
}

double FloodSolver::volume_m3() const
{
    NeumaierSum sum;
    const double *const depth = m_state.depthNow();
    for (int row = 0; row < m_state.grid.rows(); ++row) {
        for (int column = 0; column < m_state.grid.columns(); ++column)
            sum.add(depth[m_state.grid.at(row, column)]);
    }
    return sum.total() * m_state.cell_m * m_state.cell_m;
}

std::vector<FloodVolume> FloodSolver::volumes() const
{
    std::vector<FloodVolume> all = m_rim.volumes();
    const std::vector<FloodVolume> points = m_points.volumes();
    all.insert(all.end(), points.begin(), points.end());
    for (std::size_t i = 0; i < m_added.size(); ++i)
        all.push_back(
                { m_setup.verticalSources[i]->name(), m_added[i].total(), m_taken[i].total() });
    return all;
}

std::vector<double> FloodSolver::saveSources() const
{
    std::vector<double> numbers;
    for (std::size_t i = 0; i < m_added.size(); ++i) {
        numbers.insert(numbers.end(),
                { m_added[i].sum, m_added[i].rest, m_taken[i].sum, m_taken[i].rest });
        const std::size_t from = numbers.size();
        numbers.resize(from + m_setup.verticalSources[i]->stateSize());
        m_setup.verticalSources[i]->saveState(numbers.data() + from);
    }
    return numbers;
}

Result<void> FloodSolver::restoreSources(const std::vector<double> &numbers)
{
    std::size_t size = 0;
    for (const auto &source : m_setup.verticalSources)
        size += 4 + source->stateSize();
    if (numbers.size() != size)
        return Error::badInput(
                translate("spp::engine", "The checkpoint is of a run with other rain or losses."));
    const double *next = numbers.data();
    for (std::size_t i = 0; i < m_added.size(); ++i) {
        m_added[i] = { next[0], next[1] };
        m_taken[i] = { next[2], next[3] };
        m_setup.verticalSources[i]->loadState(next + 4);
        next += 4 + m_setup.verticalSources[i]->stateSize();
    }
    return {};
}

} // namespace spp::engine::flood
