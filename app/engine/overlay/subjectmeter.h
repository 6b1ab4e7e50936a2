// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/overlay/coverdepth.h"
#include "engine/overlay/insidepolygon.h"
#include "engine/overlay/overlay.h"
#include "engine/overlay/sharedarea.h"

namespace spp::engine {

/// Measures one subject after the other against layers; scratch memory of one thread.
class SubjectMeter {
public:
    SubjectMeter(const Store &subjects, OverlayOptions::Method method)
        : m_subjects(subjects)
        , m_method(method)
    {
    }

    void setStop(const StopSign *stop) { m_stop = stop; }
    void beginSubject(std::size_t record);
    /// Measures the subject against the pieces `near`, which may hold more than those it meets,
    /// and appends its rows.
    Result<LayerCover> measure(std::int32_t layerNumber, const ConstraintLayer &layer,
            const std::vector<std::uint32_t> &near, std::vector<OverlayRow> &rows);

    /// What one feature shares with the subject, or with a cell of it.
    struct Share {
        std::uint32_t piece; ///< the first that was met; tells the order
        std::uint32_t feature;
        std::int32_t classId;
        double amount; ///< mm² or mm
        std::int64_t count;
    };
    /// What the rows of the last measure() were summed from: one per feature, but one per point.
    const std::vector<Share> &shares() const { return m_shares; }

private:
    void cutSubject();
    void findMet(const ConstraintLayer &layer, const std::vector<std::uint32_t> &near);
    Result<LayerCover> measurePolygons(
            const ConstraintLayer &layer, const std::vector<std::uint32_t> &near);
    double measureCell(const ConstraintLayer &layer, const MeasuredPolygon &cell,
            const GridBox &box, const Edge *edges, std::size_t count);
    double covered_mm2(
            const ConstraintLayer &layer, const GridBox &box, const Edge *edges, std::size_t count);
    Result<double> measurePlainly(const ConstraintLayer &layer);
    Result<double> plainShare_mm2(const ConstraintLayer &layer, std::size_t feature) const;
    void measureLines(const ConstraintLayer &layer);
    void measurePoints(const ConstraintLayer &layer);
    void mergeFeatures();
    Result<void> checkShares(const ConstraintLayer &layer);
    LayerCover coverFrom(double covered_mm2) const;
    void appendRows(std::int32_t layerNumber, ShapeKind kind, std::vector<OverlayRow> &rows);

    const Store &m_subjects;
    const OverlayOptions::Method m_method;
    const StopSign *m_stop = nullptr;
    std::size_t m_record = 0;
    GridBox m_box;
    double m_area_mm2 = 0.0;
    bool m_isCut = false; ///< m_edges, m_whole and m_cells are those of the subject at hand
    std::vector<Edge> m_edges;
    MeasuredPolygon m_whole; ///< the subject, when it is one cell
    Subdivision m_cells; ///< its cells, when it is large
    CoverDepth m_depth;
    LengthInside m_length;
    std::vector<std::uint32_t> m_met; ///< numbers of pieces, ascending
    std::vector<Share> m_shares;
};

} // namespace spp::engine
