// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/data/territory.h"

#include <QMap>

namespace spp::flood {

/// What a site can be chosen from, and how the places of a territory are called.
struct TerritorySites {
    static constexpr int mostZones = 2000; ///< more than a list is good for

    std::vector<std::pair<QString, QString>> cases; ///< number, title
    std::vector<std::pair<qlonglong, QString>> zones; ///< key, label
    QMap<QString, QString> communes; ///< name by code

    static Result<TerritorySites> read(Territory &territory);
};

} // namespace spp::flood
