// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

// What compat.h is to Qt, for the enums of QGIS that draw. A header of its own, so that
// only map code pays for QGIS's headers.

#include <qgis.h>
#include <qgsconfig.h>
#include <qgstextformat.h>
#include <qgstextrenderer.h>
#include <qgsunittypes.h>
#include <qgswkbtypes.h>

namespace spp::compat::map {

#if _QGIS_VERSION_INT >= 33000
constexpr auto Point = Qgis::GeometryType::Point;
constexpr auto Line = Qgis::GeometryType::Line;
constexpr auto Polygon = Qgis::GeometryType::Polygon;
constexpr auto Metres = Qgis::DistanceUnit::Meters;
constexpr auto Kilometres = Qgis::DistanceUnit::Kilometers;
constexpr auto Millimetres = Qgis::LayoutUnit::Millimeters;
constexpr auto Points = Qgis::RenderUnit::Points;
#else
constexpr auto Point = QgsWkbTypes::PointGeometry;
constexpr auto Line = QgsWkbTypes::LineGeometry;
constexpr auto Polygon = QgsWkbTypes::PolygonGeometry;
constexpr auto Metres = QgsUnitTypes::DistanceMeters;
constexpr auto Kilometres = QgsUnitTypes::DistanceKilometers;
constexpr auto Millimetres = QgsUnitTypes::LayoutMillimeters;
constexpr auto Points = QgsUnitTypes::RenderPoints;
#endif

#if _QGIS_VERSION_INT >= 32800
constexpr auto AlignLeft = Qgis::TextHorizontalAlignment::Left;
#else
constexpr auto AlignLeft = QgsTextRenderer::AlignLeft;
#endif

constexpr auto TextAsText = Qgis::TextRenderFormat::AlwaysText;

/// Gives one style of a legend its letters.
template <typename LegendStyle>
void setLegendLetters(LegendStyle &style, const QgsTextFormat &format)
{
#if _QGIS_VERSION_INT >= 33000
    style.setTextFormat(format);
#else
    QFont font = format.font();
    font.setPointSizeF(format.size());
    style.setFont(font);
#endif
}

} // namespace spp::compat::map
