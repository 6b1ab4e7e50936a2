// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/charts/floodchart.h"

#include "flood/ui/charts/chartinks.h"
#include "flood/ui/charts/chartlook.h"
#include "gui/look/look.h"

#include <QKeyEvent>
#include <QLocale>

#include <QGraphicsLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <QtCharts/QAreaSeries>
#include <QtCharts/QLegend>
#include <QtCharts/QLineSeries>

#include <cmath>
#include <limits>

namespace spp::flood {

namespace {

constexpr int margin_px = 4;
constexpr int side_px = 12;
constexpr int labelGap_px = 10; ///< between two labels of an axis
constexpr double inTheSun = 1.5; ///< stronger lines
constexpr double line_px = 2.0;
constexpr double thin_px = 1.4;
constexpr double bandAlpha = 0.22;
constexpr double badge_px = 16.0;
constexpr double pictureScale = 2.0;

/// The stretches of a line without NaN.
std::vector<QVector<QPointF>> unbroken(const QVector<QPointF> &points)
{
    std::vector<QVector<QPointF>> parts;
    bool goesOn = false;
    for (const QPointF &point : points) {
        const bool isKnown = !std::isnan(point.y());
        if (isKnown && !goesOn)
            parts.emplace_back();
        if (isKnown)
            parts.back().append(point);
        goesOn = isKnown;
    }
    return parts;
}

QLineSeries *seriesOf(const QVector<QPointF> &points)
{
    auto *series = new QLineSeries;
    series->replace(points);
    return series;
}

} // namespace

FloodChart::FloodChart(const QString &name, QWidget *parent)
    : QChartView(parent)
{
    setObjectName(name);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    chart()->layout()->setContentsMargins(0.0, 0.0, 0.0, 0.0);
    // The one of the library takes a third of a small chart and shows no dashes on some versions.
    chart()->legend()->setVisible(false);
    chartlook::dress(*this, font());
}

void FloodChart::show(ChartContent content)
{
    m_content = std::move(content);
    rebuild();
}

void FloodChart::setMoment(const std::optional<double> &x, const QString &text)
{
    m_content.moment = x;
    m_content.momentText = text;
    viewport()->update();
}

QColor FloodChart::colour(const QString &ink) const
{
    return ink.isEmpty() ? Look::colour(Role::Text) : chartInk(ink);
}

void FloodChart::rebuild()
{
    chart()->removeAllSeries();
    const auto axes = chart()->axes();
    for (QAbstractAxis *axis : axes) {
        chart()->removeAxis(axis);
        delete axis;
    }
    addBands();
    addLines();
    addAxes();
    chartlook::dress(*this, font());
    layOut();
    viewport()->update();
}

void FloodChart::addBands()
{
    for (const ChartBand &band : m_content.bands) {
        QVector<QPointF> upper = band.upper;
        QVector<QPointF> lower = band.lower;
        for (int i = 0; i < int(upper.size()); ++i) {
            if (std::isnan(upper[i].y()) || std::isnan(lower[i].y()))
                upper[i].setY(std::numeric_limits<double>::quiet_NaN());
            lower[i].setY(std::isnan(upper[i].y()) ? upper[i].y() : lower[i].y());
        }
        const auto tops = unbroken(upper);
        const auto bottoms = unbroken(lower);
        for (std::size_t i = 0; i < tops.size(); ++i) {
            auto *area = new QAreaSeries(seriesOf(tops[i]), seriesOf(bottoms[i]));
            area->upperSeries()->setParent(area);
            area->lowerSeries()->setParent(area);
            area->setPen(Qt::NoPen);
            QColor fill = colour(band.ink);
            fill.setAlphaF(float(bandAlpha));
            area->setBrush(fill);
            chart()->addSeries(area);
        }
    }
}

QPen FloodChart::penOf(const ChartLine &line) const
{
    const double stronger = Look::palette().outline_px > 1 ? inTheSun : 1.0;
    QPen pen(colour(line.ink), (line.isThin ? thin_px : line_px) * stronger, line.style);
    pen.setJoinStyle(Qt::RoundJoin);
    return pen;
}

void FloodChart::addLines()
{
    for (const ChartLine &line : m_content.lines) {
        for (const QVector<QPointF> &part : unbroken(line.points)) {
            QLineSeries *series = seriesOf(part);
            series->setPointsVisible(part.size() == 1); // else it would not be seen
            series->setPen(penOf(line));
            chart()->addSeries(series);
        }
    }
}

/// Room for what is written above and below the plot.
void FloodChart::layOut()
{
    std::vector<ChartLegend::Entry> entries;
    for (const ChartLine &line : m_content.lines) {
        if (!line.name.isEmpty())
            entries.push_back({ line.name, penOf(line) });
    }
    m_legend.set(m_content.y.title, std::move(entries));
    m_legend.layOut(viewport()->width() - 2.0 * side_px, font());
    const int below = m_content.x.title.isEmpty() ? 0 : fontMetrics().height();
    chart()->setMargins(
            QMargins(side_px, int(m_legend.height()) + margin_px, side_px, below + margin_px));
    // The library shares the axis out among its labels and cuts those that are larger than that.
    const int line = fontMetrics().height();
    const int height = viewport()->height() - int(m_legend.height()) - 2 * below - 2 * margin_px;
    thin(Qt::Vertical, m_content.y.ticks, height / (line + labelGap_px) - 1);
    const int width = viewport()->width() - 2 * side_px - widestLabel(m_content.y.ticks);
    thin(Qt::Horizontal, m_content.x.ticks,
            width / (widestLabel(m_content.x.ticks) + labelGap_px) - 1);
}

int FloodChart::widestLabel(const ChartTicks &ticks) const
{
    const QLocale locale;
    return std::max(
            fontMetrics().horizontalAdvance(locale.toString(ticks.from, 'f', ticks.decimals)),
            fontMetrics().horizontalAdvance(locale.toString(ticks.to, 'f', ticks.decimals)));
}

void FloodChart::thin(Qt::Orientation along, const ChartTicks &ticks, int most)
{
    const auto axes = chart()->axes(along);
    for (QAbstractAxis *axis : axes)
        setTicks(static_cast<QValueAxis &>(*axis), ticks.thinned(most));
}

void FloodChart::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    layOut();
}

