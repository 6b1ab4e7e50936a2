// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/domain/subject.h"
#include "dossier/dossier_export.h"
#include "dossier/papers/paperdata.h"

#include <QPointF>

#include <vector>

namespace spp::paper {

/// Corners of the outer ring of a site in the order of the numbers on its plan: from the
/// north-western one clockwise, without the closing point; x east, y north, territory CRS. Of a
/// site of several parts those of the largest. Points in line within 1 cm stay: a surveyed
/// boundary may have them.
std::vector<QPointF> siteCorners(const engine::Geometry &site);

/// A ring of a site with its corners in the order of their numbers, without the closing point.
struct SiteRing {
    std::vector<QPointF> corners; ///< x east, y north, territory CRS
    bool isHole = false;
};

/// All rings of a site: the outer one of the largest part first, clockwise from its north-western
/// corner, then the holes of that part counter-clockwise, then the other parts by their size.
SPP_DOSSIER_EXPORT std::vector<SiteRing> siteRings(const engine::Geometry &site);

/// Rows "vertices" (X north before Y east, side to the next corner, the last row repeats corner 1),
/// two halves side by side, and the flags many_vertices (more than 20) and few_vertices.
void addCornerRows(PaperData &data, const Subject &subject);

} // namespace spp::paper
