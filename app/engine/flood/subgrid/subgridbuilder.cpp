// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/flood/subgrid/subgridbuilder.h"

#include "engine/flood/gravity.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace spp::engine {

namespace {

constexpr double noCrest = -1e30;

std::size_t placeIn(int row, int column, int columns)
{
    return std::size_t(row) * std::size_t(columns) + std::size_t(column);
}

} // namespace

SubgridBuilder::SubgridBuilder(const FineGround &ground, int ratio)
    : m_ground(ground)
    , m_ratio(ratio)
    , m_rows((ground.rows + ratio - 1) / ratio)
    , m_columns((ground.columns + ratio - 1) / ratio)
    , m_crestX(std::size_t(m_rows) * std::size_t(m_columns + 1), noCrest)
    , m_crestY(std::size_t(m_rows + 1) * std::size_t(m_columns), noCrest)
{
    for (const FaceCrest &crest : ground.crests) {
        const bool isX = crest.face.side == CellSide::West || crest.face.side == CellSide::East;
        const int column = crest.face.cell.column + (crest.face.side == CellSide::East ? 1 : 0);
        const int row = crest.face.cell.row + (crest.face.side == CellSide::South ? 1 : 0);
        double &own = isX ? m_crestX[placeIn(row, column, m_columns + 1)]
                          : m_crestY[placeIn(row, column, m_columns)];
        own = std::max(own, crest.crest_m);
    }
    for (int row = 0; row < m_rows; ++row) {
        for (int column = 0; column < m_columns; ++column)
            m_hasGround.push_back(findGround(row, column) ? 1 : 0);
    }
    if (!ground.rims.empty())
        openRims();
}

void SubgridBuilder::openRims()
{
    const int fineRows = m_rows * m_ratio;
    const int fineColumns = m_columns * m_ratio;
    m_openX.assign(std::size_t(fineRows) * std::size_t(m_columns + 1), 0);
    m_openY.assign(std::size_t(m_rows + 1) * std::size_t(fineColumns), 0);
    for (const FacePlace &face : m_ground.rims) {
        const int row = face.cell.row / m_ratio + (face.side == CellSide::South ? 1 : 0);
        const int column = face.cell.column / m_ratio + (face.side == CellSide::East ? 1 : 0);
        if (face.side == CellSide::West || face.side == CellSide::East)
            m_openX[placeIn(face.cell.row, column, m_columns + 1)] = 1;
        else
            m_openY[placeIn(row, face.cell.column, fineColumns)] = 1;
    }
}

/// Which lines across a face at the rim let water pass: all of them, where none is named.
std::vector<unsigned char> SubgridBuilder::linesX(int row, int column) const
{
    std::vector<unsigned char> lines(std::size_t(m_ratio), 0);
    for (std::size_t i = 0; i < lines.size() && !m_openX.empty(); ++i)
        lines[i] = m_openX[placeIn(row * m_ratio + int(i), column, m_columns + 1)];
    const bool isNamed = std::find(lines.begin(), lines.end(), 1) != lines.end();
    return isNamed ? lines : std::vector<unsigned char>(lines.size(), 1);
}

std::vector<unsigned char> SubgridBuilder::linesY(int row, int column) const
{
    std::vector<unsigned char> lines(std::size_t(m_ratio), 0);
    for (std::size_t i = 0; i < lines.size() && !m_openY.empty(); ++i)
        lines[i] = m_openY[placeIn(row, column * m_ratio + int(i), m_columns * m_ratio)];
    const bool isNamed = std::find(lines.begin(), lines.end(), 1) != lines.end();
    return isNamed ? lines : std::vector<unsigned char>(lines.size(), 1);
}

SubgridTables SubgridBuilder::build()
{
    SubgridTables tables;
    tables.m_rows = m_rows;
    tables.m_columns = m_columns;
    for (int row = 0; row < m_rows; ++row) {
        for (int column = 0; column < m_columns; ++column)
            tables.m_cells.push_back(cellTable(row, column));
    }
    for (int row = 0; row < m_rows; ++row) {
        for (int column = 0; column <= m_columns; ++column)
            tables.m_facesX.push_back(faceTable(profileX(row, column), m_ratio));
    }
    for (int row = 0; row <= m_rows; ++row) {
        for (int column = 0; column < m_columns; ++column)
            tables.m_facesY.push_back(faceTable(profileY(row, column), m_ratio));
    }
    return tables;
}

