// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"

#include <cstdint>
#include <limits>
#include <vector>

namespace spp::engine {

/// An upper limit. Which side the limit itself belongs to is part of it, since "0.10 m" must be in
/// exactly one class.
struct HazardBound {
    double value = std::numeric_limits<double>::infinity();
    bool isInclusive = true; ///< value ≤ limit; otherwise value < limit

    bool holds(double measured) const { return isInclusive ? measured <= value : measured < value; }
    bool isOpen() const { return value == std::numeric_limits<double>::infinity(); }
};

/// The limits of one class; all of them must hold.
struct HazardLimits {
    HazardBound depth_m;
    HazardBound speed_m_s;
    HazardBound depthSpeed_m2_s;
    HazardBound rating; ///< see HazardScheme::rating()
};

/// The debris factor of water up to a depth and a speed; the first that holds counts.
struct DebrisStep {
    HazardBound depth_m;
    HazardBound speed_m_s;
    double factor = 0.0;
};

/// What water does in one place at its worst. NaN is "not known".
struct FloodState {
    double depth_m = 0.0;
    double speed_m_s = 0.0;
    double depthSpeed_m2_s = 0.0;
};

/// Classes of hazard by depth D, speed V and D·V: limits per class, checked in order, first match
/// wins (AIDR 7-3, depth classes, Swiss intensity), or limits of the rating D·(V + offset) + debris
/// factor (Defra FD2320).
///
/// Class numbers: 1 … classes() as in the order given, dry for no water, unknown where the depth or
/// anything else that the scheme needs is NaN.
class HazardScheme {
public:
    static constexpr std::int32_t dry = 0;
    static constexpr std::int32_t unknown = -1;

    struct Definition {
        std::vector<HazardLimits> classes;
        /// Depth below which a cell is dry. 0: any water at all has a class.
        double dryBelow_m = 0.0;
        double ratingOffset_m_s = 0.5;
        std::vector<DebrisStep> debris; ///< without one that holds the factor is 0
    };

    /// Any water is of one class.
    HazardScheme()
        : HazardScheme(Definition{ { HazardLimits{} }, 0.0, 0.5, {} })
    {
    }
    /// BadInput where a class can never be reached (its limits do not rise above those of one
    /// before it), where the last class is not open, and for limits that are negative or not
    /// numbers.
    static Result<HazardScheme> create(Definition definition);

    std::int32_t classOf(const FloodState &state) const;
    double rating(double depth_m, double speed_m_s) const;
    std::int32_t classes() const { return std::int32_t(m_definition.classes.size()); }
    bool needsSpeed() const { return m_needsSpeed; }
    bool needsDepthSpeed() const { return m_needsDepthSpeed; }
    bool hasRating() const { return m_hasRating; }
    const Definition &definition() const { return m_definition; }

private:
    explicit HazardScheme(Definition definition);
    bool holds(const HazardLimits &limits, const FloodState &state, double rating) const;

    Definition m_definition;
    bool m_needsSpeed = false;
    bool m_needsDepthSpeed = false;
    bool m_hasRating = false;
};

} // namespace spp::engine
