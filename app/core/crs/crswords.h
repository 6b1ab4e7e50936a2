// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/core_export.h"

#include <QString>

namespace spp {

/// How people here call a CRS: a transverse Mercator zone by its meridian, "105°30′ (EPSG:9209)";
/// others by their name, "WGS 84 (EPSG:4326)". Two zones on one meridian also give their scale,
/// "105°00′, k 0.9996 (EPSG:3405)".
Result<QString> SPP_CORE_EXPORT crsWords(const QString &authorityCode);

} // namespace spp
