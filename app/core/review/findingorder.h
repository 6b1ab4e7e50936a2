// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"
#include "core/review/review.h"

#include <vector>

namespace spp {

/// The order in which findings are listed, drawn and printed: conflicts first, then not certain,
/// unknown and passed, each by rule.
class SPP_CORE_EXPORT FindingOrder {
public:
    explicit FindingOrder(const Review &review);

    /// Indices into Review::findings in the order of the list.
    const std::vector<size_t> &indices() const { return m_indices; }
    /// The number of a finding in the list, from 1.
    int numberOf(size_t index) const { return m_numbers[index]; }
    static const std::vector<Outcome> &groups();

private:
    std::vector<size_t> m_indices;
    std::vector<int> m_numbers;
};

} // namespace spp
