// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"
#include "core/domain/finding.h"
#include "core/domain/theme.h"

#include <QDate>

#include <initializer_list>

/// The words of a review in both languages at once, after the glossary of the product. A review is
/// archived and printed in a language that need not be that of the running program, which is why
/// these do not go through the translator.
namespace spp::reviewwords {

/// "Có liên quan", "Không liên quan", "Chưa xác định".
SPP_CORE_EXPORT LocalisedText answer(Verdict::Answer answer);
/// "Phù hợp", "Không phù hợp", "Cần xem xét", "Chưa xác định". A failed rule that is only a
/// warning is "Cần xem xét", never "Không phù hợp".
SPP_CORE_EXPORT LocalisedText outcome(Outcome outcome, Severity severity);
/// "Kết luận chắc chắn", "Kết luận có thể thay đổi", "Chưa xác định".
SPP_CORE_EXPORT LocalisedText certainty(Certainty certainty);
/// "Chưa có dữ liệu", "Có dữ liệu", "Quá hạn cập nhật".
SPP_CORE_EXPORT LocalisedText state(ThemeState state);
/// How well a figure was verified, for the marks V, S and M of the packs.
SPP_CORE_EXPORT LocalisedText verified(const QString &mark);

/// 22/11/2026 and 2026-11-22.
SPP_CORE_EXPORT LocalisedText date(QDate date);
/// The same text in both languages.
SPP_CORE_EXPORT LocalisedText plain(const QString &text);
/// Replaces %1, %2 … by the arguments, each in its language.
SPP_CORE_EXPORT LocalisedText fill(
        LocalisedText pattern, std::initializer_list<LocalisedText> arguments);
/// Both texts, one after the other, with `between`.
SPP_CORE_EXPORT LocalisedText join(
        const LocalisedText &first, const LocalisedText &second, const QString &between);

} // namespace spp::reviewwords
