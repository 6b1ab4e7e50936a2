// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/cadastre/areasplit.h"
#include "engine/cadastre/gridlocation.h"
#include "engine/store/orientation.h"

#include <algorithm>
#include <cmath>

namespace spp::engine {

namespace {

/// A ring that begins at a place on it.
struct Around {
    GridPoint place; ///< where it begins, on the grid
    std::vector<GridPoint> corners; ///< counter-clockwise, without the place itself
};

std::optional<Around> ringFrom(const GridRings &shape, GridPoint place, double snap_mm)
{
    const std::size_t count = shape.points.size();
    std::size_t nearest = 0;
    double least = snap_mm;
    bool found = false;
    bool isCorner = false;
    for (std::size_t i = 0; i < count; ++i) {
        const double corner = distance_mm_between(shape.points[i], place);
        const double side = distance_mm_to(shape.points[i], shape.points[(i + 1) % count], place);
        if (corner <= snap_mm && (!isCorner || corner < least)) {
            least = corner;
            nearest = i;
            isCorner = found = true;
        } else if (!isCorner && side <= least) {
            least = side;
            nearest = i;
            found = true;
        }
    }
    if (!found)
        return std::nullopt;
    Around around;
    around.place = isCorner ? shape.points[nearest] : place;
    for (std::size_t k = 1; k <= count; ++k) {
        const GridPoint corner = shape.points[(nearest + k) % count];
        if (corner != around.place)
            around.corners.push_back(corner);
    }
    return around;
}

double triangle_m2(GridPoint a, GridPoint b, GridPoint c)
{
    return doubledTriangle(a, b, c).toDouble() / (2.0 * squareMillimetresPerSquareMetre);
}

/// A little beyond `to`, so that the line passes the side there.
GridPoint beyond(PlanePoint from, PlanePoint to)
{
    const double length = std::hypot(to.x - from.x, to.y - from.y);
    const double share = length > 0.0 ? (length + 0.005) / length : 1.0;
    return onGrid({ from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share });
}

class PointSplitter {
public:
    PointSplitter(const ParcelFabric &fabric, ParcelId parcel, Around around, double area_m2,
            const AreaSplitOptions &options)
        : m_fabric(fabric)
        , m_parcel(parcel)
        , m_around(std::move(around))
        , m_area(area_m2)
        , m_options(options)
    {
    }

    /// The area swept along the boundary grows linearly along each side.
    Attempt<AreaSplit> run()
    {
        double swept = 0.0;
        for (std::size_t i = 0; i + 1 < m_around.corners.size(); ++i) {
            const GridPoint a = m_around.corners[i];
            const GridPoint b = m_around.corners[i + 1];
            const double step = triangle_m2(m_around.place, a, b);
            const double share = step != 0.0 ? (m_area - swept) / step : -1.0;
            swept += step;
            if (share < 0.0 || share > 1.0)
                continue;
            const PlanePoint p = inPlane(a);
            const PlanePoint q = inPlane(b);
            if (auto split = cutTo({ p.x + share * (q.x - p.x), p.y + share * (q.y - p.y) }))
                return std::move(*split);
        }
        return Refusal{ RefusalKind::Multipart, { m_parcel }, m_around.place, 0.0,
            "No straight line from the place that cuts off the area stays within the parcel." };
    }

private:
    std::optional<AreaSplit> cutTo(PlanePoint exact) const
    {
        const PlanePoint from = inPlane(m_around.place);
        AreaSplit split;
        auto cut = splitByLine(
                m_fabric, m_parcel, { m_around.place, beyond(from, exact) }, m_options.cut);
        if (!cut || cut->pieces.size() != 2)
            return std::nullopt;
        const double length = std::hypot(exact.x - from.x, exact.y - from.y);
        split.largestError_m2 = std::numeric_limits<double>::infinity();
        for (const CutPiece &piece : cut->pieces)
            split.largestError_m2 = std::min(split.largestError_m2,
                    std::abs(double(piece.doubledArea_mm2) / (2.0 * squareMillimetresPerSquareMetre)
                            - m_area));
        // Another area comes of a line that leaves the parcel on its way.
        if (split.largestError_m2 > 0.004 * length + 0.001)
            return std::nullopt;
        split.exact.push_back({ 0.0, m_area, length, { from, exact } });
        split.cut = std::move(*cut);
        return split;
    }

    const ParcelFabric &m_fabric;
    const ParcelId m_parcel;
    const Around m_around;
    const double m_area;
    const AreaSplitOptions &m_options;
};

} // namespace

Attempt<AreaSplit> splitFromPoint(const ParcelFabric &fabric, ParcelId parcel, GridPoint place,
        double area_m2, const AreaSplitOptions &options)
{
    const GridRings shape = fabric.shape(parcel);
    if (shape.ringCount() == 0)
        return Refusal{ RefusalKind::UnknownParcel, { parcel }, place, 0.0,
            "There is no such parcel." };
    if (shape.ringCount() > 1)
        return Refusal{ RefusalKind::BadRequest, { parcel }, place, 0.0,
            "From a place only parcels of one part without holes are cut by area." };
    const double total = fabric.area_m2(parcel);
    if (!(area_m2 > 0.0 && area_m2 < total))
        return Refusal{ RefusalKind::AreaOutOfRange, { parcel }, place, total,
            "The area must be more than nothing and less than the parcel's." };
    auto around = ringFrom(shape, place, options.cut.snap_mm);
    if (!around)
        return Refusal{ RefusalKind::BadRequest, { parcel }, place, 0.0,
            "The place is not on the boundary of the parcel." };
    return PointSplitter(fabric, parcel, std::move(*around), area_m2, options).run();
}

} // namespace spp::engine
