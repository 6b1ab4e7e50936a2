// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/store/rawshape.h"
#include "flood/simulation/scenariocontext.h"

#include <QMap>
#include <QVariant>

namespace spp::flood {

/// A polygon, line or point of a scenario, with what its file says of it.
struct ScenarioShape {
    engine::RawShape shape;
    QMap<QString, QVariant> fields;
};

/// The shapes that an entry names: "polygons", "lines" or "points" with a file of vectors (and
/// "layer" and "where" to choose among its features), or "polygon", "line" or "point" with
/// coordinates, or "circle" with x, y and radius, or "theme" of a "territory". Exactly one of these
/// must be there.
Result<std::vector<ScenarioShape>> shapesOf(
        const YamlReader &entry, ScenarioContext &context, engine::ShapeKind kind);

/// The keys that shapesOf() reads.
QStringList shapeKeys();

/// Cells whose middle lies in one of the polygons, by row and column. A polygon that is too small
/// to hold a middle has no cell.
std::vector<engine::CellPlace> cellsIn(
        const engine::Grid &grid, const std::vector<ScenarioShape> &polygons);

/// A level or roughness: the number under `key`, or of each shape its field that "<key>_field"
/// names.
Result<double> valueFor(const YamlReader &entry, const char *key, const ScenarioShape &shape);

} // namespace spp::flood
