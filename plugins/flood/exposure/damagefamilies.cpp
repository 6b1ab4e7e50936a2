// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/exposure/damagefamilies.h"

#include <QCoreApplication>

#include <algorithm>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::ExposureDamage)
};

using Family = std::vector<std::size_t>;

bool isSameFamily(const FloodScenario &a, const FloodScenario &b)
{
    return a.gates == b.gates && a.targetYear == b.targetYear && a.pathway == b.pathway
            && a.seaLevelRise_m == b.seaLevelRise_m && a.subsidence_m == b.subsidence_m;
}

std::vector<Family> allFamilies(const std::vector<ScenarioUse> &scenarios)
{
    std::vector<Family> families;
    for (std::size_t i = 0; i < scenarios.size(); ++i) {
        if (!scenarios[i].scenario.returnPeriod_years)
            continue;
        const auto family = std::find_if(families.begin(), families.end(), [&](const Family &one) {
            return isSameFamily(scenarios[one.front()].scenario, scenarios[i].scenario);
        });
        if (family == families.end())
            families.push_back({ i });
        else
            family->push_back(i);
    }
    for (Family &family : families) {
        std::stable_sort(family.begin(), family.end(), [&](std::size_t a, std::size_t b) {
            return *scenarios[a].scenario.returnPeriod_years
                    < *scenarios[b].scenario.returnPeriod_years;
        });
    }
    return families;
}

} // namespace

std::vector<std::vector<std::size_t>> returnPeriodFamilies(
        const std::vector<ScenarioUse> &scenarios, QStringList &warnings)
{
    std::vector<Family> families = allFamilies(scenarios);
    const auto isNoSeries = [&](const Family &family) {
        for (std::size_t i = 0; i + 1 < family.size(); ++i) {
            const FloodScenario &a = scenarios[family[i]].scenario;
            const FloodScenario &b = scenarios[family[i + 1]].scenario;
            if (*a.returnPeriod_years != *b.returnPeriod_years)
                continue;
            warnings.append(Texts::tr("No damage expected in a year is stated: \"%1\" and "
                                      "\"%2\" are of one return period. Name the scenarios "
                                      "to take with --scenario.")
                                    .arg(a.id, b.id));
            return true;
        }
        return family.size() < 2;
    };
    families.erase(std::remove_if(families.begin(), families.end(), isNoSeries), families.end());
    return families;
}

} // namespace spp::flood
