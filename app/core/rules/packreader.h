// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/rules/packnode.h"
#include "core/rules/rulepack.h"

namespace spp {

/// The parts of a rule pack, each read from its place in the file. See RulePack::read().
Result<ProposalInput> readInput(const PackNode &node);
Result<LookupTable> readTable(const QString &id, const PackNode &node);
/// `pack` has its inputs and tables already.
Result<Rule> readRule(const PackNode &node, const RulePack &pack, const QString &verified,
        const Contributions &contributions);

/// "V", "S" or "M".
Result<QString> readMark(const PackNode &node);

/// The file of a pack or of a proposal, as bytes. BadInput when it cannot be read.
Result<QByteArray> readRuleFile(const QString &path);

} // namespace spp
