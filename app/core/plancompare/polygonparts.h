// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/geometry.h"

#include <functional>
#include <memory>
#include <vector>

namespace spp {

/// The polygons that a polygon geometry consists of, as geometries of their own; none of points and
/// lines.
std::vector<engine::Geometry> polygonParts(const engine::Geometry &geometry);

/// Finds boxes that meet a box. Numbers are those of the boxes as given; answers ascend. Of one
/// thread.
class BoxTree {
public:
    explicit BoxTree(const std::vector<engine::Box> &boxes);
    ~BoxTree();
    BoxTree(const BoxTree &) = delete;
    BoxTree &operator=(const BoxTree &) = delete;

    std::vector<size_t> meeting(const engine::Box &box) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace spp
