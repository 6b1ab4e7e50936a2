// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "dossier/dossiersections.h"

#include "core/review/reviewwords.h"
#include "core/review/territoryfeaturesource.h"
#include "dossier/dossiercontent.h"

namespace spp {

namespace {

bool endsThePrint(const Error &error)
{
    return error.code == ErrorCode::Cancelled || error.code == ErrorCode::Environment;
}

QString reasonOf(const Error &error)
{
    return reviewwords::fill({ QString::fromUtf16(u"Không lập được mục này: %1"),
                                     QStringLiteral("This section could not be made: %1") },
            { reviewwords::plain(QString::fromStdString(error.text())) })
            .text();
}

std::vector<Column> columnsOf(const ReportTable &table)
{
    const QStringList &header = table.rows.front();
    std::vector<Column> columns;
    for (int i = 0; i < header.size(); ++i) {
        const double share
                = std::size_t(i) < table.widths.size() ? table.widths[std::size_t(i)] : 1.0;
        columns.push_back(
                { header[i], share, table.numbers.count(i) > 0 ? Qt::AlignRight : Qt::AlignLeft });
    }
    return columns;
}

} // namespace

Result<std::vector<PrintedSection>> sectionsOf(
        const DossierInput &input, Territory &territory, Feedback &feedback)
{
    TerritoryFeatureSource source(territory);
    ReportContext context;
    context.subject = &input.review.subject;
    context.proposal = &input.review.proposal;
    context.source = &source;
    context.at = input.review.at;
    context.tolerance_m2 = input.review.tolerance_m2;
    context.grid = input.review.grid;
    context.territory = &territory;
    context.feedback = &feedback;
    std::vector<PrintedSection> printed;
    for (const ReportSection &section : input.sections) {
        auto table = section.table(context);
        if (!table && endsThePrint(table.error()))
            return table.error();
        if (!table)
            printed.push_back(
                    { section.title.text(), { {}, {}, { reasonOf(table.error()) }, {} } });
        else if (!table->rows.empty() || !table->notes.isEmpty())
            printed.push_back({ section.title.text(), std::move(*table) });
    }
    return printed;
}

void DossierContent::sections(const std::vector<PrintedSection> &sections)
{
    constexpr double noteGap_mm = 1.0;
    for (const PrintedSection &section : sections) {
        m_flow.heading(section.title);
        const ReportTable &table = section.table;
        if (!table.rows.empty()) {
            std::vector<std::vector<Cell>> rows;
            for (auto row = table.rows.begin() + 1; row != table.rows.end(); ++row) {
                std::vector<Cell> cells;
                for (const QString &text : *row)
                    cells.push_back({ { text, m_look.table() } });
                rows.push_back(std::move(cells));
            }
            m_flow.table(columnsOf(table), rows);
        }
        for (const QString &note : table.notes) {
            m_flow.space(noteGap_mm);
            m_flow.paragraph(note, m_look.small());
        }
    }
}

} // namespace spp
