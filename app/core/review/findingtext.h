// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"
#include "core/domain/finding.h"
#include "core/review/review.h"

#include <QString>

namespace spp {

/// One finding as a few lines of plain text: what it says, measured against limit with the margin,
/// how certain, what would pass, and the legal basis with the mark of how well it was verified.
class SPP_CORE_EXPORT FindingText {
public:
    static QString text(const Finding &finding, const Review &review, int columns);
    /// "Phù hợp nếu: Số tầng 4 hoặc Mật độ xây dựng 70 %"; empty when nothing is offered.
    static QString wouldPass(const Finding &finding, const Review &review);
    /// A number with its unit as people write it: "12,5 m²".
    static QString quantity(double value, const QString &unit);
    /// What a field of a proposal is called, or its name where no pack says.
    static QString inputTitle(const Review &review, const QString &name);
};

} // namespace spp
