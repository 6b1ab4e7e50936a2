// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/overlay/constraintlayer.h"

#include "base/words.h"
#include "engine/overlay/sharedarea.h"
#include "engine/store/hilbert.h"

namespace spp::engine {

namespace {

constexpr std::size_t featuresPerTile = 64;
constexpr std::size_t piecesPerTile = 512;
constexpr std::size_t pointsPerStretch = 33; // 32 segments

struct CutTile {
    std::vector<Piece> pieces; ///< `first` counts from the tile's own edges
    std::vector<Edge> edges;
};

bool cutFeature(const Store &store, std::uint32_t feature, const LayerOptions &options,
        const StopSign &stop, CutTile &tile)
{
    const GridBox &box = store.box(feature);
    std::vector<Edge> edges;
    appendEdges(store, feature, { box.xmin, box.ymin }, edges);
    SubdivideOptions cuts;
    cuts.mostEdges = options.mostEdges;
    Subdivision cells;
    if (!subdivide(box, std::move(edges), cuts, &stop, cells))
        return false;
    for (const Cell &cell : cells.cells) {
        tile.pieces.push_back({ cell.box, feature, std::uint32_t(cell.count),
                tile.edges.size() + cell.first, cell.full && options.fullCells, false });
    }
    tile.edges.insert(tile.edges.end(), cells.edges.begin(), cells.edges.end());
    return true;
}

} // namespace

Result<void> ConstraintLayer::takeFeatures(
        Store features, const std::vector<std::int32_t> &classOfInput)
{
    m_features = std::move(features);
    m_class.resize(m_features.size());
    for (std::size_t feature = 0; feature < m_features.size(); ++feature) {
        if (m_features.inputIndex(feature) >= classOfInput.size())
            return Error::internal(
                    translate("spp::engine", "a constraint layer has fewer classes than features"));
        m_class[feature] = classOfInput[m_features.inputIndex(feature)];
    }
    return {};
}

Result<ConstraintLayer> ConstraintLayer::outline(
        Store features, const std::vector<std::int32_t> &classOfInput)
{
    ConstraintLayer layer;
    SPP_TRY(layer.takeFeatures(std::move(features), classOfInput));
    return layer;
}

Result<ConstraintLayer> ConstraintLayer::build(Store features,
        std::vector<std::int32_t> classOfInput, const LayerOptions &options, Feedback *feedback)
{
    ConstraintLayer layer;
    SPP_TRY(layer.takeFeatures(std::move(features), classOfInput));
    const Store &store = layer.m_features;
    switch (store.kind()) {
    case ShapeKind::Polygon:
        SPP_TRY(layer.cutPolygons(options, feedback));
        break;
    case ShapeKind::Line:
        layer.cutLines();
        break;
    case ShapeKind::Point:
        layer.cutPoints();
        break;
    }
    layer.indexPieces();
    if (store.kind() == ShapeKind::Polygon)
        SPP_TRY(layer.findContested(options, feedback));
    return layer;
}

Result<void> ConstraintLayer::cutPolygons(const LayerOptions &options, Feedback *feedback)
{
    const std::vector<std::uint32_t> order = m_features.inInputOrder();
    std::vector<CutTile> tiles((order.size() + featuresPerTile - 1) / featuresPerTile);
    SPP_TRY(forEachTile(tiles.size(), options.threads, feedback,
            [&](std::size_t tile, int, const StopSign &stop) -> Result<void> {
                const std::size_t end = std::min(order.size(), (tile + 1) * featuresPerTile);
                for (std::size_t i = tile * featuresPerTile; i < end; ++i) {
                    if (!cutFeature(m_features, order[i], options, stop, tiles[tile]))
                        return Error::cancelled(translate("spp::engine", "stopped on request"));
                }
                return {};
            }));
    std::size_t pieces = 0;
    std::size_t edges = 0;
    for (const CutTile &tile : tiles) {
        pieces += tile.pieces.size();
        edges += tile.edges.size();
    }
    m_pieces.reserve(pieces);
    m_edges.reserve(edges);
    for (CutTile &tile : tiles) {
        for (Piece piece : tile.pieces) {
            piece.first += m_edges.size();
            m_pieces.push_back(piece);
        }
        m_edges.insert(m_edges.end(), tile.edges.begin(), tile.edges.end());
        tile = CutTile();
    }
    return {};
}

void ConstraintLayer::cutLines()
{
    const Store &store = m_features;
    for (const std::uint32_t feature : store.inInputOrder()) {
        for (std::size_t path = store.firstPath(feature); path < store.lastPath(feature); ++path) {
            const std::size_t end = store.pathEnd(path);
            // Neighbouring stretches share the point between them.
            for (std::size_t i = store.pathBegin(path); i + 1 < end; i += pointsPerStretch - 1) {
                Piece piece;
                piece.feature = feature;
                piece.first = i;
                piece.count = std::uint32_t(std::min(pointsPerStretch, end - i));
                for (std::size_t k = 0; k < piece.count; ++k)
                    piece.box.include(store.points()[i + k]);
                m_pieces.push_back(piece);
            }
        }
    }
}

void ConstraintLayer::cutPoints()
{
    const Store &store = m_features;
    for (const std::uint32_t feature : store.inInputOrder()) {
        for (std::size_t path = store.firstPath(feature); path < store.lastPath(feature); ++path) {
            for (std::size_t i = store.pathBegin(path); i < store.pathEnd(path); ++i) {
                Piece piece;
                piece.feature = feature;
                piece.first = i;
                piece.count = 1;
                piece.box.include(store.points()[i]);
                m_pieces.push_back(piece);
            }
        }
    }
}

void ConstraintLayer::indexPieces()
{
    PodVector<GridBox> boxes(m_pieces.size());
    for (std::size_t i = 0; i < boxes.size(); ++i)
        boxes[i] = m_pieces[i].box;
    m_treePiece = hilbertOrder(boxes);
    m_treeBox.resize(boxes.size());
    for (std::size_t i = 0; i < boxes.size(); ++i)
        m_treeBox[i] = boxes[m_treePiece[i]];
    m_tree = PackedRTree(m_treeBox);
}

Result<void> ConstraintLayer::findContested(const LayerOptions &options, Feedback *feedback)
{
    std::vector<char> contested(m_pieces.size(), 0);
    const std::size_t tiles = (m_pieces.size() + piecesPerTile - 1) / piecesPerTile;
    // A piece is held against all others, not only later ones, so that each tile writes its own.
    SPP_TRY(forEachTile(tiles, options.threads, feedback,
            [&](std::size_t tile, int, const StopSign &stop) -> Result<void> {
                MeasuredPolygon measured;
                const std::size_t end = std::min(m_pieces.size(), (tile + 1) * piecesPerTile);
                for (std::size_t i = tile * piecesPerTile; i < end && !stop.isSet(); ++i) {
                    const Piece &own = m_pieces[i];
                    measured.assign(own.box, edges(own), own.count);
                    query(own.box, [&](std::uint32_t other) {
                        const Piece &piece = m_pieces[other];
                        if (contested[i] || piece.feature == own.feature
                                || !piece.box.overlaps(own.box))
                            return;
                        const double shared = measured.sharedWith_mm2(
                                { piece.box.xmin, piece.box.ymin }, edges(piece), piece.count);
                        contested[i] = shared > options.overlapTolerance_mm2 ? 1 : 0;
                    });
                }
                return {};
            }));
    for (std::size_t i = 0; i < m_pieces.size(); ++i) {
        m_pieces[i].contested = contested[i] != 0;
        m_hasOverlaps = m_hasOverlaps || m_pieces[i].contested;
    }
    return {};
}

std::size_t ConstraintLayer::bytes() const
{
    return m_features.bytes() + m_class.capacity() * sizeof(std::int32_t)
            + m_pieces.capacity() * sizeof(Piece) + m_edges.capacity() * sizeof(Edge)
            + m_treeBox.capacity() * (sizeof(GridBox) + sizeof(std::uint32_t)) + m_tree.bytes();
}

} // namespace spp::engine
