// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plancompare/plancoverage.h"

#include "core/data/territory.h"
#include "core/data/zonesinforce.h"
#include "core/plancompare/disjointpieces.h"
#include "core/plancompare/localframe.h"
#include "core/plancompare/planstack.h"
#include "engine/robustoverlay.h"

#include <QCoreApplication>

#include <cmath>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::PlanCoverage)
};

using engine::Box;
using engine::Geometry;
using engine::RobustOverlay;

/// Share of an area below which a part of it is rounding noise of the overlay.
constexpr double noiseShare = 1e-9;
/// How far cells and boundary may be from adding up, as a share of the plan and in m²: what zones
/// were cut with to make the version may have snapped.
constexpr double versionShare = 1e-6;
constexpr double versionNoise_m2 = 0.01;
constexpr double farAway_m = 1e12;

std::shared_ptr<const Geometry> shared(Geometry geometry)
{
    return std::make_shared<const Geometry>(std::move(geometry));
}

CoveragePiece pieceOf(const Feature &zone)
{
    CoveragePiece piece;
    const QString function = zone.attributes.value(QStringLiteral("function_code")).toString();
    piece.designation.kind = function.trimmed().isEmpty() ? Designation::Kind::NotStated
                                                          : Designation::Kind::Function;
    piece.designation.code = function.trimmed();
    piece.cell = zone.attributes.value(QStringLiteral("code")).toString();
    if (piece.cell.isEmpty())
        piece.cell = QStringLiteral("#%1").arg(zone.id);
    for (auto it = zone.attributes.cbegin(); it != zone.attributes.cend(); ++it) {
        const bool isLimit = it.key() != QLatin1String("code")
                && it.key() != QLatin1String("function_code")
                && !it.key().startsWith(QLatin1String("plan"));
        if (isLimit && it->isValid() && !it->isNull())
            piece.limits.insert(it.key(), *it);
    }
    piece.geometry = zone.geometry;
    piece.area_m2 = zone.geometry->area();
    return piece;
}

/// What the boundary holds and no zone covers.
Result<void> addUnzoned(std::vector<CoveragePiece> &pieces, const Geometry &boundary)
{
    std::vector<Geometry> zones;
    for (const CoveragePiece &piece : pieces)
        zones.push_back(piece.geometry->clone());
    SPP_ASSIGN(const auto zoned, RobustOverlay::unionOf(zones));
    SPP_ASSIGN(auto left, RobustOverlay::difference(boundary, zoned.geometry));
    CoveragePiece piece;
    piece.designation.kind = Designation::Kind::Unzoned;
    piece.area_m2 = left.geometry.isNull() ? 0.0 : left.geometry.area();
    if (piece.area_m2 <= noiseShare * boundary.area())
        return {};
    piece.geometry = shared(std::move(left.geometry));
    pieces.push_back(std::move(piece));
    return {};
}

double sumOf(const std::vector<CoveragePiece> &pieces)
{
    double sum = 0.0;
    for (const CoveragePiece &piece : pieces)
        sum += piece.area_m2;
    return sum;
}

Result<void> checkSum(double pieces_m2, double boundary_m2)
{
    if (std::abs(pieces_m2 - boundary_m2) <= versionNoise_m2 + versionShare * boundary_m2)
        return {};
    return Error::internal(Texts::tr("The planning cells and the boundary do not add up: %1 m² of "
                                     "%2 m².")
                                   .arg(pieces_m2, 0, 'f', 6)
                                   .arg(boundary_m2, 0, 'f', 6)
                                   .toStdString());
}

/// Zones that nobody can compute with are named instead of repaired: a plan is a legal text.
Result<void> checkZones(Territory &territory, const std::vector<PlanVersion> &stack)
{
    Database &database = territory.database();
    SPP_ASSIGN(const auto statement,
            database.prepare(
                    QStringLiteral("SELECT id, code, %1 FROM zone WHERE plan_version = ?1"
                                   " ORDER BY id")
                            .arg(database.dialect().geometryAsWkb(QStringLiteral("geom")))));
    for (const PlanVersion &version : stack) {
        statement->reset();
        statement->bindAll({ version.id() });
        while (true) {
            SPP_ASSIGN(const bool more, statement->step());
            if (!more)
                break;
            const auto geometry = Geometry::fromWkb(statement->bytes(2));
            const std::string reason
                    = geometry ? geometry->invalidReason() : geometry.error().reason;
            if (reason.empty() && geometry->kind() == Geometry::Kind::Polygon)
                continue;
            return Error::badInput(Texts::tr("The planning cell cannot be compared: %1.")
                                           .arg(reason.empty() ? Texts::tr("it is no polygon")
                                                               : QString::fromStdString(reason))
                                           .toStdString())
                    .inFile(territory.path().toStdString())
                    .inLayer("zones")
                    .atFeature(QStringLiteral("%1 #%2 %3")
                                       .arg(version.id(), statement->value(0).toString(),
                                               statement->value(1).toString())
                                       .trimmed()
                                       .toStdString())
                    .advise(Texts::tr("Import the version again from a repaired file.")
                                    .toStdString());
        }
    }
    return {};
}

