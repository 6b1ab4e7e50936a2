// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/core_export.h"
#include "core/domain/proposal.h"

#include <vector>

namespace spp {

struct RulePack;

/// The union of what several packs declare as inputs, ordered by name. Two packs may declare the
/// same input only with the same type, unit and step, else BadInput names both. The wider range
/// holds, the choices of both, and the title of the first.
SPP_CORE_EXPORT Result<std::vector<ProposalInput>> mergedInputs(
        const std::vector<const RulePack *> &packs);

} // namespace spp
