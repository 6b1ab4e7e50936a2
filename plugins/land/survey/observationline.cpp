// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/survey/observationline.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cmath>

namespace spp::land {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::land::ObservationFile)
};

QStringList cellsOf(const QString &line)
{
    QChar separator = QLatin1Char(',');
    for (const char other : { ';', '\t' }) {
        if (line.contains(QLatin1Char(other)))
            separator = QLatin1Char(other);
    }
    QStringList cells;
    for (QString cell : line.split(separator)) {
        cell = cell.trimmed();
        // Spreadsheets put quotes around what holds a separator, or a sign of seconds.
        if (cell.size() > 1 && cell.startsWith(QLatin1Char('"')) && cell.endsWith(QLatin1Char('"')))
            cell = cell.mid(1, cell.size() - 2).replace(QLatin1String("\"\""), QLatin1String("\""));
        cells.append(cell.trimmed());
    }
    return cells;
}

} // namespace

std::vector<ObservationLine> ObservationLine::of(const QByteArray &text)
{
    std::vector<ObservationLine> lines;
    int number = 0;
    QString whole = QString::fromUtf8(text);
    if (whole.startsWith(QChar(0xfeff)))
        whole.remove(0, 1);
    for (const QString &each : whole.split(QLatin1Char('\n'))) {
        ++number;
        const QString trimmed = each.trimmed();
        if (trimmed.isEmpty() || trimmed.startsWith(QLatin1Char('#')))
            continue;
        ObservationLine line;
        line.m_number = number;
        line.m_cells = cellsOf(trimmed);
        lines.push_back(std::move(line));
    }
    return lines;
}

int ObservationLine::cells() const
{
    int cells = int(m_cells.size());
    while (cells > 0 && !has(cells - 1))
        --cells;
    return cells;
}

Error ObservationLine::wrong(const QString &reason) const
{
    return Error::badInput(reason.toStdString())
            .atFeature(Texts::tr("line %1").arg(m_number).toStdString());
}

Result<QString> ObservationLine::text(int cell) const
{
    if (has(cell))
        return this->cell(cell);
    return wrong(Texts::tr("Cell %1 of the record is empty.").arg(cell + 1));
}

Result<double> ObservationLine::number(int cell) const
{
    SPP_ASSIGN(const QString text, this->text(cell));
    const std::optional<double> number = observationNumber(text);
    if (!number)
        return wrong(Texts::tr("\"%1\" is no number.").arg(text));
    return *number;
}

Result<double> ObservationLine::positive(int cell) const
{
    SPP_ASSIGN(const double number, this->number(cell));
    if (!(number > 0.0))
        return wrong(Texts::tr("A length or a standard deviation must be above 0, not %1.")
                             .arg(this->cell(cell)));
    return number;
}

std::optional<double> observationNumber(const QString &text)
{
    QString plain = text.trimmed();
    if (plain.count(QLatin1Char(',')) == 1 && !plain.contains(QLatin1Char('.')))
        plain.replace(QLatin1Char(','), QLatin1Char('.'));
    bool isNumber = false;
    const double number = plain.toDouble(&isNumber); // of the C locale
    return isNumber && std::isfinite(number) ? std::optional<double>(number) : std::nullopt;
}

std::optional<double> sexagesimalFrom(const QString &text)
{
    static const QRegularExpression parts(QString::fromUtf8(
            "^(\\d+)(?:[°\\s:-]+(\\d+)(?:['′\\s:-]+(\\d+(?:[.,]\\d+)?)(?:\"|″|'')?)?['′]?)?°?$"));
    const QRegularExpressionMatch match = parts.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    constexpr double sixty = 60.0;
    const double minutes = match.captured(2).toDouble();
    const double seconds = match.captured(3).replace(QLatin1Char(','), QLatin1Char('.')).toDouble();
    if (minutes >= sixty || seconds >= sixty)
        return std::nullopt;
    return match.captured(1).toDouble() + (minutes + seconds / sixty) / sixty;
}

} // namespace spp::land
