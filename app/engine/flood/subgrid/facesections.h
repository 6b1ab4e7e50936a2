// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/flood/floodstate.h"
#include "engine/flood/kernel/rowkernel.h"

namespace spp::engine::flood {

/// Looks up levels of cells and sections of faces of one row after the other, where cells have fine
/// ground in them, and how fast waves run there.
class FaceSections {
public:
    explicit FaceSections(const PaddedGrid &grid);

    /// Before the columns of a row. `follows`: the row to the north was the last one, in the same
    /// columns and of the same state, so that its levels are known. Slopes count where the water is
    /// deeper than RecordNumbers::wet_m.
    void beginRow(bool follows, const RecordNumbers &numbers);

    /// Of the west and north faces of columns [first, last) of a row, from the present depths. The
    /// rows of fluxes are left to the caller. Valid until the next call.
    SectionRows find(const FloodState &state, int row, int first, int last);

    /// The depth that gives Δt: c²/g of the fastest wave since the last call, and what the slope
    /// adds (FloodNumbers::alpha). With a mean depth H of a face and a share φ of a cell beside it
    /// that is wet, c² = gH/φ. The fall of the water counts up to that of a flow that is as fast as
    /// the wave.
    double takeFastest();

private:
    double *row(int number)
    {
        return m_rows.data() + std::size_t(number) * m_stride + PaddedGrid::lane;
    }
    void findLevels(const FloodState &state, int row, int first, int last, double *levels,
            double *rises) const;
    void findFacesX(const FloodState &state, int row, int first, int last);
    void findFacesY(const FloodState &state, int row, int first, int last);
    double reach(const FaceSection &section, double fall_m, double rise, double cell_m) const;
    double *levels() { return row(m_isOdd ? LevelOdd : LevelEven); }
    double *rises() { return row(m_isOdd ? RiseOdd : RiseEven); }
    double *levelsNorth() { return row(m_isOdd ? LevelEven : LevelOdd); }
    double *risesNorth() { return row(m_isOdd ? RiseEven : RiseOdd); }

    enum Row {
        LevelEven, // of rows in turn
        LevelOdd,
        RiseEven,
        RiseOdd,
        DepthX,
        WetX,
        FrictionX,
        DepthY,
        WetY,
        FrictionY,
        Rows
    };

    std::size_t m_stride;
    AlignedArray<double> m_rows;
    bool m_isOdd = false;
    bool m_knowsNorth = false;
    double m_wet_m = 0.0;
    double m_deepShare = 0.0;
    double m_fastest_m = 0.0;
};

} // namespace spp::engine::flood
