// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/import/geometryintake.h"

#include "core/import/ogrparts.h"
#include "engine/geoswords.h"
#include "engine/robustoverlay.h"

#include <ogr_geometry.h>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::GeometryIntake)
};

using engine::Geometry;

QString kindWords(Geometry::Kind kind)
{
    switch (kind) {
    case Geometry::Kind::Point:
        return Texts::tr("points");
    case Geometry::Kind::Line:
        return Texts::tr("lines");
    case Geometry::Kind::Polygon:
        return Texts::tr("areas");
    default:
        return Texts::tr("mixed geometries");
    }
}

Geometry::Kind kindOf(ThemeGeometry target)
{
    switch (target) {
    case ThemeGeometry::Point:
        return Geometry::Kind::Point;
    case ThemeGeometry::Line:
        return Geometry::Kind::Line;
    case ThemeGeometry::Polygon:
        return Geometry::Kind::Polygon;
    default:
        return Geometry::Kind::Collection;
    }
}

int partCount(const Geometry &geometry)
{
    return GEOSGetNumGeometries_r(engine::geosContext(), geometry.get());
}

bool isMulti(const Geometry &geometry)
{
    return GEOSGeomTypeId_r(engine::geosContext(), geometry.get()) >= GEOS_MULTIPOINT;
}

std::vector<Geometry> singles(const Geometry &geometry)
{
    const auto context = engine::geosContext();
    std::vector<Geometry> parts;
    for (int i = 0; i < partCount(geometry); ++i)
        parts.emplace_back(
                GEOSGeom_clone_r(context, GEOSGetGeometryN_r(context, geometry.get(), i)));
    return parts;
}

/// The area inside a line that ends where it began; null for other lines.
Geometry areaInside(const Geometry &line)
{
    const auto context = engine::geosContext();
    if (GEOSGeomTypeId_r(context, line.get()) != GEOS_LINESTRING
            || GEOSisClosed_r(context, line.get()) != 1
            || GEOSGetNumCoordinates_r(context, line.get()) < 4)
        return {};
    const GEOSCoordSequence *corners = GEOSGeom_getCoordSeq_r(context, line.get());
    GEOSGeometry *ring
            = GEOSGeom_createLinearRing_r(context, GEOSCoordSeq_clone_r(context, corners));
    return ring ? Geometry(GEOSGeom_createPolygon_r(context, ring, nullptr, 0)) : Geometry();
}

/// WKB of the multi geometry around a single one, without taking it apart.
std::string wrapped(const std::string &single)
{
    constexpr size_t countAt = 5;
    std::string multi(single, 0, countAt);
    multi[1] = char(multi[1] + 3); // point, line, polygon → their multi types
    const char one[] = { 1, 0, 0, 0 };
    multi.append(one, 4);
    return multi + single;
}

} // namespace

OgrGeometryPtr GeometryIntake::flatten(OgrGeometryPtr geometry)
{
    m_counts.zDropped += geometry->Is3D();
    m_counts.mDropped += geometry->IsMeasured();
    geometry->set3D(FALSE);
    geometry->setMeasured(FALSE);
    if (geometry->hasCurveGeometry()) {
        ++m_counts.curvesLinearised;
        geometry.reset(geometry->getLinearGeometry());
    }
    if (geometry && m_options.swapAxes)
        geometry->swapXY();
    return geometry;
}

bool GeometryIntake::linesToAreas(Parts &parts)
{
    Parts areas;
    Parts others;
    for (Geometry &part : parts) {
        if (part.kind() != Geometry::Kind::Line) {
            others.push_back(std::move(part));
            continue;
        }
        for (const Geometry &line : singles(part)) {
            Geometry area = areaInside(line);
            (area.isNull() ? others : areas)
                    .push_back(area.isNull() ? line.clone() : std::move(area));
        }
    }
    const bool found = !areas.empty();
    m_counts.closedLines += found;
    if (found)
        others.push_back(
                areas.size() == 1 ? std::move(areas.front()) : Geometry::collect(std::move(areas)));
    parts = std::move(others);
    return found;
}

