// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QString>

namespace spp::pushdown {

/// Names of the working tables, quoted.
struct Tables {
    QString subject;
    QString rounded; ///< features of the theme on the grid
    QString pieces;
};

/// CREATE TABLE of features on the grid: id, class, plan, before_m2, repaired, geom (NULL where
/// nothing is left). `source` is a SELECT of id, class, plan and geom.
QString roundFeatures(const QString &to, const QString &source);
/// One row: features, repaired, collapsed, largest and total change of area.
QString gridEffect(const QString &table);
/// CREATE TABLE of the pieces: feature, class, plan, dimension, geom.
QString cutPieces(const Tables &tables, int srid);
/// The overlay itself: subject, class, plan, area, share, length, count.
QString overlay(const Tables &tables);

} // namespace spp::pushdown
