// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "overlayanswers.h"

#include <QList>

#include <cmath>

#include <ogrsf_frmts.h>

namespace spp::bench {

GDALDatasetUniquePtr openVector(const QString &path)
{
    GDALDatasetUniquePtr file(GDALDataset::Open(path.toUtf8().constData(), GDAL_OF_VECTOR));
    if (!file)
        qFatal("%s was not written", qUtf8Printable(path));
    return file;
}

Areas readOverlay(const QString &path, const char *column)
{
    Areas areas;
    const auto file = openVector(path);
    for (const auto &feature : file->GetLayer(0)) {
        if (feature->IsFieldSetAndNotNull(feature->GetFieldIndex("unknown")))
            qFatal("a row says: %s", feature->GetFieldAsString("unknown"));
        areas[{ feature->GetFieldAsInteger64("subject_id"), feature->GetFieldAsString("class") }]
                += feature->GetFieldAsDouble(column);
    }
    return areas;
}

Areas readPieces(const QString &path, const char *classField)
{
    Areas areas;
    const auto file = openVector(path);
    for (const auto &feature : file->GetLayer(0)) {
        const OGRGeometry *geometry = feature->GetGeometryRef();
        if (geometry)
            areas[{ feature->GetFieldAsInteger64("parcel_id"),
                    *classField ? feature->GetFieldAsString(classField) : "" }]
                    += OGR_G_Area(OGRGeometry::ToHandle(const_cast<OGRGeometry *>(geometry)));
    }
    return areas;
}

Areas readTable(OGRLayer &layer)
{
    Areas areas;
    for (const auto &feature : layer) {
        areas[{ feature->GetFieldAsInteger64("subject_id"), feature->GetFieldAsString("class") }]
                = feature->GetFieldAsDouble("area_m2");
    }
    return areas;
}

Areas readLines(const QByteArray &lines)
{
    Areas areas;
    for (const QByteArray &line : lines.split('\n')) {
        const QList<QByteArray> fields = line.split('|');
        if (fields.size() == 3)
            areas[{ fields[0].toLongLong(), fields[1].toStdString() }] = fields[2].toDouble();
    }
    return areas;
}

double valueOf(const Areas &areas, const Pair &pair)
{
    const auto found = areas.find(pair);
    return found == areas.end() ? 0.0 : found->second;
}

double compare(const char *what, const Areas &own, const Areas &peer, double tolerance)
{
    double worst = 0.0;
    std::size_t pairs = 0;
    for (const auto &[pair, area] : own) {
        pairs += area > leastArea_m2 ? 1 : 0;
        worst = std::max(worst, std::abs(area - valueOf(peer, pair)));
    }
    for (const auto &[pair, area] : peer)
        worst = std::max(worst, std::abs(area - valueOf(own, pair)));
    if (pairs == 0 || worst > tolerance)
        qFatal("%s: answers differ by %g over %zu pairs", what, worst, pairs);
    return worst;
}

} // namespace spp::bench
