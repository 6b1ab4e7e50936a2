// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/simulation/facelines.h"
#include "flood/simulation/scenariocurves.h"
#include "flood/simulation/scenarioshapes.h"
#include "flood/simulation/scenariowater.h"

#include <QCoreApplication>

#include <set>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::ScenarioFile)
};

using engine::CellSide;
using engine::FacePlace;

QString word(const char *text) { return QString::fromLatin1(text); }

QStringList boundaryKeys()
{
    return shapeKeys()
            + QStringList{ word("name"), word("kind"), word("sides"), word("reach"), word("slope"),
                  word("curve") };
}

Result<std::vector<FacePlace>> facesBySides(
        const YamlReader &entry, const engine::FloodDomain &domain)
{
    SPP_ASSIGN(const QStringList sides, entry.list("sides"));
    const QStringList known{ word("west"), word("east"), word("north"), word("south") };
    std::vector<FacePlace> faces;
    for (const QString &side : sides) {
        if (!known.contains(side))
            return entry.problem(Texts::tr("\"sides\" are of: west, east, north, south."));
        const auto one = sideFaces(domain, CellSide(known.indexOf(side)));
        faces.insert(faces.end(), one.begin(), one.end());
    }
    return faces;
}

/// Faces of the rim within three quarters of a cell, or "reach", of a line.
Result<std::vector<FacePlace>> facesByLine(
        const YamlReader &entry, ScenarioContext &context, const engine::FloodDomain &domain)
{
    SPP_ASSIGN(const auto lines, shapesOf(entry, context, engine::ShapeKind::Line));
    SPP_ASSIGN(const double reach, numberOf(entry, "reach", 0.75 * domain.cell_m));
    std::vector<FacePlace> faces;
    for (const FacePlace &face : rimFaces(domain)) {
        for (const ScenarioShape &line : lines) {
            if (distanceFrom(context.grid, face, line.shape) <= reach) {
                faces.push_back(face);
                break;
            }
        }
    }
    return faces;
}

Result<std::vector<FacePlace>> facesByPolygon(
        const YamlReader &entry, ScenarioContext &context, const engine::FloodDomain &domain)
{
    SPP_ASSIGN(const auto polygons, shapesOf(entry, context, engine::ShapeKind::Polygon));
    std::vector<unsigned char> chosen(domain.cells(), 0);
    for (const engine::CellPlace &cell : cellsIn(context.grid, polygons))
        chosen[domain.at(cell)] = 1;
    std::vector<FacePlace> faces;
    for (const FacePlace &face : rimFaces(domain)) {
        if (chosen[domain.at(face.cell)])
            faces.push_back(face);
    }
    return faces;
}

Result<std::vector<FacePlace>> facesOf(
        const YamlReader &entry, ScenarioContext &context, const engine::FloodDomain &domain)
{
    SPP_TRY(entry.allowOnly(boundaryKeys()));
    const bool byLine = entry.has("lines") || entry.has("line");
    return entry.has("sides") ? facesBySides(entry, domain)
            : byLine          ? facesByLine(entry, context, domain)
                              : facesByPolygon(entry, context, domain);
}

Result<engine::FloodBoundary> boundaryOf(
        const YamlReader &entry, ScenarioContext &context, std::vector<FacePlace> faces)
{
    if (faces.empty())
        return entry.problem(Texts::tr("The boundary meets no rim of the model."))
                .advise(Texts::tr("Check where it lies, or give \"reach\" in m.").toStdString());
    engine::FloodBoundary boundary;
    SPP_ASSIGN(const QString name, entry.text("name"));
    boundary.name = name.toStdString();
    boundary.faces = std::move(faces);
    SPP_ASSIGN(const QString kind, entry.text("kind"));
    if (kind == word("outflow")) {
        boundary.kind = engine::FloodBoundary::Kind::NormalDepth;
        SPP_ASSIGN(boundary.slope, numberOf(entry, "slope"));
        return boundary;
    }
    if (kind != word("stage") && kind != word("discharge"))
        return entry.problem(Texts::tr("\"kind\" must be stage, discharge or outflow."));
    const bool isStage = kind == word("stage");
    boundary.kind
            = isStage ? engine::FloodBoundary::Kind::Stage : engine::FloodBoundary::Kind::Discharge;
    SPP_ASSIGN(boundary.curve,
            curveOf(entry, "curve",
                    isStage ? engine::ForcingKind::Level : engine::ForcingKind::Discharge,
                    context));
    return boundary;
}

