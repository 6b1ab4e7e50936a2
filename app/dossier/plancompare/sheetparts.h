// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "dossier/plancompare/planpaper.h"
#include "dossier/spreadsheet/xlsxbook.h"

#include <optional>

/// What the sheets of a comparison have in common, and those that are too long for one file.
namespace spp::planprint {

namespace sheet {

using Look = XlsxBook::Look;
using Sheet = XlsxBook::Sheet;

constexpr double narrow = 9.0; ///< letters
constexpr double middle = 13.0;
constexpr double wide = 38.0;

Look header();
Look framed(bool bold = false, int indent = 0);
Look amount(int decimals, bool bold = false, bool isSigned = false);
std::optional<double> inHectares(std::optional<double> area_m2);
/// Title, what is compared and unit in the first three rows; the next free row.
int writeHead(Sheet &sheet, const PlanPaper &paper, const PlanPrint &print);

} // namespace sheet

/// The list of parcels, on further sheets when one is full.
void writeParcelSheets(XlsxBook &book, const PlanPrint &print);
void writeTransitionSheet(XlsxBook &book, const PlanPaper &paper, const PlanPrint &print);

} // namespace spp::planprint
