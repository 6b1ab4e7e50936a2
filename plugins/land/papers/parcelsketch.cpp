// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/papers/parcelsketch.h"

#include "dossier/papers/drawnmapframe.h"
#include "dossier/papers/paperformat.h"
#include "dossier/papers/sitepicture.h"
#include "land/papers/sketchlabels.h"

#include <cmath>
#include <set>

namespace spp::land {

namespace {

using paper::DrawnLine;
using paper::MapView;

constexpr double cornersMargin_mm = 8.0; ///< around the map, with the coordinates of its corners
constexpr double sameCorner_m = 0.0005;
constexpr double denseSpacing_mm = 3.0; ///< between corners
constexpr int outlineWeight = 4;

QRectF boundsOf(const std::vector<SketchParcel> &parcels)
{
    QPolygonF all;
    for (const SketchParcel &parcel : parcels) {
        for (const paper::SiteRing &ring : parcel.rings) {
            for (const QPointF &corner : ring.corners)
                all << corner;
        }
    }
    return all.boundingRect();
}

MapView viewOf(const std::vector<SketchParcel> &parcels, const SketchSpec &spec)
{
    const double margin = spec.showsCornersOfFrame ? cornersMargin_mm : paper::mapFrameMargin_mm;
    MapView view;
    view.window = QRectF(QPointF(), spec.size_mm).adjusted(margin, margin, -margin, -margin);
    const QRectF bounds = boundsOf(parcels);
    view.centre = bounds.center();
    view.scale = spec.scale > 0.0 ? spec.scale
                                  : paper::sitePlanScale(bounds.width(), bounds.height(),
                                          view.window.width(), view.window.height());
    return view;
}

class SketchMaker {
public:
    SketchMaker(const std::vector<SketchParcel> &parcels,
            const std::vector<SketchParcel> &neighbours, const std::vector<SketchLine> &lines,
            const SketchSpec &spec)
        : m_parcels(parcels)
        , m_neighbours(neighbours)
        , m_more(lines)
        , m_spec(spec)
        , m_view(viewOf(parcels, spec))
        , m_labels(m_drawing, m_view.window)
    {
        m_drawing.size_mm = spec.size_mm;
        m_drawing.window = m_view.window;
    }

    ParcelSketch run()
    {
        for (const QPolygonF &place :
                paper::addMapFrame(m_drawing, m_view, { m_spec.showsCornersOfFrame, true, true }))
            m_labels.block(place);
        for (const SketchLine &line : m_more)
            addFurther(line);
        for (const SketchParcel &neighbour : m_neighbours)
            addOutline(neighbour, m_spec.neighbour_mm, 1);
        for (const SketchParcel &parcel : m_parcels)
            addOutline(parcel, m_spec.outline_mm, outlineWeight);
        addLabels();
        m_sketch.scale = m_view.scale;
        m_sketch.picture.width_mm = m_spec.size_mm.width();
        m_sketch.picture.height_mm = m_spec.size_mm.height();
        m_sketch.picture.drawing = std::make_shared<const paper::Drawing>(std::move(m_drawing));
        return std::move(m_sketch);
    }

private:
    QPolygonF onPage(const paper::SiteRing &ring) const
    {
        QPolygonF points;
        for (const QPointF &corner : ring.corners)
            points << m_view.toDrawing(corner);
        return points;
    }

    void addOutline(const SketchParcel &parcel, double width_mm, int weight)
    {
        for (const paper::SiteRing &ring : parcel.rings) {
            const QPolygonF points = onPage(ring);
            m_drawing.lines.push_back({ points, DrawnLine::Kind::Closed, width_mm });
            for (int i = 0; i < points.size(); ++i)
                m_labels.avoid({ points.at(i), points.at((i + 1) % points.size()) }, weight);
        }
    }

    void addFurther(const SketchLine &line)
    {
        QPolygonF points;
        for (const QPointF &at : line.points)
            points << m_view.toDrawing(at);
        DrawnLine drawn{ points };
        drawn.kind = line.kind == SketchLine::Kind::Hatched ? DrawnLine::Kind::Hatched
                                                            : DrawnLine::Kind::Open;
        drawn.dashed = line.kind == SketchLine::Kind::Dashed;
        drawn.width_mm = line.kind == SketchLine::Kind::Heavy ? 2.0 * m_spec.outline_mm
                : line.kind == SketchLine::Kind::Dashed       ? m_spec.outline_mm
                                                              : 0.1;
        m_drawing.lines.push_back(drawn);
    }

