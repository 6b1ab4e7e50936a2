// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "gui/gui_export.h"

#include <QString>

#include <qgspointxy.h>

#include <optional>

namespace spp {

/// A number as it is typed: "12,5" and "12.5" are both twelve and a half, because a keypad has one
/// sign only. Thousands are parted only where nothing else can be meant ("1.109.718,59").
SPP_GUI_EXPORT std::optional<double> typedNumber(const QString &text);

/// A bearing in degrees from north, clockwise, at least 0 and below 360: "45,5" or 45°30'00" (any
/// signs or blanks between degrees, minutes and seconds). Empty when it is none.
SPP_GUI_EXPORT std::optional<double> typedBearing(const QString &text);

/// Bearing of the line between two points, degrees from grid north, clockwise, 0 ≤ b < 360.
SPP_GUI_EXPORT double bearingOf(const QgsPointXY &from, const QgsPointXY &to);

/// What has been typed of the next corner: a distance, a bearing, both, or two coordinates with X
/// (north) first. Coordinates are metres in the CRS of the map.
class SPP_GUI_EXPORT TypedCorner {
public:
    enum class Field { Distance, Bearing };

    bool isEmpty() const { return m_distance.isEmpty() && m_bearing.isEmpty(); }
    /// Whether a key belongs here: digits, signs of numbers and degrees, blanks after a digit.
    bool accepts(QChar letter) const;
    void append(const QString &text) { active().append(text); }
    void removeLast(); ///< the last letter; of the distance when no bearing is left
    void otherField();
    void clear();

    Field field() const { return m_field; }
    QString distanceText() const { return m_distance; }
    QString bearingText() const { return m_bearing; }
    bool isCoordinates() const; ///< two numbers stand, or begin to stand, in the first field

    std::optional<double> distance_m() const; ///< more than nothing
    std::optional<double> bearing() const;
    std::optional<QgsPointXY> coordinates() const;
    /// Where the corner comes to lie. What was not typed follows the cursor. Empty while what was
    /// typed cannot be read, or needs a corner to start from.
    std::optional<QgsPointXY> place(
            const std::optional<QgsPointXY> &from, const QgsPointXY &cursor) const;

private:
    QString &active() { return m_field == Field::Distance ? m_distance : m_bearing; }
    const QString &active() const { return m_field == Field::Distance ? m_distance : m_bearing; }

    Field m_field = Field::Distance;
    QString m_distance;
    QString m_bearing;
};

} // namespace spp
