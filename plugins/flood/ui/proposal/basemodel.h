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
    ScenarioContext context;
    std::vector<double> bed_m; ///< rows × columns, above the datum; as the base leaves it
    std::vector<unsigned char> inside; ///< 0 where there is no model
    double cells = 0.0; ///< inside
    double checkpointEvery_s = 0.0; ///< 0: a run that is stopped begins anew
    QStringList edits; ///< names
    QStringList structures; ///< names

    /// Reads the scenario with all its files. Errors: those of ScenarioFile::read(). Not for the
    /// window's thread.
    static Result<std::shared_ptr<const BaseModel>> read(const QString &path);

    std::size_t at(const engine::CellPlace &cell) const
    {
        return std::size_t(cell.row) * std::size_t(context.grid.columns) + std::size_t(cell.column);
    }
    bool holds(const MapPoint &point) const; ///< in a cell of the model
    std::optional<double> ground_m(const MapPoint &point) const; ///< none outside of the model
};

using BaseModelPtr = std::shared_ptr<const BaseModel>;

} // namespace spp::flood
