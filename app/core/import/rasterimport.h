// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/data/rasterstore.h"
#include "core/import/gdalmessages.h"
#include "core/import/importer.h"
#include "core/import/rastercarry.h"
#include "core/import/sourcecrs.h"
#include "core/import/textencoding.h"

#include <memory>

class GDALDataset;

namespace spp {

/// One import of a raster, step by step; see importRaster().
class RasterRun {
public:
    RasterRun(Territory &territory, ImportOptions options, Feedback &feedback);
    ~RasterRun();
    Result<ImportReport> run();

private:
    Result<void> findTheme();
    Result<void> readAttributes();
    Result<void> open();
    Result<void> checkGrid() const;
    Result<void> toTerritoryCrs();
    Result<void> write();
    Result<void> clearSame();
    Result<void> writeSource();
    Result<void> writeTiles();
    Result<void> writeTile(int tileRow, int tileColumn);
    Result<void> finish();

    GdalMessages m_messages;
    Territory &m_territory;
    ImportOptions m_options;
    Feedback &m_feedback;
    Theme m_theme;
    Profile m_profile;
    RasterPtr m_dataset;
    RasterPtr m_warped; ///< reads m_dataset, in the territory's CRS; null when that is the same
    RasterHeader m_header;
    double m_scale = 1.0;
    double m_offset = 0.0;
    qlonglong m_rasterId = 0;
    qlonglong m_cells = 0; ///< with a value
    ImportReport m_report;
};

} // namespace spp
