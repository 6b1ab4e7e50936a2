// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QPointF>
#include <QString>

namespace spp::bench {

/// A made-up province: parcels of eight corners in blocks between streets, 10 m wide in the town in
/// its middle and up to 50 m wide in the fields at its edge, in several land classes.
struct Province {
    int blocks = 118; ///< blocks x blocks of parcelsPerBlock x parcelsPerBlock parcels
    static constexpr int parcelsPerBlock = 12;

    long long parcels() const
    {
        const long long side = static_cast<long long>(blocks) * parcelsPerBlock;
        return side * side;
    }
    double size_m() const;
    QPointF middle() const; ///< of the town, in the territory's CRS
};

/// Writes the parcels into a new territory of the profile in `profileFolder`. The same province
/// gives the same content. Ends the program with a message when it cannot.
void makeProvince(const QString &path, const QString &profileFolder, const Province &what);

} // namespace spp::bench
