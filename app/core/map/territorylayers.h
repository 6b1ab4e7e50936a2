// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/core_export.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

class QgsMapLayer;
class QgsProject;
class QgsVectorLayer;

namespace spp {

class Territory;
struct Theme;

/// Shows the themes of a territory as layers of a QGIS project.
///
/// The project gets the territory's CRS and the pinned coordinate operation, so that the canvas
/// transforms as import and export do. Layers read the territory themselves, its file or the
/// server, and see what other programs commit. Themes without data get no layer; their titles are
/// returned so that the window can say what is missing. A theme that mixes points, lines and areas
/// gets a layer for each.
class SPP_CORE_EXPORT TerritoryLayers {
public:
    struct Loaded {
        std::vector<QgsMapLayer *> layers; ///< owned by the project, topmost first
        QStringList withoutData; ///< titles of absent themes
        QStringList failed; ///< titles of themes whose layer could not be opened
        std::vector<Error> styleErrors; ///< style files that could not be read
    };
    /// Empties the project first. Custom property "spp/theme" of each layer is the theme's id.
    static Result<Loaded> load(Territory &territory, QgsProject &project);
    /// What a layer of the theme is called, in the language of the running program.
    static QString title(const Theme &theme, const QgsMapLayer &layer);
    /// SQL condition for the rows of a theme that its layer shows; empty when it shows all.
    static QString shownRows(const Theme &theme);
    /// The layer of one vector theme, without style; invalid when it cannot be read.
    static std::unique_ptr<QgsVectorLayer> open(const Territory &territory, const Theme &theme);
};

} // namespace spp
