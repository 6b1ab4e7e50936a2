// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/hazard/hazardintake.h"

#include "core/data/rasterstore.h"
#include "core/domain/writtennumber.h"
#include "core/import/importer.h"
#include "core/import/sourcecrs.h"
#include "flood/hazard/floodthemes.h"
#include "flood/hazard/geotiff.h"
#include "flood/hazard/hazardplace.h"
#include "flood/jsontext.h"
#include "flood/options.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::HazardIntake)
};

QJsonObject originOf(const SourceName &name, const QString &sha256)
{
    return { { key("file"), QFileInfo(name.path).fileName() }, { key("sha256"), sha256 },
        { key("variable"), orNull(name.variable) } };
}

/// --crs does not count against a source that says one of the systems in use here: a raster that
/// is moved by a few hundred metres looks right. Of others, what they say may be a default.
Result<void> checkClaim(const Territory &territory, const HazardGrid &grid, const QString &stated)
{
    if (stated.isEmpty() || grid.crsWkt.isEmpty())
        return {};
    SPP_ASSIGN(const Profile profile, territory.profile());
    const Result<SourceCrs> claimed = SourceCrs::claimed(profile, grid.crsWkt, stated);
    if (!claimed || claimed->own == claimed->code)
        return {};
    if (claimed->own != territory.crs() && !profile.sourceCrsChoices.contains(claimed->own))
        return {};
    return Error::crsMismatch(Texts::tr("The source says that it is in %1, and --crs says %2.")
                                      .arg(claimed->own, claimed->code)
                                      .toStdString())
            .advise(Texts::tr("Leave out --crs, or correct the source, such as by gdal_translate "
                              "-a_srs.")
                            .toStdString());
}

/// How much of a raster says nothing; empty: none of it.
QString unknownShare(const HazardGrid &grid)
{
    const auto unknown = std::count_if(
            grid.cells.begin(), grid.cells.end(), [](float one) { return std::isnan(one); });
    if (unknown == 0)
        return {};
    const double percent = 100.0 * double(unknown) / double(grid.cells.size());
    return Texts::tr("%1 % of the cells have no data: not known there")
            .arg(written::fixed(percent, percent < 1.0 ? 3 : 1));
}

} // namespace

Result<HazardIntake::Stored> HazardIntake::store(
        const HazardGrid &grid, HazardQuantity quantity, const QString &name)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(name + QStringLiteral(".tif"));
    SPP_TRY(writeGeoTiff(grid.grid, grid.cells, grid.crsWkt, path));
    SPP_TRY(ensureTheme(m_territory, key("flood-hazard")));
    ImportOptions options;
    options.theme = key("flood-hazard");
    options.source = path;
    options.crs = m_options.crs;
    options.date = m_options.date;
    options.actor = m_options.actor;
    options.carriedCells = CarriedCells::Nearest; // depths between wet and dry would be made up
    options.existing = ImportOptions::Existing::Append;
    options.constants = { { key("scenario"), m_options.scenario },
        { key("quantity"), toString(quantity) }, { key("unit"), unitOf(quantity) } };
    const auto report = importRaster(m_territory, options, m_feedback);
    if (!report) {
        Error error = report.error();
        error.file.clear(); // the temporary file says nothing to anybody
        return error;
    }
    RasterStore rasters(m_territory.database());
    SPP_ASSIGN(const auto infos, rasters.list(options.theme));
    const qlonglong id = infos.back().id; // ordered by id: the one just added
    SPP_ASSIGN(const engine::Grid stored, rasters.grid(id));
    SPP_TRY(checkPlace(m_territory, stored));
    return Stored{ id, report->completeness };
}

Result<ScenarioRaster> HazardIntake::take(const SourceName &name, const SourceReading &reading)
{
    SPP_ASSIGN(HazardGrid grid, readSource(name, reading, m_feedback));
    if (const auto checked = checkClaim(m_territory, grid, m_options.crs); !checked)
        return checked.error().inFile(name.path.toStdString());
    SPP_ASSIGN(const QString sha256, sha256OfFile(name.path));
    const auto stored = store(grid, reading.quantity,
            m_options.scenario + QLatin1Char('-') + toString(reading.quantity));
    if (!stored)
        return stored.error().inFile(name.path.toStdString());
    grid.notes.append(stored->note);
    if (const QString unknown = unknownShare(grid); !unknown.isEmpty())
        grid.notes.append(unknown);
    ScenarioRaster raster{ stored->id, originOf(name, sha256) };
    raster.origin.insert(key("time"), orNull(reading.time));
    raster.origin.insert(key("notes"), QJsonArray::fromStringList(grid.notes));
    if (reading.levelAbove) {
        SPP_ASSIGN(const QString groundSha256, sha256OfFile(reading.levelAbove->path));
        raster.origin.insert(key("level_above"), originOf(*reading.levelAbove, groundSha256));
    }
    return raster;
}

Result<ScenarioRaster> HazardIntake::takeGrid(
        const HazardGrid &grid, HazardQuantity quantity, const QJsonObject &origin)
{
    SPP_ASSIGN(const Stored stored,
            store(grid, quantity, m_options.scenario + QLatin1Char('-') + toString(quantity)));
    return ScenarioRaster{ stored.id, origin };
}

} // namespace spp::flood