    /// What must be read first takes its place first.
    void addLabels()
    {
        for (const SketchParcel &parcel : m_parcels)
            m_labels.addParcel(rings(parcel), parcel.number, parcel.area, parcel.landUse);
        if (m_spec.numbersCorners)
            addCorners();
        if (m_spec.showsSides) {
            for (const SketchParcel &parcel : m_parcels)
                addSides(parcel);
        }
        for (const SketchParcel &neighbour : m_neighbours)
            m_labels.addNeighbour(rings(neighbour), neighbour.number);
    }

    std::vector<QPolygonF> rings(const SketchParcel &parcel) const
    {
        std::vector<QPolygonF> all;
        for (const paper::SiteRing &ring : parcel.rings)
            all.push_back(onPage(ring));
        return all;
    }

    int numberOf(const QPointF &corner)
    {
        for (size_t i = 0; i < m_sketch.corners.size(); ++i) {
            const QPointF off = m_sketch.corners[i] - corner;
            if (std::hypot(off.x(), off.y()) <= sameCorner_m)
                return int(i);
        }
        m_sketch.corners.push_back(corner);
        return int(m_sketch.corners.size()) - 1;
    }

    /// Where corners stand so close that not every number has room, the first of each ring and
    /// every fifth one still stand; the others follow by counting.
    void addCorners()
    {
        for (const SketchParcel &parcel : m_parcels) {
            for (const paper::SiteRing &ring : parcel.rings)
                addCorners(ring);
        }
    }

    void addCorners(const paper::SiteRing &ring)
    {
        const QPolygonF points = onPage(ring);
        double length = 0.0;
        for (int i = 0; i < points.size(); ++i)
            length += QLineF(points.at(i), points.at((i + 1) % points.size())).length();
        const double spacing_mm = length / points.size();
        const bool areDense = spacing_mm < denseSpacing_mm;
        const double size_pt = areDense ? 4.5 : spacing_mm < 2.0 * denseSpacing_mm ? 6.0 : 7.0;
        for (int i = 0; i < points.size(); ++i) {
            const size_t known = m_sketch.corners.size();
            const int number = numberOf(ring.corners[size_t(i)]);
            if (size_t(number) != known)
                continue; // of a neighbour that was numbered before
            const bool mustStand = !areDense || i == 0 || (number + 1) % 5 == 0;
            const bool stands = m_labels.addCorner(
                    points.at((i + points.size() - 1) % points.size()), points.at(i),
                    points.at((i + 1) % points.size()), number + 1, size_pt, mustStand);
            m_sketch.cornersWithoutNumber += stands ? 0 : 1;
        }
    }

    /// False the second time: a side between two parcels has its length once.
    bool isNewSide(const QPointF &start, const QPointF &end)
    {
        const int one = numberOf(start);
        const int other = numberOf(end);
        return m_labelled.insert({ std::min(one, other), std::max(one, other) }).second;
    }

    void addSides(const SketchParcel &parcel)
    {
        for (const paper::SiteRing &ring : parcel.rings) {
            const QPolygonF points = onPage(ring);
            for (int i = 0; i < points.size(); ++i) {
                const int next = (i + 1) % int(points.size());
                const QPointF along = ring.corners[size_t(next)] - ring.corners[size_t(i)];
                if (m_spec.numbersCorners
                        && !isNewSide(ring.corners[size_t(i)], ring.corners[size_t(next)]))
                    continue;
                const bool placed = m_labels.addSide(points.at(i), points.at(next),
                        paper::fixed(std::hypot(along.x(), along.y()), m_spec.sideDecimals));
                m_sketch.sidesWithoutLength += placed ? 0 : 1;
            }
        }
    }

    const std::vector<SketchParcel> &m_parcels;
    const std::vector<SketchParcel> &m_neighbours;
    const std::vector<SketchLine> &m_more;
    const SketchSpec &m_spec;
    MapView m_view;
    paper::Drawing m_drawing;
    SketchLabels m_labels;
    ParcelSketch m_sketch;
    std::set<std::pair<int, int>> m_labelled;
};

} // namespace

ParcelSketch ParcelSketch::draw(const std::vector<SketchParcel> &parcels,
        const std::vector<SketchParcel> &neighbours, const std::vector<SketchLine> &lines,
        const SketchSpec &spec)
{
    return SketchMaker(parcels, neighbours, lines, spec).run();
}

QRectF ParcelSketch::extent(const std::vector<SketchParcel> &parcels, const SketchSpec &spec)
{
    return viewOf(parcels, spec).extent();
}

} // namespace spp::land
