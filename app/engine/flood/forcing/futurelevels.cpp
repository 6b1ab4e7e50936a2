// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/flood/forcing/futurelevels.h"

#include <cmath>

namespace spp::engine {

Result<double> valueInYear(const std::vector<YearValue> &table, int year)
{
    if (table.empty())
        return Error::badInput("a table of years is empty");
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (!std::isfinite(table[i].value_m) || (i && table[i].year <= table[i - 1].year))
            return Error::badInput("a table of years must have rising years and finite values")
                    .atFeature(std::to_string(table[i].year));
    }
    if (year < table.front().year || year > table.back().year)
        return Error::badInput("the target year " + std::to_string(year)
                + " is outside of the table, which goes from " + std::to_string(table.front().year)
                + " to " + std::to_string(table.back().year))
                .advise("Take a year inside, or extend the table by its source.");
    std::size_t i = 0;
    while (table[i].year < year)
        ++i;
    if (table[i].year == year)
        return table[i].value_m;
    const double share
            = double(year - table[i - 1].year) / double(table[i].year - table[i - 1].year);
    return table[i - 1].value_m + share * (table[i].value_m - table[i - 1].value_m);
}

} // namespace spp::engine