void FloodChart::setTicks(QValueAxis &axis, const ChartTicks &ticks)
{
    axis.setTickAnchor(std::ceil(ticks.from / ticks.step - 1e-9) * ticks.step);
    axis.setTickInterval(ticks.step);
}

void FloodChart::addAxes()
{
    const auto add = [this](const ChartAxis &about, Qt::Alignment side) {
        auto *axis = new QValueAxis;
        axis->setRange(about.ticks.from, about.ticks.to);
        axis->setTickType(QValueAxis::TicksDynamic);
        setTicks(*axis, about.ticks);
        axis->setLabelFormat(QStringLiteral("%.%1f").arg(about.ticks.decimals));
        chart()->addAxis(axis, side);
        const auto all = chart()->series();
        for (QAbstractSeries *series : all)
            series->attachAxis(axis);
    };
    add(m_content.x, Qt::AlignBottom);
    add(m_content.y, Qt::AlignLeft);
}

void FloodChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
            || event->type() == QEvent::LanguageChange)
        rebuild();
}

QImage FloodChart::picture()
{
    const QSize size = viewport()->size();
    QImage image(size * pictureScale, QImage::Format_ARGB32);
    image.fill(Look::colour(Role::Panel));
    image.setDevicePixelRatio(pictureScale);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    render(&painter, QRectF(QPointF(), QSizeF(size)), viewport()->rect());
    return image;
}

QPointF FloodChart::at(double x, double y) const
{
    const auto all = chart()->series();
    return all.isEmpty()
            ? QPointF()
            : mapFromScene(chart()->mapToScene(chart()->mapToPosition(QPointF(x, y), all.last())));
}

std::optional<double> FloodChart::valueAt(const QPoint &place) const
{
    const auto all = chart()->series();
    const QPointF inChart = chart()->mapFromScene(mapToScene(place));
    if (all.isEmpty() || !chart()->plotArea().contains(inChart))
        return std::nullopt;
    return chart()->mapToValue(inChart, all.last()).x();
}

void FloodChart::mouseReleaseEvent(QMouseEvent *event)
{
    QChartView::mouseReleaseEvent(event);
    const auto x = valueAt(event->pos());
    if (event->button() == Qt::LeftButton && x)
        emit picked(*x);
}

void FloodChart::mouseMoveEvent(QMouseEvent *event)
{
    QChartView::mouseMoveEvent(event);
    const auto x = valueAt(event->pos());
    emit hovered(x.value_or(std::numeric_limits<double>::quiet_NaN()));
    const QString text = x && m_content.readOut ? m_content.readOut(*x) : QString();
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(viewport()->mapToGlobal(event->pos()), text, viewport());
}

