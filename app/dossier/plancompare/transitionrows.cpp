// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "dossier/plancompare/transitionprint.h"

#include <cmath>

namespace spp::planprint {

TransitionRows::TransitionRows(const PlanPaper &paper, const PlanPrint &print)
    : m_table(TransitionTable::of(print.comparison.matrix, print.classes, paper.alwaysShown))
    , m_tolerance_m2(print.comparison.tolerance_m2)
{
    addRows(paper, print);
}

void TransitionRows::addRows(const PlanPaper &paper, const PlanPrint &print)
{
    const auto text
            = [&](const char *name) { return filledText(paper, QString::fromLatin1(name), print); };
    m_outside = text("outside");
    m_rows.push_back({ Kind::Total, 0, {}, text("total"), {}, true });
    std::vector<int> counters;
    for (size_t i = 0; i < m_table.lines().size(); ++i) {
        const TransitionTable::Line &line = m_table.lines()[i];
        // Rounding between boundary and zones is no row; the note below the table tells of it.
        const bool isSliver = line.code.isEmpty()
                && std::max(m_table.start(i), m_table.end(i)) < m_tolerance_m2;
        if (isSliver)
            continue;
        m_columns.push_back(i);
        counters.resize(size_t(line.depth) + 1, 0);
        ++counters.back();
        QStringList number;
        for (const int counter : counters)
            number.append(QString::number(counter));
        m_rows.push_back({ Kind::Line, i,
                line.isOutside ? QString() : number.join(QLatin1Char('.')),
                line.isOutside ? m_outside : line.name.text(), line.code, line.depth == 0 });
    }
    m_rows.push_back({ Kind::Increase, 0, {}, text("increase"), {}, true });
    m_rows.push_back({ Kind::End, 0, {}, text("end"), {}, true });
}

QString TransitionRows::columnTitle(size_t line) const
{
    const TransitionTable::Line &one = m_table.lines()[line];
    if (one.isOutside)
        return m_outside;
    return one.code.isEmpty() ? one.name.text() : one.code;
}

std::optional<double> TransitionRows::shown(double area_m2) const
{
    return std::abs(area_m2) < m_tolerance_m2 ? std::optional<double>() : area_m2;
}

std::optional<double> TransitionRows::start(const Row &row) const
{
    if (row.kind == Kind::Total)
        return shown(m_table.totalStart());
    // Nothing of the outside belongs to the plan, at either end.
    if (row.kind != Kind::Line || m_table.lines()[row.line].isOutside)
        return {};
    return shown(m_table.start(row.line));
}

std::optional<double> TransitionRows::cell(const Row &row, size_t column) const
{
    switch (row.kind) {
    case Kind::Total:
        return {};
    case Kind::Line:
        return shown(m_table.cell(row.line, column));
    case Kind::Increase:
        return shown(m_table.increase(column));
    case Kind::End:
        return m_table.lines()[column].isOutside ? std::optional<double>()
                                                 : shown(m_table.end(column));
    }
    return {};
}

std::optional<double> TransitionRows::decrease(const Row &row) const
{
    if (row.kind == Kind::Total)
        return shown(m_table.totalDecrease());
    return row.kind == Kind::Line ? shown(m_table.decrease(row.line)) : std::optional<double>();
}

std::optional<double> TransitionRows::change(const Row &row) const
{
    if (row.kind == Kind::Total)
        return shown(m_table.totalEnd() - m_table.totalStart());
    if (row.kind != Kind::Line || m_table.lines()[row.line].isOutside)
        return {};
    return shown(m_table.end(row.line) - m_table.start(row.line));
}

std::optional<double> TransitionRows::end(const Row &row) const
{
    if (row.kind == Kind::Total || row.kind == Kind::End)
        return shown(m_table.totalEnd());
    if (row.kind == Kind::Increase)
        return {};
    return m_table.lines()[row.line].isOutside ? std::optional<double>()
                                               : shown(m_table.end(row.line));
}

} // namespace spp::planprint
