// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/cadastre/parcelcut.h"

#include "engine/cadastre/editplan.h"
#include "engine/cadastre/gridlocation.h"
#include "engine/cadastre/linenoding.h"
#include "engine/cadastre/planarfaces.h"
#include "engine/cadastre/sidechange.h"

#include <algorithm>
#include <cmath>

namespace spp::engine {

namespace {

struct Cut {
    ParcelId parcel;
    GridRings shape;
    std::vector<GridRings> pieces;
};

/// The parts of a shape between the stretches of the lines that lie in it.
std::vector<GridRings> piecesOf(const GridRings &shape, const std::vector<GridSide> &stretches)
{
    std::vector<GridSide> sides = sidesOf(shape);
    const GridBox box = boxOf(shape);
    const auto comesFirst = [](const GridSide &a, const GridSide &b) {
        return a.from != b.from ? isBefore(a.from, b.from) : isBefore(a.to, b.to);
    };
    std::vector<GridSide> boundary = sides;
    std::sort(boundary.begin(), boundary.end(), comesFirst);
    const std::size_t own = sides.size();
    for (const GridSide &stretch : stretches) {
        const GridSide back{ stretch.to, stretch.from };
        if (!box.meets(stretch.box())
                || std::binary_search(boundary.begin(), boundary.end(), stretch, comesFirst)
                || std::binary_search(boundary.begin(), boundary.end(), back, comesFirst)
                || locate(middleOf(stretch.from, stretch.to), shape) != Location::Inside)
            continue;
        sides.push_back(stretch);
        sides.push_back(back);
    }
    if (sides.size() == own)
        return {};
    return facesOf(std::move(sides));
}

class ParcelCutter {
public:
    ParcelCutter(const ParcelFabric &fabric, const std::vector<CutLine> &lines,
            const CutOptions &options)
        : m_fabric(fabric)
        , m_lines(lines)
        , m_options(options)
    {
    }

    Attempt<CutPlan> run(std::vector<ParcelId> parcels)
    {
        std::sort(parcels.begin(), parcels.end());
        parcels.erase(std::unique(parcels.begin(), parcels.end()), parcels.end());
        // Parcels that turn out not to be cut must not give places to their neighbours.
        for (;;) {
            LineNoding noding(m_lines, m_options.snap_mm);
            if (auto refusal = prepare(noding, parcels))
                return *refusal;
            const std::vector<Cut> cuts = cutAll(noding, parcels);
            if (cuts.empty())
                return Refusal{ RefusalKind::NotCut, parcels, firstPlace(), 0.0,
                    "The line does not cut the parcel." };
            if (cuts.size() == parcels.size())
                return planOf(noding, cuts);
            parcels.clear();
            for (const Cut &cut : cuts)
                parcels.push_back(cut.parcel);
        }
    }

private:
    GridPoint firstPlace() const
    {
        return m_lines.empty() || m_lines[0].points.empty() ? GridPoint() : m_lines[0].points[0];
    }

    std::optional<Refusal> prepare(LineNoding &noding, const std::vector<ParcelId> &parcels) const
    {
        const GridBox near = grownBox(noding.box(), std::int64_t(std::ceil(m_options.snap_mm)));
        std::vector<GridPoint> corners;
        for (const ParcelId parcel : parcels) {
            if (!m_fabric.hasParcel(parcel))
                return Refusal{ RefusalKind::UnknownParcel, { parcel }, {}, 0.0,
                    "There is no such parcel." };
            if (m_fabric.box(parcel).meets(near)) {
                const GridRings shape = m_fabric.shape(parcel);
                corners.insert(corners.end(), shape.points.begin(), shape.points.end());
            }
        }
        noding.snapTo(corners);
        if (const auto place = noding.selfMeeting())
            return Refusal{ RefusalKind::SelfCrossing, parcels, *place, 0.0,
                "The line meets itself." };
        for (const ParcelId parcel : parcels)
            noding.meet(m_fabric.shape(parcel));
        noding.finish();
        return std::nullopt;
    }

    std::vector<Cut> cutAll(const LineNoding &noding, const std::vector<ParcelId> &parcels) const
    {
        std::vector<Cut> cuts;
        for (const ParcelId parcel : parcels) {
            bool changed = false;
            Cut cut{ parcel, noding.withPlaces(m_fabric.shape(parcel), changed), {} };
            cut.pieces = piecesOf(cut.shape, noding.stretches());
            if (cut.pieces.size() > m_fabric.rings(parcel).partCount())
                cuts.push_back(std::move(cut));
        }
        return cuts;
    }

