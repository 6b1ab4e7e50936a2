// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/review/geopackagewriter.h"

#include "core/data/fileproblem.h"
#include "core/import/gdalmessages.h"
#include "core/review/writefailure.h"

#include <QFileInfo>
#include <QSaveFile>

#include <filesystem>

#include <ogrsf_frmts.h>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::GeoPackageWriter)
};

constexpr int rowsPerTransaction = 50000;

OGRwkbGeometryType ogrType(engine::Geometry::Kind kind)
{
    switch (kind) {
    case engine::Geometry::Kind::Point:
        return wkbMultiPoint;
    case engine::Geometry::Kind::Line:
        return wkbMultiLineString;
    case engine::Geometry::Kind::Polygon:
        return wkbMultiPolygon;
    case engine::Geometry::Kind::Collection:
        return wkbUnknown;
    case engine::Geometry::Kind::Null:
        break;
    }
    return wkbNone;
}

OGRFieldType ogrType(OutputField::Type type)
{
    switch (type) {
    case OutputField::Type::Integer:
        return OFTInteger64;
    case OutputField::Type::Real:
        return OFTReal;
    case OutputField::Type::Text:
        break;
    }
    return OFTString;
}

void setField(OGRFeature &feature, int index, const QVariant &value)
{
    if (!value.isValid() || value.isNull()) {
        feature.SetFieldNull(index);
        return;
    }
    switch (feature.GetFieldDefnRef(index)->GetType()) {
    case OFTInteger64:
        feature.SetField(index, GIntBig(value.toLongLong()));
        break;
    case OFTReal:
        feature.SetField(index, value.toDouble());
        break;
    default:
        feature.SetField(index, value.toString().toUtf8().constData());
    }
}

/// A disk that runs full takes a part without a word and gives its reason at the next byte; the
/// last bytes are flushed here, as commit() forgets why they were refused.
bool writeAll(QFileDevice &file, const QByteArray &bytes)
{
    qint64 done = 0;
    while (done < bytes.size()) {
        const qint64 taken = file.write(bytes.constData() + done, bytes.size() - done);
        if (taken <= 0)
            return false;
        done += taken;
    }
    return file.flush();
}

OGRGeometry *toOgr(const engine::Geometry &geometry, OGRwkbGeometryType type)
{
    const std::string wkb = geometry.wkb();
    OGRGeometry *ogr = nullptr;
    if (OGRGeometryFactory::createFromWkb(wkb.data(), nullptr, &ogr, wkb.size()) != OGRERR_NONE)
        return nullptr;
    return type == wkbUnknown ? ogr : OGRGeometryFactory::forceTo(ogr, type);
}

} // namespace

struct GeoPackageWriter::Private {
    QString path;
    QString beside;
    std::string timestamp;
    OGRSpatialReference crs;
    GDALDatasetUniquePtr dataset;
    std::vector<OGRLayer *> layers;
    int rows = 0;

    Error failed(const GdalMessages &messages) const
    {
        QStringList reasons = messages.all();
        reasons.append(messages.reason());
        return writeFailure(path, reasons);
    }
};

GeoPackageWriter::GeoPackageWriter()
    : d(std::make_unique<Private>())
{
}

GeoPackageWriter::~GeoPackageWriter()
{
    if (d->dataset) {
        const GdalMessages unheard; // what failed was said by whoever stopped here
        d->dataset.reset();
        QFile::remove(d->beside);
    }
}

