// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/review/sitefile.h"

#include "core/data/fileproblem.h"
#include "core/import/gdalmessages.h"

#include <QCryptographicHash>
#include <QFileInfo>

#include <ogrsf_frmts.h>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::SiteFile)
};

constexpr int leastConfidence_percent = 90;

Error refused(const QString &path, const QString &reason)
{
    return Error::badInput(reason.toStdString()).inFile(path.toStdString());
}

Result<QString> hashOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return readFailure(file);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!hash.addData(&file))
        return readFailure(file);
    return QString::fromLatin1(hash.result().toHex());
}

/// "AUTH:CODE" of what a file states; empty when it is none that has a code.
QString codeOf(const OGRSpatialReference *stated)
{
    if (!stated)
        return {};
    std::unique_ptr<OGRSpatialReference> crs(stated->Clone());
    crs->AutoIdentifyEPSG();
    const char *authority = crs->GetAuthorityName(nullptr);
    const char *code = crs->GetAuthorityCode(nullptr);
    if (authority && code)
        return QStringLiteral("%1:%2").arg(QLatin1String(authority), QLatin1String(code));
    int count = 0;
    int *confidence = nullptr;
    OGRSpatialReferenceH *matches = crs->FindMatches(nullptr, &count, &confidence);
    QString found;
    if (count > 0 && confidence[0] >= leastConfidence_percent) {
        const auto *best = OGRSpatialReference::FromHandle(matches[0]);
        found = QStringLiteral("%1:%2").arg(QLatin1String(best->GetAuthorityName(nullptr)),
                QLatin1String(best->GetAuthorityCode(nullptr)));
    }
    OSRFreeSRSArray(matches);
    CPLFree(confidence);
    return found;
}

/// A GeoJSON file says its CRS in a member that its standard has dropped; without it, WGS 84 is
/// what the standard says and not what the file says.
bool saysItsCrs(const QString &path, const QString &driver)
{
    if (!driver.startsWith(QLatin1String("GeoJSON")))
        return true;
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.readAll().contains("\"crs\"");
}

Result<engine::Geometry> polygonOf(const OGRGeometry &source, GIntBig feature)
{
    std::unique_ptr<OGRGeometry> flat(source.getLinearGeometry());
    flat->flattenTo2D();
    std::vector<unsigned char> wkb(flat->WkbSize());
    flat->exportToWkb(wkbNDR, wkb.data());
    SPP_ASSIGN(auto geometry,
            engine::Geometry::fromWkb({ reinterpret_cast<const char *>(wkb.data()), wkb.size() }));
    const std::string reason = geometry.invalidReason();
    if (!reason.empty()) {
        return Error::badInput(Texts::tr("The outline is not valid: %1.")
                                       .arg(QString::fromStdString(reason))
                                       .toStdString())
                .atFeature(std::to_string(feature));
    }
    return geometry;
}

bool isPolygon(const OGRGeometry *geometry)
{
    if (!geometry || geometry->IsEmpty())
        return false;
    const OGRwkbGeometryType type = wkbFlatten(geometry->getGeometryType());
    return OGR_GT_IsSubClassOf(type, wkbCurvePolygon) || OGR_GT_IsSubClassOf(type, wkbMultiSurface);
}

Result<std::vector<engine::Geometry>> polygonsOf(OGRLayer &layer)
{
    std::vector<engine::Geometry> polygons;
    layer.ResetReading();
    for (const auto &feature : layer) {
        const OGRGeometry *geometry = feature->GetGeometryRef();
        if (!isPolygon(geometry))
            continue;
        SPP_ASSIGN(engine::Geometry polygon, polygonOf(*geometry, feature->GetFID()));
        polygons.push_back(std::move(polygon));
    }
    return polygons;
}

QStringList layerNames(const std::vector<OGRLayer *> &layers)
{
    QStringList names;
    for (OGRLayer *layer : layers)
        names.append(QString::fromUtf8(layer->GetName()));
    return names;
}

} // namespace

Result<SiteFile> SiteFile::read(const QString &path, const QString &layerName)
{
    const QFileInfo info(path);
    if (!info.exists())
        return refused(path, Texts::tr("The file does not exist."));
    if (info.isDir())
        return refused(path, Texts::tr("This is a folder, not a file."));
    startGdal();
    GdalMessages messages;
    const GDALDatasetUniquePtr dataset(GDALDataset::Open(
            path.toUtf8().constData(), GDAL_OF_VECTOR | GDAL_OF_READONLY | GDAL_OF_VERBOSE_ERROR));
    if (!dataset)
        return refused(path, Texts::tr("The file cannot be read: %1.").arg(messages.reason()));

    SiteFile site;
    std::vector<OGRLayer *> withPolygons;
    std::vector<OGRLayer *> all;
    for (OGRLayer *layer : dataset->GetLayers()) {
        all.push_back(layer);
        if (!layerName.isEmpty() && layerName != QString::fromUtf8(layer->GetName()))
            continue;
        auto polygons = polygonsOf(*layer);
        if (!polygons)
            return polygons.error().inFile(path.toStdString()).inLayer(layer->GetName());
        if (polygons->empty())
            continue;
        withPolygons.push_back(layer);
        site.polygons = std::move(*polygons);
    }
    if (withPolygons.empty()) {
        return refused(path,
                Texts::tr("No polygon was found in the layers %1.")
                        .arg(layerNames(all).join(QStringLiteral(", "))));
    }
    if (withPolygons.size() > 1) {
        return refused(path,
                Texts::tr("More than one layer has polygons: %1.")
                        .arg(layerNames(withPolygons).join(QStringLiteral(", "))))
                .advise(Texts::tr("Name one with --site-layer.").toStdString());
    }
    const QString code = codeOf(withPolygons.front()->GetSpatialRef());
    (saysItsCrs(path, QString::fromUtf8(dataset->GetDriverName())) ? site.statedCrs
                                                                   : site.assumedCrs)
            = code;
    SPP_ASSIGN(site.sha256, hashOf(path));
    return site;
}

} // namespace spp
