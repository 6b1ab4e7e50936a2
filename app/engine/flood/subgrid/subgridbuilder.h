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
    bool findGround(int row, int column) const;
    struct Pixel {
        double bed_m;
        double manning;
    };
    SubgridTables::Cell cellTable(int row, int column) const;
    /// Parts of a face that let water pass; the others are walls.
    using Profile = std::vector<Pixel>;
    static SubgridTables::Face faceTable(const Profile &profile, int width);
    static SubgridTables::Level levelAt(const Profile &profile, int width, double level_m);
    Profile profileX(int row, int column) const;
    Profile profileY(int row, int column) const;
    Profile join(int row, int column, int otherRow, int otherColumn, double crest_m) const;
    Profile rim(int row, int column, int stepRow, int stepColumn, double crest_m,
            const std::vector<unsigned char> &lines) const;
    void openRims();
    std::vector<unsigned char> linesX(int row, int column) const;
    std::vector<unsigned char> linesY(int row, int column) const;
    Pixel pixel(int row, int column) const;
    double crestOf(bool isX, int row, int column) const;

    const FineGround &m_ground;
    int m_ratio;
    int m_rows;
    int m_columns;
    std::vector<unsigned char> m_hasGround;
    // Per line of fine cells across the faces, if FineGround::rims names any.
    std::vector<unsigned char> m_openX; ///< fine rows × (columns + 1)
    std::vector<unsigned char> m_openY; ///< (rows + 1) × fine columns
    std::vector<double> m_crestX;
    std::vector<double> m_crestY;
};

} // namespace spp::engine
