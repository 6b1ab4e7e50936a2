// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/data/territory.h"
#include "land/records/editsession.h"

#include <map>
#include <random>
#include <string>
#include <vector>

namespace spp::test {

/// Random work at the land records desk: splits, merges, moved boundaries and corners, each
/// committed as a record of its own, and records taken back.
class RandomRecords {
public:
    RandomRecords(Territory &territory, unsigned seed);

    /// One attempt. True when it was accepted; a refusal changes nothing. Stops the test when
    /// something else fails.
    bool tryOne();
    /// Takes back everything that stands, the last first.
    void takeAllBack();

    /// Twice what the outer edge has won by the records that stand, in mm², as they reported it.
    qint64 doubledOuterChange_mm2() const;

    int attempts() const { return m_attempts; }
    int accepted() const { return m_accepted; }
    /// Reasons of refusals, how often each.
    const std::map<std::string, int> &refusals() const { return m_refusals; }

private:
    qlonglong randomParcel();
    bool takeLastBack();
    bool commitOne(land::EditSession &session, double outerChange_m2);

    Territory &m_territory;
    std::mt19937 m_random;
    struct Standing {
        qlonglong record = 0;
        qint64 doubledOuterChange_mm2 = 0;
    };
    std::vector<Standing> m_records;
    std::vector<qlonglong> m_parcels; ///< ids that are or were current
    std::map<std::string, int> m_refusals;
    int m_attempts = 0;
    int m_accepted = 0;
};

} // namespace spp::test