Result<Geometry> boundaryOf(Territory &territory, const std::vector<PlanVersion> &stack)
{
    Database &database = territory.database();
    std::vector<Geometry> parts;
    for (const PlanVersion &version : stack) {
        SPP_ASSIGN(const QVariant stored,
                database.single(
                        QStringLiteral("SELECT %1 FROM plan_version WHERE id = ?1")
                                .arg(database.dialect().geometryAsWkb(QStringLiteral("boundary"))),
                        { version.id() }));
        const QByteArray wkb = stored.toByteArray();
        const auto problem = [&](const QString &reason) {
            return Error::badInput(reason.toStdString())
                    .inFile(territory.path().toStdString())
                    .atFeature(version.id().toStdString());
        };
        if (wkb.isEmpty())
            return problem(Texts::tr("The version has no boundary."));
        auto shape = Geometry::fromWkb({ wkb.constData(), size_t(wkb.size()) });
        const std::string reason = shape ? shape->invalidReason() : shape.error().reason;
        if (!reason.empty()) {
            return problem(Texts::tr("The boundary of the version is not valid: %1.")
                                   .arg(QString::fromStdString(reason)));
        }
        parts.push_back(std::move(*shape));
    }
    SPP_ASSIGN(auto joined, RobustOverlay::unionOf(parts));
    return std::move(joined.geometry);
}

} // namespace

Result<PlanCoverage> PlanCoverage::ofZones(
        std::vector<Feature> zones, Geometry boundary, Feedback &feedback)
{
    Box around = boundary.isNull() ? Box() : boundary.bounds();
    for (const Feature &zone : zones)
        around.include(zone.geometry->bounds());
    const LocalFrame frame(around);
    std::vector<CoveragePiece> pieces;
    for (Feature &zone : zones) {
        zone.geometry = shared(frame.toLocal(*zone.geometry));
        pieces.push_back(pieceOf(zone));
    }
    PlanCoverage coverage;
    SPP_ASSIGN(coverage.pieces, disjointPieces(std::move(pieces), feedback));
    if (!boundary.isNull()) {
        const Geometry local = frame.toLocal(boundary);
        SPP_TRY(addUnzoned(coverage.pieces, local));
        SPP_TRY(checkSum(sumOf(coverage.pieces), local.area()));
    }
    coverage.area_m2 = sumOf(coverage.pieces);
    for (CoveragePiece &piece : coverage.pieces)
        piece.geometry = shared(frame.toWorld(*piece.geometry));
    return coverage;
}

Result<PlanCoverage> PlanCoverage::read(
        Territory &territory, const PlanVersion &version, Feedback &feedback)
{
    SPP_ASSIGN(std::vector<PlanVersion> stack, PlanStack::upTo(territory, version));
    SPP_TRY(checkZones(territory, stack));
    SPP_ASSIGN(Geometry boundary, boundaryOf(territory, stack));
    SPP_ASSIGN(const auto zones, ZonesInForce::ofStack(territory, stack));
    SPP_ASSIGN(std::vector<Feature> features,
            zones->features({ -farAway_m, -farAway_m, farAway_m, farAway_m }));
    if (features.empty()) {
        return Error::badInput(Texts::tr("The version has no planning cells.").toStdString())
                .inFile(territory.path().toStdString())
                .atFeature(version.id().toStdString());
    }
    SPP_ASSIGN(PlanCoverage coverage, ofZones(std::move(features), std::move(boundary), feedback));
    coverage.version = version;
    coverage.stack = std::move(stack);
    return coverage;
}

} // namespace spp
