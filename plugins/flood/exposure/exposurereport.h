// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/flood/risk/expecteddamage.h"
#include "engine/flood/risk/exposure.h"
#include "flood/crops/cropreport.h"
#include "flood/exposure/damagecurves.h"
#include "flood/exposure/exposuresubjects.h"
#include "flood/hazard/hazardschemes.h"
#include "flood/hazard/scenario.h"

#include <QJsonObject>

#include <map>
#include <memory>

namespace spp::flood {

/// What one scenario means for all features of one kind.
struct ScenarioAnswer {
    engine::PodVector<engine::SubjectExposure> subject; ///< per record of the set
    std::vector<float> wetOutline; ///< buildings: share of the outline in wet cells, 0 … 1
    std::vector<double> damage; ///< buildings: see ExposureReport::damageUnit; NaN: not known
};

/// Sums over features of one class.
struct ClassSum {
    qlonglong count = 0; ///< features whose worst class it is
    double size = 0.0; ///< exact size under cells of the class: m², m or points
    double people = 0.0; ///< in buildings whose worst class it is

    void add(const ClassSum &other)
    {
        count += other.count;
        size += other.size;
        people += other.people;
    }
};
/// By class: unknown, dry, 1 … n at places 0, 1, 2 … n + 1.
using ClassSums = std::vector<ClassSum>;

/// One kind of subject in all scenarios.
struct SubjectReport {
    std::unique_ptr<SubjectSet> set;
    std::vector<ScenarioAnswer> answers; ///< per scenario
    std::vector<ClassSums> totals; ///< per scenario
    std::vector<std::map<QString, ClassSums>> communes; ///< per scenario, by commune code
};

/// Polygons of a theme, such as zones, with the land of each class in them.
struct AreaReport {
    std::unique_ptr<SubjectSet> set;
    std::vector<std::vector<ClassSums>> classes; ///< per scenario, per record; sizes in m²
};

/// Scenarios that differ in nothing stated but the return period, and what their buildings lose in
/// an average year.
struct DamageFamily {
    std::vector<std::size_t> scenarios; ///< places, by return period
    engine::ExpectedDamage expected;
    std::vector<double> ofBuilding; ///< with tail; NaN: not known
};

/// What had to be assumed for a scenario.
struct ScenarioUse {
    FloodScenario scenario;
    engine::HazardAssumptions assumed;
};

/// The whole answer of `spp flood exposure`.
struct ExposureReport {
    QDate at;
    NamedHazardScheme scheme;
    std::vector<ScenarioUse> scenarios;
    std::vector<SubjectReport> subjects;
    std::vector<AreaReport> areas;
    bool hasPeople = false;
    double peopleNotPlaced = 0.0; ///< of communes where no building lies
    qlonglong buildingsWithoutPeople = 0; ///< whose commune has no population stated
    std::vector<double> people; ///< per building
    bool hasDamage = false;
    DamageCurves curves;
    QString damageUnit; ///< "m2 of floor destroyed"
    std::vector<double> damage; ///< per scenario, of buildings that are known
    std::vector<qlonglong> damageUnknown; ///< per scenario: buildings that are not
    std::vector<DamageFamily> families;
    CropReports crops;
    QMap<QString, QString> communes; ///< what they are called on the day, by code
    QStringList warnings;
    QJsonObject manifest;

    const SubjectReport *find(const QString &word) const;
    /// "unknown", "dry" or the id of a class.
    QString className(std::int32_t hazardClass) const;
    QString classTitle(std::int32_t hazardClass) const;
};

} // namespace spp::flood
