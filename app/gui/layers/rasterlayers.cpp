// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/layers/rasterlayers.h"

#include "core/data/territory.h"
#include "core/map/themestyle.h"
#include "core/profile/officefiles.h"
#include "gui/workbench/job.h"
#include "gui/workbench/workbench.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <qgsapplication.h>
#include <qgslayertree.h>
#include <qgsmaplayerlegend.h>
#include <qgsproject.h>
#include <qgsrasterlayer.h>

#include <gdal.h>
#include <ogr_srs_api.h>

#include <cmath>

namespace spp {

namespace {

using Dataset = std::unique_ptr<void, decltype(&GDALClose)>;

Error notWritten(const QString &path)
{
    return Error::environment(
            RasterLayers::tr("The picture of a raster could not be kept.").toStdString())
            .inFile(path.toStdString())
            .advise(RasterLayers::tr("Make room on the disk of your cache folder.").toStdString());
}

Result<void> writeCells(const RasterWindow &window, const QString &crs, const QString &path)
{
    GDALAllRegister();
    const char *options[] = { "COMPRESS=DEFLATE", "TILED=YES", nullptr };
    const Dataset dataset(
            GDALCreate(GDALGetDriverByName("GTiff"), path.toUtf8().constData(), window.columns,
                    window.rows, 1, GDT_Float32, const_cast<char **>(options)),
            &GDALClose);
    if (!dataset)
        return notWritten(path);
    double place[]
            = { window.xmin, window.cellWidth_m, 0.0, window.ymax, 0.0, -window.cellHeight_m };
    GDALSetGeoTransform(dataset.get(), place);
    OGRSpatialReferenceH reference = OSRNewSpatialReference(nullptr);
    OSRSetFromUserInput(reference, crs.toUtf8().constData());
    GDALSetSpatialRef(dataset.get(), reference);
    OSRRelease(reference);
    GDALRasterBandH band = GDALGetRasterBand(dataset.get(), 1);
    GDALSetRasterNoDataValue(band, std::nan(""));
    if (GDALRasterIO(band, GF_Write, 0, 0, window.columns, window.rows,
                const_cast<double *>(window.values.data()), window.columns, window.rows,
                GDT_Float64, 0, 0)
            != CE_None)
        return notWritten(path);
    return {};
}

QgsLayerTreeGroup *groupAbovePolygons(const QString &title)
{
    QgsLayerTree *root = QgsProject::instance()->layerTreeRoot();
    if (QgsLayerTreeGroup *there = root->findGroup(title))
        return there;
    // Above the parcels, which lie at the bottom; below all that is drawn as a line.
    const int place = std::max(0, int(root->children().size()) - 1);
    QgsLayerTreeGroup *group = root->insertGroup(place, title);
    group->setExpanded(false);
    return group;
}

} // namespace

RasterLayers::RasterLayers(Workbench &workbench)
    : QObject(&workbench)
    , m_workbench(workbench)
{
}

QString RasterLayers::fileOf(const QString &territoryId, const RasterInfo &raster)
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation)
            + QStringLiteral("/spp/rasters/%1-%2.tif").arg(territoryId).arg(raster.id);
}

QString RasterLayers::titleOf(const Picture &picture)
{
    const QVariant years = picture.raster.attributes.value(QStringLiteral("return_period_years"));
    return years.isValid() ? tr("%1, once in %2 years").arg(picture.themeTitle, years.toString())
                           : picture.raster.name;
}

Result<void> RasterLayers::writeGeoTiff(RasterStore &store, const RasterInfo &raster,
        const QString &crs, const QString &path, Feedback &feedback)
{
    if (feedback.isCancelled())
        return Error::cancelled({});
    SPP_ASSIGN(const RasterWindow window, store.window(raster.id, raster.extent));
    QDir().mkpath(QFileInfo(path).path());
    const QString beside = path + QStringLiteral(".part");
    const Result<void> written = writeCells(window, crs, beside);
    if (!written || !QFile::rename(beside, path)) {
        QFile::remove(beside);
        return written ? notWritten(path) : written;
    }
    return {};
}

