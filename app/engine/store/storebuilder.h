// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/int128.h"
#include "engine/store/store.h"

namespace spp::engine {

/// What happened to one feature on its way into a store. Features that were taken as they are have
/// none; those that were not taken have exactly one with `taken` false.
struct FeatureRemark {
    std::int64_t id = 0;
    std::uint32_t inputIndex = 0;
    bool taken = false;
    Remark remark = Remark::Malformed;
    std::string text; ///< English
    double areaChange_m2 = 0.0; ///< of a repair: area after less area before
};

/// A short name of a remark for tables, such as "out-of-range".
const char *remarkName(Remark remark);

/// Rounds features to the millimetre grid, checks and repairs them, and orders them into a Store.
///
/// Small polygons without holes are checked exactly here, others by GEOS. Belongs to one thread.
class StoreBuilder {
public:
    StoreBuilder(ShapeKind kind, GridOrigin origin);

    /// An origin for an extent in metres: its centre, in whole kilometres.
    static GridOrigin originFor(const Box &extent_m);

    void reserve(std::size_t features, std::size_t points);
    /// Takes one feature or remarks why not. True when it was taken.
    bool add(std::int64_t id, std::string_view wkb);
    bool add(std::int64_t id, const RawShape &shape);
    /// Takes a feature of which only this is known, because its corners stay elsewhere: the box and
    /// the area that it has on the grid. The record then has no paths.
    void addOutline(std::int64_t id, const GridBox &box, std::int64_t doubledArea_mm2,
            double sourceArea_m2);

    const std::vector<FeatureRemark> &remarks() const { return m_remarks; }
    std::size_t given() const { return m_given; } ///< features, taken or not
    /// The store; the builder is empty afterwards but keeps its remarks. Fails when there are more
    /// points than 32 bits can count.
    Result<Store> finish();

private:
    bool addPolygon(const RawShape &shape);
    bool addLines(const RawShape &shape);
    bool addPoints(const RawShape &shape);
    bool roundPath(const RawShape &shape, std::size_t path);
    bool roundRings(const RawShape &shape);
    bool makeValid();
    bool refuse(Remark remark, std::string text);
    void note(Remark remark, std::string text, double areaChange_m2 = 0.0);
    std::string placeText(GridPoint place) const;
    void keepPath(const GridPoint *points, std::size_t count);
    void keepRecord(Int128 doubledArea, double sourceArea_m2);
    void keepRecord(const GridBox &box, std::int64_t doubledArea_mm2, double sourceArea_m2);
    void noteDuplicateIds();

    ShapeKind m_kind;
    GridOrigin m_origin;
    StoreArrays m_arrays; ///< in the order given
    std::vector<FeatureRemark> m_remarks;
    std::size_t m_given = 0;
    std::int64_t m_id = 0; ///< of the feature at hand
    RawShape m_shape;
    GridRings m_rings;
    std::vector<GridPoint> m_path;
};

} // namespace spp::engine
