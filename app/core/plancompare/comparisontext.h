// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"
#include "core/plancompare/landuseclasses.h"
#include "core/plancompare/plancomparison.h"
#include "core/plancompare/plantablefacts.h"

#include <QString>

namespace spp {

/// A comparison as plain text for a terminal, in the language of the reader.
class SPP_CORE_EXPORT ComparisonText {
public:
    static QString text(const PlanComparison &comparison, const LandUseClasses &classes,
            const PlanTableFacts &facts);
    /// "Số quyết định 12/QĐ-MAU ngày 15/03/2023"
    static QString decision(const PlanVersion &version);
    static QString shownDate(QDate date); ///< 15/03/2023, or 2023-03-15 in English
};

} // namespace spp
