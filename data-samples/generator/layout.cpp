// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "layout.h"

#include <cmath>

namespace spp::samples {

namespace {

constexpr double westEnd = 0.0;
constexpr double eastEnd = 2300.0;
constexpr double northEnd = 1740.0;

/// Cuts a strip (road, canal, reserve) out of all blocks it crosses between `from` and `to`.
class Cutter {
public:
    explicit Cutter(std::vector<Block> &blocks)
        : m_blocks(blocks)
    {
    }

    void along_v(double low, double high, double from, double to, Face westFace, Face eastFace)
    {
        cut(low, high, from, to, false, westFace, eastFace);
    }

    void along_u(double low, double high, double from, double to, Face southFace, Face northFace)
    {
        cut(low, high, from, to, true, southFace, northFace);
    }

private:
    void cut(double low, double high, double from, double to, bool horizontal, Face lowFace,
            Face highFace)
    {
        std::vector<Block> kept;
        for (const Block &block : m_blocks) {
            const double start = horizontal ? block.rect.u0 : block.rect.v0;
            const double end = horizontal ? block.rect.u1 : block.rect.v1;
            const double near = horizontal ? block.rect.v0 : block.rect.u0;
            const double far = horizontal ? block.rect.v1 : block.rect.u1;
            if (start < from || end > to || near > low || far < high) {
                kept.push_back(block);
                continue;
            }
            Block lower = block;
            Block upper = block;
            (horizontal ? lower.rect.v1 : lower.rect.u1) = low;
            (horizontal ? upper.rect.v0 : upper.rect.u0) = high;
            lower.face[horizontal ? North : East] = lowFace;
            upper.face[horizontal ? South : West] = highFace;
            kept.push_back(lower);
            kept.push_back(upper);
        }
        m_blocks = kept;
    }

