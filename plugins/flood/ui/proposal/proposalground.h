// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "flood/simulation/editedground.h"
#include "flood/ui/proposal/basemodel.h"
#include "flood/whatif/proposalfile.h"

#include <memory>
#include <optional>
#include <vector>

namespace spp::flood {

/// What the edits of a proposal do to the ground of its base, in their order, as the run will do
/// it. Answers nothing from an edit on that spans more cells than can be looked at at once.
class ProposalGround {
public:
    ProposalGround(BaseModelPtr base, const std::vector<ProposedEdit> &edits);

    /// The ground that the edit of this number finds; of the number of edits: what all leave. Null:
    /// not known.
    const EditedGround *before(std::size_t edit) const;
    std::optional<GroundTotals> share(std::size_t edit) const; ///< of one edit; 0 of a dyke
    std::optional<GroundTotals> total() const;

    /// Whether an area is small enough to be looked at between two movements of the mouse.
    static bool canLook(const EditedGround &ground, const engine::RawShape &area);
    static engine::RawShape shapeOf(const std::vector<MapPoint> &corners, bool isArea);

private:
    BaseModelPtr m_base;
    std::size_t m_edits;
    /// Each on top of the one before it, so they stay where they are.
    std::vector<std::unique_ptr<EditedGround>> m_layers;
};

} // namespace spp::flood
