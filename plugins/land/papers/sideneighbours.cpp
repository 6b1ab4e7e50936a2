// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/papers/sideneighbours.h"

#include <algorithm>
#include <cmath>

namespace spp::land {

namespace {

struct Interval {
    double begin = 0.0;
    double end = 0.0;
};

/// The part of a side, in m from its start, along which a segment runs.
std::optional<Interval> contactOf(
        const ParcelSide &side, QPointF a, QPointF b, const ContactTolerance &tolerance)
{
    const double length = side.length_m();
    if (length <= 0.0)
        return {};
    const QPointF along = (side.end - side.start) / length;
    const auto position = [&](QPointF at) { return QPointF::dotProduct(at - side.start, along); };
    const auto distance = [&](QPointF at) {
        const QPointF from = at - side.start;
        return along.x() * from.y() - along.y() * from.x();
    };
    double begin = position(a);
    double end = position(b);
    double offAtBegin = distance(a);
    double offAtEnd = distance(b);
    if (begin > end) {
        std::swap(begin, end);
        std::swap(offAtBegin, offAtEnd);
    }
    const double from = std::max(begin, 0.0);
    const double to = std::min(end, length);
    if (to - from <= tolerance.along_m)
        return {};
    // The segment is straight: its ends within the side tell how far off it is.
    const auto offAt = [&](double at) {
        return offAtBegin + (offAtEnd - offAtBegin) * (at - begin) / (end - begin);
    };
    if (std::abs(offAt(from)) > tolerance.across_m || std::abs(offAt(to)) > tolerance.across_m)
        return {};
    return Interval{ from, to };
}

std::vector<Interval> merged(std::vector<Interval> intervals, double gap)
{
    std::sort(intervals.begin(), intervals.end(),
            [](const Interval &a, const Interval &b) { return a.begin < b.begin; });
    std::vector<Interval> result;
    for (const Interval &interval : intervals) {
        if (!result.empty() && interval.begin <= result.back().end + gap)
            result.back().end = std::max(result.back().end, interval.end);
        else
            result.push_back(interval);
    }
    return result;
}

std::vector<Interval> contactsWith(const ParcelSide &side,
        const std::vector<paper::SiteRing> &rings, const ContactTolerance &tolerance)
{
    std::vector<Interval> found;
    for (const paper::SiteRing &ring : rings) {
        for (size_t i = 0; i < ring.corners.size(); ++i) {
            const auto contact = contactOf(
                    side, ring.corners[i], ring.corners[(i + 1) % ring.corners.size()], tolerance);
            if (contact)
                found.push_back(*contact);
        }
    }
    return merged(std::move(found), tolerance.along_m);
}

double lengthAlone(const ParcelSide &side, double gap)
{
    std::vector<Interval> taken;
    for (const ParcelSide::Contact &contact : side.contacts)
        taken.push_back({ contact.begin_m, contact.end_m });
    double alone = side.length_m();
    for (const Interval &interval : merged(std::move(taken), 0.0))
        alone -= interval.end - interval.begin;
    return alone > gap ? alone : 0.0;
}

} // namespace

double ParcelSide::length_m() const { return std::hypot(end.x() - start.x(), end.y() - start.y()); }

std::vector<ParcelSide> sidesOf(const std::vector<paper::SiteRing> &rings)
{
    std::vector<ParcelSide> sides;
    int first = 1;
    for (const paper::SiteRing &ring : rings) {
        const int count = int(ring.corners.size());
        for (int i = 0; i < count; ++i) {
            const int next = (i + 1) % count;
            sides.push_back({ first + i, first + next, ring.corners[size_t(i)],
                    ring.corners[size_t(next)], ring.isHole, {}, 0.0 });
        }
        first += count;
    }
    return sides;
}

void findContacts(std::vector<ParcelSide> &sides, const std::vector<DrawnParcel> &others,
        const ContactTolerance &tolerance)
{
    for (size_t i = 0; i < others.size(); ++i) {
        const engine::Box box = others[i].outline->bounds().grown(tolerance.across_m);
        const auto rings = paper::siteRings(*others[i].outline);
        for (ParcelSide &side : sides) {
            const engine::Box extent{ std::min(side.start.x(), side.end.x()),
                std::min(side.start.y(), side.end.y()), std::max(side.start.x(), side.end.x()),
                std::max(side.start.y(), side.end.y()) };
            if (!extent.intersects(box))
                continue;
            for (const Interval &contact : contactsWith(side, rings, tolerance))
                side.contacts.push_back({ i, contact.begin, contact.end });
        }
    }
    for (ParcelSide &side : sides) {
        std::stable_sort(side.contacts.begin(), side.contacts.end(),
                [](const auto &a, const auto &b) { return a.begin_m < b.begin_m; });
        side.alone_m = lengthAlone(side, tolerance.along_m);
    }
}

} // namespace spp::land
