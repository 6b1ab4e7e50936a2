// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/import/cornerrows.h"

#include "core/import/numbertext.h"
#include "core/import/plainname.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::CornerTable)
};

using Kind = CornerProblem::Kind;

/// No side of a parcel is as long as this, no coordinate of a projected CRS here as small.
constexpr double leastCoordinate_m = 10000.0;

struct Line {
    int line = 0;
    QStringList cells;
};

/// Which cell holds what; -1 where there is none.
struct Columns {
    int number = -1;
    int north = -1;
    int east = -1;
    int side = -1;

    bool hasPoints() const { return north >= 0 && east >= 0; }
    int count() const { return (number >= 0) + (north >= 0) + (east >= 0) + (side >= 0); }
    /// What a header of two lines names in the other one.
    void add(const Columns &other)
    {
        for (const auto member :
                { &Columns::number, &Columns::north, &Columns::east, &Columns::side }) {
            if (this->*member < 0)
                this->*member = other.*member;
        }
    }
};

bool looksNumeric(const QString &cell)
{
    static const QRegularExpression pattern(QStringLiteral("^[+-]?[0-9][0-9.,'\u2019\\s]*(?:m)?$"));
    return pattern.match(cell).hasMatch();
}

int numericCells(const Line &line)
{
    return int(std::count_if(line.cells.begin(), line.cells.end(), looksNumeric));
}

int filledCells(const Line &line)
{
    return int(std::count_if(line.cells.begin(), line.cells.end(),
            [](const QString &cell) { return !cell.isEmpty(); }));
}

QStringList cellsOf(const QString &text, QChar separator)
{
    static const QRegularExpression blanks(QStringLiteral("\\s+"));
    if (separator.isNull())
        return text.trimmed().split(blanks, Qt::SkipEmptyParts);
    QStringList cells;
    for (const QString &cell : text.split(separator))
        cells.append(cell.trimmed());
    return cells;
}

std::vector<Line> linesOf(const QString &text)
{
    QChar separator;
    for (const QChar candidate : { QLatin1Char('\t'), QLatin1Char(';') }) {
        if (separator.isNull() && text.contains(candidate))
            separator = candidate;
    }
    static const QRegularExpression ends(QStringLiteral("\r\n|\n|\r"));
    std::vector<Line> lines;
    int number = 0;
    for (const QString &line : text.split(ends)) {
        ++number;
        if (!line.trimmed().isEmpty())
            lines.push_back({ number, cellsOf(line, separator) });
    }
    return lines;
}

/// Bare X is north in a corner table and bare Y east: that is how they are printed here.
Columns columnsOf(const QStringList &header)
{
    static const QRegularExpression north(QStringLiteral("bac|north|^(toado)?x(m)?$"));
    static const QRegularExpression east(QStringLiteral("dong|east|^(toado)?y(m)?$"));
    static const QRegularExpression side(
            QStringLiteral("canh|chieudai|khoangcach|side|length|distance|^[sdl](m)?$"));
    static const QRegularExpression number(QStringLiteral(
            "diem|dinh|^(so)?(tt|hieu)|^so$|^stt$|moc|point|corner|vertex|^no$|^id$"));
    Columns columns;
    int place = 0;
    for (const QString &cell : header) {
        const QString name = plainName(cell);
        // "X (Bắc)" parted at blanks names one column twice.
        const auto take = [&](int &column, const QRegularExpression &pattern) {
            if (column >= 0 || !pattern.match(name).hasMatch())
                return false;
            column = place++;
            return true;
        };
        if (!take(columns.north, north) && !take(columns.east, east) && !take(columns.side, side))
            take(columns.number, number);
    }
    return columns;
}

/// Tabs and semicolons leave empty header cells where a column is; blanks do not.
Columns placedColumns(const QStringList &header, bool aligned)
{
    if (!aligned)
        return columnsOf(header);
    Columns placed;
    for (int i = int(header.size()) - 1; i >= 0; --i) {
        const Columns one = columnsOf({ header[i] });
        for (const auto member :
                { &Columns::number, &Columns::north, &Columns::east, &Columns::side }) {
            if (one.*member >= 0)
                placed.*member = i;
        }
    }
    return placed;
}

QString withoutUnit(QString cell)
{
    if (cell.endsWith(QLatin1Char('m')))
        cell.chop(1);
    return cell;
}

std::optional<double> valueOf(const QString &cell, const NumberStyle &style)
{
    return style.read(withoutUnit(cell));
}

int mostCells(const std::vector<Line> &lines)
{
    int most = 0;
    for (const Line &line : lines)
        most = std::max(most, int(line.cells.size()));
    return most;
}

