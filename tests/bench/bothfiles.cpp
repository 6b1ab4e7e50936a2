// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "bothfiles.h"

#include "benchtown.h"

#include <ogrsf_frmts.h>

namespace spp::bench {

BothFiles::BothFiles(Database &database, const QString &insert, const QString &geopackage,
        const char *layer, const char *field, bool isNumber, int epsg)
    : m_statement(orStop(database.prepare(insert)))
{
    GDALDriver *driver = GetGDALDriverManager()->GetDriverByName("GPKG");
    m_file.reset(driver->Create(geopackage.toUtf8().constData(), 0, 0, 0, GDT_Unknown, nullptr));
    OGRSpatialReference crs;
    crs.importFromEPSG(epsg);
    m_layer = m_file ? m_file->CreateLayer(layer, &crs, wkbMultiPolygon, nullptr) : nullptr;
    if (!m_layer)
        qFatal("%s cannot be written", qUtf8Printable(geopackage));
    OGRFieldDefn definition(field, isNumber ? OFTInteger64 : OFTString);
    m_layer->CreateField(&definition);
    m_file->StartTransaction();
}

BothFiles::~BothFiles() { m_file->CommitTransaction(); }

void BothFiles::add(std::vector<QVariant> values, const QVariant &field, const QByteArray &wkb)
{
    values.push_back(wkb);
    m_statement->bindAll(values);
    orStop(m_statement->run());
    OGRFeature feature(m_layer->GetLayerDefn());
    feature.SetField(0, field.toString().toUtf8().constData());
    OGRGeometry *geometry = nullptr;
    OGRGeometryFactory::createFromWkb(wkb.constData(), nullptr, &geometry, std::size_t(wkb.size()));
    feature.SetGeometryDirectly(geometry);
    if (m_layer->CreateFeature(&feature) != OGRERR_NONE)
        qFatal("a GeoPackage cannot be written");
}

} // namespace spp::bench
