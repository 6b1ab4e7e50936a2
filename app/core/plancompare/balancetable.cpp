// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plancompare/balancetable.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace spp {

namespace {

qlonglong powerOfTen(int exponent)
{
    qlonglong value = 1;
    for (int i = 0; i < exponent; ++i)
        value *= 10;
    return value;
}

/// Place of a class in the list; functions without one come behind all.
size_t orderOf(const Designation &designation, const LandUseClasses &classes)
{
    const LandUseClass *own = classes.find(classes.classOf(designation));
    return own ? size_t(own - classes.all().data()) : classes.all().size();
}

} // namespace

std::vector<qlonglong> largestRemainder(const std::vector<double> &parts, int decimals)
{
    const double whole = std::accumulate(parts.begin(), parts.end(), 0.0);
    std::vector<qlonglong> shares(parts.size(), 0);
    if (!(whole > 0.0))
        return shares;
    const qlonglong units = 100 * powerOfTen(decimals);
    std::vector<double> remainders(parts.size(), 0.0);
    qlonglong given = 0;
    for (size_t i = 0; i < parts.size(); ++i) {
        const double exact = parts[i] / whole * double(units);
        shares[i] = qlonglong(std::floor(exact));
        remainders[i] = exact - double(shares[i]);
        given += shares[i];
    }
    std::vector<size_t> order(parts.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::stable_sort(order.begin(), order.end(),
            [&remainders](size_t a, size_t b) { return remainders[a] > remainders[b]; });
    for (size_t i = 0; given < units && i < order.size(); ++i, ++given)
        ++shares[order[i]];
    return shares;
}

BalanceTable BalanceTable::of(
        const PlanMatrix &byFunction, const LandUseClasses &classes, int percentDecimals)
{
    BalanceTable table;
    table.percentDecimals = percentDecimals;
    for (const Designation &designation : byFunction.designations()) {
        if (designation.kind == Designation::Kind::Outside)
            continue;
        table.lines.push_back({ designation, classes.nameOf(designation),
                byFunction.start(designation), byFunction.end(designation), 0.0, 0.0 });
    }
    std::stable_sort(table.lines.begin(), table.lines.end(), [&](const Line &a, const Line &b) {
        return orderOf(a.designation, classes) < orderOf(b.designation, classes);
    });
    std::vector<double> before;
    std::vector<double> after;
    for (const Line &line : table.lines) {
        before.push_back(line.before_m2);
        after.push_back(line.after_m2);
        table.before_m2 += line.before_m2;
        table.after_m2 += line.after_m2;
    }
    const std::vector<qlonglong> first = largestRemainder(before, percentDecimals);
    const std::vector<qlonglong> second = largestRemainder(after, percentDecimals);
    const double unit = double(powerOfTen(percentDecimals));
    for (size_t i = 0; i < table.lines.size(); ++i) {
        table.lines[i].before_percent = double(first[i]) / unit;
        table.lines[i].after_percent = double(second[i]) / unit;
    }
    return table;
}

} // namespace spp