    CutPlan planOf(const LineNoding &noding, const std::vector<Cut> &cuts) const
    {
        CutPlan plan;
        EditPlan edit(m_fabric);
        for (const Cut &cut : cuts)
            edit.retire(cut.parcel);
        const auto isCut = [&](ParcelId parcel) {
            const auto found = std::lower_bound(cuts.begin(), cuts.end(), parcel,
                    [](const Cut &cut, ParcelId id) { return cut.parcel < id; });
            return found != cuts.end() && found->parcel == parcel;
        };
        const auto reach = std::int64_t(std::ceil(m_options.snap_mm)) + 1;
        for (const ParcelId parcel : m_fabric.parcelsNear(grownBox(noding.box(), reach))) {
            bool changed = false;
            if (isCut(parcel))
                continue;
            const GridRings shape = noding.withPlaces(m_fabric.shape(parcel), changed);
            if (changed)
                edit.change(parcel, shape);
        }
        for (const Cut &cut : cuts) {
            for (const GridRings &piece : cut.pieces)
                plan.pieces.push_back(
                        { cut.parcel, edit.create(piece), doubledArea(piece).toInt64(), false });
        }
        plan.edit = edit.take();
        return plan;
    }

    const ParcelFabric &m_fabric;
    const std::vector<CutLine> &m_lines;
    const CutOptions m_options;
};

/// A place of a shape that is not on its boundary.
GridPoint placeInside(const GridRings &shape)
{
    const Geometry inside = polygonOnGrid(viewsOf(shape)).pointInside();
    const Box box = inside.bounds();
    return { std::int32_t(std::lround(box.xmin)), std::int32_t(std::lround(box.ymin)) };
}

} // namespace

Attempt<CutPlan> cutParcels(const ParcelFabric &fabric, const std::vector<ParcelId> &parcels,
        const std::vector<CutLine> &lines, const CutOptions &options)
{
    for (const CutLine &line : lines) {
        if (line.points.size() < 2)
            return Refusal{ RefusalKind::BadRequest, parcels, {}, 0.0,
                "A line needs two places at least." };
    }
    return ParcelCutter(fabric, lines, options).run(parcels);
}

Attempt<CutPlan> splitByLine(const ParcelFabric &fabric, ParcelId parcel,
        const std::vector<GridPoint> &line, const CutOptions &options)
{
    return cutParcels(fabric, { parcel }, { { line, false } }, options);
}

Attempt<CutPlan> cutByBoundary(
        const ParcelFabric &fabric, const GridRings &boundary, const CutOptions &options)
{
    std::vector<CutLine> lines;
    for (std::size_t ring = 0; ring < boundary.ringCount(); ++ring)
        lines.push_back(
                { { boundary.points.begin() + std::ptrdiff_t(boundary.ringBegin(ring)),
                          boundary.points.begin() + std::ptrdiff_t(boundary.ringEnd[ring]) },
                        true });
    const std::vector<ParcelId> near = fabric.parcelsNear(boxOf(boundary));
    auto plan = cutParcels(fabric, near, lines, options);
    if (!plan && plan.refusal().kind != RefusalKind::NotCut)
        return plan;
    CutPlan result;
    if (plan)
        result = std::move(*plan);
    else
        result.edit = EditPlan(fabric).take();
    std::vector<ParcelId> cut;
    for (const ParcelChange &change : result.edit.parcels) {
        if (!change.after)
            cut.push_back(change.parcel);
    }
    // Pieces are read from the edit, in which their places are nodes.
    std::size_t piece = 0;
    for (const ParcelChange &change : result.edit.parcels) {
        if (change.before)
            continue;
        GridRings shape;
        for (const NodeId node : change.after->nodes)
            shape.points.push_back(node < result.edit.firstNewNode
                            ? fabric.place(node)
                            : result.edit.newNodes[node - result.edit.firstNewNode]);
        shape.ringEnd.assign(change.after->ringEnd.begin(), change.after->ringEnd.end());
        shape.shell = change.after->shell;
        result.pieces[piece++].inside
                = locate(doubled(placeInside(shape)), boundary) == Location::Inside;
    }
    std::sort(cut.begin(), cut.end());
    for (const ParcelId parcel : near) {
        if (std::binary_search(cut.begin(), cut.end(), parcel)
                || locate(doubled(placeInside(fabric.shape(parcel))), boundary) != Location::Inside)
            continue;
        result.pieces.push_back({ parcel, parcel, fabric.doubledArea(parcel).toInt64(), true });
    }
    std::sort(result.pieces.begin(), result.pieces.end(), [](const CutPiece &a, const CutPiece &b) {
        return a.parent != b.parent ? a.parent < b.parent : a.parcel < b.parcel;
    });
    return result;
}

} // namespace spp::engine
