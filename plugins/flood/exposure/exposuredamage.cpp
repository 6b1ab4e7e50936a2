// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
//
// What buildings lose in each scenario and in an average year.
#include "core/domain/writtennumber.h"
#include "flood/exposure/damagefamilies.h"
#include "flood/exposure/exposurerun.h"
#include "flood/jsontext.h"

#include <QCoreApplication>

#include <cmath>
#include <limits>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::ExposureDamage)
};

/// Damage of each building: floor area times the share of its curve at the deepest water above its
/// floor. What is partly unknown counts by what is known; what is not known at all is NaN.
std::vector<double> damageOf(
        const SubjectSet &set, const ScenarioAnswer &answer, const DamageCurves &curves)
{
    std::vector<double> damage;
    damage.reserve(answer.subject.size());
    for (std::size_t i = 0; i < answer.subject.size(); ++i) {
        const engine::SubjectExposure &exposed = answer.subject[i];
        const bool isKnown = exposed.worstClass != engine::HazardScheme::unknown;
        const double depth = isKnown ? exposed.deepest_m - set.floorHeight_m(i)
                                     : std::numeric_limits<double>::quiet_NaN();
        damage.push_back(set.floorArea_m2(i) * curves.ofUse(set.facts()[i].use).curve.share(depth));
    }
    return damage;
}

Result<engine::ExpectedDamage> expectedOf(const DamageFamily &family,
        const std::vector<ScenarioUse> &scenarios, const std::vector<double> &damage)
{
    std::vector<engine::ReturnDamage> damages;
    for (const std::size_t i : family.scenarios)
        damages.push_back({ *scenarios[i].scenario.returnPeriod_years, damage[i] });
    return engine::expectedAnnualDamage(std::move(damages));
}

/// Totals over buildings that all scenarios of the family know, so that they fit together.
Result<void> addExpected(const SubjectReport &subject, ExposureReport &report, DamageFamily &family)
{
    std::vector<double> total(report.scenarios.size(), 0.0);
    std::vector<double> own(report.scenarios.size(), 0.0);
    for (std::size_t record = 0; record < subject.set->facts().size(); ++record) {
        bool isKnown = true;
        for (const std::size_t i : family.scenarios) {
            own[i] = subject.answers[i].damage[record];
            isKnown = isKnown && !std::isnan(own[i]);
        }
        if (!isKnown) {
            family.ofBuilding.push_back(std::numeric_limits<double>::quiet_NaN());
            continue;
        }
        SPP_ASSIGN(
                const engine::ExpectedDamage expected, expectedOf(family, report.scenarios, own));
        family.ofBuilding.push_back(expected.withTail);
        for (const std::size_t i : family.scenarios)
            total[i] += own[i];
    }
    SPP_ASSIGN(family.expected, expectedOf(family, report.scenarios, total));
    for (const double years : family.expected.fallingAt_years) {
        report.warnings.append(
                Texts::tr("The flood of %1 years destroys less than a more frequent one: the "
                          "scenarios do not fit together.")
                        .arg(written::number(years, 2).text()));
    }
    return {};
}

void noteAbsentFacts(const SubjectSet &set, ExposureReport &report)
{
    const auto &facts = set.facts();
    const auto storeys = std::count_if(
            facts.begin(), facts.end(), [](const SubjectFacts &one) { return !one.storeys; });
    const auto heights = std::count_if(
            facts.begin(), facts.end(), [](const SubjectFacts &one) { return !one.floorHeight_m; });
    if (storeys > 0)
        report.warnings.append(
                Texts::tr("%1 buildings do not state their storeys; %2 taken.")
                        .arg(written::fixed(double(storeys), 0),
                                written::number(set.fields().storeysAbsent, 2).text()));
    if (heights > 0)
        report.warnings.append(
                Texts::tr("%1 buildings do not state how high their floor is; %2 m taken.")
                        .arg(written::fixed(double(heights), 0),
                                written::number(set.fields().floorHeightAbsent_m, 2).text()));
}

} // namespace

Result<void> addDamage(const ExposureRequest &request, ExposureReport &report)
{
    SubjectReport *subject = nullptr;
    for (SubjectReport &one : report.subjects) {
        if (one.set->fields().word == QLatin1String("buildings"))
            subject = &one;
    }
    const bool hasDepths = std::all_of(report.scenarios.begin(), report.scenarios.end(),
            [](const ScenarioUse &use) { return use.scenario.has(HazardQuantity::Depth); });
    if (!subject || !hasDepths) {
        report.warnings.append(Texts::tr("Damage needs the depths of every scenario."));
        return {};
    }
    report.hasDamage = true;
    report.damageUnit = key("m2 of floor destroyed");
    for (ScenarioAnswer &answer : subject->answers) {
        answer.damage = damageOf(*subject->set, answer, report.curves);
        double sum = 0.0;
        qlonglong unknown = 0;
        for (const double one : answer.damage) {
            sum += std::isnan(one) ? 0.0 : one;
            unknown += std::isnan(one) ? 1 : 0;
        }
        report.damage.push_back(sum);
        report.damageUnknown.push_back(unknown);
    }
    noteAbsentFacts(*subject->set, report);
    if (!request.withoutExpected) {
        for (auto &scenarios : returnPeriodFamilies(report.scenarios, report.warnings))
            report.families.push_back({ std::move(scenarios), {}, {} });
    }
    for (DamageFamily &family : report.families)
        SPP_TRY(addExpected(*subject, report, family));
    if (!report.curves.isMoney())
        report.warnings.append(Texts::tr("Damage is for relative comparison only: no money until "
                                         "local curves are entered."));
    return {};
}

} // namespace spp::flood
