// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "packagefile.h"

#include <cpl_conv.h>
#include <ogrsf_frmts.h>

namespace spp::test {

namespace {

GDALDatasetUniquePtr opened(const QString &path)
{
    GDALAllRegister();
    return GDALDatasetUniquePtr(GDALDataset::Open(path.toUtf8().constData(), GDAL_OF_VECTOR));
}

OGRLayer *layerOf(GDALDataset *dataset, const QString &name)
{
    return dataset ? dataset->GetLayerByName(name.toUtf8().constData()) : nullptr;
}

QVariant valueOf(const OGRFeature &feature, int field)
{
    if (!feature.IsFieldSetAndNotNull(field))
        return {};
    switch (feature.GetFieldDefnRef(field)->GetType()) {
    case OFTInteger:
    case OFTInteger64:
        return qlonglong(feature.GetFieldAsInteger64(field));
    case OFTReal:
        return feature.GetFieldAsDouble(field);
    default:
        return QString::fromUtf8(feature.GetFieldAsString(field));
    }
}

void measure(const OGRGeometry *geometry, PackageFile::Row &row)
{
    if (!geometry || wkbFlatten(geometry->getGeometryType()) != wkbMultiPolygon)
        return;
    const OGRMultiPolygon *shape = geometry->toMultiPolygon();
    row.area_m2 = shape->get_Area();
    row.corners = shape->getGeometryRef(0)->getExteriorRing()->getNumPoints();
}

} // namespace

QStringList PackageFile::layers() const
{
    QStringList names;
    const auto dataset = opened(m_path);
    for (int i = 0; dataset && i < dataset->GetLayerCount(); ++i)
        names << QString::fromUtf8(dataset->GetLayer(i)->GetName());
    return names;
}

QStringList PackageFile::fields(const QString &layer) const
{
    QStringList names;
    const auto dataset = opened(m_path);
    if (OGRLayer *found = layerOf(dataset.get(), layer)) {
        for (int i = 0; i < found->GetLayerDefn()->GetFieldCount(); ++i)
            names << QString::fromUtf8(found->GetLayerDefn()->GetFieldDefn(i)->GetNameRef());
    }
    return names;
}

QString PackageFile::crs(const QString &layer) const
{
    const auto dataset = opened(m_path);
    OGRLayer *found = layerOf(dataset.get(), layer);
    const OGRSpatialReference *reference = found ? found->GetSpatialRef() : nullptr;
    return reference
            ? QStringLiteral("%1:%2").arg(QString::fromLatin1(reference->GetAuthorityName(nullptr)),
                    QString::fromLatin1(reference->GetAuthorityCode(nullptr)))
            : QString();
}

std::vector<PackageFile::Row> PackageFile::rows(const QString &layer) const
{
    std::vector<Row> rows;
    const auto dataset = opened(m_path);
    OGRLayer *found = layerOf(dataset.get(), layer);
    if (!found)
        return rows;
    for (const auto &feature : *found) {
        Row row;
        for (int i = 0; i < feature->GetFieldCount(); ++i)
            row.values[QString::fromUtf8(feature->GetFieldDefnRef(i)->GetNameRef())]
                    = valueOf(*feature, i);
        measure(feature->GetGeometryRef(), row);
        rows.push_back(std::move(row));
    }
    return rows;
}

QString PackageFile::metreSeed()
{
    GDALAllRegister();
    const char *path = CPLFindFile("gdal", "seed_3d.dgn");
    if (!path)
        qFatal("GDAL came without its seed_3d.dgn");
    return QString::fromUtf8(path);
}

} // namespace spp::test
