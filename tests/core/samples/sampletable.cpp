// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "sampletable.h"

#include "support/testdata.h"

#include <QFile>
#include <QJsonDocument>

namespace spp::test {

namespace {

QStringList cellsOf(const QString &line)
{
    QStringList cells{ QString() };
    bool quoted = false;
    for (const QChar letter : line) {
        if (letter == QLatin1Char('"'))
            quoted = !quoted;
        else if (letter == QLatin1Char(',') && !quoted)
            cells.append(QString());
        else
            cells.last().append(letter);
    }
    return cells;
}

} // namespace

QString sampleFile(const QString &name)
{
    return sourceFolder() + QStringLiteral("/data-samples/phong-dien/") + name;
}

QVector<QMap<QString, QString>> readTable(const QString &name)
{
    QVector<QMap<QString, QString>> rows;
    QFile file(sampleFile(name));
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    const QStringList lines = QString::fromUtf8(file.readAll()).trimmed().split(QLatin1Char('\n'));
    const QStringList header = cellsOf(lines.first());
    for (const QString &line : lines.mid(1)) {
        const QStringList cells = cellsOf(line);
        QMap<QString, QString> row;
        for (int k = 0; k < int(cells.size()) && k < int(header.size()); ++k)
            row.insert(header.at(k), cells.at(k));
        rows.append(row);
    }
    return rows;
}

QMap<QString, QString> plantedParcels()
{
    QMap<QString, QString> parcels;
    for (const auto &row : readTable(QStringLiteral("places.csv")))
        parcels.insert(row.value(QStringLiteral("id")),
                row.value(QStringLiteral("sheet")) + QLatin1Char('/')
                        + row.value(QStringLiteral("number")));
    return parcels;
}

QJsonObject askForJson(const QStringList &arguments)
{
    const ProgramRun run = runSpp(arguments + QStringList{ QStringLiteral("--json") });
    if (run.exitCode != 0 && run.exitCode != 1) {
        qWarning("%s", run.standardError.constData());
        return {};
    }
    return QJsonDocument::fromJson(run.standardOutput).object();
}

} // namespace spp::test