    std::vector<Block> &m_blocks;
};

void cutMainLines(Cutter &cutter)
{
    cutter.along_v(1536.0, 1615.5, 148.0, northEnd, Face::Canal, Face::Lane);
    cutter.along_u(240.5, 259.5, westEnd, eastEnd, Face::Lane, Face::Lane);
    cutter.along_u(500.0, 540.0, westEnd, eastEnd, Face::Province, Face::Province);
    cutter.along_u(789.0, 829.5, westEnd, eastEnd, Face::Canal, Face::Lane);
    cutter.along_u(1173.0, 1187.0, westEnd, eastEnd, Face::Canal, Face::Canal);
    cutter.along_u(1489.0, 1536.5, westEnd, eastEnd, Face::Canal, Face::Lane);
    cutter.along_v(1993.0, 2040.0, 148.0, northEnd, Face::Canal, Face::Lane);
}

void cutSideLines(Cutter &cutter)
{
    cutter.along_v(470.5, 499.5, 540.0, northEnd, Face::Canal, Face::Lane);
    cutter.along_v(231.0, 243.0, 148.0, 500.0, Face::Canal, Face::Canal);
    cutter.along_v(640.5, 659.5, 259.5, 789.0, Face::Lane, Face::Lane);
    cutter.along_v(1761.0, 1773.0, 148.0, 500.0, Face::Canal, Face::Canal);
    cutter.along_v(1790.5, 1809.5, 540.0, 789.0, Face::Lane, Face::Lane);
    cutter.along_v(1021.0, 1033.0, 829.5, 1489.0, Face::Canal, Face::Canal);
    cutter.along_v(1281.0, 1293.0, 1536.5, northEnd, Face::Canal, Face::Canal);
}

/// Streets of the centre; they end at the provincial road, the river lane and the canal.
void cutTown(Cutter &cutter)
{
    for (double u : { 895.0, 1050.0, 1200.0, 1355.0 }) {
        cutter.along_v(u - 6.5, u + 6.5, 259.5, 500.0, Face::Street, Face::Street);
        cutter.along_v(u - 6.5, u + 6.5, 540.0, 789.0, Face::Street, Face::Street);
    }
    cutter.along_u(383.5, 396.5, 901.5, 1348.5, Face::Street, Face::Street);
    cutter.along_u(653.5, 666.5, 901.5, 1348.5, Face::Street, Face::Street);
}

Cover coverOf(const BoardRect &rect)
{
    const BoardPoint centre = rect.centre();
    if (planArea.contains(centre))
        return Cover::Town;
    const bool paddyBelt = centre.v > 829.5 && !(centre.u > 1500.0 && centre.v < 1173.0);
    const bool westPaddy = centre.u < 640.0 && centre.v > 540.0;
    return paddyBelt || westPaddy ? Cover::Paddy : Cover::Orchard;
}

std::vector<Block> makeBlocks()
{
    std::vector<Block> blocks;
    Block north;
    north.rect = { westEnd, 148.0, eastEnd, northEnd };
    north.face[South] = Face::Levee;
    blocks.push_back(north);
    Cutter cutter(blocks);
    cutMainLines(cutter);
    cutSideLines(cutter);
    cutTown(cutter);

    Block south;
    south.rect = { westEnd, -150.0, eastEnd, -22.0 };
    south.face[North] = Face::River;
    std::vector<Block> bank = { south };
    Cutter bankCutter(bank);
    bankCutter.along_v(608.0, 622.0, -150.0, -22.0, Face::Canal, Face::Canal);
    bankCutter.along_v(1448.0, 1462.0, -150.0, -22.0, Face::Canal, Face::Canal);
    blocks.insert(blocks.end(), bank.begin(), bank.end());
    for (std::size_t k = 0; k < blocks.size(); ++k) {
        blocks[k].id = static_cast<int>(k) + 1;
        blocks[k].cover = coverOf(blocks[k].rect);
    }
    return blocks;
}

std::vector<RoadLine> makeRoads()
{
    std::vector<RoadLine> roads = {
        { "Đường Bờ Sông (mẫu)", "VI", false, 0.0, 2.5, { westEnd, 250.0 }, { eastEnd, 250.0 } },
        { "Đường tỉnh Mẫu, đoạn 1", "IV", false, 0.0, 7.5, { westEnd, 520.0 }, { 888.5, 520.0 } },
        { "Đường tỉnh Mẫu, đoạn 2", "IV", true, 34.0, 7.5, { 888.5, 520.0 }, { 1200.0, 520.0 } },
        { "Đường tỉnh Mẫu, đoạn 3 mở rộng", "IV", true, 46.0, 7.5, { 1200.0, 520.0 },
                { 1362.0, 520.0 } },
        { "Đường tỉnh Mẫu, đoạn 4", "IV", false, 0.0, 7.5, { 1362.0, 520.0 }, { eastEnd, 520.0 } },
        { "Đường Kênh Trên (mẫu)", "VI", false, 0.0, 2.5, { westEnd, 818.0 }, { eastEnd, 818.0 } },
        { "Đường Kênh Ba (mẫu)", "VI", false, 0.0, 2.5, { westEnd, 1520.0 }, { eastEnd, 1520.0 } },
        { "Đường Kênh Lớn (mẫu)", "VI", false, 0.0, 2.5, { 1606.0, 148.0 }, { 1606.0, northEnd } },
        { "Đường Kênh Đông (mẫu)", "VI", false, 0.0, 2.5, { 2013.0, 148.0 }, { 2013.0, northEnd } },
        { "Hẻm Vườn Tây (mẫu)", "VI", false, 0.0, 2.5, { 650.0, 250.0 }, { 650.0, 789.0 } },
        { "Đường Đồng Tây (mẫu)", "VI", false, 0.0, 2.5, { 490.0, 540.0 }, { 490.0, northEnd } },
        { "Hẻm Vườn Đông (mẫu)", "VI", false, 0.0, 2.5, { 1800.0, 540.0 }, { 1800.0, 789.0 } },
    };
    int street = 1;
    for (double u : { 895.0, 1050.0, 1200.0, 1355.0 }) {
        roads.push_back({ "Phố Mẫu " + std::to_string(street++), "VI", true, 8.0, 3.0, { u, 250.0 },
                { u, 789.0 } });
    }
    for (double v : { 390.0, 660.0 }) {
        roads.push_back({ "Phố Mẫu " + std::to_string(street++), "VI", true, 8.0, 3.0, { 895.0, v },
                { 1355.0, v } });
    }
    return roads;
}

} // namespace

Layout makeLayout()
{
    Layout layout;
    layout.blocks = makeBlocks();
    layout.roads = makeRoads();
    layout.fairways = {
        { "Luồng Rạch Mẫu", "III", { westEnd, 32.0, eastEnd, 88.0 }, false },
        { "Luồng Kênh Lớn (mẫu)", "VI", { 1551.0, 112.0, 1569.0, northEnd }, false },
    };
    layout.canals = {
        { "Kênh Trên (mẫu)", "6", { westEnd, 794.0, eastEnd, 805.0 }, false },
        { "Kênh Hai (mẫu)", "3", { westEnd, 1178.0, eastEnd, 1182.0 }, true },
        { "Kênh Ba (mẫu)", "5", { westEnd, 1494.0, eastEnd, 1505.0 }, false },
        { "Kênh Đông (mẫu)", "2.5", { 1997.0, 148.0, 2002.0, northEnd }, false },
        { "Kênh Tây (mẫu)", "2.5", { 475.0, 540.0, 480.0, northEnd }, false },
        { "Mương Hai (mẫu)", "1.2", { 235.0, 148.0, 239.0, 500.0 }, false },
        { "Mương Năm (mẫu)", "1.2", { 1765.0, 148.0, 1769.0, 500.0 }, false },
    };
    layout.dykes = { { "Đê bờ bắc Rạch Mẫu", "III", { westEnd, 122.0, 1545.0, 134.0 }, true },
        { "Đê bờ bắc Rạch Mẫu", "III", { 1575.0, 122.0, eastEnd, 134.0 }, true } };
    layout.water = { { "", "", { westEnd, 0.0, eastEnd, 110.0 }, false },
        { "", "", { 1545.0, 110.0, 1575.0, northEnd }, false } };
    return layout;
}

} // namespace spp::samples
