// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/rules/rulejudge.h"

namespace spp {

/// The sentence of a finding.
struct FindingMessage {
    /// The rule's message with its values filled in, then the notes of the measurement; the reason
    /// alone when the outcome is unknown.
    static LocalisedText of(
            const Rule &rule, const Judgement &judgement, const Measurement &measurement);
    /// For an expression that does not fit the data.
    static LocalisedText failed(const Error &error);
    static QString stopped();
};

} // namespace spp
