// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/import/importpreview.h"

#include "core/import/encodingdetector.h"
#include "core/import/legacytext.h"
#include "core/import/ogrsource.h"
#include "core/import/opensource.h"
#include "core/import/sourcecrs.h"
#include "core/import/textdecoder.h"
#include "core/profile/profile.h"
#include "core/sheets/sheetstyle.h"

#include <QFileInfo>

#include <ogr_geometry.h>

#include <numeric>

namespace spp {

namespace {

bool isTextTable(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    return ending == QLatin1String("csv") || ending == QLatin1String("txt");
}

QgsGeometry shapeOf(const OGRGeometry &from)
{
    QByteArray wkb(int(from.WkbSize()), Qt::Uninitialized);
    QgsGeometry shape;
    if (from.exportToWkb(wkbNDR, reinterpret_cast<unsigned char *>(wkb.data())) == OGRERR_NONE)
        shape.fromWkb(wkb);
    return shape;
}

using Values = std::vector<std::vector<QVariant>>;

/// The first records as they are, and what they say of the encoding.
Result<Values> readValues(SourceLayer &layer, TextJudge &judge, std::vector<QgsGeometry> &shapes)
{
    std::vector<int> all(layer.fields().size());
    std::iota(all.begin(), all.end(), 0);
    SPP_TRY(layer.rewind(all, layer.hasGeometry()));
    Values values;
    while (int(values.size()) < ImportPreview::mostRows) {
        SPP_ASSIGN(const bool more, layer.next());
        if (!more)
            break;
        std::vector<QVariant> row;
        for (const int field : all) {
            row.push_back(layer.value(field));
            if (row.back().userType() == QMetaType::QByteArray)
                judge.add(row.back().toByteArray());
        }
        values.push_back(std::move(row));
        if (const OgrGeometryPtr shape = layer.takeGeometry())
            shapes.push_back(shapeOf(*shape));
    }
    return values;
}

} // namespace

Result<QStringList> ImportPreview::layers(const QString &path)
{
    if (isTextTable(path))
        return QStringList();
    SPP_ASSIGN(const OgrSource source, OgrSource::open(path, false));
    return source.layerNames();
}

Result<ImportPreview> ImportPreview::read(const QString &path, const QString &layerName,
        const Theme *theme, const QString &encoding, const Profile &profile)
{
    SPP_ASSIGN(const SheetStyle sheetStyle, SheetStyle::load(OfficeFiles(profile)));
    const bool asSheet = !theme || theme->id == QLatin1String("parcels");
    SPP_ASSIGN(const OpenSource source,
            OpenSource::open(path, layerName, theme ? theme->geometry : ThemeGeometry::Any, false,
                    asSheet ? &sheetStyle : nullptr));
    SourceLayer &layer = source.layer();
    ImportPreview preview;
    preview.format = source.format();
    preview.fields = layer.fields();
    TextJudge judge(layer.textForm());
    SPP_ASSIGN(const Values values, readValues(layer, judge, preview.shapes));

    SPP_ASSIGN(const LegacyText tables, LegacyText::load());
    std::optional<TextEncoding> stated = textEncodingFromName(encoding);
    if (!stated) {
        SPP_ASSIGN(const EncodingDetector detector,
                EncodingDetector::create(tables, profile.commonWords));
        stated = judge.answer(detector).encoding;
    }
    preview.encoding = toString(*stated);
    TextDecoder decoder(tables, layer.textForm(), *stated);
    for (const std::vector<QVariant> &row : values) {
        QStringList texts;
        for (const QVariant &value : row)
            texts.append(value.userType() == QMetaType::QByteArray
                            ? decoder.decode(value.toByteArray())
                            : value.toString());
        preview.rows.push_back(std::move(texts));
    }
    if (const Result<SourceCrs> claimed
            = SourceCrs::claimed(profile, layer.crsDefinition(), QString()))
        preview.ownCrs = claimed->code;
    return preview;
}

} // namespace spp
