// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"

#include <QPointF>
#include <QString>
#include <QStringList>

#include <optional>

namespace spp {

/// What a text asks for, as people write it on papers and say it at the counter.
///
/// Understood, with or without marks, in any order and mixture:
/// - "Thửa 12, tờ 34", "thửa đất số 12, tờ bản đồ số 34", "parcel 12 sheet 34"
/// - "34/12": sheet, then number; "12": a number on any sheet
/// - twelve characters of a parcel identifier (mã định danh thửa đất); alone, six or more of them
/// - "X=1109718,59 Y=585713,49": as in Vietnamese coordinate lists, X north and Y east
/// - "585713.49 1109718.59": east, then north
/// - everything else: words of a commune, present or from before the merger, of an address, of a
///   land user
struct SPP_CORE_EXPORT ParcelQuery {
    QString sheet;
    QString number;
    QString code12; ///< lower case; shorter than twelve: the beginning of one
    std::optional<QPointF> point; ///< x east, y north, territory CRS
    QStringList words; ///< as searchWords() gives them
    /// The last word goes on: it is not followed by a space, and it is no number.
    bool lastIsBeginning = false;
    /// Sheet and number were not called so: the numbers may as well be those of a house.
    bool isGuess = false;

    static ParcelQuery parse(const QString &text);
    bool isEmpty() const
    {
        return sheet.isEmpty() && number.isEmpty() && code12.isEmpty() && !point && words.isEmpty();
    }
};

} // namespace spp
