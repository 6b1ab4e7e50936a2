// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/cadastre/areasplit.h"

#include <cmath>
#include <optional>

namespace spp::engine {

namespace {

constexpr double step_deg = 0.5;
constexpr int mostSteps = 360; // half a circle to each side

/// How much more than the area asked for lies to the right of the line at an azimuth.
class Surplus {
public:
    Surplus(const GridRings &shape, PlanePoint place, double area_m2)
        : m_shape(shape)
        , m_place(place)
        , m_area(area_m2)
    {
    }

    double at(double azimuth_deg) const
    {
        CutDirection direction = CutDirection::alongAzimuth(azimuth_deg, false);
        return AreaSweep(m_shape, m_place, direction.angle).cutAt(0.0).area_m2 - m_area;
    }

    /// Where it is nothing between two azimuths at which its signs differ.
    double root(double from, double to) const
    {
        const bool growing = at(from) <= 0.0;
        for (int i = 0; i < 100; ++i) {
            const double middle = 0.5 * (from + to);
            if (middle == from || middle == to)
                break;
            ((at(middle) <= 0.0) == growing ? from : to) = middle;
        }
        return to;
    }

private:
    const GridRings &m_shape;
    const PlanePoint m_place;
    const double m_area;
};

/// The azimuth nearest to `wished` at which there is no surplus.
std::optional<double> nearestAzimuth(const Surplus &surplus, double wished)
{
    double right = surplus.at(wished);
    double left = right;
    for (int i = 1; i <= mostSteps; ++i) {
        const double step = i * step_deg;
        const double nextRight = surplus.at(wished + step);
        if ((right <= 0.0) != (nextRight <= 0.0))
            return surplus.root(wished + step - step_deg, wished + step);
        const double nextLeft = surplus.at(wished - step);
        if ((left <= 0.0) != (nextLeft <= 0.0))
            return surplus.root(wished - step + step_deg, wished - step);
        right = nextRight;
        left = nextLeft;
    }
    return std::nullopt;
}

} // namespace

Attempt<AreaSplit> splitThroughPoint(const ParcelFabric &fabric, ParcelId parcel, GridPoint place,
        double azimuth_deg, double area_m2, const AreaSplitOptions &options)
{
    const GridRings shape = fabric.shape(parcel);
    if (shape.ringCount() == 0)
        return Refusal{ RefusalKind::UnknownParcel, { parcel }, place, 0.0,
            "There is no such parcel." };
    if (!std::isfinite(azimuth_deg))
        return Refusal{ RefusalKind::BadRequest, { parcel }, place, 0.0,
            "The azimuth must be a number." };
    const double total = fabric.area_m2(parcel);
    std::optional<double> azimuth;
    if (area_m2 > 0.0 && area_m2 < total)
        azimuth = nearestAzimuth(Surplus(shape, inPlane(place), area_m2), azimuth_deg);
    if (!azimuth)
        return Refusal{ RefusalKind::AreaOutOfRange, { parcel }, place, total,
            "No straight line through the place cuts off the area." };
    CutDirection direction = CutDirection::alongAzimuth(*azimuth, false);
    direction.reference = inPlane(place);
    return splitByArea(fabric, parcel, direction, area_m2, options);
}

} // namespace spp::engine
