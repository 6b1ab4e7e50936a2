// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/data/actor.h"
#include "core/data/territory.h"
#include "engine/raster/grid.h"
#include "flood/hazard/hazardgrid.h"
#include "flood/hazard/modelrecord.h"

#include <QDate>
#include <QJsonObject>

#include <map>
#include <optional>

namespace spp::flood {

/// A raster of a scenario.
struct ScenarioRaster {
    qlonglong id = 0;
    QJsonObject origin; ///< file, sha256, variable, time, scheme of classes, notes
};

/// Which runs a scenario was computed with: a proposal and its base, see runPair(). Kept with the
/// raster of its depths.
struct PairRole {
    QString pair; ///< SHA-256 of what the pair says of itself, so that no other one is meant
    QString name; ///< of the registration, else the title of the proposal
    bool isProposal = false;

    QJsonObject json() const; ///< {"sha256", "name", "side": "base" or "proposal"}
    static std::optional<PairRole> of(const QJsonObject &json); ///< none: it says no such thing
};

/// What a model or an observation stands for. What nobody stated stays empty.
struct FloodScenario {
    QString id; ///< "t100-2050-shut"
    QString title;
    QString source; ///< office and model
    std::optional<double> returnPeriod_years; ///< T; P % = 100 / T
    QDate eventDate;
    QString gates; ///< "open", "shut" or empty
    std::optional<int> targetYear;
    QString pathway; ///< of the table that the rises come from
    std::optional<double> seaLevelRise_m;
    std::optional<double> subsidence_m;
    std::optional<PairRole> pair; ///< none: of no pair, or registered before this was kept
    std::optional<ModelRecord> model; ///< none: not from a run of ours, or before this was kept
    std::map<HazardQuantity, ScenarioRaster> rasters;

    bool has(HazardQuantity quantity) const { return rasters.count(quantity) > 0; }
    /// "P 1 % (T = 100 years)"; empty where it has no return period.
    QString probabilityText() const;
    /// All that it states; see spp.flood-scenarios/1. "model": null or ModelRecord::json().
    QJsonObject json() const;
};

/// The scenarios of a territory.
class ScenarioRegister {
public:
    explicit ScenarioRegister(Territory &territory)
        : m_territory(territory)
    {
    }

    Result<std::vector<FloodScenario>> list(); ///< by id
    /// Usage error that lists what there is.
    Result<FloodScenario> find(const QString &id);
    /// Inside the caller's transaction; writes to the audit log.
    Result<void> add(const FloodScenario &scenario, const Actor &actor);
    /// With its rasters. Inside the caller's transaction; writes to the audit log.
    Result<void> remove(const QString &id, const Actor &actor);

    /// The cells of one quantity; NaN: no data. Usage error where the scenario lacks it.
    Result<std::vector<float>> cells(
            const FloodScenario &scenario, HazardQuantity quantity, Feedback &feedback);
    /// The grid of the scenario's depths, or of its classes where it has no depths.
    Result<engine::Grid> grid(const FloodScenario &scenario);

private:
    Territory &m_territory;
};

/// A scenario with open gates and the same one with shut gates.
struct GatePair {
    QString open;
    QString shut;
};
/// Pairs among `scenarios` that differ in nothing stated but the gates.
std::vector<GatePair> gatePairs(const std::vector<FloodScenario> &scenarios);

} // namespace spp::flood
