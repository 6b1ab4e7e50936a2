// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/import/cornerchecks.h"

#include "core/domain/writtennumber.h"

#include <QCoreApplication>
#include <QHash>

#include <cmath>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::CornerTable)
};

using Kind = CornerProblem::Kind;

/// Two corners nearer than half of the last printed digit are one.
constexpr double samePlace_m = 0.005;
/// Naming the crossing sides takes the square of the corners; longer tables only learn that there
/// are some.
constexpr size_t mostNamed = 2000;
constexpr size_t mostCrossings = 5;
constexpr int sideDecimals = 2; ///< as sheets print sides

double distance_m(const TableCorner &one, const TableCorner &other)
{
    return std::hypot(one.north_m - other.north_m, one.east_m - other.east_m);
}

QString metres(double value)
{
    return written::number(value, sideDecimals, LocalisedText::language(), written::Zeros::Kept);
}

QString sideName(const CornerTable &table, size_t at)
{
    return QStringLiteral("%1–%2").arg(
            table.corners[at].number, table.corners[(at + 1) % table.corners.size()].number);
}

/// How many of the sides would be wrong if side i belonged to corner i + shift.
int mismatches(const std::vector<std::optional<double>> &printed, const CornerTable &table,
        size_t shift, double tolerance_m)
{
    const size_t count = table.corners.size();
    int wrong = 0;
    for (size_t i = 0; i < printed.size(); ++i) {
        if (!printed[i])
            continue;
        const double computed = table.corners[(i + shift) % count].computedSide_m;
        wrong += std::abs(*printed[i] - computed) > tolerance_m ? 1 : 0;
    }
    return wrong;
}

/// A side in the row of its second corner belongs to the corner before.
void laySides(const CornerRows &rows, double tolerance_m, CornerTable &table)
{
    const size_t count = table.corners.size();
    std::vector<std::optional<double>> printed;
    for (const CornerRow &row : rows.rows)
        printed.push_back(row.side);
    const size_t before = count - 1;
    const bool inSecond = mismatches(printed, table, before, tolerance_m)
            < mismatches(printed, table, 0, tolerance_m);
    for (size_t i = 0; i < printed.size(); ++i) {
        TableCorner &corner = table.corners[(i + (inSecond ? before : 0)) % count];
        if (printed[i])
            corner.side_m = printed[i];
        if (rows.rows[i].sideAfter)
            table.corners[i % count].side_m = rows.rows[i].sideAfter;
    }
}

double turn(const TableCorner &a, const TableCorner &b, const TableCorner &c)
{
    return (b.east_m - a.east_m) * (c.north_m - a.north_m)
            - (b.north_m - a.north_m) * (c.east_m - a.east_m);
}

bool isBetween(const TableCorner &a, const TableCorner &b, const TableCorner &on)
{
    return std::min(a.east_m, b.east_m) <= on.east_m && on.east_m <= std::max(a.east_m, b.east_m)
            && std::min(a.north_m, b.north_m) <= on.north_m
            && on.north_m <= std::max(a.north_m, b.north_m);
}

/// Crossing or touching.
bool meet(const TableCorner &a, const TableCorner &b, const TableCorner &c, const TableCorner &d)
{
    const double turns[]{ turn(a, b, c), turn(a, b, d), turn(c, d, a), turn(c, d, b) };
    if (turns[0] * turns[1] < 0.0 && turns[2] * turns[3] < 0.0)
        return true;
    return (turns[0] == 0.0 && isBetween(a, b, c)) || (turns[1] == 0.0 && isBetween(a, b, d))
            || (turns[2] == 0.0 && isBetween(c, d, a)) || (turns[3] == 0.0 && isBetween(c, d, b));
}

