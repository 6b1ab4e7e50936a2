// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"

#include <QString>

/// Areas and shares as the tables of plans write them, in the language of the reader
/// (LocalisedText::language()): "1.234,50" in Vietnamese, "1,234.50" in English.
namespace spp::plannumber {

constexpr double m2PerHectare = 10000.0;

/// With exactly so many decimals; a true minus sign before negative ones.
SPP_CORE_EXPORT QString fixed(double value, int decimals);
SPP_CORE_EXPORT QString hectares(double area_m2, int decimals);
/// With "+" or "−" before it; 0 without a sign.
SPP_CORE_EXPORT QString signedFixed(double value, int decimals);

} // namespace spp::plannumber
