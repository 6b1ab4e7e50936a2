// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/import/rasterimport.h"

#include "core/crs/coordinateoperation.h"
#include "core/crs/gdaltransform.h"
#include "core/import/valueconverter.h"

#include <QFileInfo>

#include <gdal_priv.h>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::RasterImport)
};

Error bad(const QString &reason, const QString &advice = {})
{
    return Error::badInput(reason.toStdString()).advise(advice.toStdString());
}

} // namespace

Result<ImportReport> importRaster(
        Territory &territory, const ImportOptions &options, Feedback &feedback)
{
    return RasterRun(territory, options, feedback).run();
}

RasterRun::RasterRun(Territory &territory, ImportOptions options, Feedback &feedback)
    : m_territory(territory)
    , m_options(std::move(options))
    , m_feedback(feedback)
{
}

RasterRun::~RasterRun() = default;

Result<ImportReport> RasterRun::run()
{
    using Step = Result<void> (RasterRun::*)();
    for (const Step step : { &RasterRun::findTheme, &RasterRun::readAttributes, &RasterRun::open,
                 &RasterRun::toTerritoryCrs, &RasterRun::write }) {
        const Result<void> done = (this->*step)();
        if (done)
            continue;
        const bool aboutSource = done.error().code == ErrorCode::BadInput
                || done.error().code == ErrorCode::CrsMismatch;
        return aboutSource ? done.error().inFile(m_options.source.toStdString()) : done.error();
    }
    return std::move(m_report);
}

Result<void> RasterRun::findTheme()
{
    const Theme *theme = m_territory.theme(m_options.theme);
    if (!theme || theme->geometry != ThemeGeometry::Raster) {
        return Error::usage(Texts::tr("There is no theme \"%1\" that holds rasters.")
                                    .arg(m_options.theme)
                                    .toStdString());
    }
    m_theme = *theme;
    m_report.theme = m_theme.id;
    SPP_ASSIGN(m_profile, m_territory.profile());
    return {};
}

/// The constants become the raster's attributes, in the types of the theme's fields.
Result<void> RasterRun::readAttributes()
{
    for (auto it = m_options.constants.constBegin(); it != m_options.constants.constEnd(); ++it) {
        const ThemeField *field = m_theme.field(it.key());
        if (!field) {
            return Error::usage(Texts::tr("The theme %1 has no field \"%2\".")
                                        .arg(m_theme.id, it.key())
                                        .toStdString());
        }
        ValueConverter converter(field->type);
        const QVariant value = converter.convert(it.value());
        if (!value.isValid()) {
            return Error::usage(Texts::tr("\"%1\" is no value for %2.")
                                        .arg(it.value().toString(), it.key())
                                        .toStdString());
        }
        m_header.attributes.insert(it.key(), value);
    }
    for (const ThemeField &field : m_theme.fields) {
        if (field.required && !m_header.attributes.contains(field.name)) {
            return Error::usage(Texts::tr("A raster of %1 needs a value for %2.")
                                        .arg(m_theme.id, field.name)
                                        .toStdString())
                    .advise(Texts::tr("Say --set %1=VALUE.").arg(field.name).toStdString());
        }
    }
    return {};
}

Result<void> RasterRun::open()
{
    const QFileInfo info(m_options.source);
    if (!info.exists())
        return bad(Texts::tr("There is no such file."));
    if (info.isDir())
        return bad(Texts::tr("This is a folder, not a source."));
    startGdal();
    m_dataset.reset(GDALDataset::FromHandle(GDALOpenEx(info.absoluteFilePath().toUtf8().constData(),
            GDAL_OF_RASTER | GDAL_OF_READONLY | GDAL_OF_VERBOSE_ERROR, nullptr, nullptr, nullptr)));
    if (!m_dataset)
        return bad(Texts::tr("No reader understands this raster: %1").arg(m_messages.failure()));
    if (m_dataset->GetRasterCount() < 1)
        return bad(Texts::tr("The raster has no band."));
    GDALRasterBand &band = *m_dataset->GetRasterBand(1);
    m_scale = band.GetScale();
    m_offset = band.GetOffset();
    m_report.source = info.fileName();
    m_report.format = QString::fromUtf8(m_dataset->GetDriverName());
    m_report.files = QStringList{ info.fileName() };
    if (m_dataset->GetRasterCount() > 1) {
        m_report.warnings.append(
                Texts::tr("Only the first of %1 bands was read.").arg(m_dataset->GetRasterCount()));
    }
    return checkGrid();
}

Result<void> RasterRun::checkGrid() const
{
    double transform[6] = {};
    if (m_dataset->GetGeoTransform(transform) != CE_None)
        return bad(Texts::tr("The raster does not say where it lies."),
                Texts::tr("Add a world file, or save it as GeoTIFF."));
    if (transform[2] != 0.0 || transform[4] != 0.0)
        return bad(Texts::tr("The raster is rotated."),
                Texts::tr("Turn it north up first, for example with gdalwarp."));
    if (!(transform[1] > 0.0 && transform[5] < 0.0))
        return bad(Texts::tr("The rows of the raster do not go from north to south."),
                Texts::tr("Turn it north up first, for example with gdalwarp."));
    return {};
}

Result<void> RasterRun::toTerritoryCrs()
{
    SPP_ASSIGN(const SourceCrs crs,
            SourceCrs::claimed(m_profile, wktOf(m_dataset->GetSpatialRef()), m_options.crs));
    SPP_ASSIGN(const CoordinateOperation operation,
            CoordinateOperation::create(m_territory.datum(), crs.code, m_territory.crs()));
    m_report.crs = crs.code;
    m_report.crsStated = !m_options.crs.isEmpty();
    m_report.operation = operation.description();
    m_report.crsNote = Texts::tr("a raster states no commune");
    m_report.encoding = toString(TextEncoding::Ascii);
    if (operation.isIdentity()) {
        m_report.completeness = Texts::tr("cells copied as they are");
        return {};
    }
    SPP_ASSIGN(CarriedRaster carried,
            carryOver(*m_dataset, operation, m_options.carriedCells, m_messages));
    m_warped = std::move(carried.dataset);
    m_report.completeness = carried.note;
    return {};
}

} // namespace spp
