// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QString>

namespace spp::bench {

/// Makes a territory of the real city in the shared folder (the open data of Cambridge,
/// Massachusetts: 13,000 parcels and 260 zoning districts), and the same parcels and zones as
/// GeoPackages in `folder`, named and with the fields as makeOverlayTerritory() does. All
/// coordinates are on whole millimetres and all shapes valid there, so that each program has the
/// same. Number of parcels; 0 when the data are not here.
int makeRealCity(const QString &path, const QString &folder, const QString &profileFolder);

} // namespace spp::bench
