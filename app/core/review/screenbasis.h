// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/geometry.h"

#include <QMap>
#include <QString>

#include <map>
#include <string>
#include <vector>

namespace spp {

/// What a screen was made from, so that a later one can tell what has changed since. Free of
/// clocks, folders and names of machines.
struct ScreenBasis {
    /// A feature of a theme, or one that an import rejected.
    struct Feature {
        std::string digest; ///< of its id, its geometry and its fields
        engine::Box box; ///< territory CRS; empty: nobody knows where it matters
    };

    /// What every parcel depends on, by name: "program", "language", "at", "pack.ID", "theme.ID",
    /// "raster.ID" … Another value, a new name and a missing one concern all parcels.
    QMap<QString, QString> terms;
    std::map<QString, std::vector<Feature>> features; ///< by theme, in the order of their ids
    std::map<QString, std::vector<Feature>> rejected; ///< makes the ground around it doubtful
};

namespace screenterm {
inline const QString format = QStringLiteral("format");
inline const QString territory = QStringLiteral("territory");
inline const QString crs = QStringLiteral("crs");
/// "server" or "here": the two agree to 1e-6 m² only.
inline const QString compute = QStringLiteral("compute");
} // namespace screenterm

} // namespace spp
