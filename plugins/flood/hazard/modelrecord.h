// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace spp::flood {

/// What a run of ours was computed with, and whether its water balance closed: as much as tells
/// whether a difference to another run can come of something else than a project. Kept with the
/// raster of depths of a scenario. What a run does not state is empty.
struct ModelRecord {
    QString version; ///< of the program
    std::optional<double> cell_m; ///< of the model
    std::optional<double> ground_m; ///< of the ground under it; the same without a sub-grid
    std::optional<double> end_s; ///< how long it ran
    QJsonObject roughness; ///< {"manning", "files", "sha256"}, see statedparts.h
    QJsonObject forcing; ///< {"kinds", "files", "sha256"}
    QJsonObject scheme; ///< numbers of the scheme: theta, alpha, …
    QJsonObject mass; ///< {"relative_error", "valid"}

    /// Of a "spp.flood-simulation/1".
    static ModelRecord ofSummary(const QJsonObject &summary);
    /// What json() wrote; none for an empty object.
    static std::optional<ModelRecord> of(const QJsonObject &json);
    /// {"version", "cell_m", "ground_cell_m", "subgrid_cell_m": null without, "duration_s",
    /// "roughness", "forcing", "scheme", "mass"}; null is what is not stated.
    QJsonObject json() const;

    std::optional<bool> hasSubgrid() const; ///< none: not stated
    /// Line by line in the present language; "unknown" where something is not stated.
    QStringList lines() const;
};

/// "n 0.05; landcover.tif"; empty: not stated.
QString roughnessText(const QJsonObject &roughness);
/// "rain, boundaries; rain.csv"; empty: not stated.
QString forcingText(const QJsonObject &forcing);

} // namespace spp::flood
