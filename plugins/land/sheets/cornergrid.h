// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/sheets/dgnseed.h"

#include <unordered_map>
#include <vector>

namespace spp::land {

/// Corners by place, to find those that a side passes.
class CornerGrid {
public:
    void add(const MillimetrePoint &corner);
    /// The corners other than `from` and `to` whose square of one millimetre the straight line
    /// between these two meets, in the order from `from` to `to`.
    std::vector<MillimetrePoint> between(
            const MillimetrePoint &from, const MillimetrePoint &to) const;

private:
    static qint64 cell(qint64 coordinate);
    static quint64 key(qint64 column, qint64 row);

    std::unordered_map<quint64, std::vector<MillimetrePoint>> m_cells;
};

} // namespace spp::land
