// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/compat/chartscompat.h"
#include "flood/ui/charts/chartlegend.h"
#include "flood/ui/charts/chartticks.h"

#include <QImage>
#include <QVector>
#include <QtCharts/QChartView>

#include <QtCharts/QValueAxis>

#include <functional>
#include <optional>
#include <vector>

namespace spp::flood {

/// A line of a chart. NaN in y leaves a gap.
struct ChartLine {
    QString name; ///< in the legend; empty: no entry
    QVector<QPointF> points;
    QString ink; ///< of ChartInks; empty: the colour of texts
    Qt::PenStyle style = Qt::SolidLine;
    QString mark; ///< a number at its end; may be empty
    bool isThin = false;
};

/// What is filled between two lines of as many points; nothing where one of them is NaN.
struct ChartBand {
    QVector<QPointF> upper;
    QVector<QPointF> lower;
    QString ink;
};

struct ChartAxis {
    QString title; ///< with its unit: "Depth (m)"
    ChartTicks ticks;
};

struct ChartContent {
    std::vector<ChartLine> lines;
    std::vector<ChartBand> bands; ///< below the lines
    ChartAxis x;
    ChartAxis y;
    std::optional<double> moment; ///< an x that is marked
    QString momentText; ///< beside it
    /// What the chart says at an x, for the tool tip; may be none.
    std::function<QString(double x)> readOut;
};

/// A chart in the look of the window: axes with units and numbers of the reader's locale, lines
/// that gaps interrupt, a legend of dashes, a marked moment. Clicking and the arrow keys ask for
/// another one.
class FloodChart final : public QChartView {
    Q_OBJECT
    Q_PROPERTY(QString momentText READ momentText)

public:
    explicit FloodChart(const QString &name, QWidget *parent = nullptr);

    void show(ChartContent content);
    void setMoment(const std::optional<double> &x, const QString &text);
    QString momentText() const { return m_content.momentText; }
    const ChartContent &content() const { return m_content; }
    QImage picture(); ///< at twice its size, on its ground
    /// Where a value is in the viewport.
    QPointF at(double x, double y) const;

signals:
    void picked(double x); ///< a click; in the range of the axis
    void stepAsked(int by); ///< an arrow key: -1, 1
    void hovered(double x); ///< NaN: the mouse has left

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void rebuild();
    void addBands();
    void addLines();
    void addAxes();
    static void setTicks(QValueAxis &axis, const ChartTicks &ticks);
    void layOut();
    void thin(Qt::Orientation along, const ChartTicks &ticks, int most);
    int widestLabel(const ChartTicks &ticks) const;
    QColor colour(const QString &ink) const;
    QPen penOf(const ChartLine &line) const;
    void paintTitleBelow(QPainter &painter) const;
    void paintMoment(QPainter &painter) const;
    bool isOnALine(const QRectF &place) const;
    void paintMarks(QPainter &painter) const;
    std::optional<double> valueAt(const QPoint &place) const;

    ChartContent m_content;
    ChartLegend m_legend;
};

} // namespace spp::flood
