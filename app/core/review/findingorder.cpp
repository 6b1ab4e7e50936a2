// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/review/findingorder.h"

namespace spp {

FindingOrder::FindingOrder(const Review &review)
    : m_numbers(review.findings.size())
{
    for (const Outcome outcome : groups()) {
        for (size_t i = 0; i < review.findings.size(); ++i) {
            if (review.findings[i].outcome != outcome)
                continue;
            m_indices.push_back(i);
            m_numbers[i] = int(m_indices.size());
        }
    }
}

const std::vector<Outcome> &FindingOrder::groups()
{
    static const std::vector<Outcome> groups{ Outcome::Conflict, Outcome::NotCertain,
        Outcome::Unknown, Outcome::Pass };
    return groups;
}

} // namespace spp
