// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/domain/finding.h"
#include "core/domain/proposal.h"

#include <functional>

namespace spp {

/// Looks for the smallest change of one input with which a rule passes.
///
/// Values tried are whole multiples of the input's step, from the stated value outward, up and
/// down, within the range of the input. Of the value found, the one a step nearer to the stated
/// value has been tried and fails. Where a rule passes, fails and passes again as the value moves,
/// the nearest passing value is still found within `scanSteps`; beyond them the rule is taken to
/// pass from some value on.
class WouldPassSearch {
public:
    /// Whether the rule passes with this value.
    using Trial = std::function<Result<bool>(double value)>;

    WouldPassSearch(const ProposalInput &input, double stated, Trial trial, int scanSteps);
    Result<std::optional<WouldPass>> run() const;

private:
    Result<std::optional<long long>> firstPassing(int direction) const;
    Result<std::optional<long long>> bracket(long long start, int direction, long long steps) const;
    Result<bool> passes(long long gridIndex) const;
    long long stepsAvailable(long long start, int direction) const;
    double valueAt(long long gridIndex) const;

    const ProposalInput &m_input;
    double m_stated;
    Trial m_trial;
    int m_scanSteps;
};

} // namespace spp
