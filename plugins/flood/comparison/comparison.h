// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/flood/risk/depthchange.h"
#include "engine/flood/risk/expecteddamage.h"
#include "flood/comparison/comparisonsite.h"
#include "flood/comparison/modelsettings.h"
#include "flood/exposure/exposuresubjects.h"
#include "flood/hazard/hazardschemes.h"

#include <QJsonObject>

#include <memory>

namespace spp::flood {

struct ComparisonRequest {
    QStringList base; ///< scenarios, or folders of runs or raster files
    QStringList proposal; ///< as many, in the same order
    QString scheme;
    double wetFrom_m = 0.05; ///< a cell is wet from this depth on
    double threshold_m = 0.01; ///< a neighbour gains when it gains more than this
    SiteChoice site;
    int threads = 0;
    QString cacheFolder; ///< see ThemeStore
};

/// A parcel outside of the site that gains more than the threshold.
struct RaisedParcel {
    std::size_t record = 0; ///< of the parcels' store
    double greatestRise_m = 0.0;
    double meanChange_m = 0.0;
    double outside_m2 = 0.0;
};

/// A base and a proposal.
struct PairComparison {
    QString base;
    QString proposal;
    engine::Grid grid;
    std::vector<SettingPair> settings; ///< what both were computed with
    engine::DepthChange change;
    std::vector<std::vector<double>> transitions_m2; ///< see engine::classTransitions()
    std::vector<RaisedParcel> raised; ///< the greatest rise first
    /// Of all parcels that are not of the project, also below the threshold; 0: none gains.
    double greatestOffsiteRise_m = 0.0;
    qlonglong parcelsOutside = 0; ///< that are not of the project
    qlonglong parcelsUnknown = 0; ///< of them, not known in part or at all and not raised
    /// Of ground levels, where both scenarios have them.
    std::optional<double> fill_m3;
    std::optional<double> cut_m3;
    std::optional<double> damageChange_m2; ///< of floor destroyed; empty: not computed
    qlonglong damageUnknown = 0; ///< buildings left out of it, not known in one of the two
};

struct Comparison {
    NamedHazardScheme scheme;
    double wetFrom_m = 0.0;
    double threshold_m = 0.0;
    ComparisonSite site;
    std::unique_ptr<SubjectSet> parcels; ///< null: the territory has none
    std::vector<PairComparison> pairs;
    /// Proposal less base, where there are pairs of two or more return periods and buildings.
    std::optional<engine::ExpectedDamage> expectedChange_m2;
    QStringList warnings;
    QJsonObject manifest;
};

/// What a project changes. Rule of neighbours: a cell is of the site when its middle lies in it; a
/// parcel is of the project when more than half of its ground lies under such cells, and otherwise
/// a neighbour, of which only the cells outside of the site count. A rise within 1e-6 m of the
/// threshold does not exceed it, so that rounding decides nothing.
///
/// Errors: Usage for scenarios that are not there, BadInput for grids that differ, Cancelled.
Result<Comparison> compareFloods(
        Territory &territory, const ComparisonRequest &request, Feedback &feedback);

/// Adds the damage of buildings where the territory has them.
Result<void> addDamageChange(Territory &territory, const ComparisonRequest &request,
        Comparison &comparison, Feedback &feedback);

} // namespace spp::flood
