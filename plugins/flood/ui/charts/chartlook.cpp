// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/charts/chartlook.h"

#include "gui/look/look.h"

#include <QAbstractAxis>
#include <QGraphicsLayout>
#include <QGuiApplication>
#include <QLegend>
#include <QLocale>

namespace spp::flood::chartlook {

namespace {

constexpr int smaller_px = 2;
constexpr double rim = 6.0;

/// Charts cut letters that have little room between two marks of an axis.
QFont small()
{
    QFont font = QGuiApplication::font();
    if (font.pixelSize() > smaller_px)
        font.setPixelSize(font.pixelSize() - smaller_px);
    return font;
}

void paint(QAbstractAxis &axis, const QFont &letters)
{
    const int outline_px = Look::palette().outline_px;
    axis.setLabelsColor(Look::colour(Role::Text));
    axis.setTitleBrush(Look::colour(Role::MutedText));
    axis.setLabelsFont(letters);
    axis.setTitleFont(letters);
    // Strong lines, as in the sun, would hide what is drawn over them.
    axis.setGridLinePen(
            QPen(Look::colour(Role::Border), 1.0, outline_px > 1 ? Qt::DotLine : Qt::SolidLine));
    axis.setLinePen(QPen(Look::colour(Role::MutedText), outline_px));
}

} // namespace

QPen outline() { return { QColor(90, 90, 90), 1.0 }; }

void dress(QChartView &view, const QFont &letters)
{
    view.setRenderHint(QPainter::Antialiasing);
    view.setFrameShape(QFrame::NoFrame);
    view.setBackgroundBrush(Look::colour(Role::Panel));
    QChart &chart = *view.chart();
    chart.setBackgroundBrush(Look::colour(Role::Panel));
    chart.setBackgroundRoundness(0.0);
    chart.setLocalizeNumbers(true);
    chart.setLocale(QLocale());
    const QList<QAbstractAxis *> axes = chart.axes();
    for (QAbstractAxis *axis : axes)
        paint(*axis, letters);
}

QWidget *view(QChart *chart, const QString &description)
{
    chart->setMargins(QMargins(0, 0, 0, 0));
    chart->layout()->setContentsMargins(rim, rim, rim, rim);
    chart->setFont(QGuiApplication::font());
    QLegend *legend = chart->legend();
    legend->setVisible(true);
    legend->setAlignment(Qt::AlignRight);
    legend->setFont(small());
    legend->setLabelColor(Look::colour(Role::Text));
    auto *shown = new QChartView(chart);
    dress(*shown, small());
    shown->setAccessibleName(description);
    return shown;
}

} // namespace spp::flood::chartlook
