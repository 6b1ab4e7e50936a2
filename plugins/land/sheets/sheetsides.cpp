// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/sheets/sheetsides.h"

#include "land/sheets/cornergrid.h"

#include <algorithm>
#include <unordered_map>

namespace spp::land {

namespace {

struct Side {
    MillimetrePoint from;
    MillimetrePoint to;
    bool operator==(const Side &other) const { return from == other.from && to == other.to; }
};

struct SideHash {
    size_t operator()(const Side &side) const
    {
        size_t hash = 0;
        for (const qint64 part : { side.from.x, side.from.y, side.to.x, side.to.y })
            hash = hash * 1000003U ^ std::hash<qint64>()(part);
        return hash;
    }
};

Side sideOf(const MillimetrePoint &one, const MillimetrePoint &other)
{
    return { std::min(one, other), std::max(one, other) };
}

template <typename Visit>
void forEachRing(SheetContent &content, const Visit &visit)
{
    for (size_t parcel = 0; parcel < content.parcels.size(); ++parcel) {
        for (SheetPolygon &polygon : content.parcels[parcel].polygons) {
            for (SheetRing &ring : polygon)
                visit(parcel, ring);
        }
    }
}

void insertCornersOfNeighbours(SheetContent &content, std::vector<qlonglong> &added)
{
    CornerGrid grid;
    forEachRing(content, [&](size_t, const SheetRing &ring) {
        for (const MillimetrePoint &corner : ring)
            grid.add(corner);
    });
    added.assign(content.parcels.size(), 0);
    forEachRing(content, [&](size_t parcel, SheetRing &ring) {
        SheetRing noded;
        for (size_t i = 0; i < ring.size(); ++i) {
            noded.push_back(ring[i]);
            const auto passed = grid.between(ring[i], ring[(i + 1) % ring.size()]);
            noded.insert(noded.end(), passed.begin(), passed.end());
        }
        added[parcel] += qlonglong(noded.size() - ring.size());
        ring = std::move(noded);
    });
}

class Drawer {
public:
    Drawer(const SheetContent &content, const SheetStyle &style)
        : m_content(content)
        , m_style(style)
    {
    }

    void own(size_t parcel, const SheetRing &ring)
    {
        for (size_t i = 0; i < ring.size(); ++i)
            m_owners[sideOf(ring[i], ring[(i + 1) % ring.size()])].push_back(parcel);
    }

    /// Draws the sides of a ring that none before it has drawn, as long as they look alike.
    void draw(size_t parcel, const SheetRing &ring, SheetSides &result)
    {
        SheetSides::Line line;
        const auto finish = [&] {
            if (!line.corners.empty())
                result.lines.push_back(std::move(line));
            line = {};
        };
        for (size_t i = 0; i < ring.size(); ++i) {
            const MillimetrePoint &to = ring[(i + 1) % ring.size()];
            std::vector<size_t> &owners = m_owners[sideOf(ring[i], to)];
            if (owners.empty() || owners.front() != parcel || ring[i] == to) {
                finish();
                continue;
            }
            const DgnLook look = lookOf(owners);
            if (!line.corners.empty() && line.look.level != look.level)
                finish();
            if (line.corners.empty()) {
                line.look = look;
                line.corners.push_back(ring[i]);
            }
            line.corners.push_back(to);
            ++result.sides;
            result.shared += owners.size() > 1;
            owners.clear(); // drawn
        }
        finish();
    }

private:
    DgnLook lookOf(const std::vector<size_t> &owners) const
    {
        const auto among = [&](const QStringList &classes) {
            return std::count_if(owners.begin(), owners.end(), [&](size_t owner) {
                return classes.contains(m_content.parcels[owner].landUse);
            });
        };
        const auto some = [&](const QStringList &classes) {
            const auto count = among(classes);
            return count > 0 && size_t(count) < std::max<size_t>(owners.size(), 2);
        };
        if (some(m_style.waterClasses))
            return m_style.waterBank;
        return some(m_style.roadClasses) ? m_style.roadBoundary : m_style.parcelBoundary;
    }

    const SheetContent &m_content;
    const SheetStyle &m_style;
    std::unordered_map<Side, std::vector<size_t>, SideHash> m_owners;
};

} // namespace

SheetSides SheetSides::build(
        SheetContent &content, const SheetStyle &style, std::vector<qlonglong> &corners)
{
    insertCornersOfNeighbours(content, corners);
    SheetSides result;
    Drawer drawer(content, style);
    forEachRing(content, [&](size_t parcel, const SheetRing &ring) { drawer.own(parcel, ring); });
    forEachRing(content,
            [&](size_t parcel, const SheetRing &ring) { drawer.draw(parcel, ring, result); });
    return result;
}

} // namespace spp::land
