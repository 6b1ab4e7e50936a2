// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/feedback.h"
#include "engine/flood/activetiles.h"
#include "engine/flood/floodstate.h"
#include "engine/flood/kernel/rowkernel.h"
#include "engine/flood/rimfaces.h"
#include "engine/flood/subgrid/facesections.h"
#include "engine/flood/verticalsource.h"

#include <atomic>
#include <memory>
#include <vector>

namespace spp::engine::flood {

/// What all bands of one step share.
struct StepJob {
    FloodState *state = nullptr;
    const RowKernel *kernel = nullptr;
    ActiveTiles *tiles = nullptr;
    const RimFaces *rim = nullptr;
    StepNumbers numbers;
    double flows_m = 0.0; ///< a cell that holds more may pass water on
    RecordNumbers record;
    double endTime_s = 0.0; ///< of the step
    bool countsFast = false; ///< whether cells above a Froude number of 0.8 are counted
    const std::vector<std::shared_ptr<VerticalSource>> *sources = nullptr;
    VerticalSource::Change *rowChanges = nullptr; ///< of each source, of each row
    std::atomic<bool> *stops = nullptr;
    Feedback *feedback = nullptr; ///< asked by the band of the calling thread
};

/// What one band saw in one step.
struct BandOutcome {
    double deepest_m = 0.0; ///< the depth that gives Δt
    long long broken = 0;
    std::size_t firstBroken = 0; ///< index of the first cell whose depth is no number
    long long wetCells = 0;
    long long fastCells = 0;
};

/// One pass over the rows of a band: while fluxes of row r are computed, what leaves cells of row
/// r − 1 is limited to what they hold, and row r − 2 gets its new depth. So the fluxes before the
/// limiter stay in the cache and never go to memory.
///
/// A band computes the fluxes of the row before it and of two rows behind it once more, from the
/// same old state, so that it needs nothing of its neighbours and gives the same bytes.
class Wavefront {
public:
    Wavefront(const PaddedGrid &grid, int tileColumns);

    /// Rows [first, last), from the present buffer of the state into the other one.
    BandOutcome run(const StepJob &job, int first, int last);

private:
    static constexpr int ring = 4; ///< rows in flight, a power of two

    double *slotX(int row) { return m_qx.data() + slotOf(row); }
    double *slotY(int row) { return m_qy.data() + slotOf(row); }
    double *slotShare(int row) { return m_share.data() + slotOf(row); }
    std::size_t slotOf(int row) const
    {
        return std::size_t(row & (ring - 1)) * m_grid.stride() + PaddedGrid::lane;
    }

    void fluxes(int row);
    void flatFluxes(int row);
    void sectionFluxes(int row);
    void clearStale(int row);
    void limit(int row);
    void depths(int row);
    void depthsAtRim(int row);
    void applySources(int row, double *newDepth);
    void sectionSpeeds(int row);
    void record(int row);
    void recordPeaks(int row, int first, int last);
    void noteCrossings(int row, int first, int last);
    void noteBroken(int row, int first, int last);
    void countFast(int row, int first, int last);
    void noteWetRows(int row);
    void noteWetTiles(int tileRow);
    bool mustStop();

    PaddedGrid m_grid;
    AlignedArray<double> m_qx; ///< before the limiter
    AlignedArray<double> m_qy;
    AlignedArray<double> m_share;
    AlignedArray<double> m_flow2;
    AlignedArray<double> m_froude2; ///< where faces have sections
    AlignedArray<double> m_columnMax;
    AlignedArray<double> m_columnReach;
    FaceSections m_sections;
    std::vector<std::vector<unsigned char>> m_written; ///< tiles of a slot that hold fluxes
    const StepJob *m_job = nullptr;
    bool m_isCallers = false;
    int m_firstFlux = 0; ///< row that the band begins with
    BandOutcome m_outcome;
};

} // namespace spp::engine::flood
