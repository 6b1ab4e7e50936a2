// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
//
// The part of a raster import that happens inside its transaction.
#include "core/data/auditlog.h"
#include "core/data/fileproblem.h"
#include "core/import/rasterimport.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QFileInfo>

#include <gdal_priv.h>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::RasterImport)
};

constexpr int tileSize = RasterStore::tileSize;

Result<QString> sha256(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return readFailure(file);
    return QString::fromLatin1(hash.result().toHex());
}

int tiles(int cells) { return (cells + tileSize - 1) / tileSize; }

} // namespace

Result<void> RasterRun::write()
{
    SPP_ASSIGN(m_report.sha256, sha256(m_options.source));
    SPP_ASSIGN(const auto transaction, Transaction::begin(m_territory.database()));
    using Step = Result<void> (RasterRun::*)();
    for (const Step step : { &RasterRun::clearSame, &RasterRun::writeSource, &RasterRun::writeTiles,
                 &RasterRun::finish })
        SPP_TRY((this->*step)());
    SPP_TRY(transaction->commit());
    return m_territory.reloadThemes();
}

/// A theme holds one raster of the same attributes: one depth for one return period.
Result<void> RasterRun::clearSame()
{
    RasterStore store(m_territory.database());
    SPP_ASSIGN(const std::vector<RasterInfo> present, store.list(m_theme.id));
    for (const RasterInfo &raster : present) {
        if (raster.attributes != m_header.attributes
                || m_options.existing == ImportOptions::Existing::Append)
            continue;
        if (m_options.existing == ImportOptions::Existing::Refuse) {
            return Error::usage(
                    Texts::tr("The theme %1 already holds a raster of these attributes: "
                              "%2.")
                            .arg(m_theme.id, raster.name)
                            .toStdString())
                    .advise(Texts::tr("Say --append to keep both, or --replace to put this one in "
                                      "its place.")
                                    .toStdString());
        }
        SPP_TRY(store.remove(raster.id));
        ++m_report.replaced;
    }
    return {};
}

Result<void> RasterRun::writeSource()
{
    SPP_TRY(m_territory.database().run(
            QStringLiteral("INSERT INTO source (theme, name, layer, sha256, crs, operation, "
                           "crs_verified, encoding, imported_at, read_count, accepted_count, "
                           "repaired_count, rejected_count, report) VALUES (?1, ?2, NULL, ?3, ?4, "
                           "?5, 0, 'none', ?6, 1, 1, 0, 0, '')"),
            { m_theme.id, m_report.source, m_report.sha256, m_report.crs, m_report.operation,
                    QDateTime::currentDateTimeUtc().toString(Qt::ISODate) }));
    m_report.sourceId = m_territory.database().lastSerial();
    GDALDataset &grid = m_warped ? *m_warped : *m_dataset;
    double transform[6] = {};
    grid.GetGeoTransform(transform);
    m_header.theme = m_theme.id;
    m_header.name = QFileInfo(m_options.source).completeBaseName();
    m_header.xmin = transform[0];
    m_header.ymax = transform[3];
    m_header.cellWidth_m = transform[1];
    m_header.cellHeight_m = -transform[5];
    m_header.columns = grid.GetRasterXSize();
    m_header.rows = grid.GetRasterYSize();
    m_header.sourceId = m_report.sourceId;
    RasterStore store(m_territory.database());
    SPP_ASSIGN(m_rasterId, store.add(m_header));
    return {};
}

Result<void> RasterRun::writeTiles()
{
    const int rows = tiles(m_header.rows);
    const int columns = tiles(m_header.columns);
    for (int row = 0; row < rows; ++row) {
        m_feedback.progress(row, rows);
        if (m_feedback.isCancelled())
            return Error::cancelled(
                    Texts::tr("The import was stopped; the theme is as before.").toStdString());
        for (int column = 0; column < columns; ++column)
            SPP_TRY(writeTile(row, column));
    }
    if (m_cells == 0)
        return Error::badInput(Texts::tr("No cell of the raster has a value.").toStdString());
    return {};
}

Result<void> RasterRun::writeTile(int tileRow, int tileColumn)
{
    GDALRasterBand &band = *(m_warped ? *m_warped : *m_dataset).GetRasterBand(1);
    const int x = tileColumn * tileSize;
    const int y = tileRow * tileSize;
    const int width = std::min(tileSize, m_header.columns - x);
    const int height = std::min(tileSize, m_header.rows - y);
    std::vector<double> read(size_t(width) * size_t(height));
    if (band.RasterIO(GF_Read, x, y, width, height, read.data(), width, height, GDT_Float64, 0, 0,
                nullptr)
            != CE_None) {
        return Error::badInput(Texts::tr("The raster cannot be read at row %1, column %2: %3.")
                                       .arg(y)
                                       .arg(x)
                                       .arg(m_messages.reason())
                                       .toStdString());
    }
    int hasNoData = 0;
    const double noData = band.GetNoDataValue(&hasNoData);
    const auto isNoData = [&](double value) {
        return !std::isfinite(value)
                || (hasNoData && (value == noData || float(value) == float(noData)));
    };
    std::vector<float> cells(size_t(tileSize) * tileSize, std::numeric_limits<float>::quiet_NaN());
    for (int row = 0; row < height; ++row) {
        for (int column = 0; column < width; ++column) {
            const double value = read[size_t(row) * size_t(width) + size_t(column)];
            if (isNoData(value))
                continue;
            cells[size_t(row) * tileSize + size_t(column)] = float(value * m_scale + m_offset);
            ++m_cells;
        }
    }
    return RasterStore(m_territory.database()).writeTile(m_rasterId, tileRow, tileColumn, cells);
}

Result<void> RasterRun::finish()
{
    m_report.read = m_report.accepted = m_report.rows = 1;
    RasterStore store(m_territory.database());
    SPP_ASSIGN(const std::vector<RasterInfo> present, store.list(m_theme.id));
    m_theme.featureCount = qlonglong(present.size());
    m_theme.extent = {};
    for (const RasterInfo &raster : present)
        m_theme.extent.include(raster.extent);
    m_theme.updatedOn = m_options.date.isValid()
            ? m_options.date
            : QFileInfo(m_options.source).lastModified().date();
    m_theme.source = m_report.source;
    const QJsonObject json = m_report.toJson();
    SPP_TRY(m_territory.database().run(
            QStringLiteral("UPDATE source SET report = ?2 WHERE id = ?1"),
            { m_report.sourceId,
                    QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)) }));
    SPP_TRY(AuditLog::append(m_territory.database(), m_options.actor, QStringLiteral("import"),
            QStringLiteral("theme:") + m_theme.id,
            { { QStringLiteral("source"), m_report.source },
                    { QStringLiteral("sha256"), m_report.sha256 },
                    { QStringLiteral("attributes"),
                            QJsonObject::fromVariantMap(m_header.attributes) } }));
    return m_territory.updateTheme(m_theme);
}

} // namespace spp
