// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/proposal/proposalground.h"

namespace spp::flood {

namespace {

constexpr qlonglong mostCellsAtOnce = 4000000;
constexpr qlonglong cellsBetweenTellings = 1000000;

EditedGround groundOf(const BaseModel &base)
{
    return EditedGround(
            base.ground, [&base](const engine::CellPlace &cell) -> std::optional<double> {
                const std::size_t at = base.at(cell);
                return base.inside[at] ? std::optional<double>(base.bed_m[at]) : std::nullopt;
            });
}

EditedGround::Work workOf(const ProposedEdit &edit)
{
    return edit.kind == ProposedEdit::Kind::Fill ? EditedGround::Work::Fill
                                                 : EditedGround::Work::Dig;
}

} // namespace

ProposalGround::ProposalGround(BaseModelPtr base, const std::vector<ProposedEdit> &edits)
    : m_base(std::move(base))
    , m_edits(edits)
{
    m_grounds.push_back(groundOf(*m_base));
    for (const ProposedEdit &edit : m_edits) {
        EditedGround next = m_grounds.back();
        if (edit.kind != ProposedEdit::Kind::Dyke)
            next.apply(shapeOf(edit.shape, true), workOf(edit), edit.level_m);
        m_grounds.push_back(std::move(next));
    }
}

Result<GroundCount> ProposalGround::count(Feedback &feedback) const
{
    const qlonglong all = 2 * m_grounds.back().cells(); // each by itself, and all together
    qlonglong done = 0;
    qlonglong told = 0;
    const auto goOn = [&](qlonglong cells) {
        done += cells;
        if (done - told >= cellsBetweenTellings) {
            feedback.progress(done, all);
            told = done;
        }
        return !feedback.isCancelled();
    };
    GroundCount count;
    for (std::size_t i = 0; i < m_edits.size(); ++i) {
        const ProposedEdit &edit = m_edits[i];
        count.edits.push_back(edit.kind == ProposedEdit::Kind::Dyke
                        ? AreaLook()
                        : m_grounds[i].look(
                                shapeOf(edit.shape, true), workOf(edit), edit.level_m, goOn));
        if (feedback.isCancelled())
            return Error::cancelled({});
    }
    count.total = m_grounds.back().totals(goOn);
    if (feedback.isCancelled())
        return Error::cancelled({});
    return count;
}

bool ProposalGround::isCountedAtOnce() const { return m_grounds.back().cells() <= mostCellsAtOnce; }

bool ProposalGround::canLook(const EditedGround &ground, const engine::RawShape &area)
{
    return ground.cellsIn(area) <= mostCellsAtOnce;
}

engine::RawShape ProposalGround::shapeOf(const std::vector<MapPoint> &corners, bool isArea)
{
    engine::RawShape shape;
    shape.kind = isArea ? engine::ShapeKind::Polygon : engine::ShapeKind::Line;
    for (const MapPoint &corner : corners) {
        shape.xy.push_back(corner.x);
        shape.xy.push_back(corner.y);
    }
    shape.closePath(true);
    return shape;
}

} // namespace spp::flood
