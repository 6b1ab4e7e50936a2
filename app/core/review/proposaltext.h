// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/review/review.h"

/// The fields of a proposal and their values in words, the same in every text of a review.
namespace spp::proposaltext {

/// What a field is called, or its name where no pack says.
LocalisedText SPP_CORE_EXPORT title(const Review &review, const QString &name);
/// "Nhà ở riêng lẻ" for a choice, "có" for true, "4,8 m" for a number with its unit.
LocalisedText SPP_CORE_EXPORT value(
        const Review &review, const QString &name, const QVariant &value);
/// "Số tầng: 6; Chiều cao công trình: 22 m"; empty when nothing is stated.
QString SPP_CORE_EXPORT all(const Review &review);

} // namespace spp::proposaltext
