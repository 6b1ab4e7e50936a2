// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ratiotable.h"

#include <cstdio>

namespace spp::bench {

void RatioTable::begin(const std::string &what, int parcels)
{
    std::printf("%d parcels, %s\n", parcels, what.c_str());
    std::fflush(stdout);
    m_cases.push_back({ what, parcels, {} });
}

void RatioTable::add(const std::string &program, const ProcessCost &cost, double difference)
{
    std::printf("  %s: %.2f s CPU\n", program.c_str(), cost.cpu_s);
    std::fflush(stdout);
    m_cases.back().lines.push_back({ program, cost, difference });
}

void RatioTable::print() const
{
    std::printf("\n%9s  %-26s %-40s %9s %9s %7s %7s  %s\n", "parcels", "overlaid with", "program",
            "CPU s", "wall s", "MiB", "ratio", "largest difference");
    for (const Case &one : m_cases) {
        for (const Line &line : one.lines) {
            std::printf("%9d  %-26s %-40s %9.2f %9.2f ", one.parcels, one.what.c_str(),
                    line.program.c_str(), line.cost.cpu_s, line.cost.wall_s);
            if (line.cost.peakMemory_mib > 0.0)
                std::printf("%7.0f ", line.cost.peakMemory_mib);
            else
                std::printf("%7s ", "");
            std::printf("%7.2f", line.cost.cpu_s / one.lines.front().cost.cpu_s);
            if (line.difference >= 0.0)
                std::printf("  %.2g", line.difference);
            std::printf("\n");
        }
    }
    printGrowth();
    std::fflush(stdout);
}

void RatioTable::printGrowth() const
{
    std::printf("\nHow the CPU time of SPP grows with the parcels\n");
    for (std::size_t i = 0; i < m_cases.size(); ++i) {
        for (std::size_t k = i + 1; k < m_cases.size(); ++k) {
            if (m_cases[k].what != m_cases[i].what || m_cases[k].lines.empty()
                    || m_cases[i].lines.empty())
                continue;
            std::printf("%9d to %-9d %-26s %6.2f times the parcels, %6.2f times the time\n",
                    m_cases[i].parcels, m_cases[k].parcels, m_cases[k].what.c_str(),
                    double(m_cases[k].parcels) / m_cases[i].parcels,
                    m_cases[k].lines.front().cost.cpu_s / m_cases[i].lines.front().cost.cpu_s);
            break;
        }
    }
}

} // namespace spp::bench
