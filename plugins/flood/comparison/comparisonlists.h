// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "flood/comparison/comparison.h"

namespace spp::flood {

/// Land that goes from a class into another one; empty: none does.
QString transitionsText(const Comparison &comparison, const PairComparison &pair);

/// The neighbours that gain most, and how many there are besides; empty: nobody gains.
QString raisedText(const Comparison &comparison, const PairComparison &pair);

} // namespace spp::flood
