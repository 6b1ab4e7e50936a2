// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "dossier/papers/drawnmapframe.h"

#include "dossier/papers/paperformat.h"

#include <cmath>

namespace spp::paper {

namespace {

constexpr double frameWidth_mm = 0.3;
constexpr double tickGap_mm = 40.0;
constexpr double tickLength_mm = 2.0;
constexpr double annotationSize_pt = 6.0;
constexpr double barPart_mm = 10.0;

/// The smallest 1, 2 or 5 times a power of ten that is no less.
double roundInterval(double least)
{
    const double power = std::pow(10.0, std::floor(std::log10(least)));
    for (const double step : { 1.0, 2.0, 5.0 }) {
        if (least <= step * power)
            return step * power;
    }
    return 10.0 * power;
}

QString coordinate(double metres)
{
    return QString::number(metres, 'f', 1).replace(QLatin1Char('.'), QLatin1Char(','));
}

class FrameMaker {
public:
    FrameMaker(Drawing &drawing, const MapView &view)
        : m_drawing(drawing)
        , m_view(view)
    {
    }

    void addFrame() { add(QPolygonF(m_view.window), DrawnLine::Kind::Closed, frameWidth_mm); }
    void addTicks(double cornerRoom_mm);
    void addCorners();
    void addArrow();
    void addBar();

    std::vector<QPolygonF> taken;

private:
    void add(QPolygonF points, DrawnLine::Kind kind, double width_mm)
    {
        m_drawing.lines.push_back({ std::move(points), kind, width_mm, false, false });
    }
    void addText(const QString &text, QPointF middle, double angle = 0.0)
    {
        m_drawing.texts.push_back({ text, middle, annotationSize_pt, angle, false, false });
    }
    bool isTaken(QPointF at) const
    {
        return std::any_of(taken.begin(), taken.end(),
                [at](const QPolygonF &place) { return place.boundingRect().contains(at); });
    }
    void addCross(QPointF at)
    {
        if (isTaken(at))
            return;
        const double half = tickLength_mm / 2.0;
        add(QPolygonF(QVector<QPointF>{ at - QPointF(half, 0), at + QPointF(half, 0) }),
                DrawnLine::Kind::Open, 0.1);
        taken.push_back(QPolygonF(QVector<QPointF>{ at - QPointF(half, half),
                at + QPointF(half, -half), at + QPointF(half, half), at + QPointF(-half, half) }));
        add(QPolygonF(QVector<QPointF>{ at - QPointF(0, half), at + QPointF(0, half) }),
                DrawnLine::Kind::Open, 0.1);
    }

