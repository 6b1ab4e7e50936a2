// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/geometry.h"

namespace spp::engine {

/// A geometry that is asked many times whether others meet it. Indexed on the first question.
///
/// Belongs to one thread: questions build the index.
class PreparedGeometry {
public:
    explicit PreparedGeometry(Geometry geometry);
    ~PreparedGeometry();
    PreparedGeometry(const PreparedGeometry &) = delete;
    PreparedGeometry &operator=(const PreparedGeometry &) = delete;

    const Geometry &geometry() const { return m_geometry; }
    const Box &bounds() const { return m_bounds; }
    bool intersects(const Geometry &other) const;
    /// No point of `other` lies outside; its boundary may touch.
    bool covers(const Geometry &other) const;

private:
    Geometry m_geometry;
    Box m_bounds;
    const GEOSPreparedGeometry *m_prepared = nullptr;
};

} // namespace spp::engine
