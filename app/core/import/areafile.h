// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/core_export.h"
#include "core/data/territory.h"
#include "engine/geometry.h"

#include <QString>

namespace spp {

/// The areas of a vector file as one geometry in the CRS of the territory: the boundary of a plan
/// version, the coverage of a theme.
///
/// Unlike an import it takes all or nothing: one feature that is no area is BadInput and named.
/// `crs` may stay empty where the file states its own.
Result<engine::Geometry> SPP_CORE_EXPORT areaFromFile(
        const Territory &territory, const QString &path, const QString &crs);

} // namespace spp
