// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "land/records/parceldraft.h"

#include <map>
#include <set>

namespace spp::land {

/// What the steps of a session have made of the territory's parcels so far. Steps are taken back
/// only in the reverse order.
class DraftState {
public:
    void apply(const EditStep &step);
    void revert(const EditStep &step);

    /// Parcels of the territory that the session has retired.
    const std::set<ParcelKey> &retired() const { return m_retired; }
    /// New parcels that stand, the oldest first (keys fall from -1 on).
    std::vector<const ParcelDraft *> drafts() const;
    /// Null when the session made no such parcel, or retired it again.
    const ParcelDraft *draft(ParcelKey key) const;
    /// A parcel that the session made, retired or not. Null when there is none.
    const ParcelDraft *everMade(ParcelKey key) const;

    /// A parcel of the territory whose outline followed a neighbour.
    struct Followed {
        std::string first; ///< as the territory has it
        std::string now;
        double mapAreaFirst_m2 = 0.0;
        double mapArea_m2 = 0.0;
        int changes = 0;
    };
    const std::map<ParcelKey, Followed> &followed() const { return m_followed; }

    ParcelKey nextKey() const { return m_nextKey; }
    bool isEmpty() const { return m_retired.empty() && m_made.empty() && m_followed.empty(); }

private:
    struct Made {
        ParcelDraft parcel;
        bool stands = true;
    };
    void retire(ParcelKey key, bool retired);
    void follow(const OutlineChange &change);
    void unfollow(const OutlineChange &change);

    std::set<ParcelKey> m_retired;
    std::map<ParcelKey, Made, std::greater<>> m_made;
    std::map<ParcelKey, Followed> m_followed;
    ParcelKey m_nextKey = -1;
};

} // namespace spp::land
