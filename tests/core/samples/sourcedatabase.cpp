// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "sourcedatabase.h"

#include <gdal_priv.h>
#include <gdal_utils.h>
#include <sqlite3.h>

// SpatiaLite's header wants sqlite3.h before it.
#include <spatialite.h>

#include <QFile>

#include <vector>

namespace spp::test {

/// A connection with SpatiaLite's functions.
struct SourceDatabase::Spatialite {
    sqlite3 *connection = nullptr;
    void *cache = nullptr;

    ~Spatialite()
    {
        sqlite3_close(connection);
        if (cache)
            spatialite_cleanup_ex(cache);
    }
};

SourceDatabase::SourceDatabase()
    : d(std::make_unique<Spatialite>())
{
    GDALAllRegister();
}

SourceDatabase::~SourceDatabase() = default;

QString SourceDatabase::execute(const QString &sql)
{
    char *message = nullptr;
    sqlite3_exec(d->connection, sql.toUtf8().constData(), nullptr, nullptr, &message);
    const QString error = QString::fromUtf8(message ? message : "");
    sqlite3_free(message);
    return error;
}

QString SourceDatabase::create(const QString &path)
{
    m_path = path;
    if (sqlite3_open(path.toUtf8().constData(), &d->connection) != SQLITE_OK)
        return QString::fromUtf8(sqlite3_errmsg(d->connection));
    d->cache = spatialite_alloc_connection();
    spatialite_init_ex(d->connection, d->cache, 0);
    return execute(QStringLiteral("PRAGMA synchronous = OFF; SELECT InitSpatialMetadata(1)"));
}

QString SourceDatabase::addLayer(const QString &file, const QString &layer, const QString &table)
{
    const auto source = std::unique_ptr<GDALDataset>(GDALDataset::FromHandle(
            GDALOpenEx(file.toUtf8().constData(), GDAL_OF_VECTOR, nullptr, nullptr, nullptr)));
    if (!source)
        return QString::fromUtf8(CPLGetLastErrorMsg());
    CPLStringList arguments;
    for (const char *word : { "-update", "-f", "SQLite", "-a_srs", "EPSG:5897", "-lco",
                 "GEOMETRY_NAME=geom", "-lco", "FID=id", "-lco", "SPATIAL_INDEX=NO", "-nln" })
        arguments.AddString(word);
    arguments.AddString(table.toUtf8().constData());
    if (!layer.isEmpty())
        arguments.AddString(layer.toUtf8().constData());
    GDALVectorTranslateOptions *options = GDALVectorTranslateOptionsNew(arguments.List(), nullptr);
    GDALDatasetH input = GDALDataset::ToHandle(source.get());
    CPLErrorReset();
    GDALDatasetH output = GDALVectorTranslate(
            m_path.toUtf8().constData(), nullptr, 1, &input, options, nullptr);
    GDALVectorTranslateOptionsFree(options);
    if (!output)
        return QString::fromUtf8(CPLGetLastErrorMsg());
    GDALClose(output);
    return {};
}

QString SourceDatabase::addList(const QString &path, char separator, const QString &table)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return file.errorString();
    const QList<QByteArray> lines = file.readAll().replace('\r', "").trimmed().split('\n');
    QStringList columns;
    for (int k = 0; k < int(lines.first().split(separator).size()); ++k)
        columns << QStringLiteral("c%1 TEXT").arg(k);
    QString sql = QStringLiteral("CREATE TABLE %1 (%2);").arg(table, columns.join(','));
    for (int k = 1; k < int(lines.size()); ++k) {
        QStringList cells;
        for (QByteArray cell : lines.at(k).split(separator))
            cells << QLatin1Char('\'')
                            + QString::fromLatin1(cell.replace('"', "").replace('\'', "''"))
                            + QLatin1Char('\'');
        sql += QStringLiteral("INSERT INTO %1 VALUES (%2);").arg(table, cells.join(','));
    }
    return execute(QStringLiteral("BEGIN;") + sql + QStringLiteral("COMMIT"));
}

QString SourceDatabase::addCells(const QString &file, double above, const QString &table)
{
    const auto raster = std::unique_ptr<GDALDataset>(GDALDataset::FromHandle(
            GDALOpenEx(file.toUtf8().constData(), GDAL_OF_RASTER, nullptr, nullptr, nullptr)));
    if (!raster)
        return QString::fromUtf8(CPLGetLastErrorMsg());
    const int width = raster->GetRasterXSize();
    const int height = raster->GetRasterYSize();
    double frame[6];
    raster->GetGeoTransform(frame);
    std::vector<float> cells(static_cast<std::size_t>(width) * static_cast<std::size_t>(height));
    if (raster->GetRasterBand(1)->RasterIO(GF_Read, 0, 0, width, height, cells.data(), width,
                height, GDT_Float32, 0, 0, nullptr)
            != CE_None)
        return QString::fromUtf8(CPLGetLastErrorMsg());
    QString error = execute(QStringLiteral("CREATE TABLE %1 (e0 REAL, n0 REAL, e1 REAL, n1 REAL, "
                                           "value REAL); BEGIN")
                                    .arg(table));
    sqlite3_stmt *insert = nullptr;
    sqlite3_prepare_v2(d->connection,
            QStringLiteral("INSERT INTO %1 VALUES (?, ?, ?, ?, ?)").arg(table).toUtf8().constData(),
            -1, &insert, nullptr);
    for (int row = 0; row < height; ++row) {
        for (int column = 0; column < width; ++column) {
            const double value
                    = double(cells[static_cast<std::size_t>(row) * static_cast<std::size_t>(width)
                            + static_cast<std::size_t>(column)]);
            if (!(value > above))
                continue;
            sqlite3_bind_double(insert, 1, frame[0] + column * frame[1]);
            sqlite3_bind_double(insert, 2, frame[3] + (row + 1) * frame[5]);
            sqlite3_bind_double(insert, 3, frame[0] + (column + 1) * frame[1]);
            sqlite3_bind_double(insert, 4, frame[3] + row * frame[5]);
            sqlite3_bind_double(insert, 5, value);
            sqlite3_step(insert);
            sqlite3_reset(insert);
        }
    }
    sqlite3_finalize(insert);
    return error + execute(QStringLiteral("COMMIT"));
}

QString SourceDatabase::run(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return file.errorString();
    return execute(QString::fromUtf8(file.readAll()));
}

QStringList SourceDatabase::rows(const QString &query)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(d->connection, query.toUtf8().constData(), -1, &statement, nullptr)
            != SQLITE_OK)
        return { QString::fromUtf8(sqlite3_errmsg(d->connection)) };
    QStringList rows;
    while (sqlite3_step(statement) == SQLITE_ROW) {
        QStringList cells;
        for (int k = 0; k < sqlite3_column_count(statement); ++k)
            cells << QString::fromUtf8(
                    reinterpret_cast<const char *>(sqlite3_column_text(statement, k)));
        rows << cells.join('|');
    }
    sqlite3_finalize(statement);
    return rows;
}

} // namespace spp::test
