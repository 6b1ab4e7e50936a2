// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/feedback.h"
#include "flood/simulation/editedground.h"
#include "flood/ui/proposal/basemodel.h"
#include "flood/whatif/proposalfile.h"

#include <vector>

namespace spp::flood {

/// What the edits of a proposal do to the ground, cell by cell.
struct GroundCount {
    std::vector<AreaLook> edits; ///< each on what those before it leave; nothing of a dyke
    GroundTotals total; ///< of all
};

/// The ground of a base while the edits of a proposal change it in their order, as the run will do
/// it. Does not change; may be asked in any thread.
class ProposalGround {
public:
    ProposalGround(BaseModelPtr base, const std::vector<ProposedEdit> &edits);

    /// The ground that the edit of this number finds; of the number of edits: what all leave.
    const EditedGround &before(std::size_t edit) const { return m_grounds[edit]; }
    /// Looks at every cell. Cancelled, where the feedback says so.
    Result<GroundCount> count(Feedback &feedback) const;
    /// Whether count() is done before somebody notices.
    bool isCountedAtOnce() const;

    /// Whether an area is small enough to be looked at between two movements of the mouse.
    static bool canLook(const EditedGround &ground, const engine::RawShape &area);
    static engine::RawShape shapeOf(const std::vector<MapPoint> &corners, bool isArea);

private:
    BaseModelPtr m_base;
    std::vector<ProposedEdit> m_edits;
    std::vector<EditedGround> m_grounds; ///< one more than edits
};

} // namespace spp::flood
