// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/flood/paddedgrid.h"

#include <atomic>
#include <cstdint>
#include <memory>
#include <vector>

namespace spp::engine::flood {

/// Which tiles of 64 × 64 cells a step computes: those that are wet, or beside a wet rim.
///
/// What a tile that is left out holds is the same in both buffers of the state, and its fluxes are
/// zero; so a tile stays in for three steps after it ran dry.
class ActiveTiles {
public:
    static constexpr int side = 64;
    /// Where a tile has water that may flow.
    enum Wet : std::uint8_t { Anywhere = 1, North = 2, South = 4, West = 8, East = 16 };

    /// Columns [first, last) of neighbouring active tiles.
    struct Run {
        int first;
        int last;
    };

    ActiveTiles() = default;
    /// `inside` is in the layout of `grid`; a tile without a cell inside is never computed.
    ActiveTiles(const PaddedGrid &grid, const unsigned char *inside);

    int tileRows() const { return m_tileRows; }
    int tileColumns() const { return m_tileColumns; }
    void keepAll() { m_keepsAll = true; }

    /// Tells where a tile is wet; from any thread.
    void setWet(int tileRow, int tileColumn, std::uint8_t where)
    {
        m_wet[index(tileRow, tileColumn)].fetch_or(where, std::memory_order_relaxed);
    }
    /// Something else than flow changed the depth of the cell, or flows through one of its faces.
    void touch(int row, int column, bool isWet);

    /// Chooses the tiles of the next step from what was told since the last call.
    void advance();

    bool isActive(int tileRow, int tileColumn) const
    {
        return m_countdown[index(tileRow, tileColumn)] > 0;
    }
    const std::vector<Run> &runs(int tileRow) const { return m_runs[std::size_t(tileRow)]; }
    /// Cells of the active tiles of one tile row.
    long long cells(int tileRow) const { return m_cells[std::size_t(tileRow)]; }

    /// For checkpoints: the steps that each tile stays in.
    std::vector<std::uint8_t> countdown() const { return m_countdown; }
    std::vector<std::uint8_t> wetness() const;
    void restore(const std::vector<std::uint8_t> &countdown, const std::vector<std::uint8_t> &wet);

private:
    static constexpr std::uint8_t stays = 3;
    std::size_t index(int tileRow, int tileColumn) const
    {
        return std::size_t(tileRow) * std::size_t(m_tileColumns) + std::size_t(tileColumn);
    }
    std::uint8_t wet(int tileRow, int tileColumn) const;
    bool isNeeded(int tileRow, int tileColumn) const;
    void findRuns();

    int m_rows = 0;
    int m_columns = 0;
    int m_tileRows = 0;
    int m_tileColumns = 0;
    bool m_keepsAll = false;
    std::vector<std::uint8_t> m_hasCells;
    std::vector<std::uint8_t> m_touched;
    std::vector<std::uint8_t> m_countdown;
    std::unique_ptr<std::atomic<std::uint8_t>[]> m_wet;
    std::vector<std::vector<Run>> m_runs;
    std::vector<long long> m_cells;
};

} // namespace spp::engine::flood
