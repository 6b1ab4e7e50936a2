// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/quality/landusecodes.h"

#include "core/data/fileproblem.h"
#include "core/profile/communetable.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

namespace spp::land {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::land::LandUseCodes)
};

const QLatin1String noSuccessor("-");

Error columnsMissing(const QString &path)
{
    return Error::badInput(
            Texts::tr("The columns code, status and maps_to are needed.").toStdString())
            .inFile(path.toStdString());
}

} // namespace

Result<LandUseCodes> LandUseCodes::load(const OfficeFiles &files)
{
    const QString path = files.find(QStringLiteral("land-use-codes.csv"));
    return path.isEmpty() ? Result<LandUseCodes>(LandUseCodes()) : read(path);
}

Result<LandUseCodes> LandUseCodes::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return readFailure(file, ErrorCode::Environment);
    auto rows = parseCsv(QString::fromUtf8(file.readAll()));
    if (!rows)
        return rows.error().inFile(path.toStdString());
    const QStringList header = rows->empty() ? QStringList() : rows->front().cells;
    const int code = header.indexOf(QStringLiteral("code"));
    const int status = header.indexOf(QStringLiteral("status"));
    const int mapsTo = header.indexOf(QStringLiteral("maps_to"));
    if (code < 0 || status < 0 || mapsTo < 0)
        return columnsMissing(path);
    LandUseCodes codes;
    for (const CsvRow &row : *rows) {
        if (&row == &rows->front() || row.cells.size() <= std::max({ code, status, mapsTo }))
            continue;
        QString successor;
        if (row.cells.at(status) == QLatin1String("legacy"))
            successor
                    = row.cells.at(mapsTo).isEmpty() ? QString(noSuccessor) : row.cells.at(mapsTo);
        codes.m_successors.insert(row.cells.at(code), successor);
    }
    return codes;
}

LandUseCodes::State LandUseCodes::state(const QString &code) const
{
    const auto found = m_successors.constFind(code);
    if (found == m_successors.constEnd())
        return State::Unknown;
    return found->isEmpty() ? State::InForce : State::Outdated;
}

QString LandUseCodes::successor(const QString &code) const
{
    const QString successor = m_successors.value(code);
    // A group of several codes is for a person to choose from.
    return m_successors.contains(successor) && state(successor) == State::InForce ? successor
                                                                                  : QString();
}

QStringList LandUseCodes::split(const QString &landUse)
{
    static const QRegularExpression separators(QStringLiteral("[+,;/\\s]+"));
    return landUse.split(separators, Qt::SkipEmptyParts);
}

} // namespace spp::land
