// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/cadastre/areasplit.h"

#include "engine/cadastre/gridlocation.h"

#include <algorithm>
#include <cmath>

namespace spp::engine {

namespace {

constexpr double pi = 3.14159265358979323846;
constexpr int mostCorrections = 4;

double squareMetres(std::int64_t doubled_mm2)
{
    return double(doubled_mm2) / (2.0 * squareMillimetresPerSquareMetre);
}

GridRings shapeOfPiece(const ParcelFabric &fabric, const FabricEdit &edit, ParcelId parcel)
{
    GridRings shape;
    for (const ParcelChange &change : edit.parcels) {
        if (change.parcel != parcel || !change.after)
            continue;
        for (const NodeId node : change.after->nodes)
            shape.points.push_back(node < edit.firstNewNode
                            ? fabric.place(node)
                            : edit.newNodes[node - edit.firstNewNode]);
    }
    return shape;
}

/// One parcel and the direction in which it is cut into strips.
class StripCutter {
public:
    StripCutter(const ParcelFabric &fabric, ParcelId parcel, const CutDirection &direction,
            const AreaSplitOptions &options)
        : m_fabric(fabric)
        , m_parcel(parcel)
        , m_options(options)
        , m_shape(fabric.shape(parcel))
        , m_sweep(m_shape, direction.reference, direction.angle)
    {
    }

    double total_m2() const { return m_sweep.totalArea_m2(); }

    /// Cuts at these areas to the right, ascending.
    Attempt<AreaSplit> run(const std::vector<double> &areas_m2)
    {
        AreaSplit split;
        std::vector<CutLine> lines;
        for (const double area : areas_m2) {
            const auto exact = m_sweep.cutFor(area);
            if (!exact)
                return outOfRange();
            if (exact->crossings.size() > 2 && m_options.manyPieces == ManyPieces::Refuse)
                return Refusal{ RefusalKind::Multipart, { m_parcel }, onGrid(exact->crossings[0]),
                    1.0 + double(exact->crossings.size()) / 2.0,
                    "The cut would make more than two pieces." };
            auto line = corrected(*exact);
            if (!line)
                return line.refusal();
            split.exact.push_back(*exact);
            lines.push_back(*line);
        }
        auto cut = cutParcels(m_fabric, { m_parcel }, lines, m_options.cut);
        if (!cut)
            return cut.refusal();
        split.cut = std::move(*cut);
        for (const StraightCut &exact : split.exact)
            split.largestError_m2 = std::max(split.largestError_m2,
                    std::abs(areaBelow_m2(split.cut, exact.offset_m) - exact.area_m2));
        return split;
    }

    Refusal outOfRange() const
    {
        return { RefusalKind::AreaOutOfRange, { m_parcel }, m_shape.points[0], total_m2(),
            "The area must be more than nothing and less than the parcel's." };
    }

private:
    /// A line at an offset, long enough to pass all of the parcel.
    CutLine lineAt(double offset_m) const
    {
        const GridBox box = boxOf(m_shape);
        const PlanePoint middle = inPlane({ std::int32_t((std::int64_t(box.xmin) + box.xmax) / 2),
                std::int32_t((std::int64_t(box.ymin) + box.ymax) / 2) });
        const double reach = 1.0 + double(box.width() + box.height()) / millimetresPerMetre;
        const PlanePoint origin = m_sweep.placeAt(0.0, 0.0);
        const PlanePoint ahead = m_sweep.placeAt(1.0, 0.0);
        const double along = (middle.x - origin.x) * (ahead.x - origin.x)
                + (middle.y - origin.y) * (ahead.y - origin.y);
        return { { onGrid(m_sweep.placeAt(along - reach, offset_m)),
                         onGrid(m_sweep.placeAt(along + reach, offset_m)) },
            false };
    }

