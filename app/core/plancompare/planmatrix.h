// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"
#include "core/plancompare/designation.h"

#include <map>
#include <vector>

namespace spp {

/// How much goes from what to what, m². The outside is a designation like others: what leaves the
/// plan goes there, what is added to the plan comes from there.
class SPP_CORE_EXPORT PlanMatrix {
public:
    void add(const Designation &from, const Designation &to, double area_m2);

    double area(const Designation &from, const Designation &to) const;
    double start(const Designation &of) const; ///< sum of its row
    double end(const Designation &of) const; ///< sum of its column
    double kept(const Designation &of) const { return area(of, of); }
    double decrease(const Designation &of) const { return start(of) - kept(of); }
    double increase(const Designation &of) const { return end(of) - kept(of); }
    /// Of both versions, functions by code first, the outside last.
    std::vector<Designation> designations() const;
    double total() const; ///< of all cells
    double addedByBoundary() const; ///< row of the outside
    double lostByBoundary() const; ///< column of the outside

    using Cells = std::map<std::pair<Designation, Designation>, double>;
    const Cells &cells() const { return m_cells; }

private:
    Cells m_cells;
};

} // namespace spp
