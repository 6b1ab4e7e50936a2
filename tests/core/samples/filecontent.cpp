// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "filecontent.h"

#include <gdal_priv.h>
#include <ogrsf_frmts.h>

#include <QByteArray>

#include <memory>
#include <vector>

namespace spp::test {

namespace {

using Dataset = std::unique_ptr<GDALDataset>;

Dataset open(const QString &path, unsigned int flags)
{
    GDALAllRegister();
    return Dataset(static_cast<GDALDataset *>(
            GDALOpenEx(path.toUtf8().constData(), flags, nullptr, nullptr, nullptr)));
}

QString line(OGRFeature &feature)
{
    QStringList parts;
    for (int k = 0; k < feature.GetFieldCount(); ++k) {
        // Bytes as they are: a TCVN3 file holds no UTF-8.
        parts << (feature.IsFieldSetAndNotNull(k) ? QString::fromLatin1(feature.GetFieldAsString(k))
                                                  : QStringLiteral("NULL"));
    }
    const OGRGeometry *geometry = feature.GetGeometryRef();
    if (geometry) {
        QByteArray wkb(static_cast<int>(geometry->WkbSize()), '\0');
        geometry->exportToWkb(wkbNDR, reinterpret_cast<unsigned char *>(wkb.data()));
        parts << QString::fromLatin1(wkb.toHex());
    }
    return parts.join('|');
}

} // namespace

QStringList vectorContent(const QString &path)
{
    const Dataset dataset = open(path, GDAL_OF_VECTOR);
    if (!dataset)
        return { path };
    QStringList lines;
    for (OGRLayer *layer : dataset->GetLayers()) {
        lines << QString::fromLatin1(layer->GetName());
        for (int k = 0; k < layer->GetLayerDefn()->GetFieldCount(); ++k) {
            OGRFieldDefn *field = layer->GetLayerDefn()->GetFieldDefn(k);
            lines << QStringLiteral("%1 %2").arg(field->GetNameRef()).arg(field->GetType());
        }
        for (auto &feature : *layer)
            lines << line(*feature);
    }
    return lines;
}

QStringList rasterContent(const QString &path)
{
    const Dataset dataset = open(path, GDAL_OF_RASTER);
    if (!dataset)
        return { path };
    QStringList lines;
    double frame[6];
    dataset->GetGeoTransform(frame);
    for (double value : frame)
        lines << QString::number(value, 'g', 17);
    GDALRasterBand *band = dataset->GetRasterBand(1);
    lines << QString::number(band->GetNoDataValue());
    std::vector<float> cells(static_cast<std::size_t>(band->GetXSize()));
    for (int row = 0; row < band->GetYSize(); ++row) {
        const CPLErr error = band->RasterIO(GF_Read, 0, row, band->GetXSize(), 1, cells.data(),
                band->GetXSize(), 1, GDT_Float32, 0, 0, nullptr);
        lines << (error != CE_None ? QStringLiteral("unreadable row")
                                   : QString::fromLatin1(
                                           QByteArray(reinterpret_cast<const char *>(cells.data()),
                                                   static_cast<int>(cells.size() * sizeof(float)))
                                                   .toHex()));
    }
    return lines;
}

} // namespace spp::test
