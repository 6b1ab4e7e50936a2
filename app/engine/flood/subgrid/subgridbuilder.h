// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/flood/subgrid/subgridground.h"
#include "engine/flood/subgrid/subgridtables.h"

#include <vector>

namespace spp::engine {

/// Makes the tables of the coarse cells of a fine ground.
class SubgridBuilder {
public:
    SubgridBuilder(const FineGround &ground, int ratio);

    /// Tables of cells and of the faces between them and at the rim; crests are in them.
    SubgridTables build();
    /// Whether a coarse cell has any ground.
    bool hasGround(int row, int column) const;

private:
    struct Pixel {
        double bed_m;
        double manning;
    };
    SubgridTables::Cell cellTable(int row, int column) const;
    static SubgridTables::Face faceTable(std::vector<Pixel> profile, int width);
    static SubgridTables::Level levelAt(
            const std::vector<Pixel> &profile, int width, double level_m);
    std::vector<Pixel> profileX(int row, int column) const;
    std::vector<Pixel> profileY(int row, int column) const;
    void joinPixels(int row, int column, int otherRow, int otherColumn, double crest_m,
            std::vector<Pixel> *profile) const;
    Pixel pixel(int row, int column) const;
    double crestOf(bool isX, int row, int column) const;

    const FineGround &m_ground;
    int m_ratio;
    int m_rows;
    int m_columns;
    std::vector<double> m_crestX;
    std::vector<double> m_crestY;
};

} // namespace spp::engine
