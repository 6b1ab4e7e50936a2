// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plancompare/plannumber.h"
#include "dossier/plancompare/transitionprint.h"

#include <algorithm>
#include <cmath>

namespace spp::planprint {

namespace {

class Rounding {
public:
    Rounding(const TransitionTable &table, int decimals, double tolerance_m2)
        : m_table(table)
        , m_decimals(decimals)
        , m_tolerance_m2(tolerance_m2)
    {
    }

    double run() const
    {
        double most = 0.0;
        const auto compare = [&](const std::vector<size_t> &below, double start, double end) {
            most = std::max({ most, difference_ha(below, start, &TransitionTable::start),
                    difference_ha(below, end, &TransitionTable::end) });
        };
        compare(below(0, -1), m_table.totalStart(), m_table.totalEnd());
        for (size_t i = 0; i < m_table.lines().size(); ++i) {
            if (m_table.lines()[i].isGroup)
                compare(below(i + 1, m_table.lines()[i].depth), m_table.start(i), m_table.end(i));
        }
        return most * std::pow(10.0, m_decimals) < 0.5 ? 0.0 : most;
    }

private:
    /// Lines one step deeper, from a line on until the next that is not.
    std::vector<size_t> below(size_t first, int depth) const
    {
        const auto &lines = m_table.lines();
        std::vector<size_t> found;
        for (size_t i = first; i < lines.size() && lines[i].depth > depth; ++i) {
            if (lines[i].depth == depth + 1 && !lines[i].isOutside)
                found.push_back(i);
        }
        return found;
    }

    double difference_ha(const std::vector<size_t> &lines, double sum_m2,
            double (TransitionTable::*area)(size_t) const) const
    {
        const double unit = std::pow(10.0, m_decimals);
        const auto rounded = [unit](double area_m2) {
            return std::round(area_m2 / plannumber::m2PerHectare * unit) / unit;
        };
        double exact_m2 = 0.0;
        double printed_ha = 0.0;
        for (const size_t line : lines) {
            const double area_m2 = (m_table.*area)(line);
            exact_m2 += area_m2;
            printed_ha += rounded(area_m2);
        }
        const bool isSum = std::abs(exact_m2 - sum_m2) < m_tolerance_m2;
        return isSum ? std::abs(printed_ha - rounded(sum_m2)) : 0.0;
    }

    const TransitionTable &m_table;
    int m_decimals;
    double m_tolerance_m2;
};

} // namespace

double transitionRounding_ha(const TransitionTable &table, int decimals, double tolerance_m2)
{
    return Rounding(table, decimals, tolerance_m2).run();
}

} // namespace spp::planprint
