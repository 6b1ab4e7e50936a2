// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/import/exportformat.h"

#include <QFileInfo>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::ExportFormat)
};

std::vector<ExportFormat> knownFormats()
{
    const auto text = [](const char *latin) { return QString::fromLatin1(latin); };
    return {
        { text("ESRI Shapefile"), text("shp"), 10, true, false, false, {},
                { text("ENCODING=UTF-8") } },
        { text("GPKG"), text("gpkg"), 0, true, true, false, {}, {} },
        // RFC 7946 knows WGS 84 only; eleven decimals are a micrometre.
        { text("GeoJSON"), text("geojson"), 0, true, true, false, text("EPSG:4326"),
                { text("COORDINATE_PRECISION=11") } },
        { text("GeoJSON"), text("json"), 0, true, true, false, text("EPSG:4326"),
                { text("COORDINATE_PRECISION=11") } },
        { text("DXF"), text("dxf"), 0, false, true, true, {}, {} },
        { text("MapInfo File"), text("tab"), 31, true, true, false, {},
                { text("ENCODING=UTF-8") } },
        { text("MapInfo File"), text("mif"), 31, true, true, false, {},
                { text("ENCODING=UTF-8") } },
        { text("CSV"), text("csv"), 0, true, true, false, {}, { text("GEOMETRY=AS_WKT") } },
    };
}

} // namespace

Result<ExportFormat> ExportFormat::of(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    QStringList suffixes;
    for (const ExportFormat &format : knownFormats()) {
        if (format.suffix == suffix)
            return format;
        suffixes.append(QLatin1Char('.') + format.suffix);
    }
    return Error::usage(Texts::tr("The output file must end in one of %1.")
                                .arg(suffixes.join(QStringLiteral(", ")))
                                .toStdString())
            .inFile(path.toStdString());
}

QStringList shortNames(const QStringList &names, int length)
{
    if (length == 0)
        return names;
    QStringList result;
    for (const QString &name : names) {
        QString candidate = name.left(length);
        for (int number = 1; result.contains(candidate, Qt::CaseInsensitive); ++number) {
            const QString tail = QStringLiteral("_%1").arg(number);
            candidate = name.left(length - int(tail.size())) + tail;
        }
        result.append(candidate);
    }
    return result;
}

} // namespace spp
