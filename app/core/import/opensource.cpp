// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/import/opensource.h"

#include "core/data/fileproblem.h"
#include "core/import/coordinatelayer.h"
#include "core/import/formatcheck.h"
#include "core/import/listheader.h"
#include "core/sheets/sheetlayer.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QFileInfo>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::OpenSource)
};

QByteArray cellOf(const QVariant &value)
{
    if (value.userType() == QMetaType::QByteArray)
        return value.toByteArray();
    if (value.userType() == QMetaType::Double)
        return QByteArray::number(value.toDouble(), 'g', 15);
    if (value.userType() == QMetaType::QDate)
        return value.toDate().toString(Qt::ISODate).toUtf8();
    return value.toString().toUtf8();
}

/// The rows of a layer that has no geometry of its own.
Result<CsvTable> tableOf(SourceLayer &layer)
{
    CsvTable table;
    std::vector<int> all;
    for (size_t i = 0; i < layer.fields().size(); ++i) {
        table.header.push_back(layer.fields()[i].name.toUtf8());
        all.push_back(int(i));
    }
    SPP_TRY(layer.rewind(all, false));
    while (true) {
        SPP_ASSIGN(const bool more, layer.next());
        if (!more)
            return table;
        std::vector<QByteArray> row;
        for (const int field : all)
            row.push_back(cellOf(layer.value(field)));
        table.rows.push_back(std::move(row));
    }
}

} // namespace

Result<OpenSource> OpenSource::open(const QString &path, const QString &layer, ThemeGeometry target,
        bool readAsStated, const SheetStyle *sheetStyle)
{
    OpenSource source;
    SPP_ASSIGN(const SourceKind kind, checkFormat(path));
    const bool isText = kind == SourceKind::DelimitedText;
    if (isText)
        SPP_TRY(source.openText(path, target));
    // GDAL knows some text formats without a header by their names.
    const bool complete
            = isText && (target == ThemeGeometry::None || source.m_layer->hasGeometry());
    if (!complete) {
        const Result<void> opened = source.openOgr(path, layer, target, readAsStated);
        if (!opened && !isText)
            return opened.error();
    }
    if (kind == SourceKind::Dgn7 && sheetStyle)
        SPP_TRY(source.readAsSheet(layer, *sheetStyle));
    if (target != ThemeGeometry::None && !source.m_layer->hasGeometry()) {
        return Error::badInput(
                Texts::tr("The source has no geometry, and no columns of coordinates "
                          "were found in it.")
                        .toStdString())
                .inFile(path.toStdString())
                .inLayer(source.m_layer->name().toStdString())
                .advise(Texts::tr("Name the columns X and Y (or north and east, lon and lat), "
                                  "or WKT.")
                                .toStdString());
    }
    return source;
}

Result<void> OpenSource::openText(const QString &path, ThemeGeometry target)
{
    SPP_ASSIGN(CsvTable table, CsvTable::read(path));
    SPP_TRY(restoreHeader(table));
    m_layer = std::make_unique<CoordinateLayer>(QFileInfo(path).completeBaseName(),
            std::move(table), SourceLayer::TextForm::Bytes, target);
    m_format = QStringLiteral("CSV");
    m_files = QStringList{ path };
    return {};
}

/// Takes what GDAL gives, unless a text was opened already and GDAL finds no geometry either.
Result<void> OpenSource::openOgr(
        const QString &path, const QString &name, ThemeGeometry target, bool readAsStated)
{
    SPP_ASSIGN(OgrSource ogr, OgrSource::open(path, readAsStated));
    SPP_ASSIGN(std::unique_ptr<SourceLayer> found, ogr.layer(name));
    if (m_layer && !found->hasGeometry())
        return {};
    if (target != ThemeGeometry::None && !found->hasGeometry()) {
        SPP_ASSIGN(CsvTable table, tableOf(*found));
        found = std::make_unique<CoordinateLayer>(
                found->name(), std::move(table), found->textForm(), target);
    }
    m_layer = std::move(found);
    m_format = ogr.format();
    m_files = ogr.files();
    m_ogr = std::move(ogr);
    return {};
}

/// The design as parcels, if it bears parcel numbers; levels named by the user are left as they
/// are.
Result<void> OpenSource::readAsSheet(const QString &layer, const SheetStyle &style)
{
    if (!layer.isEmpty() && layer != m_layer->name())
        return {};
    SPP_ASSIGN(const LegacyText tables, LegacyText::load());
    SPP_ASSIGN(m_layer, SheetLayer::orDrawing(std::move(m_layer), style, tables));
    return {};
}

QStringList OpenSource::fileNames() const
{
    QStringList names;
    for (const QString &file : m_files)
        names.append(QFileInfo(file).fileName());
    names.sort();
    return names;
}

Result<QString> OpenSource::sha256() const
{
    QMap<QString, QString> byName;
    for (const QString &file : m_files)
        byName.insert(QFileInfo(file).fileName(), file);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &path : byName) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
            return readFailure(file);
    }
    return QString::fromLatin1(hash.result().toHex());
}

QDate OpenSource::changedOn() const
{
    QDate latest;
    for (const QString &file : m_files)
        latest = std::max(latest, QFileInfo(file).lastModified().date());
    return latest;
}

} // namespace spp
