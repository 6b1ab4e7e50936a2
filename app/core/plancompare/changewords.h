// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"
#include "core/plancompare/plancomparison.h"

#include <QString>
#include <QVariantMap>

/// What changes at a place, in words for people and in their language.
namespace spp::changewords {

/// "Số tầng tối đa 4 → 6; …"; empty when no limit differs. "–" for what a version does not state.
SPP_CORE_EXPORT QString limits(
        const QVariantMap &from, const QVariantMap &to, const PlanComparison &comparison);
/// "ODT (ODT-9)": the function, and the cell where there is one.
SPP_CORE_EXPORT QString side(const PlanSide &side);
/// "ODT (ODT-9) → CXD (CX-2)", or for a change of limits "ODT (ODT-9): Số tầng tối đa 4 → 6".
SPP_CORE_EXPORT QString part(const ParcelPart &part, const PlanComparison &comparison);

} // namespace spp::changewords
