// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "flood/simulation/scenariocontext.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace spp::flood {

/// What the window needs of a base scenario. Read once; then it may be shared.
struct BaseModel {
    QString path;
    QString title;
    ScenarioContext context; ///< with the grid of the model, that dykes and structures go by
    engine::Grid ground; ///< of the beds; another one only under a sub-grid
    int ratio = 1; ///< cells of the ground along the side of one of the model
    int ownRatio = 1; ///< the one that the base says; a run may take another
    std::vector<double> bed_m; ///< of the ground, above the datum; as the base leaves it
    std::vector<unsigned char> inside; ///< of the ground; 0 where there is no model
    double checkpointEvery_s = 0.0; ///< 0: a run that is stopped begins anew
    QStringList edits; ///< names
    QStringList structures; ///< names

    /// Reads the scenario with all its files. Errors: those of ScenarioFile::read(). Not for the
    /// window's thread.
    static Result<std::shared_ptr<const BaseModel>> read(const QString &path);

    /// The same ground under cells of the model of another size. Copies it: not for the window's
    /// thread.
    std::shared_ptr<const BaseModel> withRatio(int other) const;

    std::size_t at(const engine::CellPlace &cell) const
    {
        return std::size_t(cell.row) * std::size_t(ground.columns) + std::size_t(cell.column);
    }
    bool holds(const MapPoint &point) const; ///< on ground of the model
    std::optional<double> ground_m(const MapPoint &point) const; ///< none outside of the model
};

using BaseModelPtr = std::shared_ptr<const BaseModel>;

} // namespace spp::flood
