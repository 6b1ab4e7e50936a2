// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/import/ogrsource.h"

#include "core/import/dgnlayer.h"
#include "core/import/formatcheck.h"
#include "core/import/ogrlayer.h"

#include <ogrsf_frmts.h>

#include <QFileInfo>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::OgrSource)
};

struct CloseDataset {
    void operator()(GDALDataset *dataset) const { GDALClose(GDALDataset::ToHandle(dataset)); }
};

/// Archives are read in place.
QString gdalPath(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    const QString whole = QFileInfo(path).absoluteFilePath();
    if (suffix == QLatin1String("zip") || suffix == QLatin1String("kmz"))
        return suffix == QLatin1String("kmz") ? whole : QStringLiteral("/vsizip/") + whole;
    if (suffix == QLatin1String("tar") || suffix == QLatin1String("tgz"))
        return QStringLiteral("/vsitar/") + whole;
    if (suffix == QLatin1String("gz"))
        return QStringLiteral("/vsigzip/") + whole;
    return whole;
}

std::vector<const char *> openOptions(SourceKind kind, bool readAsStated)
{
    std::vector<const char *> options;
    if (kind == SourceKind::Shapefile && !readAsStated)
        options.push_back("ENCODING="); // the bytes as they are
    options.push_back(nullptr);
    return options;
}

/// GDAL writes a schema beside a GML file unless it is told not to; a source is left as it is.
bool isGml(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    return suffix == QLatin1String("gml") || suffix == QLatin1String("xml");
}

QString quotedList(const QStringList &names) { return names.join(QStringLiteral(", ")); }

} // namespace

struct OgrSource::Private {
    QString path;
    SourceKind kind = SourceKind::Other;
    bool readAsStated = false;
    std::unique_ptr<GDALDataset, CloseDataset> dataset;

    Error failure(const QString &reason, const QString &advice = {}) const
    {
        return Error::badInput(reason.toStdString())
                .inFile(path.toStdString())
                .advise(advice.toStdString());
    }
    SourceLayer::TextForm formOf(OGRLayer *layer) const
    {
        if (kind == SourceKind::Dxf && !readAsStated)
            return SourceLayer::TextForm::BytesAsLatin1;
        return layer->TestCapability(OLCStringsAsUTF8) || readAsStated
                ? SourceLayer::TextForm::Unicode
                : SourceLayer::TextForm::Bytes;
    }
    std::unique_ptr<SourceLayer> wrap(OGRLayer *layer, const QStringList &drawingLayers) const
    {
        const bool isDrawing = kind == SourceKind::Dxf || kind == SourceKind::Dgn7;
        auto wrapped = std::make_unique<OgrLayer>(layer, isDrawing, formOf(layer), drawingLayers);
        if (kind == SourceKind::Dgn7)
            return std::make_unique<DgnLayer>(path, std::move(wrapped));
        return wrapped;
    }
    Result<OGRLayer *> onlyLayer() const;
};

OgrSource::OgrSource()
    : d(std::make_unique<Private>())
{
}
OgrSource::~OgrSource() = default;
OgrSource::OgrSource(OgrSource &&) noexcept = default;
OgrSource &OgrSource::operator=(OgrSource &&) noexcept = default;

Result<OgrSource> OgrSource::open(const QString &path, bool readAsStated)
{
    OgrSource source;
    source.d->path = path;
    source.d->readAsStated = readAsStated;
    SPP_ASSIGN(source.d->kind, checkFormat(path));
    startGdal();
    // GDAL loses the last letter of every text when it decodes code page 1258 itself.
    const GdalOption dxfEncoding("DXF_ENCODING", readAsStated ? nullptr : "ISO-8859-1");
    GdalMessages messages;
    std::vector<const char *> options = openOptions(source.d->kind, readAsStated);
    if (isGml(path))
        options.insert(options.begin(), "WRITE_GFS=NO");
    const std::string name = gdalPath(path).toStdString();
    source.d->dataset.reset(GDALDataset::FromHandle(
            GDALOpenEx(name.c_str(), GDAL_OF_VECTOR | GDAL_OF_READONLY | GDAL_OF_VERBOSE_ERROR,
                    nullptr, options.data(), nullptr)));
    if (!source.d->dataset) {
        return source.d->failure(
                Texts::tr("No reader understands this file: %1.").arg(messages.reason()),
                Texts::tr(
                        "Save it as shapefile, GeoPackage, GeoJSON, DXF, DGN V7, MapInfo or GML."));
    }
    return source;
}

QString OgrSource::format() const { return QString::fromUtf8(d->dataset->GetDriverName()); }

QStringList OgrSource::files() const
{
    QStringList files;
    char **list = d->dataset->GetFileList();
    for (int i = 0; i < CSLCount(list); ++i) {
        const QFileInfo info(QString::fromUtf8(list[i]));
        if (info.isFile())
            files.append(info.filePath());
    }
    CSLDestroy(list);
    if (files.isEmpty())
        files.append(d->path);
    files.sort();
    return files;
}

QStringList OgrSource::layerNames() const
{
    QStringList names;
    for (OGRLayer *layer : d->dataset->GetLayers())
        names.append(QString::fromUtf8(layer->GetName()));
    return names;
}

Result<OGRLayer *> OgrSource::Private::onlyLayer() const
{
    if (dataset->GetLayerCount() == 1)
        return dataset->GetLayer(0);
    OGRLayer *filled = nullptr;
    QStringList candidates;
    const GdalMessages quiet;
    for (OGRLayer *layer : dataset->GetLayers()) {
        if (layer->GetFeatureCount() == 0)
            continue;
        filled = layer;
        candidates.append(QString::fromUtf8(layer->GetName()));
    }
    if (candidates.size() == 1)
        return filled;
    if (candidates.isEmpty() && dataset->GetLayerCount() == 0)
        return failure(Texts::tr("There is no layer in this file."));
    if (candidates.isEmpty())
        return failure(Texts::tr("All layers of this file are empty."));
    return failure(Texts::tr("The file has several layers: %1.").arg(quotedList(candidates)),
            Texts::tr("Name one with --layer."));
}

Result<std::unique_ptr<SourceLayer>> OgrSource::layer(const QString &name)
{
    if (name.isEmpty()) {
        SPP_ASSIGN(OGRLayer * only, d->onlyLayer());
        return d->wrap(only, {});
    }
    if (OGRLayer *named = d->dataset->GetLayerByName(name.toUtf8().constData()))
        return d->wrap(named, {});
    const bool isDrawing = d->kind == SourceKind::Dxf || d->kind == SourceKind::Dgn7;
    if (isDrawing && d->dataset->GetLayerCount() > 0) {
        QStringList wanted = name.split(QLatin1Char(','));
        for (QString &one : wanted)
            one = one.trimmed();
        return d->wrap(d->dataset->GetLayer(0), wanted);
    }
    return d->failure(Texts::tr("There is no layer \"%1\"; the file has %2.")
                              .arg(name, quotedList(layerNames())));
}

} // namespace spp
