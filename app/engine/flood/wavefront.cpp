// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/flood/wavefront.h"

#include "engine/flood/kernel/faceflux.h"

#include <algorithm>

namespace spp::engine::flood {

namespace {

constexpr int tile = ActiveTiles::side;
/// Rows between two looks at the wish to stop.
constexpr int rowsBetween = 16;

} // namespace

Wavefront::Wavefront(const PaddedGrid &grid, int tileColumns)
    : m_grid(grid)
    , m_qx(ring * grid.stride(), 0.0)
    , m_qy(ring * grid.stride(), 0.0)
    , m_share(ring * grid.stride(), 1.0)
    , m_flow2(grid.stride(), 0.0)
    , m_froude2(grid.stride(), 0.0)
    , m_columnMax(grid.stride(), 0.0)
    , m_columnReach(grid.stride(), 0.0)
    , m_sections(grid)
    , m_written(ring, std::vector<unsigned char>(std::size_t(tileColumns), 0))
{
}

BandOutcome Wavefront::run(const StepJob &job, int first, int last)
{
    m_job = &job;
    m_isCallers = first == 0;
    m_outcome = {};
    std::fill(m_columnMax.begin(), m_columnMax.end(), 0.0);
    std::fill(m_columnReach.begin(), m_columnReach.end(), 0.0);
    const int rows = m_grid.rows();
    m_firstFlux = std::max(0, first - 1);
    // Row r of the depths is done when that of the fluxes is r + 2.
    for (int row = first - 1; row <= last + 1; ++row) {
        if (row >= 0 && row <= rows)
            fluxes(row);
        if (row - 1 >= first - 1)
            limit(row - 1);
        if (row - 2 < first)
            continue;
        depths(row - 2);
        if ((row - 2) % tile == tile - 1 || row - 2 == last - 1)
            noteWetTiles((row - 2) / tile);
        if ((row - 2 - first) % rowsBetween == 0 && mustStop())
            break;
    }
    if (job.state->subgrid)
        m_outcome.deepest_m = m_sections.takeFastest();
    return m_outcome;
}

bool Wavefront::mustStop()
{
    if (m_isCallers && m_job->feedback && m_job->feedback->isCancelled())
        m_job->stops->store(true, std::memory_order_relaxed);
    return m_job->stops->load(std::memory_order_relaxed);
}

void Wavefront::fluxes(int row)
{
    double *const newQx = slotX(row);
    double *const newQy = slotY(row);
    const bool hasSections = m_job->state->subgrid != nullptr;
    if (hasSections)
        m_sections.beginRow(row, row > m_firstFlux && row % tile != 0, m_job->record);
    clearStale(row);
    if (row < m_grid.rows()) {
        if (hasSections)
            sectionFluxes(row);
        else
            flatFluxes(row);
    }
    newQx[m_grid.columns()] = 0.0;
    if (row < m_grid.rows())
        m_job->rim->patchX(row, newQx);
    m_job->rim->patchY(row, newQy);
    if (!hasSections)
        return;
    if (row < m_grid.rows())
        m_job->rim->patchSectionsX(row, m_sections.depthX(row), m_sections.wetDepthX(row));
    m_job->rim->patchSectionsY(row, m_sections.depthY(row), m_sections.wetDepthY(row));
}

void Wavefront::flatFluxes(int row)
{
    const FloodState &state = *m_job->state;
    const std::size_t here = m_grid.at(row, 0);
    const std::size_t north = here - m_grid.stride();
    const std::size_t south = here + m_grid.stride();
    const double *const depth = state.depth[state.now].data();
    const double *const qx = state.qx[state.now].data();
    const double *const qy = state.qy[state.now].data();
    const FluxRows rows{ depth + north, depth + here, state.bed.data() + north,
        state.bed.data() + here, state.sillX.data() + here, state.sillY.data() + here,
        state.friction.data() + north, state.friction.data() + here, qx + north, qx + here,
        qy + north, qy + here, qy + south, slotX(row), slotY(row) };
    for (const ActiveTiles::Run &run : m_job->tiles->runs(row / tile))
        m_job->kernel->fluxes(rows, m_job->numbers, run.first, run.last);
}

void Wavefront::sectionFluxes(int row)
{
    const FloodState &state = *m_job->state;
    const std::size_t here = m_grid.at(row, 0);
    const double *const qx = state.qx[state.now].data();
    const double *const qy = state.qy[state.now].data();
    for (const ActiveTiles::Run &run : m_job->tiles->runs(row / tile)) {
        SectionRows rows = m_sections.find(state, row, run.first, run.last);
        rows.qxNorth = qx + here - m_grid.stride();
        rows.qx = qx + here;
        rows.qyNorth = qy + here - m_grid.stride();
        rows.qy = qy + here;
        rows.qySouth = qy + here + m_grid.stride();
        rows.newQx = slotX(row);
        rows.newQy = slotY(row);
        m_job->kernel->sectionFluxes(rows, m_job->numbers, run.first, run.last);
    }
}

/// A slot held another row: what no active tile writes anew must be zero.
void Wavefront::clearStale(int row)
{
    std::vector<unsigned char> &written = m_written[std::size_t(row & (ring - 1))];
    const bool isRow = row < m_grid.rows();
    for (int column = 0; column < int(written.size()); ++column) {
        const bool active = isRow && m_job->tiles->isActive(row / tile, column);
        if (!active && written[std::size_t(column)]) {
            const int first = column * tile;
            const int last = std::min(first + tile, m_grid.paddedColumns());
            std::fill(slotX(row) + first, slotX(row) + last, 0.0);
            std::fill(slotY(row) + first, slotY(row) + last, 0.0);
            if (m_job->state->subgrid)
                m_sections.clear(row, first, last);
        }
        // Behind the last row the rim alone writes, wherever it lets water through.
        written[std::size_t(column)] = active || !isRow ? 1 : 0;
    }
}

void Wavefront::limit(int row)
{
    double *const share = slotShare(row);
    if (row < 0 || row >= m_grid.rows()) {
        std::fill(share, share + m_grid.paddedColumns(), 1.0);
        return;
    }
    const FloodState &state = *m_job->state;
    const LimitRows rows{ state.depth[state.now].data() + m_grid.at(row, 0), slotX(row), slotY(row),
        slotY(row + 1), share };
    for (const ActiveTiles::Run &run : m_job->tiles->runs(row / tile))
        m_job->kernel->limit(rows, m_job->numbers, run.first, run.last);
    m_job->rim->fillOutside(row, 1.0, share);
}

void Wavefront::depths(int row)
{
    FloodState &state = *m_job->state;
    const int next = 1 - state.now;
    const std::size_t here = m_grid.at(row, 0);
    double *const newDepth = state.depth[next].data() + here;
    const DepthRows rows{ state.depth[state.now].data() + here, slotX(row), slotY(row),
        slotY(row + 1), slotShare(row - 1), slotShare(row), slotShare(row + 1), newDepth,
        state.qx[next].data() + here, state.qy[next].data() + here,
        m_flow2.data() + PaddedGrid::lane };
    for (const ActiveTiles::Run &run : m_job->tiles->runs(row / tile))
        m_job->kernel->depths(rows, m_job->numbers, run.first, run.last);
    if (state.subgrid)
        sectionSpeeds(row);
    depthsAtRim(row);
    applySources(row, newDepth);
    record(row);
}

/// Fluxes out of the grid lie behind the last column and row, where the kernel does not go; cells
/// beyond the rim hold no water.
void Wavefront::depthsAtRim(int row)
{
    FloodState &state = *m_job->state;
    const int next = 1 - state.now;
    const int columns = m_grid.columns();
    m_job->rim->eachX(row, [&](int column) {
        if (column == columns)
            state.qx[next][m_grid.at(row, column)]
                    = givenBy(slotX(row)[column], slotShare(row)[column - 1], 1.0);
    });
    if (row == m_grid.rows() - 1) {
        m_job->rim->eachY(row + 1, [&](int column) {
            state.qy[next][m_grid.at(row + 1, column)]
                    = givenBy(slotY(row + 1)[column], slotShare(row)[column], 1.0);
        });
    }
    m_job->rim->fillOutside(row, 0.0, state.depth[next].data() + m_grid.at(row, 0));
}

void Wavefront::applySources(int row, double *newDepth)
{
    const std::size_t sources = m_job->sources->size();
    const unsigned char *const inside = m_job->state->inside.data() + m_grid.at(row, 0);
    for (std::size_t i = 0; i < sources; ++i) {
        VerticalSource::Change &sum
                = m_job->rowChanges[i * std::size_t(m_grid.rows()) + std::size_t(row)];
        for (const ActiveTiles::Run &run : m_job->tiles->runs(row / tile)) {
            const int count = std::min(run.last, m_grid.columns()) - run.first;
            const VerticalSource::Change change = (*m_job->sources)[i]->apply(
                    row, run.first, count, inside + run.first, newDepth + run.first);
            sum.added_m += change.added_m;
            sum.taken_m += change.taken_m;
        }
    }
}

void Wavefront::sectionSpeeds(int row)
{
    SectionSpeedRows rows;
    rows.qx = slotX(row);
    rows.qy = slotY(row);
    rows.qySouth = slotY(row + 1);
    rows.shareNorth = slotShare(row - 1);
    rows.share = slotShare(row);
    rows.shareSouth = slotShare(row + 1);
    rows.depthX = m_sections.depthX(row);
    rows.wetDepthX = m_sections.wetDepthX(row);
    rows.depthY = m_sections.depthY(row);
    rows.wetDepthY = m_sections.wetDepthY(row);
    rows.depthYSouth = m_sections.depthY(row + 1);
    rows.wetDepthYSouth = m_sections.wetDepthY(row + 1);
    rows.speed = m_job->state->speed.data() + m_grid.at(row, 0);
    rows.froude2 = m_froude2.data() + PaddedGrid::lane;
    for (const ActiveTiles::Run &run : m_job->tiles->runs(row / tile))
        m_job->kernel->sectionSpeeds(rows, run.first, run.last);
}

void Wavefront::record(int row)
{
    FloodState &state = *m_job->state;
    const std::size_t here = m_grid.at(row, 0);
    const RecordRows rows{ state.depth[state.now].data() + here,
        state.depth[1 - state.now].data() + here, m_columnMax.data() + PaddedGrid::lane,
        state.maxDepth.data() + here };
    for (const ActiveTiles::Run &run : m_job->tiles->runs(row / tile)) {
        const RecordCounts counts = m_job->kernel->record(rows, m_job->record, run.first, run.last);
        recordPeaks(row, run.first, run.last);
        if (counts.crossings > 0)
            noteCrossings(row, run.first, run.last);
        if (counts.broken > 0)
            noteBroken(row, run.first, run.last);
        if (m_job->countsFast)
            countFast(row, run.first, run.last);
    }
    noteWetRows(row);
}

void Wavefront::recordPeaks(int row, int first, int last)
{
    FloodState &state = *m_job->state;
    const std::size_t here = m_grid.at(row, 0);
    float *const maxSpeed = state.maxSpeed.data() + here;
    float *const maxFlow = state.maxFlow.data() + here;
    if (state.subgrid) {
        const SectionPeakRows rows{ state.speed.data() + here, m_sections.levels(row),
            state.bed.data() + here, maxSpeed, maxFlow };
        m_job->kernel->sectionPeaks(rows, m_job->record, first, last);
        return;
    }
    const double *const newDepth = state.depth[1 - state.now].data() + here;
    const double *const flow2 = m_flow2.data() + PaddedGrid::lane;
    m_job->kernel->reach({ newDepth, flow2, state.friction.data() + here,
                                 m_columnReach.data() + PaddedGrid::lane },
            m_job->record, first, last);
    m_job->kernel->peaks({ newDepth, flow2, maxSpeed, maxFlow }, m_job->record, first, last);
}

void Wavefront::noteCrossings(int row, int first, int last)
{
    FloodState &state = *m_job->state;
    const double *const before = state.depth[state.now].data();
    const double *const after = state.depth[1 - state.now].data();
    for (std::size_t i = m_grid.at(row, first); i < m_grid.at(row, last); ++i)
        state.noteCrossing(i, before[i], after[i], m_job->record.wet_m, m_job->endTime_s);
}

void Wavefront::noteBroken(int row, int first, int last)
{
    const double *const depth = m_job->state->depth[1 - m_job->state->now].data();
    for (std::size_t i = m_grid.at(row, first); i < m_grid.at(row, last); ++i) {
        if (depth[i] >= -1e-9)
            continue;
        if (m_outcome.broken++ == 0)
            m_outcome.firstBroken = i;
    }
}

void Wavefront::countFast(int row, int first, int last)
{
    const double *const depth = m_job->state->depth[1 - m_job->state->now].data();
    const double *const flow2 = m_flow2.data() + PaddedGrid::lane;
    const double *const sections = m_froude2.data() + PaddedGrid::lane;
    const bool hasSections = m_job->state->subgrid != nullptr;
    const std::size_t here = m_grid.at(row, 0);
    for (int column = first; column < last; ++column) {
        const double h = depth[here + std::size_t(column)];
        if (!(h > m_job->record.wet_m))
            continue;
        ++m_outcome.wetCells;
        const bool isFast = hasSections ? sections[column] > 0.8 * 0.8
                                        : flow2[column] > 0.8 * 0.8 * gravity * h * h * h;
        if (isFast)
            ++m_outcome.fastCells;
    }
}

/// Whether the rims of tiles to the north and south are wet.
void Wavefront::noteWetRows(int row)
{
    const bool isNorth = row % tile == 0;
    const bool isSouth = row % tile == tile - 1;
    if (!isNorth && !isSouth)
        return;
    const double *const depth = m_job->state->depth[1 - m_job->state->now].data();
    const std::uint8_t where = isNorth ? ActiveTiles::North : ActiveTiles::South;
    for (const ActiveTiles::Run &run : m_job->tiles->runs(row / tile)) {
        for (int first = run.first; first < run.last; first += tile) {
            const double *from = depth + m_grid.at(row, first);
            const double *to = depth + m_grid.at(row, std::min(first + tile, run.last));
            const double flows = m_job->flows_m;
            if (std::any_of(from, to, [flows](double h) { return h > flows; }))
                m_job->tiles->setWet(row / tile, first / tile, where);
        }
    }
}

/// Whether tiles are wet, and their rims to the west and east, from the rows since the last call.
void Wavefront::noteWetTiles(int tileRow)
{
    double *const deepest = m_columnMax.data() + PaddedGrid::lane;
    double *const reach = m_columnReach.data() + PaddedGrid::lane;
    const double flows = m_job->flows_m;
    for (const ActiveTiles::Run &run : m_job->tiles->runs(tileRow)) {
        for (int first = run.first; first < run.last; first += tile) {
            const int last = std::min(first + tile, run.last);
            const double most = *std::max_element(deepest + first, deepest + last);
            if (!m_job->state->subgrid)
                m_outcome.deepest_m = std::max(
                        m_outcome.deepest_m, *std::max_element(reach + first, reach + last));
            if (!(most > flows))
                continue;
            int where = ActiveTiles::Anywhere;
            if (deepest[first] > flows)
                where |= ActiveTiles::West;
            if (last == first + tile && deepest[last - 1] > flows)
                where |= ActiveTiles::East;
            m_job->tiles->setWet(tileRow, first / tile, std::uint8_t(where));
        }
        std::fill(deepest + run.first, deepest + run.last, 0.0);
        std::fill(reach + run.first, reach + run.last, 0.0);
    }
}

} // namespace spp::engine::flood
