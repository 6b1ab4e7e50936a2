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

    /// Before the columns of a row; row rows() has only faces at the rim. `follows`: the row to the
    /// north was the last one, in the same columns and of the same state, so that its levels are
    /// known. Slopes count where the water is deeper than RecordNumbers::wet_m.
    void beginRow(int row, bool follows, const RecordNumbers &numbers);

    /// Of the west and north faces of columns [first, last) of a row, from the present depths. The
    /// rows of fluxes are left to the caller. Valid until the next call.
    SectionRows find(const FloodState &state, int row, int first, int last);
    /// No water at the faces of columns [first, last) of a row.
    void clear(int row, int first, int last);

    /// Mean depths of west faces, and of north faces, of a row, and those of their wet parts;
    /// levels of its cells. Of the last `ring` rows that were begun.
    double *depthX(int row) { return kept(DepthX, row); }
    double *wetDepthX(int row) { return kept(WetX, row); }
    double *depthY(int row) { return kept(DepthY, row); }
    double *wetDepthY(int row) { return kept(WetY, row); }
    const double *levels(int row) { return kept(Level, row); }

    static constexpr int ring = 4; ///< a power of two

    /// The depth that gives Δt: c²/g of the fastest wave since the last call, and what the slope
    /// adds (FloodNumbers::alpha). With a mean depth H of a face and a share φ of a cell beside it
    /// that is wet, c² = gH/φ. The fall of the water counts up to that of a flow that is as fast as
    /// the wave.
    double takeFastest();

private:
    enum Kept { Level, DepthX, WetX, DepthY, WetY, KeptRows };
    enum Passing { RiseEven, RiseOdd, FrictionX, FrictionY, PassingRows }; // rises of rows in turn

    double *kept(Kept what, int row)
    {
        return at(std::size_t(what) * ring + std::size_t(row & (ring - 1)));
    }
    double *passing(Passing what) { return at(std::size_t(KeptRows) * ring + std::size_t(what)); }
    double *at(std::size_t number) { return m_rows.data() + number * m_stride + PaddedGrid::lane; }
    void findLevels(const FloodState &state, int row, int first, int last, double *levels,
            double *rises) const;
    void findFacesX(const FloodState &state, int row, int first, int last);
    void findFacesY(const FloodState &state, int row, int first, int last);
    double reach(const FaceSection &section, double fall_m, double rise, double cell_m) const;
    double *rises(int row) { return passing((row & 1) != 0 ? RiseOdd : RiseEven); }

    std::size_t m_stride;
    int m_columns;
    AlignedArray<double> m_rows;
    bool m_knowsNorth = false;
    double m_wet_m = 0.0;
    double m_deepShare = 0.0;
    double m_fastest_m = 0.0;
};

} // namespace spp::engine::flood