void findDuplicates(CornerTable &table)
{
    // Cells of the grid are twice as wide as what counts as one place, so neighbours are looked at.
    QHash<std::pair<qint64, qint64>, int> seen;
    for (size_t i = 0; i < table.corners.size(); ++i) {
        const TableCorner &corner = table.corners[i];
        const auto cell = [](double metre) { return qint64(std::floor(metre / samePlace_m)); };
        const qint64 row = cell(corner.north_m);
        const qint64 column = cell(corner.east_m);
        for (const qint64 dr : { -1, 0, 1 }) {
            for (const qint64 dc : { -1, 0, 1 }) {
                const int other = seen.value({ row + dr, column + dc }, -1);
                if (other < 0 || distance_m(table.corners[size_t(other)], corner) >= samePlace_m)
                    continue;
                table.problems.push_back({ Kind::DuplicateCorner, corner.line, 0,
                        Texts::tr("Line %1: corner %2 stands where corner %3 does.")
                                .arg(corner.line)
                                .arg(corner.number, table.corners[size_t(other)].number) });
            }
        }
        seen.insert({ row, column }, int(i));
    }
}

void findCrossings(CornerTable &table)
{
    const auto &corners = table.corners;
    const size_t count = corners.size();
    size_t found = 0;
    for (size_t i = 0; i < count && count <= mostNamed; ++i) {
        for (size_t j = i + 2; j < count && found < mostCrossings; ++j) {
            const bool adjacent = i == 0 && j == count - 1;
            if (adjacent || !meet(corners[i], corners[i + 1], corners[j], corners[(j + 1) % count]))
                continue;
            ++found;
            table.problems.push_back({ Kind::SelfCrossing, corners[j].line, 0,
                    Texts::tr("Side %1 crosses side %2.")
                            .arg(sideName(table, i), sideName(table, j)) });
        }
    }
}

} // namespace

void CornerChecks::build(
        const CornerRows &rows, const CornerTableOptions &options, CornerTable &table)
{
    const bool exchange = options.exchangeAxes;
    for (const CornerRow &row : rows.rows) {
        table.corners.push_back({ row.line, row.number, exchange ? row.east_m : row.north_m,
                exchange ? row.north_m : row.east_m, {}, 0.0 });
    }
    if (table.corners.size() > 1
            && distance_m(table.corners.front(), table.corners.back()) < samePlace_m) {
        table.closed = true;
        table.corners.pop_back();
    }
    const size_t count = table.corners.size();
    if (count == 0)
        return;
    for (size_t i = 0; i < count; ++i)
        table.corners[i].computedSide_m
                = distance_m(table.corners[i], table.corners[(i + 1) % count]);
    laySides(rows, options.sideTolerance_m, table);
}

void CornerChecks::shape(CornerTable &table)
{
    if (table.corners.size() < 3) {
        table.problems.push_back({ Kind::TooFewCorners, 0, 0,
                Texts::tr("An outline has at least three corners; %1 could be read.")
                        .arg(table.corners.size()) });
        return;
    }
    const size_t before = table.problems.size();
    findDuplicates(table);
    if (table.problems.size() == before)
        findCrossings(table);
}

void CornerChecks::sides(double tolerance_m, CornerTable &table)
{
    for (size_t i = 0; i < table.corners.size(); ++i) {
        const TableCorner &corner = table.corners[i];
        if (!corner.side_m)
            continue;
        const double difference = *corner.side_m - corner.computedSide_m;
        // A hair more, so that a difference of exactly the tolerance passes in binary too.
        if (std::abs(difference) <= tolerance_m + 1e-6)
            continue;
        table.problems.push_back({ Kind::SideDiffers, corner.line, 0,
                Texts::tr("Line %1: side %2 is printed as %3 m; from the coordinates it is %4 m, "
                          "%5 m off (allowed: %6 m).")
                        .arg(corner.line)
                        .arg(sideName(table, i), metres(*corner.side_m),
                                metres(corner.computedSide_m), metres(std::abs(difference)),
                                metres(tolerance_m)) });
    }
}

} // namespace spp