/// Keeps the parts that the theme can hold; false, with the reason, when there is none.
bool GeometryIntake::fits(Parts &parts, Intake &intake)
{
    if (m_options.target == ThemeGeometry::Any)
        return true;
    const Geometry::Kind wanted = kindOf(m_options.target);
    const Geometry::Kind first = parts.front().kind();
    if (wanted == Geometry::Kind::Polygon && m_options.closedLinesAreAreas)
        linesToAreas(parts);
    const size_t before = parts.size();
    parts.erase(std::remove_if(parts.begin(), parts.end(),
                        [wanted](const Geometry &part) { return part.kind() != wanted; }),
            parts.end());
    if (parts.empty()) {
        intake.rejection = Texts::tr("the theme holds %1, the feature has %2")
                                   .arg(kindWords(wanted), kindWords(first));
        intake.isAnnotation = m_options.closedLinesAreAreas && first == Geometry::Kind::Point;
        return false;
    }
    m_counts.partsLeftOut += parts.size() < before;
    return true;
}

Result<Geometry> GeometryIntake::valid(
        Geometry geometry, double squareMetresPerUnit, Intake &intake) const
{
    if (geometry.isValid())
        return geometry;
    const QString reason = QString::fromStdString(geometry.invalidReason());
    if (reason.startsWith(QString::fromStdString(engine::geosWords("Invalid Coordinate"))))
        return Error::badInput(Texts::tr("a coordinate is not a number").toStdString());
    const double before = geometry.area() * squareMetresPerUnit;
    Result<engine::Repaired> repaired = engine::repair(geometry);
    if (!repaired || repaired->geometry.isEmpty() || repaired->geometry.kind() != geometry.kind()) {
        return Error::badInput(
                Texts::tr("%1; repaired, nothing is left of it").arg(reason).toStdString());
    }
    const double change = repaired->areaChange_m2 * squareMetresPerUnit;
    intake.repair = reason;
    intake.areaBefore_m2 += before;
    intake.areaChange_m2 += change;
    intake.check = intake.check || std::abs(change) > m_options.checkArea_m2
            || std::abs(change) > m_options.checkShare * before;
    return std::move(repaired->geometry);
}

void GeometryIntake::store(const Geometry &geometry, double area_m2, Intake &intake)
{
    Intake::Row row;
    row.wkb = geometry.wkb();
    row.box = geometry.bounds();
    row.mapArea_m2 = area_m2;
    const bool single = !isMulti(geometry);
    const bool multiTheme
            = m_options.target == ThemeGeometry::Line || m_options.target == ThemeGeometry::Polygon;
    if (single && multiTheme) {
        row.wkb = wrapped(row.wkb);
        m_counts.promoted += 1;
    }
    intake.box.include(row.box);
    intake.rows.push_back(std::move(row));
}

Result<void> GeometryIntake::prepare(Geometry part, Intake &intake)
{
    const double unitArea = m_options.sourceUnit_m * m_options.sourceUnit_m;
    double area = 0.0;
    if (m_options.sourceIsProjected) {
        SPP_ASSIGN(part, valid(std::move(part), unitArea, intake));
        area = part.area() * unitArea;
    }
    if (!m_operation.isIdentity()) {
        SPP_ASSIGN(part, m_operation.transform(part));
        SPP_ASSIGN(part, valid(std::move(part), 1.0, intake));
    }
    if (!m_options.sourceIsProjected)
        area = part.area();
    if (m_options.target != ThemeGeometry::Point || !isMulti(part)) {
        store(part, area, intake);
        return {};
    }
    for (const Geometry &point : singles(part))
        store(point, 0.0, intake);
    return {};
}

Intake GeometryIntake::take(OgrGeometryPtr geometry)
{
    Intake intake;
    if (!geometry) {
        ++m_counts.noGeometry;
        intake.rejection = Texts::tr("no geometry");
        return intake;
    }
    geometry = flatten(std::move(geometry));
    if (!geometry || geometry->IsEmpty()) {
        ++m_counts.emptyGeometry;
        intake.rejection = Texts::tr("empty geometry");
        return intake;
    }
    OGREnvelope envelope;
    geometry->getEnvelope(&envelope);
    intake.sourceBox = { envelope.MinX, envelope.MinY, envelope.MaxX, envelope.MaxY };
    Result<OgrParts> parts = OgrParts::of(*geometry);
    if (!parts || parts->byKind.empty()) {
        intake.rejection = parts ? Texts::tr("a ring of fewer than four points")
                                 : QString::fromStdString(parts.error().reason);
        return intake;
    }
    if (parts->droppedRings > 0)
        intake.repair = Texts::tr("rings of fewer than four points left out");
    if (!fits(parts->byKind, intake))
        return intake;
    for (Geometry &part : parts->byKind) {
        if (const Result<void> done = prepare(std::move(part), intake); !done) {
            intake.rows.clear();
            intake.rejection = QString::fromStdString(done.error().reason);
            return intake;
        }
    }
    m_counts.split += intake.rows.size() > 1;
    return intake;
}

} // namespace spp