Result<std::unique_ptr<GeoPackageWriter>> GeoPackageWriter::create(
        const QString &path, const QString &crs, QDate date)
{
    startGdal();
    std::unique_ptr<GeoPackageWriter> writer(new GeoPackageWriter);
    Private &d = *writer->d;
    d.path = path;
    d.beside = path + QStringLiteral(".part.gpkg");
    d.timestamp = date.toString(Qt::ISODate).toStdString() + "T00:00:00.000Z";
    GdalMessages messages;
    if (d.crs.SetFromUserInput(crs.toUtf8().constData()) != OGRERR_NONE)
        return Error::crsMismatch(Texts::tr("Unknown CRS %1.").arg(crs).toStdString());
    d.crs.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    if (QFileInfo(path).isDir())
        return writeFailure(path, { Texts::tr("a folder has this name") });
    QFile::remove(d.beside);
    GDALDriver *driver = GetGDALDriverManager()->GetDriverByName("GPKG");
    if (!driver)
        return Error::environment(Texts::tr("GDAL has no GeoPackage driver.").toStdString());
    const GdalOption clock("OGR_CURRENT_DATE", d.timestamp.c_str());
    d.dataset.reset(driver->Create(d.beside.toUtf8().constData(), 0, 0, 0, GDT_Unknown, nullptr));
    if (!d.dataset || !messages.failure().isEmpty())
        return d.failed(messages);
    return writer;
}

Result<int> GeoPackageWriter::addLayer(
        const QString &name, engine::Geometry::Kind kind, const std::vector<OutputField> &fields)
{
    GdalMessages messages;
    const GdalOption clock("OGR_CURRENT_DATE", d->timestamp.c_str());
    if (d->rows > 0 && d->dataset->CommitTransaction() != OGRERR_NONE)
        return d->failed(messages);
    d->rows = 0;
    OGRLayer *layer
            = d->dataset->CreateLayer(name.toUtf8().constData(), &d->crs, ogrType(kind), nullptr);
    if (!layer)
        return d->failed(messages);
    for (const OutputField &field : fields) {
        OGRFieldDefn definition(field.name.toUtf8().constData(), ogrType(field.type));
        if (layer->CreateField(&definition) != OGRERR_NONE)
            return d->failed(messages);
    }
    d->layers.push_back(layer);
    return int(d->layers.size()) - 1;
}

Result<void> GeoPackageWriter::addRow(
        int layer, const engine::Geometry *geometry, const std::vector<QVariant> &values)
{
    GdalMessages messages;
    if (d->rows == 0)
        d->dataset->StartTransaction();
    OGRLayer *target = d->layers[size_t(layer)];
    OGRFeature feature(target->GetLayerDefn());
    for (size_t i = 0; i < values.size(); ++i)
        setField(feature, int(i), values[i]);
    if (geometry && !geometry->isNull())
        feature.SetGeometryDirectly(toOgr(*geometry, target->GetGeomType()));
    if (target->CreateFeature(&feature) != OGRERR_NONE)
        return d->failed(messages);
    if (++d->rows < rowsPerTransaction)
        return {};
    d->rows = 0;
    // Rows have no timestamps of their own; what is written with them at the commit has.
    const GdalOption clock("OGR_CURRENT_DATE", d->timestamp.c_str());
    return d->dataset->CommitTransaction() == OGRERR_NONE ? Result<void>()
                                                          : Result<void>(d->failed(messages));
}

QStringList GeoPackageWriter::layerNames() const
{
    QStringList names;
    for (OGRLayer *layer : d->layers)
        names.append(QString::fromUtf8(layer->GetName()));
    return names;
}

Result<void> GeoPackageWriter::finish()
{
    GdalMessages messages;
    const GdalOption clock("OGR_CURRENT_DATE", d->timestamp.c_str());
    if (d->rows > 0 && d->dataset->CommitTransaction() != OGRERR_NONE)
        return d->failed(messages);
    d->rows = 0;
    d->dataset.reset();
    if (!messages.failure().isEmpty()) {
        const Error error = d->failed(messages);
        QFile::remove(d->beside);
        return error;
    }
    return replaceFile(d->beside, d->path);
}

Result<void> replaceFile(const QString &from, const QString &to)
{
    std::error_code failure;
    std::filesystem::rename(std::filesystem::path(from.toStdU16String()),
            std::filesystem::path(to.toStdU16String()), failure);
    if (!failure)
        return {};
    const QString said = QString::fromStdString(failure.message());
    const Error error = writeFailure(to, { said, systemWords(said) });
    QFile::remove(from);
    return error;
}

Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !writeAll(file, bytes) || !file.commit())
        return writeFailure(path, file);
    return {};
}

} // namespace spp
