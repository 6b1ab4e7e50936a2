// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/profile/communenames.h"

#include "core/data/fileproblem.h"
#include "core/profile/communetable.h"
#include "core/profile/yamlreader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::CommuneNames)
};

/// The table that profile.yaml names, which Profile has read once and found well.
Result<QString> tablePath(const Profile &profile)
{
    const QDir folder(profile.folder);
    SPP_ASSIGN(const YamlReader file,
            YamlReader::open(folder.absoluteFilePath(QStringLiteral("profile.yaml"))));
    SPP_ASSIGN(const YamlReader communes, file.map("communes"));
    SPP_ASSIGN(const QString name, communes.text("file"));
    return folder.absoluteFilePath(name);
}

Result<std::vector<CsvRow>> rowsOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return readFailure(file);
    return parseCsv(QString::fromUtf8(file.readAll()).remove(QChar(QChar::ByteOrderMark)));
}

/// Invalid where the cell is empty or the column is not there.
Result<QDate> dayIn(const CsvRow &row, int column, const QString &path)
{
    const QString text = column < 0 ? QString() : row.cells.value(column).trimmed();
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (text.isEmpty() || day.isValid())
        return day;
    return Error::badInput(
            Texts::tr("\"%1\" is no day such as 2026-11-22.").arg(text).toStdString())
            .inFile(QStringLiteral("%1:%2").arg(path).arg(row.line).toStdString());
}

} // namespace

Result<QMap<QString, QString>> communeNames(const Profile &profile, QDate at)
{
    QMap<QString, QString> names;
    for (const CommuneBox &one : profile.communes)
        names.insert(one.code, one.fullName.isEmpty() ? one.name : one.fullName);
    if (names.isEmpty() || !at.isValid())
        return names;
    SPP_ASSIGN(const QString path, tablePath(profile));
    SPP_ASSIGN(const auto rows, rowsOf(path));
    const QStringList header = rows.empty() ? QStringList() : rows.front().cells;
    const auto column = [&](const char *name) { return int(header.indexOf(QLatin1String(name))); };
    for (std::size_t i = 1; i < rows.size(); ++i) {
        SPP_ASSIGN(const QDate from, dayIn(rows[i], column("valid_from"), path));
        SPP_ASSIGN(const QDate to, dayIn(rows[i], column("valid_to"), path));
        if ((from.isValid() && at < from) || (to.isValid() && to < at))
            names.remove(rows[i].cells.value(column("commune_code")).trimmed());
    }
    return names;
}

} // namespace spp
