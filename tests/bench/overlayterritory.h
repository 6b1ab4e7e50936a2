// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QString>

namespace spp::bench {

/// What a territory for the overlay benchmark holds. Everything lies on whole millimetres, so that
/// programs with and without a grid have the same answer.
struct OverlayTerritory {
    int side = 100; ///< side x side jittered parcels of eight corners, about 20 m x 20 m
    int zonesWide = 20;
    int zonesHigh = 15; ///< wiggly zones without gaps, of about 300 corners, one class each
    int floods = 5; ///< polygons in the theme "canals"
    int floodCorners = 16000;
    double cell_m = 5.0; ///< of the raster "flood-depth"
};

/// Makes the territory, and the same parcels, zones, floods and raster as GeoPackages and a GeoTIFF
/// in `folder`: parcels.gpkg (parcel_id), zones.gpkg (zone), floods.gpkg (flood), depth.tif. Ends
/// the program with a message when it cannot.
void makeOverlayTerritory(const QString &path, const QString &folder, const QString &profileFolder,
        const OverlayTerritory &what);

} // namespace spp::bench