    /// The area on the grid that lies to the right of a cut: pieces lie on one side or the other.
    double areaBelow_m2(const CutPlan &plan, double offset_m) const
    {
        double area = 0.0;
        for (const CutPiece &piece : plan.pieces) {
            const GridRings shape = shapeOfPiece(m_fabric, plan.edit, piece.parcel);
            double farthest = 0.0;
            for (const GridPoint place : shape.points) {
                const double off = m_sweep.offsetOf_m(inPlane(place)) - offset_m;
                if (std::abs(off) > std::abs(farthest))
                    farthest = off;
            }
            area += farthest < 0.0 ? squareMetres(piece.doubledArea_mm2) : 0.0;
        }
        return area;
    }

    /// The line on the grid whose area comes nearest to that of the exact cut.
    Attempt<CutLine> corrected(const StraightCut &exact) const
    {
        double offset = exact.offset_m;
        CutLine best = lineAt(offset);
        double smallest = std::numeric_limits<double>::infinity();
        for (int i = 0; i < mostCorrections; ++i) {
            const CutLine line = lineAt(offset);
            const auto plan = cutParcels(m_fabric, { m_parcel }, { line }, m_options.cut);
            if (!plan && i == 0)
                return plan.refusal();
            if (!plan)
                break;
            const double error = areaBelow_m2(*plan, exact.offset_m) - exact.area_m2;
            if (std::abs(error) < smallest) {
                smallest = std::abs(error);
                best = line;
            }
            const double shift = error / std::max(exact.length_m, 1e-3);
            if (std::abs(shift) < 0.25 / millimetresPerMetre)
                break;
            offset -= shift;
        }
        return best;
    }

    const ParcelFabric &m_fabric;
    const ParcelId m_parcel;
    const AreaSplitOptions &m_options;
    const GridRings m_shape;
    const AreaSweep m_sweep;
};

std::optional<Refusal> refuseUnknown(const ParcelFabric &fabric, ParcelId parcel)
{
    if (fabric.hasParcel(parcel))
        return std::nullopt;
    return Refusal{ RefusalKind::UnknownParcel, { parcel }, {}, 0.0, "There is no such parcel." };
}

} // namespace

CutDirection CutDirection::alongSide(const ParcelFabric &fabric, NodeId from, NodeId to)
{
    const PlanePoint a = inPlane(fabric.place(from));
    const PlanePoint b = inPlane(fabric.place(to));
    return { a, std::atan2(b.y - a.y, b.x - a.x) };
}

CutDirection CutDirection::alongAzimuth(double azimuth_deg, bool areaToTheLeft)
{
    const double turned = areaToTheLeft ? azimuth_deg + 180.0 : azimuth_deg;
    return { {}, (90.0 - turned) * pi / 180.0 };
}

Attempt<AreaSplit> splitByArea(const ParcelFabric &fabric, ParcelId parcel,
        const CutDirection &direction, double area_m2, const AreaSplitOptions &options)
{
    if (auto refusal = refuseUnknown(fabric, parcel))
        return *refusal;
    return StripCutter(fabric, parcel, direction, options).run({ area_m2 });
}

Attempt<AreaSplit> splitByRatio(const ParcelFabric &fabric, ParcelId parcel,
        const CutDirection &direction, const std::vector<double> &ratio,
        const AreaSplitOptions &options)
{
    if (auto refusal = refuseUnknown(fabric, parcel))
        return *refusal;
    double sum = 0.0;
    bool good = ratio.size() >= 2;
    for (const double part : ratio) {
        good = good && part > 0.0 && std::isfinite(part);
        sum += part;
    }
    if (!good)
        return Refusal{ RefusalKind::BadRequest, { parcel }, {}, 0.0,
            "At least two parts above nothing are needed." };
    StripCutter cutter(fabric, parcel, direction, options);
    std::vector<double> areas;
    double part = 0.0;
    for (std::size_t i = 0; i + 1 < ratio.size(); ++i) {
        part += ratio[i];
        areas.push_back(cutter.total_m2() * (part / sum));
    }
    return cutter.run(areas);
}

} // namespace spp::engine
