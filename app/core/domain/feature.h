// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"
#include "engine/geometry.h"

#include <QString>
#include <QVariantMap>

#include <memory>

namespace spp {

/// One feature of a theme, in the territory's CRS. Copies share the geometry.
struct Feature {
    qlonglong id = 0; ///< key in the theme's table
    std::shared_ptr<const engine::Geometry> geometry; ///< null for tables without geometry
    QVariantMap attributes; ///< by field name; an absent or invalid value is NULL
};

} // namespace spp
