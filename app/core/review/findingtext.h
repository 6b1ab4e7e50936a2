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
    /// With their unit, in both languages; empty where there is none. "> 200 m" where nothing was
    /// found within 200 m.
    static LocalisedText measured(const Finding &finding);
    static LocalisedText limit(const Finding &finding);
    static LocalisedText margin(const Finding &finding);
};

} // namespace spp
