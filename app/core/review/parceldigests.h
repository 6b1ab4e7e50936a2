// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/feedback.h"
#include "base/result.h"
#include "core/core_export.h"
#include "core/review/rowdigest.h"

#include <array>
#include <string_view>
#include <vector>

namespace spp {

class Database;

/// Digests of all that a screen reads of each current parcel: what ParcelReader reads, with the
/// land classes. Not the name of the land user nor other personal data.
class SPP_CORE_EXPORT ParcelDigests {
public:
    /// Cancelled (within 200 ms), Environment.
    static Result<ParcelDigests> read(Database &database, Feedback &feedback);

    /// Of a current parcel with a geometry; empty for others.
    std::string_view of(long long id) const;

private:
    struct Entry {
        long long id = 0;
        std::array<char, RowDigest::hexLength> digest;
    };
    std::vector<Entry> m_entries; ///< ordered by id
};

} // namespace spp
