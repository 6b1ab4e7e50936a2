// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/domain/feature.h"

namespace spp {

/// How much of a parcel one feature takes.
struct PairMeasure {
    bool meets = false;
    double area_m2 = 0.0;
    double length_m = 0.0;
};

/// A feature made ready to be held against many parcels. One thread at a time.
class PreparedFeature {
public:
    explicit PreparedFeature(Feature feature);
    ~PreparedFeature();
    PreparedFeature(PreparedFeature &&other) noexcept;
    PreparedFeature &operator=(PreparedFeature &&) = delete;
    PreparedFeature(const PreparedFeature &) = delete;

    const Feature &feature() const { return m_feature; }
    const engine::Box &box() const { return m_box; }
    /// The same area or length that intersecting the two as they are gives, to rounding. Fails when
    /// GEOS fails on every rung.
    Result<PairMeasure> measure(const engine::Geometry &parcel, double parcel_m2) const;

private:
    Feature m_feature;
    engine::Box m_box;
    const GEOSPreparedGeometry *m_prepared = nullptr;
};

} // namespace spp
