// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/domain/subject.h"
#include "gui/gui_export.h"

#include <QColor>
#include <QDate>
#include <QStringList>

#include <optional>
#include <vector>

namespace spp {

class LandUseColours;
class Territory;

/// What the card of a parcel says, read at once so that the card needs no territory.
struct SPP_GUI_EXPORT ParcelFacts {
    struct LandUse {
        QString code;
        QString name; ///< empty when the profile does not know the code
        QColor colour; ///< invalid when no source names one
        std::optional<double> area_m2;
    };

    qlonglong id = 0;
    QString sheet;
    QString number;
    QString commune;
    std::optional<double> legalArea_m2;
    std::optional<double> mapArea_m2;
    bool areasDiffer = false; ///< by more than the office allows
    std::vector<LandUse> landUses;
    QStringList zones; ///< "OM-07 · Đất ở"; empty: none in force touches the parcel
    bool zonesKnown = true; ///< false when the plans could not be read

    /// Of the thread of the territory. `areaDifference_percent` of the legal area is allowed.
    static Result<ParcelFacts> read(Territory &territory, const Parcel &parcel, QDate at,
            const LandUseColours &colours, double areaDifference_percent);
};

} // namespace spp
