// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/rules/packreader.h"

#include <QCoreApplication>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::RulePack)
};

constexpr double emptyCell = std::numeric_limits<double>::quiet_NaN();

/// Numbers that rise strictly; only the first may be -inf.
Result<std::vector<double>> risingNumbers(const PackNode &node)
{
    std::vector<double> numbers;
    for (const PackNode &item : node.items()) {
        SPP_ASSIGN(const double number, item.number());
        const bool allowed = std::isfinite(number) || (numbers.empty() && number < 0);
        if (!allowed || (!numbers.empty() && number <= numbers.back()))
            return item.error(Texts::tr("the points of an axis must rise"));
        numbers.push_back(number);
    }
    if (numbers.empty())
        return node.error(Texts::tr("a list of numbers is expected here"));
    return numbers;
}

Result<LookupTable::Axis> readAxis(const PackNode &node)
{
    using Kind = LookupTable::Axis::Kind;
    SPP_TRY(node.onlyKeys({ QStringLiteral("variable"), QStringLiteral("points"),
            QStringLiteral("from"), QStringLiteral("codes") }));
    LookupTable::Axis axis;
    SPP_ASSIGN(axis.variable, node[QStringLiteral("variable")].text());
    const int kinds = int(node.has(QStringLiteral("points")))
            + int(node.has(QStringLiteral("from"))) + int(node.has(QStringLiteral("codes")));
    if (kinds != 1)
        return node.error(Texts::tr("an axis has one of points, from and codes"));
    if (node.has(QStringLiteral("codes"))) {
        axis.kind = Kind::Code;
        SPP_ASSIGN(axis.codes, node[QStringLiteral("codes")].texts());
        if (axis.codes.isEmpty() || axis.codes.removeDuplicates() > 0)
            return node[QStringLiteral("codes")].error(Texts::tr("the codes must all differ"));
        return axis;
    }
    const bool isLinear = node.has(QStringLiteral("points"));
    axis.kind = isLinear ? Kind::Linear : Kind::Step;
    const PackNode points = node[isLinear ? QStringLiteral("points") : QStringLiteral("from")];
    SPP_ASSIGN(axis.points, risingNumbers(points));
    if (isLinear && !std::isfinite(axis.points.front()))
        return points.error(Texts::tr("a linear axis needs finite points"));
    return axis;
}

size_t sizeOf(const LookupTable::Axis &axis)
{
    return axis.kind == LookupTable::Axis::Kind::Code ? size_t(axis.codes.size())
                                                      : axis.points.size();
}

Result<void> readRow(const PackNode &node, size_t width, std::vector<double> &values)
{
    const std::vector<PackNode> cells = node.items();
    if (cells.size() != width) {
        return node.error(Texts::tr("this row has %1 values, the axis has %2")
                                  .arg(int(cells.size()))
                                  .arg(int(width)));
    }
    for (const PackNode &cell : cells) {
        if (cell.isNull()) {
            values.push_back(emptyCell);
            continue;
        }
        SPP_ASSIGN(const double value, cell.number());
        values.push_back(value);
    }
    return {};
}

} // namespace

Result<LookupTable> readTable(const QString &id, const PackNode &node)
{
    SPP_TRY(node.onlyKeys({ QStringLiteral("source"), QStringLiteral("axes"),
            QStringLiteral("values"), QStringLiteral("unit") }));
    LookupTable table;
    table.id = id;
    SPP_ASSIGN(const LocalisedText source, node[QStringLiteral("source")].localised());
    table.source = source.vi;
    const std::vector<PackNode> axes = node[QStringLiteral("axes")].items();
    if (axes.empty() || axes.size() > 2)
        return node[QStringLiteral("axes")].error(Texts::tr("a table has one or two axes"));
    for (const PackNode &axisNode : axes) {
        SPP_ASSIGN(LookupTable::Axis axis, readAxis(axisNode));
        table.axes.push_back(std::move(axis));
    }
    const PackNode values = node[QStringLiteral("values")];
    if (table.axes.size() == 1) {
        SPP_TRY(readRow(values, sizeOf(table.axes[0]), table.values));
        return table;
    }
    const std::vector<PackNode> rows = values.items();
    if (rows.size() != sizeOf(table.axes[0])) {
        return values.error(Texts::tr("the table has %1 rows, its first axis %2")
                                    .arg(int(rows.size()))
                                    .arg(int(sizeOf(table.axes[0]))));
    }
    for (const PackNode &row : rows)
        SPP_TRY(readRow(row, sizeOf(table.axes[1]), table.values));
    return table;
}

} // namespace spp
