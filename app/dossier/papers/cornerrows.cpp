// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "dossier/papers/cornerrows.h"

#include "dossier/papers/paperformat.h"

#include <qgsgeometry.h>
#include <qgspolygon.h>

#include <algorithm>
#include <cmath>

namespace spp::paper {

namespace {

constexpr int mostRowsOnPlan = 20;

QString key(const char *name) { return QString::fromLatin1(name); }

double signedArea(const std::vector<QPointF> &ring)
{
    double twice = 0.0;
    for (size_t i = 0; i < ring.size(); ++i) {
        const QPointF &a = ring[i];
        const QPointF &b = ring[(i + 1) % ring.size()];
        twice += a.x() * b.y() - b.x() * a.y();
    }
    return twice / 2.0;
}

std::vector<QPointF> cornersOf(const QgsPolylineXY &line)
{
    std::vector<QPointF> ring;
    for (const QgsPointXY &point : line)
        ring.emplace_back(point.x(), point.y());
    if (ring.size() > 1 && ring.front() == ring.back())
        ring.pop_back();
    return ring;
}

/// The corner nearest to the north-west is number 1.
void beginNorthWest(std::vector<QPointF> &ring)
{
    const auto first = std::min_element(ring.begin(), ring.end(),
            [](const QPointF &a, const QPointF &b) { return a.x() - a.y() < b.x() - b.y(); });
    std::rotate(ring.begin(), first, ring.end());
}

} // namespace

std::vector<SiteRing> siteRings(const engine::Geometry &site)
{
    const std::string wkb = site.wkb();
    QgsGeometry geometry;
    geometry.fromWkb(QByteArray(wkb.data(), int(wkb.size())));
    const QgsMultiPolygonXY polygons = geometry.isMultipart()
            ? geometry.asMultiPolygon()
            : QgsMultiPolygonXY{ geometry.asPolygon() };
    std::vector<std::vector<SiteRing>> parts;
    for (const QgsPolygonXY &polygon : polygons) {
        std::vector<SiteRing> part;
        for (const QgsPolylineXY &line : polygon) {
            SiteRing ring{ cornersOf(line), !part.empty() };
            if (ring.corners.empty())
                continue;
            // Holes the other way round, so that the land always lies on the right.
            if ((signedArea(ring.corners) > 0.0) != ring.isHole)
                std::reverse(ring.corners.begin(), ring.corners.end());
            beginNorthWest(ring.corners);
            part.push_back(std::move(ring));
        }
        if (!part.empty())
            parts.push_back(std::move(part));
    }
    const auto size = [](const std::vector<SiteRing> &part) {
        return std::abs(signedArea(part.front().corners));
    };
    std::stable_sort(parts.begin(), parts.end(),
            [&size](const auto &a, const auto &b) { return size(a) > size(b); });
    std::vector<SiteRing> rings;
    for (auto &part : parts)
        std::move(part.begin(), part.end(), std::back_inserter(rings));
    return rings;
}

std::vector<QPointF> siteCorners(const engine::Geometry &site)
{
    std::vector<SiteRing> rings = siteRings(site);
    return rings.empty() ? std::vector<QPointF>() : std::move(rings.front().corners);
}

void addCornerRows(PaperData &data, const Subject &subject)
{
    if (!subject.geometry)
        return;
    const std::vector<QPointF> corners = siteCorners(*subject.geometry);
    struct Line {
        QString no, x, y, side;
    };
    std::vector<Line> lines;
    for (size_t i = 0; i <= corners.size() && !corners.empty(); ++i) {
        const QPointF &at = corners[i % corners.size()];
        const QPointF &next = corners[(i + 1) % corners.size()];
        const bool closing = i == corners.size();
        lines.push_back({ QString::number(closing ? 1 : i + 1), fixed(at.y(), 2), fixed(at.x(), 2),
                closing ? QString() : fixed(std::hypot(next.x() - at.x(), next.y() - at.y()), 2) });
    }
    const size_t half = (lines.size() + 1) / 2;
    for (size_t i = 0; i < half; ++i) {
        const Line &left = lines[i];
        const Line right = i + half < lines.size() ? lines[i + half] : Line{};
        data.rows[key("vertices")].push_back({ { key("no"), left.no }, { key("x"), left.x },
                { key("y"), left.y }, { key("side"), left.side }, { key("no2"), right.no },
                { key("x2"), right.x }, { key("y2"), right.y }, { key("side2"), right.side } });
    }
    data.flags[key("many_vertices")] = corners.size() > mostRowsOnPlan;
    data.flags[key("few_vertices")] = corners.size() <= mostRowsOnPlan;
}

} // namespace spp::paper
