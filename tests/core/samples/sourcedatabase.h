// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QVector>

#include <memory>

struct sqlite3;

namespace spp::test {

/// The sample's source files as plain SpatiaLite tables, filled by GDAL alone: nothing of SPP takes
/// part, so what SQL finds here can be held against what the program finds.
///
/// Every function answers with an error in words, empty when it went well.
class SourceDatabase {
public:
    SourceDatabase();
    ~SourceDatabase();

    QString create(const QString &path);
    /// A layer (empty: the first) of a map file, coordinates taken as EPSG:5897.
    QString addLayer(const QString &file, const QString &layer, const QString &table);
    /// A list with a header and semicolons, or commas; every column is text. Headers become
    /// column names c0, c1, … because they may not even be text.
    QString addList(const QString &file, char separator, const QString &table);
    /// Cells of a raster that are deeper than `above`: (e0, n0, e1, n1, value).
    QString addCells(const QString &file, double above, const QString &table);
    /// All statements of a file.
    QString run(const QString &file);
    /// One line per row, cells joined by '|'. A failing query gives its error as the only line.
    QStringList rows(const QString &query);

private:
    QString execute(const QString &sql);

    struct Spatialite;
    std::unique_ptr<Spatialite> d;
    QString m_path;
};

} // namespace spp::test
