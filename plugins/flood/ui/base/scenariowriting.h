// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "flood/simulation/scenariotext.h"

namespace spp::flood {

/// A base scenario that is to be written.
struct NewScenario {
    QString path;
    ScenarioText before; ///< what it was made of
    bool isEdited = false; ///< `path` holds `before`
    QJsonObject content;
    QString terrainFrom; ///< a raster that goes beside the file; empty: none
    QString terrainTo;
};

/// Reads the scenario as the command would, and then writes it; where either fails there is no new
/// file, and the old one is as it was. Environment error where another program has changed the file
/// since it was opened. Not for the window's thread.
Result<void> writeChecked(const NewScenario &scenario);

/// "trieu-va-mua.yaml" for "Triều và mưa".
QString fileNameFor(const QString &title);
/// Beside the scenario, of a file that is not there yet.
QString freeTerrainPath(const QString &scenario);

} // namespace spp::flood
