// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "flood/exposure/exposurereport.h"
#include "flood/hazard/scenariocells.h"

#include <functional>

namespace spp::flood {

/// A flood that is no scenario of the territory.
struct LooseFlood {
    FloodScenario scenario; ///< what is known of it, and which quantities it has
    std::function<Result<ScenarioCells>(const NamedHazardScheme &, Feedback &)> cells;
};

struct ExposureRequest {
    QStringList scenarios; ///< empty: all
    std::vector<LooseFlood> loose; ///< that `scenarios` names beside those of the territory
    QString scheme;
    QStringList subjects; ///< parcels, buildings, people, roads, facilities
    QStringList areas; ///< themes with polygons
    QString populationFile; ///< CSV commune_code,population; empty: the residents of the buildings
    QString cropFile; ///< see CropTable; empty: the profile's, where a stage is named
    QString stage; ///< of crops; empty with cropFile: no crops are measured
    QDate at;
    int threads = 0;
    QString cacheFolder; ///< see ThemeStore
    bool withoutExpected = false; ///< damage per scenario alone, no expectation of a year
};

/// Who and what is flooded in which class. The same territory and request give the same answer for
/// any number of threads and any order of scenarios. Errors: Usage, BadInput, Environment,
/// Cancelled.
Result<ExposureReport> computeExposure(
        Territory &territory, const ExposureRequest &request, Feedback &feedback);

// Steps of it.
Result<std::vector<double>> populationOf(
        const QString &file, const SubjectSet &buildings, ExposureReport &report);
/// The damage of buildings, and what they lose in an average year.
Result<void> addDamage(const ExposureRequest &request, ExposureReport &report);
QJsonObject exposureManifest(const Territory &territory, const Profile &profile,
        const ExposureRequest &request, const ExposureReport &report);

} // namespace spp::flood
