// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/data/territory.h"

#include <QPointF>
#include <QString>

#include <vector>

namespace spp::test {

/// A geometry whose coordinates a test knows, so that it can round them itself.
struct MadeUp {
    using Ring = std::vector<QPointF>;
    qlonglong id = 0;
    QString classValue;
    int dimension = 2;
    std::vector<Ring> rings; ///< shell and holes; for lines and points one

    /// MULTIPOLYGON, MULTILINESTRING or POINT, with every digit.
    std::string wkt() const;
    MadeUp onGrid() const; ///< each coordinate rounded to the millimetre
};

/// Parcels of eight corners that fill a square of `side` x `side` of them, every tenth concave,
/// every eleventh with a hole.
std::vector<MadeUp> madeUpParcels(int side);
/// Overlapping blots of `corners` corners over the same place, in four classes.
std::vector<MadeUp> madeUpBlots(int count, int corners, int side);
/// Lines that wind through it, of `corners` corners.
std::vector<MadeUp> madeUpLines(int count, int corners, int side);
std::vector<MadeUp> madeUpPoints(int count, int side);

/// Writes them into a table of the territory; `classColumn` may be empty.
void store(Territory &territory, const QString &table, const QString &classColumn,
        const std::vector<MadeUp> &features, const QVariantMap &constants = {});

} // namespace spp::test
