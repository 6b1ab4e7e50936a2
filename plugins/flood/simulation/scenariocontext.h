// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/profile/yamlreader.h"
#include "engine/flood/places.h"
#include "engine/raster/grid.h"
#include "flood/simulation/inputfiles.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace spp::flood {

/// A place in the coordinates of the terrain.
struct MapPoint {
    double x = 0.0;
    double y = 0.0;

    bool operator==(const MapPoint &other) const { return x == other.x && y == other.y; }
};

/// What was read of a theme of a territory.
struct ThemeContent {
    QString territory; ///< as the scenario names it
    QString theme;
    QString sha256;
};

/// What all parts of a scenario share while it is read.
struct ScenarioContext {
    QString folder; ///< of the scenario file: relative paths start here
    /// Of the model. While a scenario with a sub-grid is read, it is that of the ground until the
    /// ground is whole.
    engine::Grid grid;
    QString crs; ///< WKT of the terrain
    /// Side of a cell of the model that takes the place of the scenario's "subgrid"; 0: the cells
    /// are those of the ground. None: as the scenario says.
    std::optional<double> subgridCell_m;
    double end_s = 0.0; ///< how long the run lasts
    double seaRise_m = 0.0; ///< until the target year
    QStringList inputs; ///< every file that was read, absolute, each once
    std::vector<InputFile> contents; ///< what was read of databases on servers
    /// With a sub-grid, of each boundary in its order the faces of the model that it lets water
    /// through; else empty.
    std::vector<std::vector<engine::FacePlace>> rims;
    std::vector<ThemeContent> themes; ///< of all territories, in files too
    QStringList operations; ///< that brought shapes into the CRS of the terrain, each once

    /// The absolute path of a file that the scenario names, remembered as an input.
    QString input(const QString &named);
    void note(const QString &operation);
    /// The cell of a point; false outside of the grid.
    bool cellAt(const MapPoint &point, engine::CellPlace &cell) const;
};

/// The cell of a point; false outside of the grid.
bool cellAt(const engine::Grid &grid, const MapPoint &point, engine::CellPlace &cell);

/// "x y" as a point; BadInput at the reader's place.
Result<MapPoint> pointOf(const YamlReader &at, const QString &text);

/// The cell at the point that `key` gives as "x y"; BadInput outside of the grid.
Result<engine::CellPlace> cellOf(
        const YamlReader &at, const char *key, const ScenarioContext &context);

/// Number of a key that must be there.
Result<double> numberOf(const YamlReader &at, const char *key);
Result<double> numberOf(const YamlReader &at, const char *key, double absent);

/// The number of a key as a whole one, from `least` to `most`; BadInput for others.
Result<int> wholeNumberOf(const YamlReader &at, const char *key, int least, int most);

/// BadInput where two of the entries have one "name".
Result<void> checkNamesOnce(const std::vector<YamlReader> &entries);

/// The error, at the reader's place where it names no file itself.
Error at(const YamlReader &reader, const Error &error);

/// CrsMismatch unless both WKT mean the same CRS. Empty means: as the terrain.
Result<void> sameCrs(const QString &terrain, const QString &other, const QString &path);

} // namespace spp::flood
