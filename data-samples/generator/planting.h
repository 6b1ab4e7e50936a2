// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "corridors.h"
#include "parcels.h"

#include <functional>
#include <string>
#include <vector>

namespace spp::samples {

/// A planted case: what was done to which parcel. Expectations stand in planted.csv.
struct Planted {
    std::string id;
    std::string fact; ///< in plain words, with the measure
};

/// Which plots a case may use.
struct Choice {
    BoardRect region;
    Side front = South;
    Face face = Face::None;
    int skip = 0; ///< how many suitable plots to pass over
    Kind kind = Kind::House;
};

/// Extends house plots over the line of their row, towards a corridor.
///
/// The land in front belongs to no parcel, so the coverage stays clean. Each parcel is used once.
class Planter {
public:
    explicit Planter(std::vector<Parcel> &parcels);

    /// Puts the front `clearance_m` from the corridor's edge, outside it; negative: inside.
    void standOff(const std::string &id, const Choice &choice, const Corridor &corridor,
            double clearance_m);
    /// Lets the plot reach into the corridor with `area_m2`.
    void reachInto(
            const std::string &id, const Choice &choice, const Corridor &corridor, double area_m2);
    /// Marks a house plot as the subject of a case without changing it.
    void mark(const std::string &id, const Choice &choice, const std::string &fact);
    /// As mark(), with the first unused parcel that `suits`.
    void markWhere(const std::string &id, const std::function<bool(const Parcel &)> &suits,
            const std::string &fact);

    const std::vector<Planted> &planted() const { return m_planted; }

private:
    Parcel &choose(const std::string &id, const Choice &choice);
    void record(const std::string &id, Parcel &parcel, const std::string &fact);

    std::vector<Parcel> &m_parcels;
    std::vector<Planted> m_planted;
};

/// All planted cases of the commune.
std::vector<Planted> plantCases(std::vector<Parcel> &parcels, const Layout &layout);

/// Parcels that reach over the red line of the widened road: road reservation and net plot area.
void reserveRoadLand(std::vector<Parcel> &parcels, const Layout &layout);

} // namespace spp::samples
