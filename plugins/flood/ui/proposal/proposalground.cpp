// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/proposal/proposalground.h"

namespace spp::flood {

namespace {

constexpr double mostCellsAtOnce = 4e6;

EditedGround groundOf(const BaseModel &base)
{
    return EditedGround(
            base.ground, [&base](const engine::CellPlace &cell) -> std::optional<double> {
                const std::size_t at = base.at(cell);
                return base.inside[at] ? std::optional<double>(base.bed_m[at]) : std::nullopt;
            });
}

} // namespace

ProposalGround::ProposalGround(BaseModelPtr base, const std::vector<ProposedEdit> &edits)
    : m_base(std::move(base))
    , m_edits(edits.size())
{
    m_layers.push_back(std::make_unique<EditedGround>(groundOf(*m_base)));
    for (const ProposedEdit &edit : edits) {
        auto next = std::make_unique<EditedGround>(m_layers.back()->next());
        if (edit.kind != ProposedEdit::Kind::Dyke) {
            const engine::RawShape area = shapeOf(edit.shape, true);
            if (!canLook(*next, area))
                return;
            next->apply(area,
                    edit.kind == ProposedEdit::Kind::Fill ? EditedGround::Work::Fill
                                                          : EditedGround::Work::Dig,
                    edit.level_m);
        }
        m_layers.push_back(std::move(next));
    }
}

const EditedGround *ProposalGround::before(std::size_t edit) const
{
    return edit < m_layers.size() ? m_layers[edit].get() : nullptr;
}

std::optional<GroundTotals> ProposalGround::share(std::size_t edit) const
{
    return edit + 1 < m_layers.size() ? std::optional<GroundTotals>(m_layers[edit + 1]->totals())
                                      : std::nullopt;
}

std::optional<GroundTotals> ProposalGround::total() const
{
    if (m_layers.size() != m_edits + 1)
        return std::nullopt;
    EditedGround all = m_layers.front()->next();
    for (std::size_t i = 1; i < m_layers.size(); ++i)
        all.take(*m_layers[i]);
    return all.totals();
}

bool ProposalGround::canLook(const EditedGround &ground, const engine::RawShape &area)
{
    return ground.cellsAround(area) <= mostCellsAtOnce;
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
