// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "flood/hazard/hazardgrid.h"

namespace spp::flood {

QString wordsOf(HazardQuantity quantity); ///< as in a sentence, in the language of the user

} // namespace spp::flood