/// Cells inside the model of an entry with polygons, a circle or points.
Result<std::vector<engine::CellPlace>> cellsOf(
        const YamlReader &entry, ScenarioContext &context, const engine::FloodDomain &domain)
{
    std::vector<engine::CellPlace> cells;
    if (!entry.has("points") && !entry.has("point")) {
        SPP_ASSIGN(const auto shapes, shapesOf(entry, context, engine::ShapeKind::Polygon));
        cells = cellsIn(context.grid, shapes);
    } else {
        SPP_ASSIGN(const auto shapes, shapesOf(entry, context, engine::ShapeKind::Point));
        for (const ScenarioShape &shape : shapes) {
            engine::CellPlace cell;
            for (std::size_t i = 0; i + 1 < shape.shape.xy.size(); i += 2) {
                if (context.cellAt({ shape.shape.xy[i], shape.shape.xy[i + 1] }, cell))
                    cells.push_back(cell);
            }
        }
    }
    std::set<std::size_t> seen;
    std::vector<engine::CellPlace> inside;
    for (const engine::CellPlace &cell : cells) {
        if (domain.isInside(cell) && seen.insert(domain.at(cell)).second)
            inside.push_back(cell);
    }
    if (inside.empty())
        return entry.problem(Texts::tr("No cell of the model lies there."))
                .advise(Texts::tr("Check the place, or take smaller cells.").toStdString());
    return inside;
}

} // namespace

Result<std::vector<std::vector<FacePlace>>> readRims(
        const YamlReader &scenario, ScenarioContext &context, const engine::FloodDomain &domain)
{
    SPP_ASSIGN(const std::vector<YamlReader> entries, scenario.maps("boundaries"));
    SPP_TRY(checkNamesOnce(entries));
    std::vector<std::vector<FacePlace>> rims;
    for (const YamlReader &entry : entries) {
        SPP_ASSIGN(std::vector<FacePlace> faces, facesOf(entry, context, domain));
        rims.push_back(std::move(faces));
    }
    return rims;
}

Result<void> readBoundaries(
        const YamlReader &scenario, ScenarioContext &context, engine::FloodSetup &setup)
{
    SPP_ASSIGN(const std::vector<YamlReader> entries, scenario.maps("boundaries"));
    std::vector<std::vector<FacePlace>> rims = context.rims;
    if (!setup.domain.subgrid) {
        SPP_ASSIGN(rims, readRims(scenario, context, setup.domain));
    }
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const YamlReader &entry = entries[i];
        SPP_ASSIGN(engine::FloodBoundary boundary, boundaryOf(entry, context, std::move(rims[i])));
        setup.boundaries.push_back(std::move(boundary));
        if (const auto checked = checkBoundaries(setup); !checked)
            return at(entry, checked.error());
    }
    return {};
}

Result<void> readSeas(
        const YamlReader &scenario, ScenarioContext &context, engine::FloodSetup &setup)
{
    SPP_ASSIGN(const std::vector<YamlReader> entries, scenario.maps("seas"));
    SPP_TRY(checkNamesOnce(entries));
    for (const YamlReader &entry : entries) {
        SPP_TRY(entry.allowOnly(shapeKeys() + QStringList{ word("name"), word("curve") }));
        engine::HeldCells sea;
        SPP_ASSIGN(const QString name, entry.text("name"));
        sea.name = name.toStdString();
        SPP_ASSIGN(sea.cells, cellsOf(entry, context, setup.domain));
        SPP_ASSIGN(sea.level_m, curveOf(entry, "curve", engine::ForcingKind::Level, context));
        setup.heldCells.push_back(std::move(sea));
    }
    return {};
}

Result<void> readInflows(
        const YamlReader &scenario, ScenarioContext &context, engine::FloodSetup &setup)
{
    SPP_ASSIGN(const std::vector<YamlReader> entries, scenario.maps("inflows"));
    SPP_TRY(checkNamesOnce(entries));
    for (const YamlReader &entry : entries) {
        SPP_TRY(entry.allowOnly(shapeKeys() + QStringList{ word("name"), word("curve") }));
        engine::CellInflow inflow;
        SPP_ASSIGN(const QString name, entry.text("name"));
        inflow.name = name.toStdString();
        SPP_ASSIGN(inflow.cells, cellsOf(entry, context, setup.domain));
        SPP_ASSIGN(inflow.discharge_m3s,
                curveOf(entry, "curve", engine::ForcingKind::Discharge, context));
        setup.inflows.push_back(std::move(inflow));
    }
    return {};
}

} // namespace spp::flood
