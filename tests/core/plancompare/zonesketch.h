// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/plancompare/plancomparer.h"
#include "core/plancompare/plancoverage.h"

#include <QString>

#include <vector>

namespace spp::test {

/// A planning cell drawn by hand.
struct ZoneSketch {
    QString cell;
    QString function;
    std::string wkt;
    QVariantMap limits;
};

/// WKT of a rectangle in metres.
std::string rectangle(double xmin, double ymin, double xmax, double ymax);
/// Stops the test with the reason when it cannot be made. `boundary` empty: the union of the zones.
PlanCoverage coverage(const std::vector<ZoneSketch> &zones, const std::string &boundary = {});
PlanComparison comparison(
        const PlanCoverage &from, const PlanCoverage &to, double tolerance_m2 = 1.0);
Designation function(const QString &code);

} // namespace spp::test
