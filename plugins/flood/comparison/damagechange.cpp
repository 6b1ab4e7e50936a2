// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
//
// What a project changes in the damage of buildings.
#include "core/domain/writtennumber.h"
#include "flood/comparison/comparedside.h"
#include "flood/comparison/comparison.h"
#include "flood/exposure/exposurerun.h"
#include "flood/hazard/scenario.h"
#include "flood/jsontext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::DamageChange)
};

/// Damage of the buildings that both sides of a pair know.
struct PairDamage {
    double base = 0.0;
    double proposal = 0.0;
    qlonglong unknown = 0; ///< buildings that a side does not know
};

std::size_t placeOf(const ExposureReport &report, const QString &scenario)
{
    const auto found = std::find_if(report.scenarios.begin(), report.scenarios.end(),
            [&](const ScenarioUse &use) { return use.scenario.id == scenario; });
    return std::size_t(found - report.scenarios.begin());
}

PairDamage damageOf(const ExposureReport &report, const QString &baseId, const QString &proposalId)
{
    const SubjectReport &buildings = *report.find(key("buildings"));
    const auto &base = buildings.answers[placeOf(report, baseId)].damage;
    const auto &proposal = buildings.answers[placeOf(report, proposalId)].damage;
    PairDamage sum;
    for (std::size_t i = 0; i < base.size(); ++i) {
        if (std::isnan(base[i]) || std::isnan(proposal[i])) {
            ++sum.unknown;
            continue;
        }
        sum.base += base[i];
        sum.proposal += proposal[i];
    }
    return sum;
}

/// The pairs' change over a year, where each pair has one return period on both sides.
Result<void> addExpectedChange(const ExposureReport &report, const ComparisonRequest &request,
        const std::vector<PairDamage> &damages, Comparison &comparison)
{
    std::vector<engine::ReturnDamage> base;
    std::vector<engine::ReturnDamage> proposal;
    for (std::size_t i = 0; i < damages.size(); ++i) {
        const auto &years = report.scenarios[placeOf(report, request.base[int(i)])]
                                    .scenario.returnPeriod_years;
        const auto &other = report.scenarios[placeOf(report, request.proposal[int(i)])]
                                    .scenario.returnPeriod_years;
        if (!years || years != other)
            return {};
        const bool isThere = std::any_of(base.begin(), base.end(),
                [&](const engine::ReturnDamage &one) { return one.years == *years; });
        if (isThere) {
            comparison.warnings.append(Texts::tr("Two pairs are of T = %1 years: the damage of a "
                                                 "year is left out.")
                                               .arg(written::number(*years, 2).text()));
            return {};
        }
        base.push_back({ *years, damages[i].base });
        proposal.push_back({ *years, damages[i].proposal });
    }
    if (base.size() < 2)
        return {};
    SPP_ASSIGN(const auto before, engine::expectedAnnualDamage(std::move(base)));
    SPP_ASSIGN(const auto after, engine::expectedAnnualDamage(std::move(proposal)));
    comparison.expectedChange_m2 = engine::ExpectedDamage{ after.withoutTail - before.withoutTail,
        after.withTail - before.withTail, {} };
    return {};
}

/// A folder of a run or a file; its name is its id here.
LooseFlood looseFlood(Territory &territory, const QString &name)
{
    LooseFlood flood;
    flood.scenario.id = name;
    flood.scenario.rasters[HazardQuantity::Depth] = {};
    flood.cells = [&territory, name](const NamedHazardScheme &scheme, Feedback &feedback) {
        return looseCells(territory, name, scheme, feedback);
    };
    return flood;
}

} // namespace

Result<void> addDamageChange(Territory &territory, const ComparisonRequest &request,
        Comparison &comparison, Feedback &feedback)
{
    const Theme *theme = territory.theme(key("buildings"));
    ExposureRequest exposure;
    exposure.scenarios = request.base + request.proposal;
    exposure.scenarios.removeDuplicates();
    if (!theme || theme->featureCount == 0) {
        comparison.warnings.append(Texts::tr("The change of damage needs buildings in the "
                                             "territory: import them into the theme buildings."));
        return {};
    }
    ScenarioRegister scenarios(territory);
    for (const QString &id : exposure.scenarios) {
        if (!scenarios.find(id))
            exposure.loose.push_back(looseFlood(territory, id));
    }
    exposure.scheme = request.scheme;
    exposure.subjects = QStringList{ key("buildings") };
    exposure.threads = request.threads;
    exposure.cacheFolder = request.cacheFolder;
    exposure.withoutExpected = true; // base and proposal are of no family
    SPP_ASSIGN(const ExposureReport report, computeExposure(territory, exposure, feedback));
    std::vector<PairDamage> damages;
    for (std::size_t i = 0; i < comparison.pairs.size(); ++i) {
        PairComparison &pair = comparison.pairs[i];
        damages.push_back(damageOf(report, request.base[int(i)], request.proposal[int(i)]));
        pair.damageChange_m2 = damages.back().proposal - damages.back().base;
        pair.damageUnknown = damages.back().unknown;
    }
    return addExpectedChange(report, request, damages, comparison);
}

} // namespace spp::flood
