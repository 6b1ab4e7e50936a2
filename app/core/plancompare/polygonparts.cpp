// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plancompare/polygonparts.h"

#include <algorithm>

namespace spp {

using engine::Box;
using engine::Geometry;
using engine::geosContext;

namespace {

void collectPolygons(const GEOSGeometry *geometry, std::vector<Geometry> &parts)
{
    const int type = GEOSGeomTypeId_r(geosContext(), geometry);
    if (type == GEOS_POLYGON) {
        if (!GEOSisEmpty_r(geosContext(), geometry))
            parts.emplace_back(GEOSGeom_clone_r(geosContext(), geometry));
    } else if (type == GEOS_MULTIPOLYGON || type == GEOS_GEOMETRYCOLLECTION) {
        const int count = GEOSGetNumGeometries_r(geosContext(), geometry);
        for (int i = 0; i < count; ++i)
            collectPolygons(GEOSGetGeometryN_r(geosContext(), geometry, i), parts);
    }
}

} // namespace

std::vector<Geometry> polygonParts(const Geometry &geometry)
{
    std::vector<Geometry> parts;
    if (!geometry.isNull())
        collectPolygons(geometry.get(), parts);
    return parts;
}

struct BoxTree::Private {
    std::vector<Geometry> shapes; ///< the tree keeps their envelopes, not themselves
    std::vector<size_t> numbers; ///< what the tree answers points into
    GEOSSTRtree *tree = nullptr;
};

BoxTree::BoxTree(const std::vector<Box> &boxes)
    : d(std::make_unique<Private>())
{
    constexpr size_t nodeCapacity = 10;
    d->tree = GEOSSTRtree_create_r(geosContext(), nodeCapacity);
    d->numbers.resize(boxes.size());
    d->shapes.reserve(boxes.size());
    for (size_t i = 0; i < boxes.size(); ++i) {
        d->numbers[i] = i;
        d->shapes.push_back(Geometry::box(boxes[i]));
        GEOSSTRtree_insert_r(geosContext(), d->tree, d->shapes.back().get(), &d->numbers[i]);
    }
}

BoxTree::~BoxTree() { GEOSSTRtree_destroy_r(geosContext(), d->tree); }

std::vector<size_t> BoxTree::meeting(const Box &box) const
{
    std::vector<size_t> found;
    if (box.isEmpty() || d->numbers.empty())
        return found;
    const Geometry shape = Geometry::box(box);
    GEOSSTRtree_query_r(
            geosContext(), d->tree, shape.get(),
            [](void *item, void *list) {
                static_cast<std::vector<size_t> *>(list)->push_back(*static_cast<size_t *>(item));
            },
            &found);
    std::sort(found.begin(), found.end());
    return found;
}

} // namespace spp
