// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"
#include "core/data/planversion.h"
#include "core/plancompare/designation.h"
#include "core/plancompare/planmatrix.h"
#include "engine/geometry.h"

#include <QMap>
#include <QString>
#include <QStringList>
#include <QVariantMap>

#include <memory>
#include <optional>
#include <vector>

namespace spp {

/// What differs between two versions at a place.
enum class PlanChange {
    None,
    Limits, ///< the same function with other limits (coverage, ratio, height, …)
    Function, ///< another function, also to or from a place without one
    Boundary, ///< only one of the versions covers it
};
SPP_CORE_EXPORT QString toString(PlanChange change); ///< "none", "limits", …
SPP_CORE_EXPORT LocalisedText wordsOf(PlanChange change);

/// What a version says of a place, with the planning cell it says it in.
struct PlanSide {
    Designation designation;
    QString cell; ///< empty outside of zones
    QVariantMap limits;
};

/// One place where the versions differ, as it goes to the map.
struct ChangedPiece {
    PlanSide from;
    PlanSide to;
    PlanChange change = PlanChange::None;
    bool isSliver = false; ///< smaller than the tolerance
    std::shared_ptr<const engine::Geometry> geometry;
    double area_m2 = 0.0;
};

/// What of a parcel changes in one way.
struct ParcelPart {
    PlanSide from;
    PlanSide to;
    PlanChange change = PlanChange::None;
    double area_m2 = 0.0; ///< of the parcel as drawn
};

/// A parcel that the change of plan reaches.
struct SPP_CORE_EXPORT ParcelChange {
    qlonglong id = 0;
    QString sheet;
    QString number;
    QString communeCode;
    QString communeName;
    QString landUse; ///< of the cadastre: "ODT+CLN"
    std::optional<double> legalArea_m2;
    double area_m2 = 0.0; ///< as drawn
    std::vector<ParcelPart> parts; ///< largest first
    std::shared_ptr<const engine::Geometry> geometry;

    double changed_m2() const; ///< sum of the parts
    /// Function or boundary before limits, then the larger one. Never empty.
    const ParcelPart &mainPart() const { return parts.front(); }
};

/// One planning cell before and after.
struct CellState {
    Designation designation;
    double area_m2 = 0.0;
    QVariantMap limits;
};
struct CellChange {
    QString cell;
    std::optional<CellState> from; ///< empty: there was none of this code
    std::optional<CellState> to;
    bool isChanged = false; ///< in function, limits, or in area beyond the tolerance
};

/// A version of a plan against another one.
///
/// Areas in m² of the territory's projected CRS, unrounded. `matrix` has every place of both
/// versions; slivers are in it as well, they are only kept apart in the lists.
struct SPP_CORE_EXPORT PlanComparison {
    // Defined in one place: it is large.
    PlanComparison();
    ~PlanComparison();
    PlanComparison(const PlanComparison &other);
    PlanComparison(PlanComparison &&other) noexcept;
    PlanComparison &operator=(const PlanComparison &other);
    PlanComparison &operator=(PlanComparison &&other) noexcept;

    PlanVersion from;
    PlanVersion to;
    QStringList fromStack; ///< ids of the versions that make up `from`, the earliest first
    QStringList toStack;
    QString crs;
    double tolerance_m2 = 0.0;
    QMap<QString, LocalisedText> limitTitles; ///< by field of the zones
    double from_m2 = 0.0; ///< area of the plan
    double to_m2 = 0.0;
    PlanMatrix matrix; ///< by function
    std::vector<CellChange> cells; ///< by code
    std::vector<ChangedPiece> pieces;
    std::vector<ParcelChange> parcels; ///< that change beyond the tolerance, by key
    qlonglong parcelsWithSliversOnly = 0;
    double parcelSlivers_m2 = 0.0; ///< in all parcels
    struct BrokenParcel {
        qlonglong id = 0;
        QString name;
        QString reason;
    };
    std::vector<BrokenParcel> brokenParcels; ///< could not be compared
    qlonglong parcelsMet = 0; ///< that were held against changed places

    double changedFunction_m2() const; ///< also to and from places without one, and outside
    double slivers_m2() const;
    qlonglong sliverCount() const;
    qlonglong parcelsWith(PlanChange change) const; ///< as their main change
};

} // namespace spp
