// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/store/store.h"

#include "engine/store/orientation.h"

#include <algorithm>
#include <string>

namespace spp::engine {

Store::Store(ShapeKind kind, GridOrigin origin, StoreArrays arrays)
    : m_kind(kind)
    , m_origin(origin)
    , m_arrays(std::move(arrays))
    , m_tree(m_arrays.box)
{
}

namespace {

template <typename T>
std::size_t bytesOf(const PodVector<T> &array)
{
    return array.capacity() * sizeof(T);
}

} // namespace

std::size_t Store::bytes() const
{
    const StoreArrays &a = m_arrays;
    return bytesOf(a.id) + bytesOf(a.inputIndex) + bytesOf(a.box) + bytesOf(a.doubledArea_mm2)
            + bytesOf(a.sourceArea_m2) + bytesOf(a.pathOffset) + bytesOf(a.pointOffset)
            + bytesOf(a.point) + m_tree.bytes();
}

GridBox Store::extent() const
{
    GridBox extent;
    for (const GridBox &box : m_arrays.box)
        extent.include(box);
    return extent;
}

std::vector<std::uint32_t> Store::inInputOrder() const
{
    // Every place in the input has one record or none, so nothing needs to be compared.
    std::uint32_t last = 0;
    for (const std::uint32_t place : m_arrays.inputIndex)
        last = std::max(last, place);
    constexpr std::uint32_t none = 0xffffffffu;
    std::vector<std::uint32_t> order(size() == 0 ? 0 : std::size_t(last) + 1, none);
    for (std::size_t record = 0; record < size(); ++record)
        order[m_arrays.inputIndex[record]] = std::uint32_t(record);
    order.erase(std::remove(order.begin(), order.end(), none), order.end());
    return order;
}

Geometry Store::geometryOnGrid(std::size_t record) const
{
    std::vector<RingView> rings;
    for (std::size_t path = firstPath(record); path < lastPath(record); ++path) {
        const GridPoint *first = points() + pathBegin(path);
        const std::size_t count = pathEnd(path) - pathBegin(path);
        rings.push_back({ first, count, doubledArea(first, count).sign() > 0 });
    }
    return polygonOnGrid(rings);
}

Geometry Store::geometry(std::size_t record) const
{
    return inMetres(geometryOnGrid(record), m_origin);
}

namespace {

int toMetres(double *x, double *y, void *userdata)
{
    const auto *origin = static_cast<const GridOrigin *>(userdata);
    *x = origin->x_m + *x / millimetresPerMetre;
    *y = origin->y_m + *y / millimetresPerMetre;
    return 1;
}

} // namespace

namespace {

enum class WkbType : std::uint32_t { Point = 1, Line = 2, MultiPoint = 4, MultiLine = 5 };

template <typename T>
void append(std::string &wkb, T value)
{
    wkb.append(reinterpret_cast<const char *>(&value), sizeof value);
}

void appendHead(std::string &wkb, WkbType type, std::size_t members)
{
    wkb.push_back(1); // little-endian
    append(wkb, std::uint32_t(type));
    if (type != WkbType::Point)
        append(wkb, std::uint32_t(members));
}

void appendPoint(std::string &wkb, GridPoint point)
{
    append(wkb, double(point.x));
    append(wkb, double(point.y));
}

} // namespace

std::string wkbOnGrid(const Store &store, std::size_t record)
{
    if (store.kind() == ShapeKind::Polygon)
        return store.geometryOnGrid(record).wkb();
    std::string wkb;
    if (store.kind() == ShapeKind::Point) {
        appendHead(wkb, WkbType::MultiPoint, store.pointCount(record));
        for (std::size_t i = 0; i < store.pointCount(record); ++i) {
            appendHead(wkb, WkbType::Point, 1);
            appendPoint(wkb, store.points()[store.pathBegin(store.firstPath(record)) + i]);
        }
        return wkb;
    }
    appendHead(wkb, WkbType::MultiLine, store.lastPath(record) - store.firstPath(record));
    for (std::size_t path = store.firstPath(record); path < store.lastPath(record); ++path) {
        appendHead(wkb, WkbType::Line, store.pathEnd(path) - store.pathBegin(path));
        for (std::size_t i = store.pathBegin(path); i < store.pathEnd(path); ++i)
            appendPoint(wkb, store.points()[i]);
    }
    return wkb;
}

Geometry inMetres(const Geometry &onGrid, const GridOrigin &origin)
{
    if (onGrid.isNull())
        return Geometry();
    GridOrigin copy = origin;
    return Geometry(GEOSGeom_transformXY_r(geosContext(), onGrid.get(), &toMetres, &copy));
}

} // namespace spp::engine
