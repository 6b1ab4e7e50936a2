// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/core_export.h"
#include "core/data/database.h"
#include "engine/geometry.h"

#include <vector>

namespace spp {

/// Cuts the current parcels into blocks of neighbours, so that work over a whole territory holds
/// one block at a time. Every parcel is in exactly one block: that of its south-west corner.
class SPP_CORE_EXPORT ParcelBlocks {
public:
    static constexpr int most = 2000; ///< parcels in a block, unless they share one corner

    struct Block {
        engine::Box cell; ///< half-open: a corner on the north or east side belongs to the next
        qlonglong count = 0; ///< parcels that meet the cell; at least those that belong to it
    };
    /// In the order south to north, west to east of a quadtree. `extent` is where the parcels lie;
    /// those outside it are found all the same.
    static Result<std::vector<Block>> divide(Database &database, const engine::Box &extent);

    /// The parcels of a block.
    struct Content {
        std::vector<qlonglong> keys; ///< ascending
        engine::Box box; ///< around all of them
    };
    static Result<Content> read(Database &database, const Block &block);
};

} // namespace spp
