// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QPointF>
#include <QString>

#include <cpl_string.h>
#include <gdal.h>
#include <ogr_srs_api.h>

namespace spp::test {

/// A list of texts for GDAL, owned.
class GdalList {
public:
    GdalList() = default;
    ~GdalList() { CSLDestroy(m_list); }
    GdalList(const GdalList &) = delete;
    GdalList &operator=(const GdalList &) = delete;
    void add(const QString &text) { m_list = CSLAddString(m_list, text.toUtf8().constData()); }
    char **get() const { return m_list; }

private:
    char **m_list = nullptr;
};

/// A small raster in memory whose upper left corner is at `corner`.
class GdalRaster {
public:
    GdalRaster(const QString &crs, QPointF corner, double cell)
        : m_dataset(
                GDALCreate(GDALGetDriverByName("MEM"), "", size(), size(), 1, GDT_Float32, nullptr))
    {
        double place[] = { corner.x(), cell, 0.0, corner.y(), 0.0, -cell };
        GDALSetGeoTransform(m_dataset, place);
        OGRSpatialReferenceH reference = OSRNewSpatialReference(nullptr);
        OSRSetFromUserInput(reference, crs.toUtf8().constData());
        OSRSetAxisMappingStrategy(reference, OAMS_TRADITIONAL_GIS_ORDER);
        GDALSetSpatialRef(m_dataset, reference);
        OSRRelease(reference);
    }
    ~GdalRaster() { GDALClose(m_dataset); }
    GdalRaster(const GdalRaster &) = delete;
    GdalRaster &operator=(const GdalRaster &) = delete;

    GDALDatasetH get() const { return m_dataset; }
    static int size() { return 16; }

private:
    GDALDatasetH m_dataset;
};

} // namespace spp::test