SubgridBuilder::Pixel SubgridBuilder::pixel(int row, int column) const
{
    if (row >= m_ground.rows || column >= m_ground.columns)
        return { std::numeric_limits<double>::quiet_NaN(), 0.0 };
    const std::size_t i = placeIn(row, column, m_ground.columns);
    return { m_ground.bed_m[i], m_ground.manning[m_ground.manning.size() == 1 ? 0 : i] };
}

bool SubgridBuilder::hasGround(int row, int column) const
{
    return row >= 0 && row < m_rows && column >= 0 && column < m_columns
            && m_hasGround[placeIn(row, column, m_columns)] != 0;
}

bool SubgridBuilder::findGround(int row, int column) const
{
    for (int r = 0; r < m_ratio; ++r) {
        for (int c = 0; c < m_ratio; ++c) {
            if (!std::isnan(pixel(row * m_ratio + r, column * m_ratio + c).bed_m))
                return true;
        }
    }
    return false;
}

/// The volume below a level is a sum over the beds under it, so that between two beds in order it
/// is a straight line, and the level of each of the 20 volumes is exact.
SubgridTables::Cell SubgridBuilder::cellTable(int row, int column) const
{
    std::vector<double> beds;
    for (int r = 0; r < m_ratio; ++r) {
        for (int c = 0; c < m_ratio; ++c) {
            const double bed = pixel(row * m_ratio + r, column * m_ratio + c).bed_m;
            if (!std::isnan(bed))
                beds.push_back(bed);
        }
    }
    SubgridTables::Cell cell;
    if (beds.empty())
        return cell;
    std::sort(beds.begin(), beds.end());
    const double pixels = double(m_ratio) * m_ratio;
    cell.lowest_m = beds.front();
    cell.highest_m = beds.back();
    cell.riseAbove = pixels / double(beds.size());
    for (const double bed : beds)
        cell.meanDepth_m += (cell.highest_m - bed) / pixels;
    std::size_t wet = 1; // beds under water, from the lowest
    double volume = 0.0; // when the water reaches the highest of them
    for (int k = 1; k < SubgridTables::levels; ++k) {
        const double wanted = cell.meanDepth_m * k / (SubgridTables::levels - 1);
        while (wet < beds.size()
                && volume + double(wet) * (beds[wet] - beds[wet - 1]) / pixels < wanted) {
            volume += double(wet) * (beds[wet] - beds[wet - 1]) / pixels;
            ++wet;
        }
        cell.above_m[k]
                = float(beds[wet - 1] + (wanted - volume) * pixels / double(wet) - cell.lowest_m);
    }
    // The last one is known; rounding must not let the level jump where the table ends.
    cell.above_m[SubgridTables::levels - 1] = float(cell.highest_m - cell.lowest_m);
    cell.highest_m = cell.lowest_m + double(cell.above_m[SubgridTables::levels - 1]);
    return cell;
}

double SubgridBuilder::crestOf(bool isX, int row, int column) const
{
    return isX ? m_crestX[placeIn(row, column, m_columns + 1)]
               : m_crestY[placeIn(row, column, m_columns)];
}

/// Between two cells with ground, from their pixels on both sides of the face: the first ones are
/// `row`, `column` and `otherRow`, `otherColumn`.
SubgridBuilder::Profile SubgridBuilder::join(
        int row, int column, int otherRow, int otherColumn, double crest_m) const
{
    const bool isX = row == otherRow;
    Profile profile;
    for (int i = 0; i < m_ratio; ++i) {
        const int down = isX ? i : 0;
        const int right = isX ? 0 : i;
        const Pixel a = pixel(row + down, column + right);
        const Pixel b = pixel(otherRow + down, otherColumn + right);
        if (std::isnan(a.bed_m) || std::isnan(b.bed_m))
            continue;
        profile.push_back(
                { std::max({ a.bed_m, b.bed_m, crest_m }), 0.5 * (a.manning + b.manning) });
    }
    return profile;
}

