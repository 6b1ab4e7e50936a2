// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/import/areafile.h"

#include "core/import/geometryintake.h"
#include "core/import/ogrsource.h"
#include "core/import/sourcecrs.h"
#include "engine/robustoverlay.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::AreaFile)
};

IntakeOptions intakeOptions(const SourceLayer &layer, const SourceCrs &crs)
{
    IntakeOptions options;
    options.target = ThemeGeometry::Polygon;
    options.closedLinesAreAreas = layer.isDrawing();
    options.sourceIsProjected = crs.isProjected;
    options.sourceUnit_m = crs.unit_m;
    options.swapAxes = crs.northFirst && crs.own == crs.code && layer.northFirst();
    return options;
}

Result<std::vector<engine::Geometry>> readAreas(SourceLayer &layer, GeometryIntake &intake)
{
    std::vector<engine::Geometry> areas;
    while (true) {
        SPP_ASSIGN(const bool more, layer.next());
        if (!more)
            return areas;
        const Intake taken = intake.take(layer.takeGeometry());
        if (taken.isAnnotation)
            continue;
        if (!taken.rejection.isEmpty()) {
            return Error::badInput(taken.rejection.toStdString())
                    .atFeature(QString::number(layer.recordNumber()).toStdString());
        }
        for (const Intake::Row &row : taken.rows) {
            SPP_ASSIGN(engine::Geometry area, engine::Geometry::fromWkb(row.wkb));
            areas.push_back(std::move(area));
        }
    }
}

Result<engine::Geometry> readJoined(
        const Territory &territory, SourceLayer &layer, const QString &crs)
{
    SPP_ASSIGN(const Profile profile, territory.profile());
    SPP_ASSIGN(const SourceCrs source, SourceCrs::claimed(profile, layer.crsDefinition(), crs));
    SPP_ASSIGN(const CoordinateOperation operation,
            CoordinateOperation::create(territory.datum(), source.code, territory.crs()));
    SPP_TRY(layer.rewind({}, true));
    GeometryIntake intake(intakeOptions(layer, source), operation);
    SPP_ASSIGN(const std::vector<engine::Geometry> areas, readAreas(layer, intake));
    if (const QString broken = layer.incompleteReason(); !broken.isEmpty())
        return Error::badInput(broken.toStdString());
    if (areas.empty())
        return Error::badInput(Texts::tr("The file holds no area.").toStdString());
    SPP_ASSIGN(auto joined, engine::RobustOverlay::unionOf(areas));
    return std::move(joined.geometry);
}

} // namespace

Result<engine::Geometry> areaFromFile(
        const Territory &territory, const QString &path, const QString &crs)
{
    if (!QFileInfo(path).isFile()) {
        return Error::badInput(Texts::tr("There is no such file.").toStdString())
                .inFile(path.toStdString());
    }
    SPP_ASSIGN(OgrSource source, OgrSource::open(path, true));
    SPP_ASSIGN(const auto layer, source.layer(QString()));
    auto area = readJoined(territory, *layer, crs);
    if (!area)
        return area.error().inFile(path.toStdString());
    return area;
}

} // namespace spp
