// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "parceller.h"

#include "ribbon.h"

#include <algorithm>
#include <cmath>

namespace spp::samples {

namespace {

/// Public works of the centre: the inner land of a block, seen from the board.
struct PublicSite {
    BoardPoint inside; ///< a place in the block
    const char *landUse;
    const char *purpose;
};

const PublicSite publicSites[] = {
    { { 975.0, 450.0 }, "DCH", "unit-market" },
    { { 1125.0, 450.0 }, "DGD", "primary-school" },
    { { 1275.0, 450.0 }, "TSC", "office" },
    { { 975.0, 320.0 }, "DGD", "kindergarten" },
    { { 1275.0, 320.0 }, "DKV", "park" },
    { { 975.0, 600.0 }, "DYT", "health-post" },
    { { 1125.0, 600.0 }, "DTT", "sports-ground" },
    { { 1275.0, 720.0 }, "TON", "pagoda" },
    { { 1125.0, 720.0 }, "TSC", "fire-station" },
};

/// Fields of one block: rows across, plots along each row.
class Fields {
public:
    Fields(const Block &block, Random &random, std::vector<Plot> &plots)
        : m_block(block)
        , m_random(random)
        , m_plots(plots)
        , m_scale(scale(block.rect.centre()))
    {
    }

    /// Rows across the block; the plots of a row have their heads at its two ditches.
    void divide(const BoardRect &land)
    {
        const double depth = land.height();
        const bool town = m_block.cover == Cover::Town;
        const double wanted_m = town ? 34.0 : m_block.cover == Cover::Paddy ? 92.0 : 74.0;
        const int rows = std::max(1, static_cast<int>(std::lround(depth * m_scale / wanted_m)));
        double low = land.v0;
        for (int row = 1; row <= rows; ++row) {
            const double even = land.v0 + depth * row / rows;
            const double high
                    = row == rows ? land.v1 : even + m_random.between(-0.09, 0.09) * depth / rows;
            divideRow({ land.u0, low, land.u1, high });
            low = high;
        }
    }

private:
    void divideRow(const BoardRect &row)
    {
        double at = row.u0;
        while (at < row.u1) {
            double end = at + width_m() / scale({ at, row.centre().v });
            if (row.u1 - end < 14.0 / m_scale)
                end = row.u1;
            addField({ at, row.v0, end, row.v1 });
            at = end;
        }
    }

    double width_m()
    {
        switch (m_block.cover) {
        case Cover::Town:
            return m_random.between(12.0, 26.0);
        case Cover::Paddy:
            return m_random.between(24.0, 56.0);
        case Cover::Orchard:
            break;
        }
        return m_random.between(15.0, 38.0);
    }

    void addField(const BoardRect &rect)
    {
        Plot plot;
        plot.rect = rect;
        plot.block = m_block.id;
        const double dice = m_random.unit();
        if (m_block.cover == Cover::Paddy)
            choose(plot, dice < 0.86 ? Kind::Paddy : dice < 0.92 ? Kind::Pond : Kind::Orchard);
        else if (m_block.cover == Cover::Town)
            choose(plot, dice < 0.72 ? Kind::Garden : dice < 0.86 ? Kind::Crop : Kind::Pond);
        else
            choose(plot, dice < 0.83 ? Kind::Orchard : dice < 0.92 ? Kind::Pond : Kind::Crop);
        plot.jitter_m = m_block.cover == Cover::Town ? 0.3 : 1.4;
        m_plots.push_back(plot);
    }

    static void choose(Plot &plot, Kind kind)
    {
        plot.kind = kind;
        plot.landUse = kind == Kind::Paddy ? "LUC"
                : kind == Kind::Pond       ? "NTS"
                : kind == Kind::Crop       ? "HNK"
                                           : "CLN";
    }

    const Block &m_block;
    Random &m_random;
    std::vector<Plot> &m_plots;
    double m_scale;
};

const PublicSite *publicSite(const Block &block)
{
    for (const PublicSite &site : publicSites)
        if (block.rect.contains(site.inside))
            return &site;
    return nullptr;
}

void addPublic(
        const Block &block, const PublicSite &site, const BoardRect &land, std::vector<Plot> &plots)
{
    Plot plot;
    plot.rect = land;
    plot.kind = Kind::Public;
    plot.landUse = site.landUse;
    plot.purpose = site.purpose;
    plot.block = block.id;
    plots.push_back(plot);
}

/// The public land opens to the street: that side has no houses.
Side openSide(const Block &block) { return block.rect.centre().v < 520.0 ? South : North; }

void divideBlock(const Block &block, Random &random, std::vector<Plot> &plots)
{
    const PublicSite *site = publicSite(block);
    double depth[4];
    for (Side side : { South, East, North, West })
        depth[side] = site && side == openSide(block) ? 0.0 : ribbonDepth(block, side);
    const BoardRect &r = block.rect;
    const BoardRect inner
            = { r.u0 + depth[West], r.v0 + depth[South], r.u1 - depth[East], r.v1 - depth[North] };
    if (depth[South] > 0.0)
        divideRibbon(block, South, { r.u0, r.v0, r.u1, inner.v0 }, random, plots);
    if (depth[North] > 0.0)
        divideRibbon(block, North, { r.u0, inner.v1, r.u1, r.v1 }, random, plots);
    if (depth[West] > 0.0)
        divideRibbon(block, West, { r.u0, inner.v0, inner.u0, inner.v1 }, random, plots);
    if (depth[East] > 0.0)
        divideRibbon(block, East, { inner.u1, inner.v0, r.u1, inner.v1 }, random, plots);
    if (site)
        addPublic(block, *site, inner, plots);
    else
        Fields(block, random, plots).divide(inner);
}

} // namespace

std::vector<Plot> dividePlots(const Layout &layout, Random &random)
{
    std::vector<Plot> plots;
    for (const Block &block : layout.blocks)
        divideBlock(block, random, plots);
    return plots;
}

} // namespace spp::samples
