// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/data/wordindex.h"
#include "core/search/communesearch.h"
#include "core/search/parcelhit.h"
#include "core/search/parcelquery.h"

#include <vector>

namespace spp {

/// One way to understand a query: the words that a parcel must have, and what they cannot tell.
struct ParcelReading {
    WordQuery words; ///< All; without parts where every parcel answers
    QString sheet; ///< empty: any
    QString number; ///< empty: any
    std::vector<std::vector<CommuneMatch>> places; ///< one of each list must hold the parcel

    /// Whether a parcel that has the words is meant. One that says which former commune it lay in
    /// is held to it; one that says nothing stays, because it may be the one.
    bool means(const ParcelHit &parcel) const;
};

/// The ways to understand `query`, the most exact first: with a name in it as that of a commune;
/// with all words as words of the address, the land user or the former commune; with the numbers as
/// those of a house. `within` narrows all of them; it may be empty. At least one.
std::vector<ParcelReading> readingsOf(const ParcelQuery &query, const CommuneSearch &communes,
        const std::vector<CommuneMatch> &within);

} // namespace spp
