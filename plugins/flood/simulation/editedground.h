// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/flood/places.h"
#include "engine/raster/polygonruns.h"

#include <QtGlobal>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace spp::flood {

/// What edits do to the ground, between the ground before all of them and the ground after. A cell
/// that several of them change counts once; one that is as it was in the end does not count.
struct GroundTotals {
    double fill_m3 = 0.0; ///< where the ground is higher than before
    double cut_m3 = 0.0; ///< where it is lower; not negative
    double area_m2 = 0.0; ///< of the cells that changed

    double net_m3() const { return fill_m3 - cut_m3; } ///< brought (above 0) or taken
};

/// What one area finds, and what it would do to it.
struct AreaLook {
    qlonglong cells = 0; ///< inside of the model whose middle lies in it
    qlonglong changed = 0;
    double lowest_m = 0.0; ///< the ground in it; 0 where there is no cell
    double highest_m = 0.0;
    double volume_m3 = 0.0; ///< brought (above 0) or taken
};

/// The ground of a model while edits change it one after another: each finds what those before it
/// left. The run takes its ground from here, and whatever is told of volumes comes from here too.
///
/// A fill raises cells to its level, an excavation lowers them; a cell that is beyond the level
/// already stays as it is. Cells are those whose middle lies in the area (see engine::PolygonRuns).
/// An edit is kept as runs of cells with its level: memory goes with its rows, not with its area.
/// A copy is cheap, and asks the same ground before all edits.
class EditedGround {
public:
    /// Level of a cell before any edit, m above the datum; none outside of the model. Asked for
    /// cells of the grid alone.
    using Before = std::function<std::optional<double>(const engine::CellPlace &)>;
    /// Asked while cells are counted, with how many more there were since; false: stop, and what is
    /// answered is of no use.
    using GoOn = std::function<bool(qlonglong cells)>;
    enum class Work { Fill, Dig };

    EditedGround(const engine::Grid &grid, Before before);
    /// On top of this one, which must stay where it is as long as the new one is asked.
    EditedGround next() const;

    std::optional<double> level_m(const engine::CellPlace &cell) const;
    /// Without a level: the cells alone.
    AreaLook look(const engine::RawShape &area, Work work, std::optional<double> level_m,
            const GoOn &goOn = {}) const;
    void apply(const engine::RawShape &area, Work work, double level_m);
    /// Takes over what was changed on top of this one.
    void take(const EditedGround &next);

    GroundTotals totals(const GoOn &goOn = {}) const;
    /// Visits the cells in which an edit lies, row by row, with what all edits leave.
    void visit(const std::function<void(const engine::CellPlace &, double level_m)> &see) const;

    /// How many cells have to be looked at for an area, and for all edits.
    qlonglong cellsIn(const engine::RawShape &area) const;
    qlonglong cells() const;

private:
    struct Edit {
        engine::PolygonRuns runs;
        Work work;
        double level_m;
    };
    using Edits = std::vector<std::shared_ptr<const Edit>>; ///< in their order
    using SeeEdited
            = std::function<void(const engine::CellPlace &, double before_m, double after_m)>;

    static double worked(Work work, double ground_m, double level_m);
    void visitRow(int row, const SeeEdited &see) const;
    bool visitAll(const SeeEdited &see, const GoOn &goOn) const;

    engine::Grid m_grid;
    Before m_before;
    Edits m_edits;
};

} // namespace spp::flood