void RasterLayers::load()
{
    Territory *territory = m_workbench.territory();
    std::vector<Picture> missing;
    bool isFirst = true;
    for (const Theme &theme : territory->themes()) {
        if (theme.geometry != ThemeGeometry::Raster)
            continue;
        const Result<std::vector<RasterInfo>> rasters
                = RasterStore(territory->database()).list(theme.id);
        if (!rasters) {
            m_workbench.report(tr("“%1” cannot be drawn").arg(theme.title.text()), rasters.error());
            continue;
        }
        for (const RasterInfo &raster : *rasters) {
            const Picture picture{ theme.id, theme.title.text(), raster,
                fileOf(territory->id(), raster), isFirst };
            isFirst = false;
            if (QFile::exists(picture.file))
                show(picture);
            else
                missing.push_back(picture);
        }
    }
    if (!missing.empty())
        make(territory->path(), territory->crs(), std::move(missing));
}

void RasterLayers::make(
        const QString &territoryPath, const QString &crs, std::vector<Picture> pictures)
{
    auto *job = new Job<bool>(
            tr("Drawing rasters"), this,
            [territoryPath, crs, pictures](Feedback &feedback) -> Result<bool> {
                SPP_ASSIGN(const std::unique_ptr<Territory> territory,
                        Territory::open(territoryPath, Territory::Access::ReadOnly));
                RasterStore store(territory->database());
                long long done = 0;
                for (const Picture &picture : pictures) {
                    SPP_TRY(writeGeoTiff(store, picture.raster, crs, picture.file, feedback));
                    feedback.progress(++done, static_cast<long long>(pictures.size()));
                }
                return true;
            },
            [this, territoryPath, pictures](Result<bool> made) {
                const Territory *open = m_workbench.territory();
                if (!open || open->path() != territoryPath)
                    return;
                if (!made)
                    m_workbench.report(tr("The rasters cannot be drawn"), made.error());
                for (const Picture &picture : pictures) {
                    if (QFile::exists(picture.file))
                        show(picture);
                }
            });
    QgsApplication::taskManager()->addTask(job);
}

void RasterLayers::show(const Picture &picture)
{
    auto layer = std::make_unique<QgsRasterLayer>(picture.file, titleOf(picture));
    if (!layer->isValid()) {
        QFile::remove(picture.file); // made again next time
        m_workbench.report(tr("“%1” cannot be drawn").arg(titleOf(picture)),
                Error::badInput(tr("Its picture in the cache is damaged.").toStdString())
                        .inFile(picture.file.toStdString())
                        .advise(tr("Open the territory again.").toStdString()));
        return;
    }
    layer->setCustomProperty(QStringLiteral("spp/theme"), picture.theme);
    OfficeFiles files;
    if (const Result<Profile> profile = m_workbench.territory()->profile())
        files = OfficeFiles(*profile);
    const QString style = files.find(QStringLiteral("styles/%1.qml").arg(picture.theme));
    bool styled = style.isEmpty();
    if (!styled)
        layer->loadNamedStyle(style, styled);
    QgsMapLayer *added = QgsProject::instance()->addMapLayer(layer.release(), false);
    QgsLayerTreeLayer *node = groupAbovePolygons(picture.themeTitle)->addLayer(added);
    node->setItemVisibilityChecked(picture.isVisible);
    node->setExpanded(false);
    // QGIS would head the legend with "Band 1 (Gray)".
    const QString unit = picture.raster.attributes.value(QStringLiteral("unit")).toString();
    QgsMapLayerLegendUtils::setLegendNodeUserLabel(
            node, 0, unit.isEmpty() ? tr("Value") : tr("Value, %1").arg(unit));
    emit shown();
}

} // namespace spp
