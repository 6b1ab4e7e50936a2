// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/core_export.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace spp {

/// A place in whole millimetres of the territory's CRS: x east, y north.
struct MillimetrePoint {
    qint64 x = 0;
    qint64 y = 0;
    bool operator==(const MillimetrePoint &other) const { return x == other.x && y == other.y; }
    bool operator!=(const MillimetrePoint &other) const { return !(*this == other); }
    bool operator<(const MillimetrePoint &other) const
    {
        return x != other.x ? x < other.x : y < other.y;
    }
};

/// The working units of a DGN V7 file: how whole numbers of 32 bits stand for coordinates.
///
/// A coordinate in master units is (stored number - origin) / perMaster.
struct SPP_CORE_EXPORT DgnUnits {
    QString masterName; ///< at most two letters
    QString subName;
    qint64 perMaster = 0; ///< units of resolution in one master unit
    double originX = 0.0; ///< global origin, in units of resolution
    double originY = 0.0;
    bool is3d = false;

    /// BadInput, with the reason, unless one millimetre is a whole number of units and the origin
    /// keeps it so.
    Result<void> holdMillimetres(const QStringList &metreNames) const;
    qint64 perMillimetre() const { return perMaster / 1000; }
    qint64 storedX(qint64 x_mm) const;
    qint64 storedY(qint64 y_mm) const;
    /// Whether a place lies in the range of 32 bits.
    bool reach(const MillimetrePoint &point) const;
    QString reachText() const; ///< "E -2147483 to 2147483 m, N …", for messages
};

/// What a new file takes from an office's seed file: the settings, not what is drawn in it.
struct SPP_CORE_EXPORT DgnSeed {
    DgnUnits units;
    QByteArray settings; ///< working units, views, levels, colour table: whole elements, unchanged
    int settingElements = 0;
    int drawnElements = 0; ///< of the seed file, left out

    /// BadInput when the file is no DGN V7 file or breaks off.
    static Result<DgnSeed> read(const QString &path);
};

} // namespace spp
