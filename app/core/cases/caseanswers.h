// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/cases/findinganswer.h"
#include "core/core_export.h"
#include "core/review/review.h"

#include <QMap>

namespace spp {

class Territory;

/// The officer's answers to the last review of a case, by rule, as far as they hold for `review`:
/// where the rule now says something else, the answer was given to another result and is left out.
/// Usage error when there is no case of that number.
Result<QMap<QString, FindingAnswer>> SPP_CORE_EXPORT answersThatHold(
        Territory &territory, const QString &caseNumber, const Review &review);

} // namespace spp
