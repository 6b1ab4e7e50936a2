// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace spp {

/// A parcel as another one names it.
struct ParcelName {
    qlonglong id = 0;
    QString sheet;
    QString number;
};

/// A parcel as a list of hits shows it.
struct ParcelHit {
    qlonglong id = 0;
    QString sheet;
    QString number;
    QString communeCode;
    QString commune; ///< its name; empty when the territory does not know the code
    QString formerCommune;
    QString landUse;
    std::optional<double> legalArea_m2;
    std::optional<double> mapArea_m2;
    QString code12;
    QString address;
    QString landUser; ///< personal data; empty unless it was asked for
    bool isCurrent = true;
    std::vector<ParcelName> became; ///< current parcels that hold its land now; of a historic one
    std::vector<ParcelName> madeOf; ///< all parcels before it that it holds land of
};

} // namespace spp
