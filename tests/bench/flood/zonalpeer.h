// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "benchprocess.h"
#include "engine/raster/grid.h"
#include "engine/store/store.h"

#include <string>
#include <vector>

namespace spp::bench {

/// QGIS native:zonalstatisticsfb on files of the same parcels and rasters.
class ZonalPeer {
public:
    /// `program`: qgis_algorithm. Writes into `folder`.
    ZonalPeer(std::string program, std::string folder)
        : m_program(std::move(program))
        , m_folder(std::move(folder))
    {
    }

    /// False when the files cannot be written.
    bool write(const engine::Store &parcels, const engine::Grid &grid,
            const std::vector<std::vector<float>> &rasters) const;
    /// One run on one raster.
    ProcessCost run(std::size_t raster) const;
    /// Mean depth of each record as that run found it; NaN where it found none.
    std::vector<double> means(std::size_t raster, std::size_t parcels) const;

private:
    std::string file(const char *name, std::size_t number, const char *ending) const
    {
        return m_folder + "/" + name + std::to_string(number) + ending;
    }
    std::string m_program;
    std::string m_folder;
};

} // namespace spp::bench
