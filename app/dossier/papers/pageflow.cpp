// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "dossier/papers/pageflow.h"

namespace spp::paper {

namespace {

class PageFlow {
public:
    explicit PageFlow(double height)
        : m_height(height)
    {
    }

    std::vector<LaidPage> run(std::vector<LaidBlock> blocks)
    {
        m_pages.emplace_back();
        for (size_t i = 0; i < blocks.size(); ++i) {
            const double needed = neededBy(blocks, i);
            if (!isTop() && m_y + needed > m_height && needed <= m_height)
                beginPage();
            place(blocks[i]);
        }
        return std::move(m_pages);
    }

private:
    bool isTop() const { return m_pages.back().pieces.empty(); }

    void beginPage()
    {
        m_pages.emplace_back();
        m_y = 0.0;
    }

    static double headerHeight(const LaidBlock &block)
    {
        double height = 0.0;
        for (const Piece &piece : block.repeated)
            height += piece.height;
        return height;
    }

    /// What must stand on one page from the top of block `first` on.
    static double neededBy(const std::vector<LaidBlock> &blocks, size_t first)
    {
        double height = 0.0;
        for (size_t i = first; i < blocks.size(); ++i) {
            const LaidBlock &block = blocks[i];
            height += block.before + headerHeight(block);
            if (!block.keepWithNext)
                return height + (block.pieces.empty() ? 0.0 : block.pieces.front().height);
            for (const Piece &piece : block.pieces)
                height += piece.height;
            height += block.after;
        }
        return height;
    }

    void put(const Piece &piece)
    {
        m_pages.back().pieces.emplace_back(m_y, piece);
        m_y += piece.height;
    }

    void place(const LaidBlock &block)
    {
        if (!isTop())
            m_y += block.before;
        for (const Piece &piece : block.repeated)
            put(piece);
        bool fresh = true;
        for (const Piece &piece : block.pieces) {
            // Half a pixel: rounding must not move a line that just fits.
            if (!fresh && m_y + piece.height > m_height + 0.5) {
                beginPage();
                for (const Piece &header : block.repeated)
                    put(header);
            }
            put(piece);
            fresh = false;
        }
        m_y += block.after;
    }

    double m_height;
    double m_y = 0.0;
    std::vector<LaidPage> m_pages;
};

} // namespace

std::vector<LaidPage> breakPages(const Section &section, double width, double height)
{
    std::vector<LaidBlock> blocks;
    blocks.reserve(section.blocks.size());
    for (const Block &block : section.blocks)
        blocks.push_back(layOut(block, width));
    return PageFlow(height).run(std::move(blocks));
}

} // namespace spp::paper
