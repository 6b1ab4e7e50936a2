// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "dossier/plancompare/balanceprint.h"

#include "core/plancompare/balancetable.h"
#include "core/plancompare/plannumber.h"
#include "dossier/plancompare/tableparts.h"

#include <cmath>
#include <numeric>

namespace spp::planprint {

namespace {

using paper::Alignment;
using paper::Row;
using paper::Table;

constexpr double whole_percent = 100.0;
/// Shares of the width: number, name, code, area and share twice, change, per person, note.
const std::vector<double> shares{ 5.0, 30.0, 10.0, 13.0, 9.0, 13.0, 9.0, 13.0, 12.0, 16.0 };

class BalanceLayout {
public:
    BalanceLayout(const PlanPaper &paper, const PlanPrint &print)
        : m_paper(paper)
        , m_print(print)
        , m_balance(BalanceTable::of(
                  print.comparison.matrix, print.classes, print.facts.percentDecimals))
    {
    }

    paper::Document document() const
    {
        paper::Document document;
        document.title = m_paper.title.text();
        document.page = m_paper.page;
        paper::Section section;
        section.blocks = parts::head(m_paper, m_print, false);
        section.blocks.push_back(table());
        for (paper::Block &note : parts::notes(m_paper, m_print, rounding_ha(), {}))
            section.blocks.push_back(std::move(note));
        section.blocks.push_back(parts::signatures(m_paper, m_print));
        document.sections.push_back(std::move(section));
        return document;
    }

private:
    QString text(const char *name) const
    {
        return filledText(m_paper, QString::fromLatin1(name), m_print);
    }

    Table table() const
    {
        Table table;
        const double sum = std::accumulate(shares.begin(), shares.end(), 0.0);
        for (const double share : shares)
            table.widths.push_back(share / sum);
        table.headerRows = 2;
        table.rows.push_back({ { head("no", 1, 2), head("name", 1, 2), head("code", 1, 2),
                head("before", 2), head("after", 2), head("change", 1, 2), head("per_person", 1, 2),
                head("note", 1, 2) } });
        table.rows.push_back({ { head("area"), head("share"), head("area"), head("share") } });
        int number = 0;
        for (const BalanceTable::Line &line : m_balance.lines) {
            if (!line.designation.isFunction()
                    && std::max(line.before_m2, line.after_m2) < m_print.comparison.tolerance_m2)
                continue;
            table.rows.push_back(row(line, QString::number(++number), false));
        }
        BalanceTable::Line total;
        total.name = m_paper.texts.value(QStringLiteral("total"));
        total.before_m2 = m_balance.before_m2;
        total.after_m2 = m_balance.after_m2;
        total.before_percent = total.after_percent = whole_percent;
        table.rows.push_back(row(total, QString(), true));
        return table;
    }

    paper::Cell head(const char *name, int span = 1, int rows = 1) const
    {
        return parts::header(text(name), m_paper.size_pt, span, rows);
    }

    Row row(const BalanceTable::Line &line, const QString &number, bool bold) const
    {
        const auto put = [&](const QString &text, Alignment alignment) {
            return parts::cell(text, m_paper.size_pt, alignment, bold);
        };
        const int decimals = m_print.facts.areaDecimals_ha;
        const auto area = [&](double area_m2) {
            return put(area_m2 > 0.0 ? plannumber::hectares(area_m2, decimals) : QString(),
                    Alignment::Right);
        };
        const auto share = [&](double area_m2, double percent) {
            return put(area_m2 > 0.0 ? plannumber::fixed(percent, m_balance.percentDecimals)
                                     : QString(),
                    Alignment::Right);
        };
        const double change_m2 = line.after_m2 - line.before_m2;
        const bool isChanged = std::abs(change_m2) >= m_print.comparison.tolerance_m2;
        return { { put(number, Alignment::Centre), put(line.name.text(), Alignment::Left),
                put(line.designation.code, Alignment::Centre), area(line.before_m2),
                share(line.before_m2, line.before_percent), area(line.after_m2),
                share(line.after_m2, line.after_percent),
                put(isChanged ? plannumber::signedFixed(
                            change_m2 / plannumber::m2PerHectare, decimals)
                              : QString(),
                        Alignment::Right),
                put(QString(), Alignment::Right), put(QString(), Alignment::Left) } };
    }

    double rounding_ha() const
    {
        const double unit = std::pow(10.0, m_print.facts.areaDecimals_ha);
        const auto rounded = [unit](double area_m2) {
            return std::round(area_m2 / plannumber::m2PerHectare * unit) / unit;
        };
        double before = 0.0;
        double after = 0.0;
        for (const BalanceTable::Line &line : m_balance.lines) {
            before += rounded(line.before_m2);
            after += rounded(line.after_m2);
        }
        const double difference = std::max(std::abs(before - rounded(m_balance.before_m2)),
                std::abs(after - rounded(m_balance.after_m2)));
        return difference * unit < 0.5 ? 0.0 : difference;
    }

    const PlanPaper &m_paper;
    const PlanPrint &m_print;
    BalanceTable m_balance;
};

} // namespace

paper::Document balanceDocument(const PlanPaper &paper, const PlanPrint &print)
{
    return BalanceLayout(paper, print).document();
}

} // namespace spp::planprint
