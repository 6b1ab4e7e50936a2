// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/records/draftstate.h"

#include <algorithm>

namespace spp::land {

void DraftState::retire(ParcelKey key, bool retired)
{
    if (key < 0)
        m_made.at(key).stands = !retired;
    else if (retired)
        m_retired.insert(key);
    else
        m_retired.erase(key);
}

void DraftState::follow(const OutlineChange &change)
{
    if (change.key < 0) {
        ParcelDraft &parcel = m_made.at(change.key).parcel;
        parcel.outline = change.after;
        parcel.mapArea_m2 = change.mapAreaAfter_m2;
        return;
    }
    const auto [found, isNew] = m_followed.try_emplace(change.key);
    Followed &parcel = found->second;
    if (isNew) {
        parcel.first = change.before;
        parcel.mapAreaFirst_m2 = change.mapAreaBefore_m2;
    }
    parcel.now = change.after;
    parcel.mapArea_m2 = change.mapAreaAfter_m2;
    ++parcel.changes;
}

void DraftState::unfollow(const OutlineChange &change)
{
    if (change.key < 0) {
        ParcelDraft &parcel = m_made.at(change.key).parcel;
        parcel.outline = change.before;
        parcel.mapArea_m2 = change.mapAreaBefore_m2;
        return;
    }
    const auto found = m_followed.find(change.key);
    Followed &parcel = found->second;
    if (--parcel.changes == 0) {
        m_followed.erase(found);
        return;
    }
    parcel.now = change.before;
    parcel.mapArea_m2 = change.mapAreaBefore_m2;
}

void DraftState::apply(const EditStep &step)
{
    for (const ParcelDraft &parcel : step.retired)
        retire(parcel.key, true);
    for (const ParcelDraft &parcel : step.created) {
        m_made[parcel.key] = { parcel, true };
        m_nextKey = std::min(m_nextKey, parcel.key - 1);
    }
    for (const OutlineChange &change : step.followed)
        follow(change);
}

void DraftState::revert(const EditStep &step)
{
    for (auto change = step.followed.rbegin(); change != step.followed.rend(); ++change)
        unfollow(*change);
    for (const ParcelDraft &parcel : step.created) {
        m_made.erase(parcel.key);
        m_nextKey = std::max(m_nextKey, parcel.key);
    }
    for (const ParcelDraft &parcel : step.retired)
        retire(parcel.key, false);
}

std::vector<const ParcelDraft *> DraftState::drafts() const
{
    std::vector<const ParcelDraft *> standing;
    for (const auto &[key, made] : m_made) {
        if (made.stands)
            standing.push_back(&made.parcel);
    }
    return standing;
}

const ParcelDraft *DraftState::draft(ParcelKey key) const
{
    const auto found = m_made.find(key);
    return found == m_made.end() || !found->second.stands ? nullptr : &found->second.parcel;
}

const ParcelDraft *DraftState::everMade(ParcelKey key) const
{
    const auto found = m_made.find(key);
    return found == m_made.end() ? nullptr : &found->second.parcel;
}

} // namespace spp::land
