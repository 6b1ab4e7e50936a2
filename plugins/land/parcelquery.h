// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QPointF>
#include <QString>

#include <optional>

namespace spp::land {

/// What a text asks for, as people write it on papers and say it at the counter.
///
/// Understood, with or without marks, in any order and mixture:
/// - "Thửa 12, tờ 34", "thửa đất số 12, tờ bản đồ số 34", "parcel 12 sheet 34"
/// - "34/12": sheet, then number; "12": a number on any sheet
/// - twelve characters of a parcel identifier (mã định danh thửa đất)
/// - "X=1109718,59 Y=585713,49": as in Vietnamese coordinate lists, X north and Y east
/// - "585713.49 1109718.59": east, then north
/// - everything else: the name of a commune, present or from before the merger
struct ParcelQuery {
    QString sheet;
    QString number;
    QString code12;
    std::optional<QPointF> point; ///< x east, y north, territory CRS
    QString place; ///< search name; empty when no place was named

    static ParcelQuery parse(const QString &text);
    bool isEmpty() const
    {
        return sheet.isEmpty() && number.isEmpty() && code12.isEmpty() && !point && place.isEmpty();
    }
};

} // namespace spp::land
