// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/overlay/subdivide.h"

#include <memory>

namespace spp::engine {

/// A part of a feature that is looked up as one: a cell of a polygon, a stretch of a line, a point.
struct Piece {
    GridBox box;
    std::uint32_t feature = 0; ///< record of the layer's store
    std::uint32_t count = 0; ///< sides of a polygon, points of a line, 1
    std::uint64_t first = 0; ///< the first of them, in edges() or in the store's points
    bool full = false; ///< a polygon's cell that is covered wholly
    bool contested = false; ///< another feature of the layer covers some of the same ground
};

struct LayerOptions {
    /// Cells are cut until they have no more sides. Fewer make more cells and faster answers.
    std::size_t mostEdges = 32;
    /// Off, covered cells are measured like others; for tests.
    bool fullCells = true;
    /// Features that share less are not taken to overlap; rounding of neighbours that are not
    /// edge-matched leaves slivers. Square millimetres, per two cells.
    double overlapTolerance_mm2 = 1.0;
    int threads = 0; ///< 0: those of the hardware
};

/// What subjects are held against: polygons, lines or points with a class each, cut into pieces
/// with an index. Immutable; read by any number of threads.
///
/// Pieces are numbered by the place of their feature in the input, then as they were cut. Cuts
/// depend on the feature alone, so that a change to one feature leaves the numbers that subjects
/// get from others as they are, to the last bit.
class ConstraintLayer {
public:
    /// `classOfInput` has one entry per feature given to the builder of `features`, refused ones
    /// included; classes are numbers the caller chooses, and keeps the names of.
    static Result<ConstraintLayer> build(Store features, std::vector<std::int32_t> classOfInput,
            const LayerOptions &options = {}, Feedback *feedback = nullptr);

    /// A layer without pieces: the features are measured elsewhere, and their boxes are known here.
    static Result<ConstraintLayer> outline(
            Store features, const std::vector<std::int32_t> &classOfInput);

    const Store &features() const { return m_features; }
    ShapeKind kind() const { return m_features.kind(); }
    std::int32_t classOf(std::size_t feature) const { return m_class[feature]; }
    const std::vector<Piece> &pieces() const { return m_pieces; }
    const Edge *edges(const Piece &piece) const { return m_edges.data() + piece.first; }
    bool hasOverlaps() const { return m_hasOverlaps; } ///< some piece is contested
    std::size_t bytes() const;

    /// Calls `found(number of piece)` for pieces whose box meets `window`, in no stated order.
    template <typename Found>
    void query(const GridBox &window, Found &&found) const
    {
        m_tree.query(m_treeBox, window, [&](std::size_t i) { found(m_treePiece[i]); });
    }

private:
    Result<void> takeFeatures(Store features, const std::vector<std::int32_t> &classOfInput);
    Result<void> cutPolygons(const LayerOptions &options, Feedback *feedback);
    void cutLines();
    void cutPoints();
    void indexPieces();
    Result<void> findContested(const LayerOptions &options, Feedback *feedback);

    Store m_features;
    std::vector<std::int32_t> m_class; ///< per record
    std::vector<Piece> m_pieces;
    std::vector<Edge> m_edges;
    PodVector<GridBox> m_treeBox; ///< boxes of the pieces in the order of the Hilbert curve
    PodVector<std::uint32_t> m_treePiece; ///< and which pieces they are
    PackedRTree m_tree;
    bool m_hasOverlaps = false;
};

} // namespace spp::engine
