// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/store/gridpoint.h"

#include <QString>

namespace spp::serversql {

/// Where the rows of a theme come from.
struct Source {
    QString table; ///< quoted
    QString classField; ///< SQL expression with the alias t
    QString condition; ///< with the alias t
};

/// CREATE TABLE of the features of a theme on the grid, in millimetres from the origin: id, class,
/// dimension, source_m2, parts, rings, geom.
QString roundFeatures(
        const QString &to, const Source &source, const engine::GridOrigin &origin, int processes);
/// id, class, dimension, whether it came to the grid whole, box in four columns, area, source_m2;
/// ordered by id.
QString outlines(const QString &features);
/// CREATE TABLE of what features are looked up by: feature, class, dimension, geom.
QString cutPieces(const QString &to, const QString &features, int processes);
/// CREATE TABLE of those pieces of polygons that share ground with another feature: geom.
QString contested(const QString &to, const QString &pieces);

/// Names of the working tables, quoted.
struct Tables {
    QString subjects;
    QString pieces;
    QString contested;
};
/// id, dimension, class, amount in mm² or mm, count; ordered by id. `from`, `to`: of the ids.
QString shares(const Tables &tables, qlonglong from, qlonglong to);
/// id, mm² that are under at least one polygon; of subjects that meet contested ground.
QString covered(const Tables &tables, qlonglong from, qlonglong to);

} // namespace spp::serversql
