// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/rules/rulepack.h"

namespace spp {

/// Which pack of a family holds for a case, and why.
struct SPP_CORE_EXPORT PackChoice {
    QString family;
    const RulePack *pack = nullptr; ///< null: none of the family is in force on the date
    LocalisedText reason;

    /// One choice per family, ordered by family. Of several packs of a family in force on `date`
    /// the one that came into force last is chosen. Points into `packs`.
    static std::vector<PackChoice> of(const std::vector<RulePack> &packs, QDate date);
};

} // namespace spp
