// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/ui/defectmark.h"

#include "core/compat/mapcompat.h"
#include "gui/look/framepalette.h"
#include "gui/map/mapink.h"

#include <qgsmapcanvas.h>
#include <qgsrubberband.h>

namespace spp::land {

namespace {

constexpr int tint = 110; ///< alpha of 255
constexpr int width_px = 3;
constexpr int ring_px = 26;
constexpr double aboveDrafts = 9.5;

constexpr double leastContrast = 4.5;
constexpr int darker_percent = 240;

/// As it can be read on the map, which stays light in every look.
QColor inkOn(const QColor &ground)
{
    const QColor ink = mapink::warning();
    return FramePalette::contrast(ink, ground) < leastContrast ? ink.darker(darker_percent) : ink;
}

} // namespace

DefectMark::DefectMark(QgsMapCanvas *canvas)
    : m_canvas(canvas)
    , m_region(std::make_unique<QgsRubberBand>(canvas, compat::map::Polygon))
    , m_place(std::make_unique<QgsRubberBand>(canvas, compat::map::Point))
{
    m_region->setWidth(width_px);
    m_place->setIcon(QgsRubberBand::ICON_CIRCLE);
    m_place->setIconSize(ring_px);
    m_place->setWidth(width_px);
    m_region->setZValue(aboveDrafts);
    m_place->setZValue(aboveDrafts);
    hide();
}

DefectMark::~DefectMark() = default;

void DefectMark::show(const QgsPointXY &place, const QgsGeometry &region)
{
    const QColor ink = inkOn(m_canvas->canvasColor());
    m_region->setStrokeColor(ink);
    m_region->setFillColor(mapink::faint(ink, tint));
    m_place->setStrokeColor(ink);
    m_place->setFillColor(Qt::transparent);
    m_region->reset(compat::map::Polygon);
    if (!region.isNull())
        m_region->setToGeometry(region, nullptr);
    m_place->reset(compat::map::Point);
    m_place->addPoint(place);
    m_region->show();
    m_place->show();
    m_isShown = true;
}

void DefectMark::hide()
{
    m_region->hide();
    m_place->hide();
    m_isShown = false;
}

} // namespace spp::land
