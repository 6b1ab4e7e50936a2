// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "flood/exposure/exposurereport.h"

namespace spp::flood {

/// One line of the sums: what one class of one scenario holds, in all of a theme, in a commune or
/// in an area.
struct SumLine {
    enum class Level { Total, Commune, Area };

    Level level = Level::Total;
    QString subject; ///< word or id
    QString title; ///< of its theme
    QString place; ///< commune code or label of the area; empty: all
    QString communeName; ///< of a commune, on the day; empty where it is not known
    const ScenarioUse *use = nullptr; ///< of the report
    std::int32_t hazardClass = 0;
    ClassSum sum;
    QString unit; ///< "m2", "m", "count"
    bool isCounted = true; ///< of areas only sizes are told
};

QString toString(SumLine::Level level); ///< "total", "commune", "area"

/// By scenario, subject, commune and class, then areas; classes that hold nothing are left out.
std::vector<SumLine> sumLines(const ExposureReport &report);
/// The same without regard to communes, and without areas.
std::vector<SumLine> totalLines(const ExposureReport &report);

} // namespace spp::flood
