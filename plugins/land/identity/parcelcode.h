// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/crs/coordinateoperation.h"
#include "core/data/territory.h"
#include "engine/geometry.h"

#include <QString>

#include <memory>

namespace spp::land {

/// The nationally unique identifier of a parcel (mã định danh thửa đất; Circular TT
/// 19/2026/TT-BNNMT, Annex I): the GeoHash, in twelve characters, of a point deep inside the
/// parcel, carried from VN-2000 to WGS 84 by the operation of the territory.
///
/// The circular states no precision for the deep point, so two programs may issue different codes
/// for one parcel. What was issued once is the code: it is kept, never computed again, and judged
/// by where it lies.
class ParcelCode {
public:
    static constexpr int characters = 12;
    /// Of the search for the deep point; written down with every code that is issued.
    static constexpr double precision_m = 0.01;

    /// One for the territory's CRS and datum. Setting up the coordinate operations takes some
    /// milliseconds, so the last one of a thread is kept; it belongs to that thread.
    static Result<std::shared_ptr<const ParcelCode>> of(const Territory &territory);

    /// The code that this program would issue. BadInput when the parcel has no area.
    Result<QString> compute(const engine::Geometry &parcel) const;

    /// What a code that stands in the record says about a parcel.
    enum class Judgement {
        Same, ///< what this program computes
        OtherAlgorithm, ///< another text, but its place lies inside the parcel
        OtherParcel, ///< its place lies outside the parcel
        NoCode, ///< not twelve characters of the alphabet
    };
    /// Inside is meant with a tolerance of 5 cm, the size of a few cells.
    Result<Judgement> judge(const QString &code, const engine::Geometry &parcel) const;
    /// The place of a code in the territory's CRS, metres. BadInput when it is no code.
    Result<engine::Geometry> place(const QString &code) const;

private:
    static Result<ParcelCode> create(const Territory &territory);
    ParcelCode(CoordinateOperation toWgs84, CoordinateOperation fromWgs84)
        : m_toWgs84(std::move(toWgs84))
        , m_fromWgs84(std::move(fromWgs84))
    {
    }
    CoordinateOperation m_toWgs84;
    CoordinateOperation m_fromWgs84;
};

} // namespace spp::land
