// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/overlay/subjectmeter.h"

#include "base/words.h"
#include "engine/robustoverlay.h"

#include <cmath>

namespace spp::engine {

namespace {

/// Subjects with more sides, or longer ones, are cut into cells like features.
constexpr std::size_t mostSides = 64;
constexpr std::int64_t largestSide_mm = std::int64_t(1) << 23;

Error stopped() { return Error::cancelled(translate("spp::engine", "stopped on request")); }

} // namespace

void SubjectMeter::beginSubject(std::size_t record)
{
    m_record = record;
    m_box = m_subjects.box(record);
    m_area_mm2 = 0.5 * double(m_subjects.doubledArea_mm2(record));
    m_isCut = false;
}

Result<LayerCover> SubjectMeter::measure(std::int32_t layerNumber, const ConstraintLayer &layer,
        const std::vector<std::uint32_t> &near, std::vector<OverlayRow> &rows)
{
    m_shares.clear();
    LayerCover cover;
    switch (layer.kind()) {
    case ShapeKind::Polygon: {
        SPP_ASSIGN(cover, measurePolygons(layer, near));
        break;
    }
    case ShapeKind::Line:
        findMet(layer, near);
        measureLines(layer);
        break;
    case ShapeKind::Point:
        findMet(layer, near);
        measurePoints(layer);
        break;
    }
    appendRows(layerNumber, layer.kind(), rows);
    return cover;
}

/// Those of `near` that the subject's box meets, in their order.
void SubjectMeter::findMet(const ConstraintLayer &layer, const std::vector<std::uint32_t> &near)
{
    m_met.clear();
    const bool area = layer.kind() == ShapeKind::Polygon;
    for (const std::uint32_t number : near) {
        const GridBox &box = layer.pieces()[number].box;
        if (area ? box.overlaps(m_box) : box.meets(m_box))
            m_met.push_back(number);
    }
    if (m_met.size() > 1)
        std::sort(m_met.begin(), m_met.end());
}

/// Makes the subject ready to be measured, the first time that is needed.
void SubjectMeter::cutSubject()
{
    if (m_isCut)
        return;
    m_isCut = true;
    m_edges.clear();
    m_cells.clear();
    appendEdges(m_subjects, m_record, { m_box.xmin, m_box.ymin }, m_edges);
    if (m_edges.size() <= mostSides && std::max(m_box.width(), m_box.height()) <= largestSide_mm) {
        m_whole.assign(m_box, m_edges.data(), m_edges.size(), m_area_mm2);
        return;
    }
    SubdivideOptions options;
    options.mostEdges = mostSides;
    options.largestSide_mm = largestSide_mm;
    subdivide(m_box, m_edges, options, m_stop, m_cells);
}

Result<LayerCover> SubjectMeter::measurePolygons(
        const ConstraintLayer &layer, const std::vector<std::uint32_t> &near)
{
    findMet(layer, near);
    if (m_met.empty())
        return coverFrom(0.0);
    if (m_method == OverlayOptions::Method::Plain) {
        SPP_ASSIGN(const double covered, measurePlainly(layer));
        return coverFrom(covered);
    }
    if (m_met.size() == 1) {
        const Piece &piece = layer.pieces()[m_met.front()];
        if (piece.full && piece.box.contains(m_box)) {
            m_shares.push_back(
                    { m_met.front(), piece.feature, layer.classOf(piece.feature), m_area_mm2, 1 });
            return LayerCover();
        }
    }
    cutSubject();
    double covered = 0.0;
    if (m_cells.cells.empty()) {
        covered = measureCell(layer, m_whole, m_box, m_edges.data(), m_edges.size());
    } else {
        MeasuredPolygon measured;
        for (const Cell &cell : m_cells.cells) {
            if (m_stop && m_stop->isSet())
                return stopped();
            const Edge *edges = m_cells.edges.data() + cell.first;
            measured.assign(cell.box, edges, cell.count);
            m_met.clear();
            layer.query(cell.box, [&](std::uint32_t number) {
                if (layer.pieces()[number].box.overlaps(cell.box))
                    m_met.push_back(number);
            });
            std::sort(m_met.begin(), m_met.end());
            covered += measureCell(layer, measured, cell.box, edges, cell.count);
        }
        mergeFeatures();
    }
    SPP_TRY(checkShares(layer));
    return coverFrom(covered);
}

/// Adds what the pieces in m_met share with a cell of the subject to m_shares; gives how much of
/// the cell is covered.
double SubjectMeter::measureCell(const ConstraintLayer &layer, const MeasuredPolygon &cell,
        const GridBox &box, const Edge *edges, std::size_t count)
{
    const std::size_t before = m_shares.size();
    double sum = 0.0;
    bool contested = false;
    for (const std::uint32_t number : m_met) {
        const Piece &piece = layer.pieces()[number];
        const double shared = piece.full && piece.box.contains(box)
                ? cell.area_mm2()
                : cell.sharedWith_mm2(
                        { piece.box.xmin, piece.box.ymin }, layer.edges(piece), piece.count);
        if (shared == 0.0)
            continue;
        contested = contested || piece.contested;
        sum += shared;
        if (m_shares.size() > before && m_shares.back().feature == piece.feature)
            m_shares.back().amount += shared;
        else
            m_shares.push_back({ number, piece.feature, layer.classOf(piece.feature), shared, 1 });
    }
    if (contested && m_shares.size() > before + 1)
        return covered_mm2(layer, box, edges, count);
    return sum;
}

/// How much of a cell is under at least one of the pieces in m_met.
double SubjectMeter::covered_mm2(
        const ConstraintLayer &layer, const GridBox &box, const Edge *edges, std::size_t count)
{
    m_depth.begin(box, edges, count);
    for (const std::uint32_t number : m_met) {
        const Piece &piece = layer.pieces()[number];
        m_depth.add(
                piece.feature, { piece.box.xmin, piece.box.ymin }, layer.edges(piece), piece.count);
    }
    return m_depth.covered_mm2();
}

/// Cells of the subject met the same features: one share for each, in the order of the input.
void SubjectMeter::mergeFeatures()
{
    // Within a feature the cells' order stays, so that the sum is always the same.
    std::stable_sort(m_shares.begin(), m_shares.end(),
            [](const Share &a, const Share &b) { return a.feature < b.feature; });
    std::size_t kept = 0;
    for (std::size_t i = 0; i < m_shares.size(); ++i) {
        if (kept > 0 && m_shares[kept - 1].feature == m_shares[i].feature) {
            m_shares[kept - 1].amount += m_shares[i].amount;
            m_shares[kept - 1].piece = std::min(m_shares[kept - 1].piece, m_shares[i].piece);
        } else {
            m_shares[kept++] = m_shares[i];
        }
    }
    m_shares.resize(kept);
    std::sort(m_shares.begin(), m_shares.end(),
            [](const Share &a, const Share &b) { return a.piece < b.piece; });
}

/// No share is more than the subject or the feature has; what is more by rounding is cut off, and
/// anything else is left to GEOS.
Result<void> SubjectMeter::checkShares(const ConstraintLayer &layer)
{
    for (Share &share : m_shares) {
        const double most = std::min(
                m_area_mm2, 0.5 * double(layer.features().doubledArea_mm2(share.feature)));
        if (share.amount <= most)
            continue;
        if (share.amount <= most * (1.0 + 1e-9) + 1.0) {
            share.amount = most;
        } else {
            SPP_ASSIGN(share.amount, plainShare_mm2(layer, share.feature));
        }
    }
    return {};
}

Result<double> SubjectMeter::plainShare_mm2(const ConstraintLayer &layer, std::size_t feature) const
{
    SPP_ASSIGN(const auto shared,
            RobustOverlay::intersection(
                    m_subjects.geometryOnGrid(m_record), layer.features().geometryOnGrid(feature)));
    return shared.geometry.area();
}

/// What GEOS says of all features in m_met; gives how much of the subject they cover.
Result<double> SubjectMeter::measurePlainly(const ConstraintLayer &layer)
{
    const Geometry subject = m_subjects.geometryOnGrid(m_record);
    std::vector<Geometry> shared;
    std::uint32_t last = std::uint32_t(-1);
    for (const std::uint32_t number : m_met) {
        const std::uint32_t feature = layer.pieces()[number].feature;
        if (feature == last)
            continue;
        if (m_stop && m_stop->isSet())
            return stopped();
        last = feature;
        SPP_ASSIGN(auto outcome,
                RobustOverlay::intersection(subject, layer.features().geometryOnGrid(feature)));
        const double area = outcome.geometry.area();
        if (area <= 0.0)
            continue;
        m_shares.push_back({ number, feature, layer.classOf(feature), area, 1 });
        shared.push_back(std::move(outcome.geometry));
    }
    if (shared.empty())
        return 0.0;
    SPP_ASSIGN(const auto covered, RobustOverlay::unionOf(shared));
    return covered.geometry.area();
}

LayerCover SubjectMeter::coverFrom(double covered_mm2) const
{
    double shares = 0.0;
    for (const Share &share : m_shares)
        shares += share.amount;
    return layerCover(m_box, m_area_mm2, shares, covered_mm2);
}

LayerCover layerCover(const GridBox &box, double area_mm2, double shares_mm2, double covered_mm2)
{
    // What a few roundings of the largest sum can pretend.
    const double noise
            = std::min(4e-12 * double(box.width()) * double(box.height()), 0.5) + 1e-15 * area_mm2;
    const auto real = [&](double difference_mm2) {
        return difference_mm2 > noise ? difference_mm2 / squareMillimetresPerSquareMetre : 0.0;
    };
    const double covered = std::min(covered_mm2, area_mm2);
    return { real(area_mm2 - covered), real(shares_mm2 - covered) };
}

void SubjectMeter::measureLines(const ConstraintLayer &layer)
{
    const Store &lines = layer.features();
    for (const std::uint32_t number : m_met) {
        const Piece &piece = layer.pieces()[number];
        const double inside = m_length.length_mm(
                m_subjects, m_record, lines.points() + piece.first, piece.count);
        if (inside == 0.0)
            continue;
        if (!m_shares.empty() && m_shares.back().feature == piece.feature)
            m_shares.back().amount += inside;
        else
            m_shares.push_back({ number, piece.feature, layer.classOf(piece.feature), inside, 1 });
    }
}

void SubjectMeter::measurePoints(const ConstraintLayer &layer)
{
    for (const std::uint32_t number : m_met) {
        const Piece &piece = layer.pieces()[number];
        if (containsPoint(m_subjects, m_record, layer.features().points()[piece.first]))
            m_shares.push_back({ number, piece.feature, layer.classOf(piece.feature), 0.0, 1 });
    }
}

void SubjectMeter::appendRows(
        std::int32_t layerNumber, ShapeKind kind, std::vector<OverlayRow> &rows)
{
    if (m_shares.size() > 1) {
        std::stable_sort(m_shares.begin(), m_shares.end(),
                [](const Share &a, const Share &b) { return a.classId < b.classId; });
    }
    for (std::size_t i = 0; i < m_shares.size();) {
        OverlayRow row;
        row.layer = layerNumber;
        row.classId = m_shares[i].classId;
        double amount = 0.0;
        for (; i < m_shares.size() && m_shares[i].classId == row.classId; ++i) {
            amount += m_shares[i].amount;
            row.count += m_shares[i].count;
        }
        if (kind == ShapeKind::Polygon)
            row.area_m2 = amount / squareMillimetresPerSquareMetre;
        else if (kind == ShapeKind::Line)
            row.length_m = amount / millimetresPerMetre;
        rows.push_back(row);
    }
}

} // namespace spp::engine
