// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "dossier/mapsheetbar.h"

#include "core/compat/mapcompat.h"

#include <QLocale>
#include <QPainter>

#include <qgslayoutitem.h>
#include <qgsrendercontext.h>
#include <qgstextrenderer.h>

namespace spp {

namespace {

constexpr double tick_mm = 1.6;
constexpr double foot_mm = 3.4;
constexpr double line_mm = 0.3;
constexpr double gap_mm = 1.5;
constexpr double metresOfKilometre = 1000.0;

QString label(double length_m)
{
    const QLocale locale;
    return length_m < metresOfKilometre
            ? locale.toString(length_m, 'g', 6) + QStringLiteral(" m")
            : locale.toString(length_m / metresOfKilometre, 'g', 6) + QStringLiteral(" km");
}

} // namespace

MapSheetBar::MapSheetBar(QgsLayout *layout, double length_m, double width_mm, QgsTextFormat letters)
    : QgsLayoutItem(layout)
    , m_length_m(length_m)
    , m_width_mm(width_mm)
    , m_letters(std::move(letters))
{
    setBackgroundEnabled(false);
}

void MapSheetBar::draw(QgsLayoutItemRenderContext &context)
{
    QgsRenderContext &render = context.renderContext();
    const double dots = render.scaleFactor();
    QPainter *painter = render.painter();
    painter->setPen(QPen(m_letters.color(), line_mm * dots));
    const double end = m_width_mm * dots;
    painter->drawPolyline(QPolygonF({ { 0.0, (foot_mm - tick_mm) * dots }, { 0.0, foot_mm * dots },
            { end, foot_mm * dots }, { end, (foot_mm - tick_mm) * dots } }));
    QgsTextRenderer::drawText(QPointF(end + gap_mm * dots, foot_mm * dots), 0.0,
            compat::map::AlignLeft, { label(m_length_m) }, render, m_letters);
}

} // namespace spp