    Drawing &m_drawing;
    const MapView &m_view;
};

/// X is north and Y is east, as on Vietnamese maps.
void FrameMaker::addTicks(double cornerRoom_mm)
{
    const QRectF extent = m_view.extent();
    const QRectF &window = m_view.window;
    const double step = roundInterval(tickGap_mm / 1000.0 * m_view.scale);
    const double inside = tickLength_mm / 2.0;
    std::vector<double> easts;
    std::vector<double> norths;
    for (double east = std::ceil(extent.left() / step) * step; east < extent.right(); east += step)
        easts.push_back(east);
    for (double north = std::ceil(extent.top() / step) * step; north < extent.bottom();
            north += step)
        norths.push_back(north);
    for (const double east : easts) {
        const double x = m_view.toDrawing({ east, 0.0 }).x();
        for (const double y : { window.top() - 2.2, window.bottom() + 2.2 })
            addText(QStringLiteral("Y ") + QString::number(east, 'f', 0), { x, y });
        for (const double north : norths) {
            const QPointF at = m_view.toDrawing({ east, north });
            if (window.adjusted(inside, inside, -inside, -inside).contains(at))
                addCross(at);
        }
    }
    for (const double north : norths) {
        const double y = m_view.toDrawing({ 0.0, north }).y();
        if (y < window.top() + cornerRoom_mm || y > window.bottom() - cornerRoom_mm)
            continue;
        for (const double x : { window.left() - 2.2, window.right() + 2.2 })
            addText(QStringLiteral("X ") + QString::number(north, 'f', 0), { x, y }, -90.0);
    }
}

void FrameMaker::addCorners()
{
    const QRectF extent = m_view.extent();
    const QRectF &window = m_view.window;
    struct Corner {
        QPointF at;
        double east, north;
        int right, below;
    };
    for (const Corner &corner : { Corner{ window.topLeft(), extent.left(), extent.bottom(), 0, 0 },
                 Corner{ window.topRight(), extent.right(), extent.bottom(), 1, 0 },
                 Corner{ window.bottomLeft(), extent.left(), extent.top(), 0, 1 },
                 Corner{ window.bottomRight(), extent.right(), extent.top(), 1, 1 } }) {
        const QString text = QStringLiteral("X %1  Y %2")
                                     .arg(coordinate(corner.north), coordinate(corner.east));
        const double half = drawnSize({ text, {}, annotationSize_pt }).width() / 2.0;
        addText(text, corner.at + QPointF(corner.right ? -half : half, corner.below ? 4.6 : -4.6));
    }
}

void FrameMaker::addArrow()
{
    const QPointF tip(m_view.window.right() - 7.0, m_view.window.top() + 6.5);
    const QPointF foot = tip + QPointF(0.0, 9.0);
    const QPolygonF room(QVector<QPointF>{ tip + QPointF(-4, -5), tip + QPointF(4, -5),
            tip + QPointF(4, 11), tip + QPointF(-4, 11) });
    taken.push_back(room);
    add(room, DrawnLine::Kind::Blank, 0.0);
    add(QPolygonF(QVector<QPointF>{ tip, foot + QPointF(-2.6, 1.6), foot }),
            DrawnLine::Kind::Closed, 0.2);
    add(QPolygonF(QVector<QPointF>{ tip, foot + QPointF(2.6, 1.6), foot }), DrawnLine::Kind::Filled,
            0.2);
    m_drawing.texts.push_back({ QStringLiteral("B"), tip - QPointF(0.0, 2.4), 9.0, 0.0, true });
}

void FrameMaker::addBar()
{
    const QPointF start = m_view.window.bottomLeft() + QPointF(4.0, -4.0);
    const QRectF box(start - QPointF(2.5, 3.8), QSizeF(2.0 * barPart_mm + 7.5, 5.8));
    QPolygonF corners(box);
    corners.pop_back();
    taken.push_back(corners);
    add(corners, DrawnLine::Kind::Blank, 0.0);
    for (int i = 0; i < 3; ++i) {
        const QPointF at = start + QPointF(barPart_mm * i, 0.0);
        if (i < 2)
            add(QPolygonF(QRectF(at, QSizeF(barPart_mm, 1.2))),
                    i == 0 ? DrawnLine::Kind::Filled : DrawnLine::Kind::Closed, 0.15);
        const QString metres = number(m_view.scale * barPart_mm / 1000.0 * i)
                + (i == 2 ? QStringLiteral(" m") : QString());
        addText(metres, at - QPointF(0.0, 1.8));
    }
}

} // namespace

QRectF MapView::extent() const
{
    const QSizeF size = window.size() * (scale / 1000.0);
    return QRectF(QPointF(centre.x() - size.width() / 2.0, centre.y() - size.height() / 2.0), size);
}

std::vector<QPolygonF> addMapFrame(
        Drawing &drawing, const MapView &view, const MapFrameParts &parts)
{
    FrameMaker maker(drawing, view);
    maker.addFrame();
    if (parts.corners)
        maker.addCorners();
    maker.addArrow();
    if (parts.bar)
        maker.addBar();
    if (parts.ticks)
        maker.addTicks(parts.corners ? 7.0 : 0.0);
    return std::move(maker.taken);
}

} // namespace spp::paper
