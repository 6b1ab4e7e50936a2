// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/answers/chartlook.h"

#include "gui/look/look.h"

#include <QAbstractAxis>
#include <QChartView>
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

void paint(QAbstractAxis &axis)
{
    axis.setLabelsColor(Look::colour(Role::Text));
    axis.setTitleBrush(Look::colour(Role::MutedText));
    axis.setLinePen(QPen(Look::colour(Role::Border)));
    axis.setGridLinePen(QPen(Look::colour(Role::Border), 1.0, Qt::DotLine));
    axis.setLabelsFont(small());
    axis.setTitleFont(small());
}

} // namespace

QPen outline() { return { QColor(90, 90, 90), 1.0 }; }

QWidget *view(QChart *chart, const QString &description)
{
    chart->setBackgroundBrush(Look::colour(Role::Panel));
    chart->setBackgroundRoundness(0.0);
    chart->setMargins(QMargins(0, 0, 0, 0));
    chart->layout()->setContentsMargins(rim, rim, rim, rim);
    chart->setLocalizeNumbers(true);
    chart->setLocale(QLocale());
    chart->setFont(QGuiApplication::font());
    const QList<QAbstractAxis *> axes = chart->axes();
    for (QAbstractAxis *axis : axes)
        paint(*axis);
    QLegend *legend = chart->legend();
    legend->setVisible(true);
    legend->setAlignment(Qt::AlignRight);
    legend->setFont(small());
    legend->setLabelColor(Look::colour(Role::Text));
    auto *shown = new QChartView(chart);
    shown->setRenderHint(QPainter::Antialiasing);
    shown->setFrameShape(QFrame::NoFrame);
    shown->setBackgroundBrush(Look::colour(Role::Panel));
    shown->setAccessibleName(description);
    return shown;
}

} // namespace spp::flood::chartlook
