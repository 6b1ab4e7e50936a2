// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "dossier/plancompare/cellprint.h"

#include "core/plancompare/plannumber.h"
#include "dossier/plancompare/tableparts.h"
#include "dossier/printednumber.h"

#include <algorithm>
#include <numeric>

namespace spp::planprint {

namespace {

using paper::Alignment;
using paper::Row;
using paper::Table;

const QString notStated = QString::fromUtf16(u"–");
constexpr int limitDecimals = 2;
/// Shares of the width: cell, six columns before, six after, what changes.
const std::vector<double> shares{ 16.0, 13.0, 12.0, 10.0, 10.0, 10.0, 10.0, 13.0, 12.0, 10.0, 10.0,
    10.0, 10.0, 14.0 };

QString limit(const QVariantMap &limits, const char *name)
{
    const QVariant value = limits.value(QString::fromLatin1(name));
    return value.isValid() ? printedNumber(value.toDouble(), limitDecimals) : notStated;
}

QString storeysOf(const QVariantMap &limits)
{
    const QString most = limit(limits, "storeys_max");
    if (!limits.contains(QStringLiteral("storeys_min")))
        return most;
    return limit(limits, "storeys_min") + notStated + most;
}

class CellLayout {
public:
    CellLayout(const PlanPaper &paper, const PlanPrint &print)
        : m_paper(paper)
        , m_print(print)
    {
    }

    paper::Document document() const
    {
        paper::Document document;
        document.title = m_paper.title.text();
        document.page = m_paper.page;
        paper::Section section;
        section.blocks = parts::head(m_paper, m_print, false);
        const auto changed = std::count_if(cells().begin(), cells().end(),
                [](const CellChange &change) { return change.isChanged; });
        if (changed > 0)
            section.blocks.push_back(table());
        else
            section.blocks.push_back(parts::line(text("none"), m_paper.size_pt, Alignment::Centre));
        const QString unchanged = filledText(m_paper, QStringLiteral("unchanged"), m_print,
                { { QStringLiteral("count"),
                        plannumber::fixed(
                                double(qlonglong(cells().size()) - qlonglong(changed)), 0) } });
        for (paper::Block &note : parts::notes(m_paper, m_print, 0.0, { unchanged }))
            section.blocks.push_back(std::move(note));
        section.blocks.push_back(parts::signatures(m_paper, m_print));
        document.sections.push_back(std::move(section));
        return document;
    }

private:
    const std::vector<CellChange> &cells() const { return m_print.comparison.cells; }
    QString text(const char *name) const
    {
        return filledText(m_paper, QString::fromLatin1(name), m_print);
    }
    paper::Cell head(const char *name, int span = 1, int rows = 1) const
    {
        return parts::header(text(name), m_paper.size_pt, span, rows);
    }

    Table table() const
    {
        Table table;
        table.padding_mm = 0.8;
        const double sum = std::accumulate(shares.begin(), shares.end(), 0.0);
        for (const double share : shares)
            table.widths.push_back(share / sum);
        table.headerRows = 2;
        table.rows.push_back({ { head("code", 1, 2), head("before", 6), head("after", 6),
                head("change", 1, 2) } });
        Row names;
        for (int side = 0; side < 2; ++side) {
            for (const char *name : { "name", "area", "coverage", "storeys", "far", "people" })
                names.cells.push_back(head(name));
        }
        table.rows.push_back(std::move(names));
        for (const CellChange &change : cells()) {
            if (change.isChanged)
                table.rows.push_back(row(change));
        }
        return table;
    }

    Row row(const CellChange &change) const
    {
        Row row;
        const auto put = [&](const QString &text, Alignment alignment, bool bold = false) {
            row.cells.push_back(parts::cell(text, m_paper.size_pt, alignment, bold));
        };
        const CellTexts before = cellTexts(change.from, m_print.facts.areaDecimals_ha);
        const CellTexts after = cellTexts(change.to, m_print.facts.areaDecimals_ha);
        // What is new stands out without colour.
        const bool isNew = !change.from;
        put(change.cell, Alignment::Left);
        const auto side = [&](const CellTexts &shown, const CellTexts &other, bool marks) {
            const auto value = [&](QString CellTexts::*field, Alignment alignment) {
                put(shown.*field, alignment, marks && (isNew || shown.*field != other.*field));
            };
            value(&CellTexts::function, Alignment::Centre);
            value(&CellTexts::area_ha, Alignment::Right);
            value(&CellTexts::coverage, Alignment::Centre);
            value(&CellTexts::storeys, Alignment::Centre);
            value(&CellTexts::far, Alignment::Centre);
            value(&CellTexts::people, Alignment::Centre);
        };
        side(before, after, false);
        side(after, before, true);
        put(changeWord(m_paper, m_print, change), Alignment::Centre);
        return row;
    }

    const PlanPaper &m_paper;
    const PlanPrint &m_print;
};

} // namespace

CellTexts cellTexts(const std::optional<CellState> &state, int areaDecimals)
{
    if (!state)
        return {};
    return { state->designation.text(), plannumber::hectares(state->area_m2, areaDecimals),
        limit(state->limits, "coverage_max_percent"), storeysOf(state->limits),
        limit(state->limits, "far_max"), limit(state->limits, "population") };
}

QString changeWord(const PlanPaper &paper, const PlanPrint &print, const CellChange &change)
{
    if (!change.isChanged)
        return {};
    const char *name = !change.from ? "new" : !change.to ? "removed" : "changed";
    return filledText(paper, QString::fromLatin1(name), print);
}

paper::Document cellDocument(const PlanPaper &paper, const PlanPrint &print)
{
    return CellLayout(paper, print).document();
}

} // namespace spp::planprint
