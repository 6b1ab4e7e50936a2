// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/rules/rulejudge.h"
#include "core/rules/rulepack.h"

namespace spp {

/// The sentence of a finding.
struct FindingMessage {
    /// The rule's message with its values filled in, then the notes of the measurement; the reason
    /// alone when the outcome is unknown.
    ///
    /// A part of the rule's message in square brackets is left out where one of its values is
    /// missing. Numbers have the decimals of their unit (m2: 0.1, m: 0.01), choices their words.
    static LocalisedText of(const Rule &rule, const RulePack &pack, const Judgement &judgement,
            const Measurement &measurement);
    /// For an expression that does not fit the data.
    static LocalisedText failed(const Error &error);
    static QString stopped();
};

} // namespace spp
