// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace spp::test {

/// What a map file says, one line per layer, field, feature or row of cells: two files with equal
/// lines hold the same data, whatever their containers look like.
///
/// Geometries are given as WKB, attributes as text; a file GDAL cannot read gives one line that
/// names it.
QStringList vectorContent(const QString &path);
QStringList rasterContent(const QString &path);

} // namespace spp::test
