// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/papers/extractbatch.h"

#include "core/data/fileproblem.h"
#include "core/import/csvtable.h"
#include "core/review/geopackagewriter.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>

namespace spp::land {

namespace {

/// Ends the batch; anything else concerns one parcel.
bool endsTheBatch(const Error &error)
{
    return error.code == ErrorCode::Cancelled || error.code == ErrorCode::Environment
            || error.code == ErrorCode::Internal;
}

} // namespace

QString forFileName(QString name)
{
    for (const QChar sign : QStringLiteral("/\\:#*?\"<>| "))
        name.replace(sign, QLatin1Char('-'));
    return name;
}

Result<QStringList> ExtractBatch::readList(const QString &path)
{
    auto table = CsvTable::read(path);
    if (!table)
        return table.error().inFile(path.toStdString());
    size_t column = 0;
    for (size_t i = 0; i < table->header.size(); ++i) {
        if (table->header[i].trimmed().toLower() == "parcel")
            column = i;
    }
    QStringList parcels;
    QSet<QString> seen;
    for (const auto &row : table->rows) {
        const QString parcel = QString::fromUtf8(row[column]).trimmed();
        if (!parcel.isEmpty() && !seen.contains(parcel))
            parcels.append(parcel);
        seen.insert(parcel);
    }
    if (parcels.isEmpty())
        return Error::badInput(
                QCoreApplication::translate("spp::land::ExtractBatch", "The list names no parcel.")
                        .toStdString())
                .inFile(path.toStdString())
                .advise(QCoreApplication::translate("spp::land::ExtractBatch",
                        "It needs a column \"parcel\" with entries like 12/34.")
                                .toStdString());
    return parcels;
}

QJsonObject ExtractBatch::description() const
{
    const LandPaperContext &context = m_writer.context();
    return { { QStringLiteral("schema"), QStringLiteral("spp.extractbatch/1") },
        { QStringLiteral("territory"), m_territory.id() }, { QStringLiteral("paper"), m_paper },
        { QStringLiteral("at"), context.at.toString(Qt::ISODate) },
        { QStringLiteral("dated"), context.dated.toString(Qt::ISODate) },
        { QStringLiteral("people"), context.withPeople }, { QStringLiteral("scale"), scale } };
}

Result<void> ExtractBatch::checkFolder() const
{
    if (!QDir().mkpath(m_folder))
        return folderFailure(m_folder);
    const QString path = QDir(m_folder).filePath(m_paper + QStringLiteral(".json"));
    QFile file(path);
    if (!file.exists())
        return writeFile(path, QJsonDocument(description()).toJson(QJsonDocument::Indented));
    if (!file.open(QIODevice::ReadOnly))
        return readFailure(file, ErrorCode::Environment);
    if (QJsonDocument::fromJson(file.readAll()).object() == description())
        return {};
    return Error::badInput(QCoreApplication::translate("spp::land::ExtractBatch",
                                   "The folder belongs to a run with another territory, day, "
                                   "scale or choice of personal data.")
                                   .toStdString())
            .inFile(path.toStdString())
            .advise(QCoreApplication::translate("spp::land::ExtractBatch",
                    "Give another folder, or the same options as before.")
                            .toStdString());
}

/// The file that is written last tells whether the paper is finished.
Result<void> ExtractBatch::add(const QString &name, const Write &write, Report &report)
{
    const QString base = QDir(m_folder).filePath(forFileName(name));
    const QStringList endings = m_writer.endings(m_paper);
    const bool isThere = std::all_of(endings.begin(), endings.end(),
            [&base](const QString &ending) { return QFile::exists(base + ending); });
    if (isThere) {
        ++report.skipped;
        return {};
    }
    SPP_ASSIGN(const QStringList written, write(base));
    ++report.made;
    for (const QString &file : written) {
        if (report.files.size() < listedFiles)
            report.files << file;
    }
    return {};
}

QString ExtractBatch::nameOf(const ParcelRecord &record)
{
    QStringList parts{ record.communeCode, record.sheet, record.number };
    parts.removeAll(QString());
    QString name = m_paper + QLatin1Char('-') + parts.join(QLatin1Char('-'));
    if (m_names.contains(name))
        name += QStringLiteral("-key%1").arg(record.id);
    m_names.insert(name);
    return name;
}

Result<void> ExtractBatch::writeParcels(
        const std::vector<qlonglong> &keys, Feedback &feedback, Report &report)
{
    const qlonglong count = qlonglong(keys.size());
    for (qlonglong i = 0; i < count; ++i) {
        feedback.progress(i, count);
        if (feedback.isCancelled())
            return Error::cancelled(QCoreApplication::translate(
                    "spp::land::ExtractBatch", "Stopped after %1 of %2; run it again to go on.")
                                            .arg(i)
                                            .arg(count)
                                            .toStdString());
        const qlonglong id = keys[size_t(i)];
        SPP_ASSIGN(const ParcelRecord record, m_writer.records().read(id));
        const Result<void> made = add(
                nameOf(record),
                [&](const QString &base) { return m_writer.writeParcel(m_paper, id, base); },
                report);
        if (made)
            continue;
        if (endsTheBatch(made.error()))
            return made.error();
        report.failed.push_back(made.error().atFeature(
                QStringLiteral("%1/%2").arg(record.sheet, record.number).toStdString()));
    }
    feedback.progress(count, count);
    return {};
}

Result<void> ExtractBatch::writeRegisters(
        const ParcelSelection &selection, Feedback &feedback, Report &report)
{
    if (!selection.ids.empty()) {
        return add(
                m_paper,
                [&](const QString &base) {
                    return m_writer.writeRegister(m_paper, selection, base, feedback);
                },
                report);
    }
    SPP_ASSIGN(const QStringList communes, m_writer.records().communes(selection));
    for (int i = 0; i < communes.size(); ++i) {
        feedback.progress(i, communes.size());
        ParcelSelection one = selection;
        one.communes = QStringList{ communes.at(i) };
        QStringList parts{ m_paper, communes.at(i), selection.sheet };
        parts.removeAll(QString());
        SPP_TRY(add(
                parts.join(QLatin1Char('-')),
                [&](const QString &base) {
                    return m_writer.writeRegister(m_paper, one, base, feedback);
                },
                report));
    }
    return {};
}

Result<void> ExtractBatch::writeStatistics(
        const ParcelSelection &selection, Feedback &feedback, Report &report)
{
    QStringList names;
    for (const QString &code : selection.communes)
        names << m_writer.records().communeName(code);
    if (!selection.sheet.isEmpty())
        names << QStringLiteral("tờ bản đồ số ") + selection.sheet;
    if (!selection.ids.empty())
        names << QStringLiteral("%1 thửa đất được chọn").arg(selection.ids.size());
    const QString unit = names.join(QStringLiteral(", "));
    QStringList parts{ m_paper };
    parts << selection.communes << selection.sheet;
    parts.removeAll(QString());
    return add(
            parts.join(QLatin1Char('-')),
            [&](const QString &base) {
                return m_writer.writeStatistics(m_paper, selection, unit, base, feedback);
            },
            report);
}

Result<ExtractBatch::Report> ExtractBatch::run(
        const ParcelSelection &selection, const std::vector<qlonglong> &keys, Feedback &feedback)
{
    SPP_TRY(checkFolder());
    Report report;
    switch (scopeOf(m_paper)) {
    case PaperScope::Group:
        SPP_TRY(add(
                m_paper,
                [&](const QString &base) { return m_writer.writeGroup(m_paper, keys, base); },
                report));
        break;
    case PaperScope::Commune:
        SPP_TRY(writeRegisters(selection, feedback, report));
        break;
    case PaperScope::Statistics:
        SPP_TRY(writeStatistics(selection, feedback, report));
        break;
    default:
        SPP_TRY(writeParcels(keys, feedback, report));
    }
    return report;
}

} // namespace spp::land