void FloodChart::leaveEvent(QEvent *event)
{
    QChartView::leaveEvent(event);
    emit hovered(std::numeric_limits<double>::quiet_NaN());
}

void FloodChart::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Left)
        emit stepAsked(-1);
    else if (event->key() == Qt::Key_Right)
        emit stepAsked(1);
    else
        QChartView::keyPressEvent(event);
}

void FloodChart::drawForeground(QPainter *painter, const QRectF &rect)
{
    QChartView::drawForeground(painter, rect);
    if (chart()->series().isEmpty())
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    m_legend.paint(*painter, QPointF(side_px, margin_px));
    painter->setFont(font());
    paintTitleBelow(*painter);
    paintMoment(*painter);
    paintMarks(*painter);
    if (hasFocus()) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(Look::colour(Role::Accent), Look::palette().outline_px));
        painter->drawRect(sceneRect().adjusted(1.0, 1.0, -1.0, -1.0));
    }
    painter->restore();
}

void FloodChart::paintTitleBelow(QPainter &painter) const
{
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(Look::colour(Role::Text));
    const QRectF plot = chart()->plotArea();
    const double height = QFontMetricsF(bold).height();
    painter.drawText(QRectF(0.0, sceneRect().bottom() - height - 1.0, plot.right(), height),
            Qt::AlignRight | Qt::AlignVCenter, m_content.x.title);
    painter.setFont(font());
}

void FloodChart::paintMoment(QPainter &painter) const
{
    if (!m_content.moment)
        return;
    const QRectF plot = chart()->plotArea();
    const double x
            = chart()->mapToPosition(QPointF(*m_content.moment, 0.0), chart()->series().last()).x();
    if (x < plot.left() - 1.0 || x > plot.right() + 1.0)
        return;
    painter.setPen(QPen(Look::colour(Role::Text), thin_px, Qt::DashDotLine));
    painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    const QFontMetricsF letters(font());
    QRectF plate(0.0, 0.0, letters.horizontalAdvance(m_content.momentText) + 2 * margin_px,
            letters.height());
    plate.moveTopLeft(QPointF(x + margin_px, plot.top()));
    if (plate.right() > plot.right())
        plate.moveRight(x - margin_px);
    if (isOnALine(plate)) {
        const double above = plate.top();
        plate.moveBottom(plot.bottom() - margin_px);
        if (isOnALine(plate))
            plate.moveTop(above);
    }
    painter.fillRect(plate, Look::colour(Role::Panel));
    painter.drawText(plate, Qt::AlignCenter, m_content.momentText);
}

bool FloodChart::isOnALine(const QRectF &place) const
{
    for (const ChartLine &line : m_content.lines) {
        for (int i = 1; i < int(line.points.size()); ++i) {
            const QPointF from
                    = chart()->mapToPosition(line.points[i - 1], chart()->series().last());
            const QPointF to = chart()->mapToPosition(line.points[i], chart()->series().last());
            // Of level and upright lines, too, which have no height or no width.
            const QRectF reach = QRectF(from, to).normalized().adjusted(-1.0, -1.0, 1.0, 1.0);
            if (reach.intersects(place))
                return true;
        }
    }
    return false;
}

/// Numbers at the ends of lines; those that would lie on one another stand side by side.
void FloodChart::paintMarks(QPainter &painter) const
{
    std::vector<QRectF> taken;
    for (const ChartLine &line : m_content.lines) {
        const auto parts = unbroken(line.points);
        if (line.mark.isEmpty() || parts.empty())
            continue;
        const QPointF end = chart()->mapToPosition(parts.back().last(), chart()->series().last());
        QRectF badge(0.0, 0.0, badge_px, badge_px);
        badge.moveCenter(end - QPointF(badge_px / 2.0, 0.0));
        const auto meets = [&](const QRectF &other) { return other.intersects(badge); };
        while (std::any_of(taken.begin(), taken.end(), meets))
            badge.translate(-badge_px - 2.0, 0.0);
        taken.push_back(badge);
        painter.setBrush(colour(line.ink));
        painter.setPen(QPen(Look::colour(Role::Panel), 1.0));
        painter.drawEllipse(badge);
        painter.drawText(badge, Qt::AlignCenter, line.mark);
    }
}

} // namespace spp::flood