/// At the rim of the model: of each line of pixels that leads away from the face, by these steps,
/// the first one with ground, since the model may end anywhere in the cell.
SubgridBuilder::Profile SubgridBuilder::rim(int row, int column, int stepRow, int stepColumn,
        double crest_m, const std::vector<unsigned char> &lines) const
{
    Profile profile;
    for (int i = 0; i < m_ratio; ++i) {
        if (!lines[std::size_t(i)])
            continue;
        int r = row + (stepColumn ? i : 0);
        int c = column + (stepRow ? i : 0);
        for (int steps = 0; steps < m_ratio; ++steps, r += stepRow, c += stepColumn) {
            const Pixel first = pixel(r, c);
            if (std::isnan(first.bed_m))
                continue;
            profile.push_back({ std::max(first.bed_m, crest_m), first.manning });
            break;
        }
    }
    return profile;
}

SubgridBuilder::Profile SubgridBuilder::profileX(int row, int column) const
{
    const double crest_m = crestOf(true, row, column);
    const bool west = hasGround(row, column - 1);
    const bool east = hasGround(row, column);
    const int r = row * m_ratio;
    const int c = column * m_ratio;
    return west && east ? join(r, c - 1, r, c, crest_m)
            : east      ? rim(r, c, 0, 1, crest_m, linesX(row, column))
            : west      ? rim(r, c - 1, 0, -1, crest_m, linesX(row, column))
                        : Profile();
}

SubgridBuilder::Profile SubgridBuilder::profileY(int row, int column) const
{
    const double crest_m = crestOf(false, row, column);
    const bool north = hasGround(row - 1, column);
    const bool south = hasGround(row, column);
    const int r = row * m_ratio;
    const int c = column * m_ratio;
    return north && south ? join(r - 1, c, r, c, crest_m)
            : south       ? rim(r, c, 1, 0, crest_m, linesY(row, column))
            : north       ? rim(r - 1, c, -1, 0, crest_m, linesY(row, column))
                          : Profile();
}

/// At one slope, parts of depth hᵢ carry Σ hᵢ^(5/3)/nᵢ; the mean depth H carries as much with
/// n = H^(5/3) / mean(hᵢ^(5/3)/nᵢ).
SubgridTables::Level SubgridBuilder::levelAt(const Profile &profile, int width, double level_m)
{
    double depth = 0.0;
    double carried = 0.0;
    double wet = 0.0;
    bool isSmooth = false;
    for (const Pixel &pixel : profile) {
        const double h = level_m - pixel.bed_m;
        if (!(h > 0.0))
            continue;
        depth += h / width;
        wet += 1.0 / width;
        isSmooth = isSmooth || pixel.manning <= 0.0;
        if (!isSmooth)
            carried += std::pow(h, 5.0 / 3.0) / pixel.manning / width;
    }
    const double n = isSmooth || carried <= 0.0 ? 0.0 : std::pow(depth, 5.0 / 3.0) / carried;
    return { float(depth), float(gravity * n * n), float(wet) };
}

SubgridTables::Face SubgridBuilder::faceTable(const Profile &profile, int width)
{
    SubgridTables::Face face;
    if (profile.empty())
        return face;
    const auto lower = [](const Pixel &a, const Pixel &b) { return a.bed_m < b.bed_m; };
    const auto [low, high] = std::minmax_element(profile.begin(), profile.end(), lower);
    face.lowest_m = low->bed_m;
    face.highest_m = high->bed_m;
    const double range = face.highest_m - face.lowest_m;
    std::array<SubgridTables::Level, SubgridTables::levels> at{};
    for (int k = 1; k < SubgridTables::levels; ++k)
        at[std::size_t(k)]
                = levelAt(profile, width, face.lowest_m + range * k / (SubgridTables::levels - 1));
    SubgridTables::Level &top = at.back();
    // At the lowest level nothing flows; just above it, it flows as at the next one.
    at[0].friction = at[1].friction;
    at[0].wetShare = at[1].wetShare;
    face.openShare = float(double(profile.size()) / width);
    top.wetShare = face.openShare;
    const SubgridTables::Level far = levelAt(profile, width, face.highest_m + 1e4);
    face.frictionHigh = far.friction;
    if (range <= 0.0) {
        // Flat: as a plain face from the start.
        top.friction = levelAt(profile, width, face.highest_m + 1.0).friction;
        top.depth_m = 0.0F;
        face.frictionHigh = top.friction;
    } else if (top.friction > 0.0F) {
        face.excess = float(std::sqrt(double(face.frictionHigh) / double(top.friction)) - 1.0);
    }
    face.topDepth_m = top.depth_m;
    for (int k = 0; k < SubgridTables::levels; ++k)
        face.set(k, at[std::size_t(k)]);
    return face;
}

} // namespace spp::engine
