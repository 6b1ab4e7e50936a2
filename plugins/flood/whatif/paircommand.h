// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/plugin/command.h"

namespace spp::flood {

/// `spp flood pair PROPOSAL.yaml --out FOLDER …`. spp.flood-pair/1 as in pair.json (see
/// writePair()) with "registered": null or {"base", "proposal", "warnings"}, and "comparison": null
/// or spp.flood-comparison/1. With --estimate spp.flood-pair-estimate/1: {"runs", "cells",
/// "memory_bytes", "steps", "seconds"}.
Command pairCommand();

} // namespace spp::flood
