// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/overlay/subjectongrid.h"
#include "core/overlay/themefault.h"
#include "core/review/screentheme.h"
#include "engine/overlay/constraintlayer.h"

#include <array>
#include <map>
#include <optional>
#include <vector>

namespace spp {

/// What a subject shares with one feature.
struct FeatureMeasure {
    engine::ShapeKind kind = engine::ShapeKind::Polygon;
    double area_m2 = 0.0;
    double length_m = 0.0;
    int points = 0; ///< of it that lie in the subject

    bool isNothing() const { return area_m2 == 0.0 && length_m == 0.0 && points == 0; }
};

/// What a subject shares with several features.
struct SPP_CORE_EXPORT SubjectMeasures {
    std::vector<FeatureMeasure> features; ///< as they were given
    /// What a screen says in its rows: sums over the features of a class that share something.
    std::map<std::int32_t, ClassMeasure> classes;
    double overlap_m2 = 0.0; ///< what the classes count more than once

    double area_m2() const; ///< covered by polygons, overlaps counted once
    double length_m() const;
};

/// A few features on the millimetre grid, to be held against one subject.
class SPP_CORE_EXPORT FeaturesOnGrid {
public:
    /// The origin must be that of the subject.
    explicit FeaturesOnGrid(const engine::GridOrigin &origin)
        : m_origin(origin)
    {
    }

    /// Features come in the order of the theme. BadInput naming the feature when it cannot be
    /// measured; of one that nothing is left of on the grid no share will be found.
    Result<void> add(qlonglong id, const engine::Geometry &geometry, std::int32_t classId = 0);
    std::size_t size() const { return m_places.size(); }
    /// Features that were repaired by more than rounding does.
    const std::vector<ThemeFault> &faults() const { return m_faults; }

    /// To be called once, after the last add().
    Result<SubjectMeasures> measure(const SubjectOnGrid &subject);
    /// Where the subject and polygon number `given` of those added meet. After measure().
    Result<engine::Geometry> sharedPolygon(const SubjectOnGrid &subject, std::size_t given) const;

private:
    struct Part {
        Part(engine::ShapeKind kind, const engine::GridOrigin &origin)
            : builder(kind, origin)
        {
        }
        engine::StoreBuilder builder;
        std::vector<std::int32_t> classOfInput;
        std::vector<std::size_t> given; ///< per input: its number among all features
        std::optional<engine::ConstraintLayer> layer;
    };
    struct Place {
        engine::ShapeKind kind = engine::ShapeKind::Polygon;
        std::uint32_t input = 0; ///< within its part
    };
    Part &partOf(engine::ShapeKind kind);
    Result<void> measurePart(Part &part, const SubjectOnGrid &subject, SubjectMeasures &into) const;

    engine::GridOrigin m_origin;
    std::array<std::optional<Part>, 3> m_parts; ///< polygons, lines, points
    std::vector<Place> m_places;
    std::vector<ThemeFault> m_faults;
    engine::RawShape m_shape;
};

} // namespace spp
