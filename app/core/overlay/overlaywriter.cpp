// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/overlay/overlaywriter.h"

#include "core/overlay/csvoverlay.h"
#include "core/overlay/geopackageoverlay.h"
#include "core/overlay/spreadsheetoverlay.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::OverlayWriter)
};

QString ending(const QString &path) { return QFileInfo(path).suffix().toLower(); }

} // namespace

Result<void> OverlayWriter::check(const QString &path)
{
    const QString suffix = ending(path);
    for (const char *known : { "gpkg", "csv", "xlsx" }) {
        if (suffix == QLatin1String(known))
            return {};
    }
    return Error::usage(
            Texts::tr("The file to write must end in .gpkg, .csv or .xlsx.").toStdString())
            .inFile(path.toStdString());
}

Result<std::unique_ptr<OverlayWriter>> OverlayWriter::create(const QString &path,
        const QString &crs, QDate date, const OverlayColumns &columns, qlonglong rows)
{
    SPP_TRY(check(path));
    if (ending(path) == QLatin1String("gpkg"))
        return GeoPackageOverlay::create(path, crs, date, columns);
    if (ending(path) == QLatin1String("csv"))
        return CsvOverlay::create(path, columns);
    return SpreadsheetOverlay::create(path, columns, rows);
}

} // namespace spp