/// What the columns are where no header says it.
Columns usualColumns(const std::vector<Line> &lines, const NumberStyle &style)
{
    const int most = mostCells(lines);
    if (most >= 4)
        return { 0, 1, 2, 3 };
    if (most <= 2)
        return { -1, 0, 1, -1 };
    // Three cells: number, X, Y or X, Y, side. Only a coordinate is that long.
    const auto numbered = std::count_if(lines.begin(), lines.end(), [&style](const Line &line) {
        const auto last = valueOf(line.cells.value(2), style);
        return last && *last >= leastCoordinate_m;
    });
    return numbered > 0 ? Columns{ 0, 1, 2, -1 } : Columns{ -1, 0, 1, 2 };
}

/// The columns of the header; where it does not name as many as the table has, parted at blanks,
/// it only tells whether X or Y comes first.
Columns chosenColumns(const Columns &header, const std::vector<Line> &lines,
        const NumberStyle &style, bool aligned)
{
    Columns columns = header;
    if (header.hasPoints() && aligned) {
        if (columns.number < 0 && std::min(columns.north, columns.east) == 1 && columns.side != 0)
            columns.number = 0;
        return columns;
    }
    if (header.hasPoints() && header.count() == mostCells(lines))
        return columns;
    columns = usualColumns(lines, style);
    if (header.hasPoints() && header.east < header.north)
        std::swap(columns.north, columns.east);
    return columns;
}

/// Reads the lines under the header.
class Body {
public:
    Body(Columns columns, NumberStyle style)
        : m_columns(columns)
        , m_style(std::move(style))
    {
    }

    void read(const Line &line, CornerRows &result) const
    {
        if (isSideAlone(line, result))
            return;
        CornerRow row;
        row.line = line.line;
        row.number = line.cells.value(m_columns.number);
        if (m_columns.number < 0)
            row.number = QString::number(result.rows.size() + 1);
        const auto north = number(line, m_columns.north, result);
        const auto east = number(line, m_columns.east, result);
        if (m_columns.side >= 0 && !line.cells.value(m_columns.side).isEmpty()
                && line.cells.value(m_columns.side) != QLatin1String("-"))
            row.side = number(line, m_columns.side, result);
        if (!north || !east)
            return;
        row.north_m = *north;
        row.east_m = *east;
        result.rows.push_back(row);
    }

private:
    /// A line between two corners that holds nothing but the side.
    bool isSideAlone(const Line &line, CornerRows &result) const
    {
        if (result.rows.empty() || filledCells(line) != 1 || numericCells(line) != 1)
            return false;
        const auto cell = std::find_if(line.cells.begin(), line.cells.end(), looksNumeric);
        const auto value = valueOf(*cell, m_style);
        if (!value || *value >= leastCoordinate_m)
            return false;
        result.rows.back().sideAfter = value;
        return true;
    }

    std::optional<double> number(const Line &line, int column, CornerRows &result) const
    {
        const QString cell = line.cells.value(column);
        if (cell.isEmpty()) {
            result.problems.push_back({ Kind::MissingCell, line.line, column + 1,
                    Texts::tr("Line %1, column %2: a number is missing.")
                            .arg(line.line)
                            .arg(column + 1) });
            return std::nullopt;
        }
        const auto value = looksNumeric(cell) ? valueOf(cell, m_style) : std::nullopt;
        if (!value) {
            result.problems.push_back({ Kind::NotANumber, line.line, column + 1,
                    Texts::tr("Line %1, column %2: \"%3\" cannot be read as one number.")
                            .arg(line.line)
                            .arg(column + 1)
                            .arg(cell) });
        }
        return value;
    }

    Columns m_columns;
    NumberStyle m_style;
};

/// Takes the lines before the first number off, and answers with the columns they name.
Columns takeHeader(std::vector<Line> &lines, bool aligned)
{
    Columns columns;
    auto line = lines.begin();
    for (; line != lines.end(); ++line) {
        const Columns named = placedColumns(line->cells, aligned);
        if (!named.hasPoints() && numericCells(*line) > 0)
            break;
        if (aligned)
            columns.add(named);
        else if (named.hasPoints())
            columns = named;
    }
    lines.erase(lines.begin(), line);
    return columns;
}

} // namespace

CornerRows CornerRows::read(const QString &text)
{
    CornerRows result;
    std::vector<Line> lines = linesOf(text);
    const bool aligned = text.contains(QLatin1Char('\t')) || text.contains(QLatin1Char(';'));
    const Columns header = takeHeader(lines, aligned);
    NumberStyle style;
    for (const Line &line : lines) {
        for (const QString &cell : line.cells) {
            if (looksNumeric(cell))
                style.learn(withoutUnit(cell));
        }
    }
    const Body body(chosenColumns(header, lines, style, aligned), style);
    for (const Line &line : lines)
        body.read(line, result);
    return result;
}

} // namespace spp
