// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/cadastre/randomedits.h"

#include "engine/cadastre/areasplit.h"
#include "engine/cadastre/boundaryadjust.h"
#include "engine/cadastre/editcodec.h"
#include "engine/cadastre/editreach.h"
#include "engine/cadastre/nodeedits.h"
#include "engine/cadastre/parcelcut.h"
#include "engine/cadastre/parcelmerge.h"
#include "engine/cadastre/sidechange.h"

#include <cmath>

namespace spp::test {

using namespace spp::engine;

const char *nameOf(EditKind kind)
{
    constexpr const char *names[]
            = { "split", "split by area", "merge", "move", "adjust", "insert", "delete", "undo" };
    return names[int(kind)];
}

RandomEdits::RandomEdits(ParcelFabric fabric, unsigned seed)
    : m_fabric(std::move(fabric))
    , m_random(seed)
    , m_area(totalArea(m_fabric))
{
    for (const ParcelId parcel : m_fabric.parcelIds())
        m_extent.include(m_fabric.box(parcel));
}

EditKind RandomEdits::anyKind()
{
    const int dice = below(100);
    if (dice < 20)
        return EditKind::Split;
    if (dice < 28)
        return EditKind::SplitByArea;
    if (dice < 50)
        return EditKind::Merge;
    if (dice < 65)
        return EditKind::Move;
    if (dice < 75)
        return EditKind::Adjust;
    if (dice < 82)
        return EditKind::InsertNode;
    return dice < 88 ? EditKind::DeleteNode : EditKind::Undo;
}

/// The parcel at a random place: large ones come more often, which keeps sizes alike.
std::optional<ParcelId> RandomEdits::anyParcel()
{
    const GridPoint place{ m_extent.xmin + below(int(m_extent.width())),
        m_extent.ymin + below(int(m_extent.height())) };
    const std::vector<ParcelId> there = m_fabric.parcelsAt(place);
    if (there.empty())
        return std::nullopt;
    return there[0];
}

RandomEdits::Planned RandomEdits::planSplit(ParcelId parcel)
{
    const GridBox box = m_fabric.box(parcel);
    const double bearing = below(62832) / 10000.0;
    const double reach = double(box.width() + box.height());
    const double x = box.xmin + (0.2 + below(600) / 1000.0) * double(box.width());
    const double y = box.ymin + (0.2 + below(600) / 1000.0) * double(box.height());
    const auto end = [&](double sign) {
        return GridPoint{ std::int32_t(std::lround(x + sign * reach * std::cos(bearing))),
            std::int32_t(std::lround(y + sign * reach * std::sin(bearing))) };
    };
    auto plan = splitByLine(m_fabric, parcel, { end(-1.0), end(1.0) });
    if (!plan)
        return plan.refusal();
    return std::move(plan->edit);
}

/// Parallel to one of its sides, as a surveyor would ask, also for pieces of a concave one.
RandomEdits::Planned RandomEdits::planSplitByArea(ParcelId parcel)
{
    const ParcelRings rings = m_fabric.rings(parcel);
    const std::size_t i = std::size_t(below(int(rings.ringEnd[0])));
    const CutDirection direction = CutDirection::alongSide(
            m_fabric, rings.nodes[i], rings.nodes[i + 1 < rings.ringEnd[0] ? i + 1 : 0]);
    AreaSplitOptions options;
    options.manyPieces = ManyPieces::Allow;
    const double area = m_fabric.area_m2(parcel) * (0.2 + below(600) / 1000.0);
    auto plan = splitByArea(m_fabric, parcel, direction, area, options);
    if (!plan)
        return plan.refusal();
    if (plan->largestError_m2 > 0.004 * plan->exact[0].length_m + 0.01)
        m_fault = "a split by area misses it by " + std::to_string(plan->largestError_m2) + " m2";
    return std::move(plan->cut.edit);
}

RandomEdits::Planned RandomEdits::planAdjust(ParcelId parcel)
{
    const ParcelRings rings = m_fabric.rings(parcel);
    const std::size_t i = std::size_t(below(int(rings.ringEnd[0])));
    const double area = m_fabric.area_m2(parcel) * (0.97 + below(60) / 1000.0);
    auto plan = adjustBoundary(m_fabric, parcel, rings.nodes[i],
            rings.nodes[i + 1 < rings.ringEnd[0] ? i + 1 : 0], area, AdjustMode(below(3)));
    if (!plan)
        return plan.refusal();
    return std::move(plan->edit);
}

RandomEdits::Planned RandomEdits::planMerge(ParcelId parcel)
{
    const std::vector<ParcelId> around = m_fabric.neighbours(parcel);
    std::vector<ParcelId> chosen{ parcel };
    if (!around.empty())
        chosen.push_back(around[std::size_t(below(int(around.size())))]);
    auto plan = mergeParcels(m_fabric, chosen);
    if (!plan)
        return plan.refusal();
    return std::move(plan->edit);
}

RandomEdits::Planned RandomEdits::planMove(ParcelId parcel)
{
    const ParcelRings rings = m_fabric.rings(parcel);
    const NodeId node = rings.nodes[std::size_t(below(int(rings.nodes.size())))];
    const GridPoint from = m_fabric.place(node);
    const GridBox box = m_fabric.box(parcel);
    const int reach = std::max(2, int(std::min(box.width(), box.height()) / 20));
    return moveNode(m_fabric, node,
            { from.x + below(2 * reach + 1) - reach, from.y + below(2 * reach + 1) - reach });
}

RandomEdits::Planned RandomEdits::planInsert(ParcelId parcel)
{
    const ParcelRings rings = m_fabric.rings(parcel);
    const std::size_t i = std::size_t(below(int(rings.ringEnd[0])));
    const NodeId a = rings.nodes[i];
    const NodeId b = rings.nodes[i + 1 < rings.ringEnd[0] ? i + 1 : 0];
    const GridPoint from = m_fabric.place(a);
    const GridPoint to = m_fabric.place(b);
    const double share = 0.3 + below(400) / 1000.0;
    return insertNode(m_fabric, a, b,
            { std::int32_t(std::lround(from.x + share * (double(to.x) - from.x))) + below(5) - 2,
                    std::int32_t(std::lround(from.y + share * (double(to.y) - from.y))) },
            5.0);
}

RandomEdits::Planned RandomEdits::planDelete(ParcelId parcel)
{
    const ParcelRings rings = m_fabric.rings(parcel);
    // A person points at a node that lies between two sides, not at a corner of the map.
    for (const NodeId node : rings.nodes) {
        auto plan = deleteNode(m_fabric, node, 3000.0);
        if (plan)
            return plan;
    }
    return deleteNode(m_fabric, rings.nodes[0], 3000.0);
}

RandomEdits::Planned RandomEdits::plan(EditKind kind, ParcelId parcel)
{
    switch (kind) {
    case EditKind::Split:
        return planSplit(parcel);
    case EditKind::SplitByArea:
        return planSplitByArea(parcel);
    case EditKind::Adjust:
        return planAdjust(parcel);
    case EditKind::Merge:
        return planMerge(parcel);
    case EditKind::Move:
        return planMove(parcel);
    case EditKind::InsertNode:
        return planInsert(parcel);
    default:
        return planDelete(parcel);
    }
}

/// What was promised for every parcel and for the sum of all.
void RandomEdits::compare(const FabricEdit &edit, const EditReport &report)
{
    Int128 change;
    for (const AreaChange &area : report.areas) {
        change += Int128(area.doubledAfter_mm2) - Int128(area.doubledBefore_mm2);
        if (m_fabric.doubledArea(area.parcel) != Int128(area.doubledAfter_mm2))
            m_fault = "parcel " + std::to_string(area.parcel) + " has another area than reported";
    }
    if (change != Int128(report.doubledOuterChange_mm2))
        m_fault = "the outer change is not the sum of the parcels'";
    if (!report.changesOuterEdge && report.doubledOuterChange_mm2 != 0)
        m_fault = "an edit inside the coverage changed the sum of areas";
    for (const ParcelChange &changed : edit.parcels) {
        if (m_fabric.hasParcel(changed.parcel) != changed.after.has_value())
            m_fault = "parcel " + std::to_string(changed.parcel) + " is not as the edit says";
    }
    const auto again = decodeEdit(encodeEdit(edit));
    if (!again || encodeEdit(*again) != encodeEdit(edit) || m_fabric.mismatch(*again, true))
        m_fault = "an edit does not come back from its bytes";
    m_area += Int128(report.doubledOuterChange_mm2);
}

bool RandomEdits::undo()
{
    if (m_done.empty())
        return false;
    if (!m_fabric.revert(m_done.back().first)) {
        m_fault = "the last edit could not be taken back";
        return false;
    }
    m_area -= Int128(m_done.back().second);
    m_done.pop_back();
    return true;
}

void RandomEdits::undoAll()
{
    while (!m_done.empty() && m_fault.empty())
        undo();
}

std::map<ParcelId, GridRings> RandomEdits::shapesTouched(const FabricEdit &edit) const
{
    std::map<ParcelId, GridRings> shapes;
    for (const ParcelChange &change : edit.parcels)
        shapes[change.parcel] = m_fabric.shape(change.parcel);
    for (const NodeMove &move : edit.moves) {
        for (const ParcelId parcel : m_fabric.parcelsWithNode(move.node))
            shapes[parcel] = m_fabric.shape(parcel);
    }
    return shapes;
}

/// No side that was changed reaches out of the box that was told.
void RandomEdits::compareReach(const std::map<ParcelId, GridRings> &before, const GridBox &reach)
{
    for (const auto &[parcel, shape] : before) {
        const SideChange change = compareSides(sidesOf(shape), sidesOf(m_fabric.shape(parcel)));
        for (const auto *sides : { &change.gained, &change.lost }) {
            for (const GridSide &side : *sides) {
                if (!reach.contains(side.box()))
                    m_fault = "an edit reaches farther than it says";
            }
        }
    }
}

bool RandomEdits::attempt(EditKind kind)
{
    if (kind == EditKind::Undo)
        return undo();
    const auto parcel = anyParcel();
    if (!parcel)
        return false;
    Planned planned = plan(kind, *parcel);
    if (planned) {
        const GridBox reach = reachOf(m_fabric, *planned);
        const auto before = shapesTouched(*planned);
        const auto report = commit(m_fabric, *planned);
        if (report) {
            compareReach(before, reach);
            compare(*planned, *report);
            m_done.emplace_back(std::move(*planned), report->doubledOuterChange_mm2);
            return true;
        }
        ++m_refusals[std::string(nameOf(kind)) + " " + refusalName(report.refusal().kind)];
        return false;
    }
    ++m_refusals[std::string(nameOf(kind)) + " plan " + refusalName(planned.refusal().kind)];
    return false;
}

} // namespace spp::test
