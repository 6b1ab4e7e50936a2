// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/cases/casedesk.h"
#include "core/data/territory.h"
#include "core/plugin/command.h"

namespace spp::cli {

/// How a case is shown: spp.case/1 with its reviews, the findings of the last one beside the
/// officer's answers, and its history.
Result<CommandOutput> caseOutput(Territory &territory, const QString &number);

/// "Signed"; the stored word where this program does not know it.
QString shownState(const QString &state);
/// "2026-12-02", with a remark when holidays of a year were not known.
QString shownDue(const CaseFile &file);

} // namespace spp::cli
