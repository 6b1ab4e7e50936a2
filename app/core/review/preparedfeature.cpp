// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/review/preparedfeature.h"

#include "engine/robustoverlay.h"

namespace spp {

using engine::Geometry;

PreparedFeature::PreparedFeature(Feature feature)
    : m_feature(std::move(feature))
    , m_box(m_feature.geometry->bounds())
    , m_prepared(GEOSPrepare_r(engine::geosContext(), m_feature.geometry->get()))
{
}

PreparedFeature::~PreparedFeature()
{
    if (m_prepared)
        GEOSPreparedGeom_destroy_r(engine::geosContext(), m_prepared);
}

PreparedFeature::PreparedFeature(PreparedFeature &&other) noexcept
    : m_feature(std::move(other.m_feature))
    , m_box(other.m_box)
    , m_prepared(std::exchange(other.m_prepared, nullptr))
{
}

Result<PairMeasure> PreparedFeature::measure(const Geometry &parcel, double parcel_m2) const
{
    const auto context = engine::geosContext();
    const auto failed = [this] {
        return Error::badInput(engine::takeGeosMessage()).atFeature(std::to_string(m_feature.id));
    };
    PairMeasure pair;
    const char meets = GEOSPreparedIntersects_r(context, m_prepared, parcel.get());
    if (meets == 2)
        return failed();
    pair.meets = meets == 1;
    const Geometry::Kind kind = m_feature.geometry->kind();
    if (!pair.meets || kind == Geometry::Kind::Point)
        return pair;
    if (kind == Geometry::Kind::Polygon) {
        const char covers = GEOSPreparedCovers_r(context, m_prepared, parcel.get());
        if (covers == 2)
            return failed();
        if (covers == 1) {
            pair.area_m2 = parcel_m2;
            return pair;
        }
    }
    const auto part = engine::RobustOverlay::intersection(parcel, *m_feature.geometry);
    if (!part)
        return part.error().atFeature(std::to_string(m_feature.id));
    (kind == Geometry::Kind::Line ? pair.length_m : pair.area_m2)
            = kind == Geometry::Kind::Line ? part->geometry.length() : part->geometry.area();
    return pair;
}

} // namespace spp
