// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/sheets/sheetdrawing.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace spp::land {

namespace {

/// The largest multiple of the step that is not above.
qint64 stepBelow(qint64 coordinate, qint64 step)
{
    const qint64 rest = ((coordinate % step) + step) % step;
    return coordinate - rest;
}

/// Metres; without decimals where there are none.
QString coordinateText(qint64 coordinate_mm)
{
    const bool isWhole = coordinate_mm % 1000 == 0;
    return QString::number(double(coordinate_mm) / 1000.0, 'f', isWhole ? 0 : 3);
}

} // namespace

SheetDrawing::Box SheetDrawing::boundsOf(const SheetContent &content)
{
    constexpr qint64 far = std::numeric_limits<qint64>::max();
    Box box{ { far, far }, { -far, -far } };
    for (const SheetParcel &parcel : content.parcels) {
        for (const SheetPolygon &polygon : parcel.polygons) {
            for (const MillimetrePoint &corner : polygon.front()) {
                box.lowest = { std::min(box.lowest.x, corner.x), std::min(box.lowest.y, corner.y) };
                box.highest
                        = { std::max(box.highest.x, corner.x), std::max(box.highest.y, corner.y) };
            }
        }
    }
    return box;
}

SheetDrawing::Box SheetDrawing::frameOf(const Box &bounds, const SheetStyle &style, int scale)
{
    const qint64 step = std::llround(style.frameStep_mm * double(scale));
    const auto above = [step](qint64 coordinate) { return stepBelow(coordinate, step) + step; };
    return { { stepBelow(bounds.lowest.x, step), stepBelow(bounds.lowest.y, step) },
        { above(bounds.highest.x), above(bounds.highest.y) } };
}

int SheetDrawing::fittingScale(const SheetContent &content, const SheetStyle &style)
{
    const Box bounds = boundsOf(content);
    for (const int scale : style.scales) {
        const Box frame = frameOf(bounds, style, scale);
        const qint64 longest
                = std::max(frame.highest.x - frame.lowest.x, frame.highest.y - frame.lowest.y);
        if (double(longest) <= style.longestFrameSide_mm * double(scale))
            return scale;
    }
    return style.scales.back();
}

Result<void> SheetDrawing::drawCorner(const MillimetrePoint &corner, bool isWest, bool isSouth)
{
    const qint64 height = onGround(m_style.coordinateHeight_mm);
    const qint64 aside = height * 8 * (isWest ? -1 : 1);
    const qint64 below = isSouth ? -2 * height : height;
    SPP_TRY(drawText(m_style.northText.arg(coordinateText(corner.y)),
            { corner.x + aside, corner.y }, height, m_style.frame, 0));
    return drawText(m_style.eastText.arg(coordinateText(corner.x)), { corner.x, corner.y + below },
            height, m_style.frame, 0);
}

Result<void> SheetDrawing::drawFrame(const SheetContent &content)
{
    const Box frame = frameOf(boundsOf(content), m_style, m_scale);
    const MillimetrePoint &low = frame.lowest;
    const MillimetrePoint &high = frame.highest;
    SPP_TRY(m_writer.addLine(
            { low, { high.x, low.y }, high, { low.x, high.y }, low }, m_style.frame, 0));
    SPP_TRY(drawCorner(low, true, true));
    SPP_TRY(drawCorner({ high.x, low.y }, false, true));
    SPP_TRY(drawCorner(high, false, false));
    SPP_TRY(drawCorner({ low.x, high.y }, true, false));
    const qint64 title = onGround(m_style.titleHeight_mm);
    const qint64 middle = low.x + (high.x - low.x) / 2;
    SPP_TRY(drawText(m_style.sheetText.arg(content.sheet), { middle, high.y + 4 * title }, title,
            m_style.frame, 0));
    SPP_TRY(drawText(content.commune, { middle, high.y + 2 * title }, title, m_style.frame, 0));
    return drawText(
            m_style.scaleText.arg(m_scale), { middle, low.y - 3 * title }, title, m_style.frame, 0);
}

} // namespace spp::land
