// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"
#include "core/plancompare/landuseclasses.h"
#include "core/plancompare/plancomparison.h"

#include <QJsonObject>

namespace spp {

/// A comparison as the document spp.plan-comparison/1. Areas in m², rounded to 1e-6; without clock
/// and folder, so that the same territory gives the same bytes.
class SPP_CORE_EXPORT ComparisonJson {
public:
    static QJsonObject document(const PlanComparison &comparison, const LandUseClasses &classes);
};

} // namespace spp
