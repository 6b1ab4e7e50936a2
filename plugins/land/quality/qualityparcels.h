// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/feedback.h"
#include "core/data/territory.h"
#include "engine/cadastre/parcelfabric.h"
#include "land/operations/landgrid.h"

#include <optional>
#include <vector>

namespace spp::land {

/// Which parcels are checked. Empty: all.
struct QualityScope {
    QString communeCode;
    QString sheet;

    bool isAll() const { return communeCode.isEmpty() && sheet.isEmpty(); }
};

/// What is checked of one current parcel beside its outline, which is in the fabric.
struct QualityParcel {
    qlonglong id = 0;
    QString sheet;
    QString number;
    QString communeCode;
    QString landUse;
    std::optional<double> legalArea_m2;
    std::optional<double> mapArea_m2; ///< of the outline; none without one
    std::optional<double> shareSum; ///< of the shares that the source stated
    bool hasCode = false; ///< an identifier
    bool isSubject = true; ///< false: read only because it lies next to those of the scope
    QString outlineFault; ///< why it has no outline; empty when it has one
};

/// All parcels that a check looks at. Read row by row: neither WKB nor geometries stay in memory.
struct QualityParcels {
    std::vector<QualityParcel> all; ///< ascending by id
    std::size_t subjects = 0;
    bool statesShares = false; ///< some parcel does
    LandGrid grid;
    engine::ParcelFabric fabric;

    const QualityParcel *find(qlonglong id) const;
    engine::Geometry outline(qlonglong id) const; ///< metres of the territory's CRS

    /// Usage error when nothing is in the scope; Cancelled. With a scope, what lies next to its
    /// parcels is read too. `shareFields`: of the source's own fields that hold shares, such as
    /// "1/2; 1/2".
    static Result<QualityParcels> read(Territory &territory, const QualityScope &scope,
            const QStringList &shareFields, Feedback &feedback);
};

/// The sum of shares as "1/2; 0.25; 25%". None when it is no list of shares.
std::optional<double> shareSum(const QString &text);

} // namespace spp::land
