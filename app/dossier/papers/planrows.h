// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/review/review.h"
#include "dossier/papers/paperdata.h"

namespace spp::paper {

/// Rows "plans" and "zones": the plans in force at the site on the day of the review, and their
/// planning cells with what of the site lies in each. Contacts below the review's tolerance are
/// left out.
Result<void> addPlanRows(PaperData &data, const Review &review, Territory &territory);

} // namespace spp::paper
