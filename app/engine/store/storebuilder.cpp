// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/store/storebuilder.h"

#include "engine/store/orientation.h"
#include "engine/store/ringcheck.h"

#include <cmath>
#include <locale>
#include <sstream>

namespace spp::engine {

namespace {

constexpr double farthest_mm = 2147483646.0;

/// The area of an open or closed ring of doubles, without sign.
double ringArea_m2(const double *xy, std::size_t count)
{
    double doubled = 0.0;
    for (std::size_t i = 1; i + 1 < count; ++i)
        doubled += (xy[2 * i] - xy[0]) * (xy[2 * i + 3] - xy[1])
                - (xy[2 * i + 1] - xy[1]) * (xy[2 * i + 2] - xy[0]);
    return std::abs(doubled) / 2.0;
}

double sourceArea_m2(const RawShape &shape)
{
    double area = 0.0;
    for (std::size_t path = 0; path < shape.pathEnd.size(); ++path) {
        const std::size_t begin = shape.pathBegin(path);
        const double ring = ringArea_m2(shape.xy.data() + 2 * begin, shape.pathEnd[path] - begin);
        area += shape.shell[path] ? ring : -ring;
    }
    return area;
}

bool isOnOneLine(const std::vector<GridPoint> &ring)
{
    for (std::size_t i = 2; i < ring.size(); ++i) {
        if (orientation(ring[0], ring[1], ring[i]) != 0)
            return false;
    }
    return true;
}

Int128 doubledAreaOf(const GridRings &rings)
{
    Int128 sum;
    for (std::size_t ring = 0; ring < rings.ringCount(); ++ring) {
        const std::size_t begin = rings.ringBegin(ring);
        sum += doubledArea(rings.points.data() + begin, rings.ringEnd[ring] - begin);
    }
    return sum;
}

} // namespace

StoreBuilder::StoreBuilder(ShapeKind kind, GridOrigin origin)
    : m_kind(kind)
    , m_origin(origin)
{
    m_arrays.pathOffset.push_back(0);
    m_arrays.pointOffset.push_back(0);
}

GridOrigin StoreBuilder::originFor(const Box &extent_m)
{
    if (extent_m.isEmpty())
        return {};
    return { std::floor((extent_m.xmin + extent_m.xmax) / 2000.0) * 1000.0,
        std::floor((extent_m.ymin + extent_m.ymax) / 2000.0) * 1000.0 };
}

void StoreBuilder::reserve(std::size_t features, std::size_t points)
{
    m_arrays.id.reserve(features);
    m_arrays.inputIndex.reserve(features);
    m_arrays.box.reserve(features);
    m_arrays.doubledArea_mm2.reserve(features);
    m_arrays.sourceArea_m2.reserve(features);
    m_arrays.pathOffset.reserve(features + 1);
    m_arrays.pointOffset.reserve(features + 1);
    m_arrays.point.reserve(points);
}

bool StoreBuilder::add(std::int64_t id, std::string_view wkb)
{
    const WkbOutcome outcome = readWkb(wkb, m_shape);
    if (outcome.ok)
        return add(id, m_shape);
    m_id = id;
    ++m_given;
    return refuse(outcome.remark, outcome.reason);
}

bool StoreBuilder::add(std::int64_t id, const RawShape &shape)
{
    m_id = id;
    ++m_given;
    if (shape.kind != m_kind)
        return refuse(Remark::WrongKind, "not of the kind of this layer");
    if (shape.xy.empty())
        return refuse(Remark::Empty, "there is no geometry");
    switch (m_kind) {
    case ShapeKind::Polygon:
        return addPolygon(shape);
    case ShapeKind::Line:
        return addLines(shape);
    case ShapeKind::Point:
        return addPoints(shape);
    }
    return refuse(Remark::WrongKind, "not of a known kind");
}

/// Rounds one path into m_path, leaving out points that repeat the one before.
bool StoreBuilder::roundPath(const RawShape &shape, std::size_t path)
{
    m_path.clear();
    for (std::size_t i = shape.pathBegin(path); i < shape.pathEnd[path]; ++i) {
        const double x = (shape.xy[2 * i] - m_origin.x_m) * millimetresPerMetre;
        const double y = (shape.xy[2 * i + 1] - m_origin.y_m) * millimetresPerMetre;
        if (!(std::abs(x) <= farthest_mm && std::abs(y) <= farthest_mm)) {
            if (!std::isfinite(x) || !std::isfinite(y))
                return refuse(Remark::NotFinite, "a coordinate is no number");
            return refuse(Remark::OutOfRange,
                    "a coordinate is more than 2147 km from the origin of the territory");
        }
        // A tie goes to the even millimetre, as in PostGIS, so that both have one grid.
        const GridPoint point{ std::int32_t(std::nearbyint(x)), std::int32_t(std::nearbyint(y)) };
        if (m_path.empty() || m_path.back() != point)
            m_path.push_back(point);
    }
    return true;
}

/// Rounds all rings into m_rings; those too small for the grid fall out. False when refused.
bool StoreBuilder::roundRings(const RawShape &shape)
{
    m_rings.clear();
    bool shellDropped = false;
    bool dropped = false;
    bool unclosed = false;
    for (std::size_t path = 0; path < shape.pathEnd.size(); ++path) {
        if (!roundPath(shape, path))
            return false;
        const std::size_t begin = shape.pathBegin(path);
        const std::size_t end = shape.pathEnd[path];
        if (end > begin) {
            const double *first = shape.xy.data() + 2 * begin;
            const double *last = shape.xy.data() + 2 * (end - 1);
            unclosed = unclosed || first[0] != last[0] || first[1] != last[1];
        }
        while (m_path.size() > 1 && m_path.front() == m_path.back())
            m_path.pop_back();
        const bool isShell = shape.shell[path] != 0;
        const bool nothing = m_path.size() < 3 || isOnOneLine(m_path);
        if (isShell)
            shellDropped = nothing;
        if (nothing || shellDropped) {
            dropped = true;
            continue;
        }
        m_rings.points.insert(m_rings.points.end(), m_path.begin(), m_path.end());
        m_rings.ringEnd.push_back(m_rings.points.size());
        m_rings.shell.push_back(isShell ? 1 : 0);
    }
    if (m_rings.ringCount() == 0)
        return refuse(Remark::NoAreaLeft, "no area is left on the millimetre grid");
    if (dropped)
        note(Remark::PartDropped, "a part or a hole is smaller than the millimetre grid can tell");
    if (unclosed)
        note(Remark::RingClosed, "a ring did not end where it began");
    return true;
}

bool StoreBuilder::makeValid()
{
    if (m_rings.ringCount() == 1 && m_rings.points.size() <= mostPointsChecked
            && isSimpleRing(m_rings.points.data(), m_rings.points.size()))
        return true;
    const Int128 before = doubledAreaOf(m_rings);
    const GridRepair repair = repairOnGrid(m_rings);
    if (!repair.usable)
        return refuse(repair.changed ? Remark::NoAreaLeft : Remark::Irreparable, repair.reason);
    if (repair.changed)
        note(Remark::Repaired, repair.reason + " at " + placeText(repair.place),
                (doubledAreaOf(m_rings) - before).toDouble()
                        / (2.0 * squareMillimetresPerSquareMetre));
    return true;
}

bool StoreBuilder::addPolygon(const RawShape &shape)
{
    if (!roundRings(shape))
        return false;
    orientRings(m_rings);
    if (!makeValid())
        return false;
    const Int128 doubled = doubledAreaOf(m_rings);
    if (doubled.sign() <= 0)
        return refuse(Remark::NoAreaLeft, "no area is left on the millimetre grid");
    if (!doubled.fitsInt64())
        return refuse(Remark::TooLarge, "larger than 4.6 million square kilometres");
    for (std::size_t ring = 0; ring < m_rings.ringCount(); ++ring) {
        const std::size_t begin = m_rings.ringBegin(ring);
        keepPath(m_rings.points.data() + begin, m_rings.ringEnd[ring] - begin);
    }
    keepRecord(doubled, sourceArea_m2(shape));
    return true;
}

bool StoreBuilder::addLines(const RawShape &shape)
{
    const std::size_t paths = m_arrays.pointOffset.size();
    const std::size_t points = m_arrays.point.size();
    bool dropped = false;
    for (std::size_t path = 0; path < shape.pathEnd.size(); ++path) {
        if (!roundPath(shape, path)) {
            m_arrays.pointOffset.resize(paths);
            m_arrays.point.resize(points);
            return false;
        }
        if (m_path.size() > 1)
            keepPath(m_path.data(), m_path.size());
        else
            dropped = true;
    }
    if (m_arrays.pointOffset.size() == paths)
        return refuse(Remark::NoAreaLeft, "no length is left on the millimetre grid");
    if (dropped)
        note(Remark::PartDropped, "a part is shorter than the millimetre grid can tell");
    keepRecord(Int128(), 0.0);
    return true;
}

bool StoreBuilder::addPoints(const RawShape &shape)
{
    const std::size_t points = m_arrays.point.size();
    for (std::size_t path = 0; path < shape.pathEnd.size(); ++path) {
        if (!roundPath(shape, path)) {
            m_arrays.point.resize(points);
            return false;
        }
        m_arrays.point.insert(m_arrays.point.end(), m_path.begin(), m_path.end());
    }
    m_arrays.pointOffset.push_back(std::uint32_t(m_arrays.point.size()));
    keepRecord(Int128(), 0.0);
    return true;
}

void StoreBuilder::keepPath(const GridPoint *points, std::size_t count)
{
    m_arrays.point.insert(m_arrays.point.end(), points, points + count);
    m_arrays.pointOffset.push_back(std::uint32_t(m_arrays.point.size()));
}

void StoreBuilder::addOutline(
        std::int64_t id, const GridBox &box, std::int64_t doubledArea_mm2, double sourceArea_m2)
{
    m_id = id;
    ++m_given;
    keepRecord(box, doubledArea_mm2, sourceArea_m2);
}

void StoreBuilder::keepRecord(Int128 doubledArea, double sourceArea_m2)
{
    GridBox box;
    for (std::size_t i = m_arrays.pointOffset[m_arrays.pathOffset.back()];
            i < m_arrays.point.size(); ++i)
        box.include(m_arrays.point[i]);
    keepRecord(box, doubledArea.toInt64(), sourceArea_m2);
}

void StoreBuilder::keepRecord(
        const GridBox &box, std::int64_t doubledArea_mm2, double sourceArea_m2)
{
    StoreArrays &a = m_arrays;
    a.id.push_back(m_id);
    a.inputIndex.push_back(std::uint32_t(m_given - 1));
    a.box.push_back(box);
    a.doubledArea_mm2.push_back(doubledArea_mm2);
    a.sourceArea_m2.push_back(sourceArea_m2);
    a.pathOffset.push_back(std::uint32_t(a.pointOffset.size() - 1));
}

bool StoreBuilder::refuse(Remark remark, std::string text)
{
    // What was noted about a feature that is taken does not hold any more.
    while (!m_remarks.empty() && m_remarks.back().inputIndex == m_given - 1)
        m_remarks.pop_back();
    m_remarks.push_back({ m_id, std::uint32_t(m_given - 1), false, remark, std::move(text), 0.0 });
    return false;
}

void StoreBuilder::note(Remark remark, std::string text, double areaChange_m2)
{
    m_remarks.push_back(
            { m_id, std::uint32_t(m_given - 1), true, remark, std::move(text), areaChange_m2 });
}

std::string StoreBuilder::placeText(GridPoint place) const
{
    std::ostringstream text;
    text.imbue(std::locale::classic()); // it is kept, and read on other computers
    text.precision(3);
    text << std::fixed << m_origin.x_m + place.x / millimetresPerMetre << ' '
         << m_origin.y_m + place.y / millimetresPerMetre;
    return text.str();
}

} // namespace spp::engine
