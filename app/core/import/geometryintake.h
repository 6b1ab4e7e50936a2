// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"
#include "core/crs/coordinateoperation.h"
#include "core/domain/theme.h"
#include "core/import/sourcelayer.h"
#include "engine/geometry.h"

#include <QString>

#include <string>
#include <vector>

namespace spp {

/// What is done to the geometries of one import.
struct IntakeOptions {
    ThemeGeometry target = ThemeGeometry::Any;
    bool closedLinesAreAreas = false; ///< drawings have no areas, only lines that come back
    bool sourceIsProjected = true; ///< so that areas and repairs belong there
    double sourceUnit_m = 1.0; ///< metres in one unit of a projected source
    bool swapAxes = false;
    double checkShare = 0.01; ///< a repair that changes more of the area is listed for a check
    double checkArea_m2 = 1.0; ///< the same, absolute
};

/// How often what was done, over all features.
struct IntakeCounts {
    qlonglong zDropped = 0;
    qlonglong mDropped = 0;
    qlonglong curvesLinearised = 0;
    qlonglong promoted = 0; ///< single to multi
    qlonglong split = 0; ///< features stored as several rows
    qlonglong partsLeftOut = 0; ///< features that lost parts of another dimension
    qlonglong closedLines = 0; ///< taken as areas
    qlonglong noGeometry = 0;
    qlonglong emptyGeometry = 0;
};

/// One source geometry, ready to be stored or refused.
struct Intake {
    struct Row {
        std::string wkb; ///< two dimensions, in the territory's CRS
        engine::Box box;
        double mapArea_m2 = 0.0; ///< in the source's CRS if that is projected, else the territory's
    };
    std::vector<Row> rows;
    engine::Box sourceBox; ///< in the source's CRS; empty when there is no geometry
    engine::Box box; ///< in the territory's CRS, if it could be had
    QString rejection; ///< why nothing is stored; empty when something is
    bool isAnnotation = false; ///< a text or symbol of a drawing, of no concern to this theme
    QString repair; ///< what was wrong and was repaired; empty when nothing was
    double areaBefore_m2 = 0.0;
    double areaChange_m2 = 0.0;
    bool check = false; ///< the repair changed more than the options allow unseen
};

/// Prepares geometries: straight, flat, of the theme's kind, valid, in the territory's CRS.
class SPP_CORE_EXPORT GeometryIntake {
public:
    /// The operation must outlive the intake.
    GeometryIntake(const IntakeOptions &options, const CoordinateOperation &operation)
        : m_options(options)
        , m_operation(operation)
    {
    }

    Intake take(OgrGeometryPtr geometry);
    const IntakeCounts &counts() const { return m_counts; }

private:
    using Parts = std::vector<engine::Geometry>;
    OgrGeometryPtr flatten(OgrGeometryPtr geometry);
    bool fits(Parts &parts, Intake &intake);
    bool linesToAreas(Parts &parts);
    Result<void> prepare(engine::Geometry part, Intake &intake);
    Result<engine::Geometry> valid(
            engine::Geometry geometry, double squareMetresPerUnit, Intake &intake) const;
    void store(const engine::Geometry &geometry, double area_m2, Intake &intake);

    IntakeOptions m_options;
    const CoordinateOperation &m_operation;
    IntakeCounts m_counts;
};

} // namespace spp
