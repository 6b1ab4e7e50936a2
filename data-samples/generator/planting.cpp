// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "planting.h"

#include "measure.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>

namespace spp::samples {

namespace {

/// The two ends of a plot's front on the map, in the order of its ring.
std::pair<MapPoint, MapPoint> frontOf(const Plot &plot)
{
    const BoardRect &r = plot.rect;
    switch (plot.front) {
    case South:
        return { toMap({ r.u0, r.v0 }), toMap({ r.u1, r.v0 }) };
    case East:
        return { toMap({ r.u1, r.v0 }), toMap({ r.u1, r.v1 }) };
    case North:
        return { toMap({ r.u1, r.v1 }), toMap({ r.u0, r.v1 }) };
    case West:
        break;
    }
    return { toMap({ r.u0, r.v1 }), toMap({ r.u0, r.v0 }) };
}

/// The plot's ring with its front moved out by `depth_m`.
Ring extended(const Parcel &parcel, double depth_m, std::pair<MapPoint, MapPoint> *moved = nullptr)
{
    const auto [a, b] = frontOf(parcel.plot);
    const double length = std::hypot(b.e - a.e, b.n - a.n);
    const double e = depth_m * (b.n - a.n) / length;
    const double n = -depth_m * (b.e - a.e) / length;
    const MapPoint outerA = rounded(a.e + e, a.n + n);
    const MapPoint outerB = rounded(b.e + e, b.n + n);
    if (moved)
        *moved = { outerA, outerB };
    Ring ring = parcel.ring;
    const auto at = std::find(ring.begin(), ring.end(), a);
    if (at == ring.end())
        std::abort(); // a front lies at the edge of its block, where corners do not stray
    ring.insert(at + 1, { outerA, outerB });
    return ring;
}

/// Smallest depth at which `enough` holds; `enough` is monotone.
double bisect(const std::function<bool(double)> &enough)
{
    double low = 0.0;
    double high = 14.0;
    for (int k = 0; k < 40; ++k) {
        const double middle = (low + high) / 2.0;
        (enough(middle) ? high : low) = middle;
    }
    return high;
}

std::string text(const char *format, double value)
{
    char buffer[160];
    std::snprintf(buffer, sizeof buffer, format, value);
    return buffer;
}

bool isPlotAt(const Parcel &parcel, const Choice &choice)
{
    const Plot &plot = parcel.plot;
    return plot.kind == choice.kind && plot.front == choice.front && plot.face == choice.face
            && parcel.plantedId.empty() && choice.region.contains(plot.rect.centre());
}

} // namespace

Planter::Planter(std::vector<Parcel> &parcels)
    : m_parcels(parcels)
{
}

Parcel &Planter::choose(const std::string &id, const Choice &choice)
{
    int skipped = 0;
    for (Parcel &parcel : m_parcels)
        if (isPlotAt(parcel, choice) && skipped++ == choice.skip)
            return parcel;
    std::fprintf(stderr, "no plot for %s\n", id.c_str());
    std::exit(1);
}

void Planter::record(const std::string &id, Parcel &parcel, const std::string &fact)
{
    parcel.plantedId = id;
    m_planted.push_back({ id, fact });
}

void Planter::standOff(
        const std::string &id, const Choice &choice, const Corridor &corridor, double clearance_m)
{
    Parcel &parcel = choose(id, choice);
    const auto clearance = [&](double depth) {
        std::pair<MapPoint, MapPoint> front;
        extended(parcel, depth, &front);
        return distance(front.first, front.second, corridor.line) - corridor.width_m;
    };
    if (clearance(0.0) < clearance_m) {
        std::fprintf(stderr, "%s stands too near already\n", id.c_str());
        std::exit(1);
    }
    parcel.ring = extended(
            parcel, bisect([&](double depth) { return clearance(depth) <= clearance_m; }));
    const char *format = clearance_m < 0.0 ? "%.2f m inside the edge of: " : "%.2f m outside: ";
    record(id, parcel, text(format, std::abs(clearance_m)) + corridor.id);
}

void Planter::reachInto(
        const std::string &id, const Choice &choice, const Corridor &corridor, double area_m2)
{
    Parcel &parcel = choose(id, choice);
    const auto covered = [&](double depth) {
        return areaInside(extended(parcel, depth), corridor.line, corridor.width_m);
    };
    parcel.ring = extended(parcel, bisect([&](double depth) { return covered(depth) >= area_m2; }));
    record(id, parcel, text("%.1f m2 inside: ", area_m2) + corridor.id);
}

void Planter::mark(const std::string &id, const Choice &choice, const std::string &fact)
{
    record(id, choose(id, choice), fact);
}

void Planter::markWhere(const std::string &id, const std::function<bool(const Parcel &)> &suits,
        const std::string &fact)
{
    for (Parcel &parcel : m_parcels) {
        if (parcel.plantedId.empty() && suits(parcel)) {
            record(id, parcel, fact);
            return;
        }
    }
    std::fprintf(stderr, "no parcel for %s\n", id.c_str());
    std::exit(1);
}

} // namespace spp::samples
