// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"

#include <QString>

#include <optional>
#include <vector>

namespace spp {

/// Where a case stands: Dự thảo → Chờ kiểm tra → Trình ký → Đã ký, or Trả lại.
enum class CaseState { Draft, Checking, ForSignature, Signed, Returned };

/// In the order in which a case passes through them.
SPP_CORE_EXPORT const std::vector<CaseState> &allCaseStates();

QString SPP_CORE_EXPORT toString(CaseState state); ///< "draft", "checking", "for_signature", …
std::optional<CaseState> SPP_CORE_EXPORT caseStateFromString(const QString &text);
/// In the language of the program: "Trình ký".
QString SPP_CORE_EXPORT caseStateTitle(CaseState state);

/// Draft → Checking; Checking → ForSignature or Returned; ForSignature → Signed or Returned;
/// Returned → Draft. Nothing leads on from Signed.
std::vector<CaseState> SPP_CORE_EXPORT possibleMoves(CaseState from);
/// A case that waits for nobody any more: signed.
bool SPP_CORE_EXPORT isClosed(CaseState state);
/// Whether new reviews may be kept under the case: not while it is for signature, nor after it was
/// signed, since the answers stand for the review that was shown.
bool SPP_CORE_EXPORT takesReviews(CaseState state);

} // namespace spp
