// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "dossier/dossier_export.h"
#include "dossier/plancompare/planpaper.h"

namespace spp::planprint {

/// The table "tổng hợp sử dụng đất": functions before and after, shares that add up to 100 %.
SPP_DOSSIER_EXPORT paper::Document balanceDocument(const PlanPaper &paper, const PlanPrint &print);

} // namespace spp::planprint
