// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"
#include "core/review/review.h"

#include <QString>

namespace spp {

/// A review as plain text for a terminal of 100 columns, in the language of the program: the case,
/// one line per theme, then the findings, conflicts first.
class SPP_CORE_EXPORT ReviewText {
public:
    static constexpr int columns = 100;

    static QString text(const Review &review);
};

} // namespace spp
