// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "dossier/plancompare/tableparts.h"

#include "core/plancompare/plannumber.h"
#include "dossier/papers/paperformat.h"

namespace spp::planprint::parts {

namespace {

using paper::Alignment;
using paper::Block;
using paper::Cell;
using paper::Paragraph;
using paper::Table;

constexpr double titleSize_pt = 13.0;
constexpr double aboutSize_pt = 11.0;
constexpr double noteSize_pt = 9.5;
constexpr double signSize_pt = 11.0;
constexpr double signatureSpace_pt = 56.0;

QString orDots(const QString &text) { return text.isEmpty() ? paper::dots() : text; }

bool isVietnamese() { return LocalisedText::language() == QLatin1String("vi"); }

QString placeAndDate(const PlanPrint &print)
{
    const QString place = orDots(print.office.values.value(QStringLiteral("place")));
    return isVietnamese() ? place + QStringLiteral(", ") + paper::longDate({})
                          : place + QStringLiteral(", ........................ 20......");
}

Table officeAndForm(const PlanPaper &paper, const PlanPrint &print)
{
    Table table;
    table.widths = { 0.5, 0.5 };
    table.ruled = false;
    table.after_pt = 4.0;
    Cell office;
    for (const char *name : { "parent", "issuer" }) {
        const QString text = print.office.values.value(QString::fromLatin1(name));
        if (!text.isEmpty())
            office.paragraphs.push_back(line(text.simplified(), aboutSize_pt, Alignment::Left,
                    QLatin1String(name) == QLatin1String("issuer")));
    }
    const QString number = print.facts.forms.value(paper.id).number;
    Cell form;
    if (!number.isEmpty()) {
        form = cell(filledText(paper, QStringLiteral("form"), print,
                            { { QStringLiteral("form.number"), number } }),
                aboutSize_pt, Alignment::Right, true);
    }
    table.rows.push_back({ { office, form } });
    return table;
}

} // namespace

Paragraph line(const QString &text, double size_pt, Alignment alignment, bool bold, bool italic)
{
    Paragraph paragraph;
    paragraph.runs = { { text, bold, italic } };
    paragraph.size_pt = size_pt;
    paragraph.alignment = alignment;
    paragraph.after_pt = 0.0;
    return paragraph;
}

Cell cell(const QString &text, double size_pt, Alignment alignment, bool bold, bool italic)
{
    return { { line(text, size_pt, alignment, bold, italic) } };
}

Cell header(const QString &text, double size_pt, int span, int rows)
{
    Cell head = cell(text, size_pt, Alignment::Centre, true);
    head.span = span;
    head.rows = rows;
    return head;
}

std::vector<Block> head(const PlanPaper &paper, const PlanPrint &print, bool continued)
{
    std::vector<Block> blocks;
    if (!continued)
        blocks.push_back(officeAndForm(paper, print));
    const QString more = continued
            ? QLatin1Char(' ') + filledText(paper, QStringLiteral("continued"), print)
            : QString();
    Paragraph title = line(filledText(paper, QStringLiteral("heading"), print) + more, titleSize_pt,
            Alignment::Centre, true);
    title.keepWithNext = true;
    title.after_pt = 2.0;
    blocks.push_back(title);
    if (!continued) {
        Paragraph about = line(filledText(paper, QStringLiteral("about"), print), aboutSize_pt,
                Alignment::Centre, false, true);
        about.keepWithNext = true;
        blocks.push_back(about);
    }
    Paragraph unit = line(filledText(paper, QStringLiteral("unit"), print), noteSize_pt,
            Alignment::Right, false, true);
    unit.before_pt = 2.0;
    unit.after_pt = 2.0;
    unit.keepWithNext = true;
    blocks.push_back(unit);
    return blocks;
}

std::vector<Block> notes(const PlanPaper &paper, const PlanPrint &print, double rounding_ha,
        const QStringList &first)
{
    QStringList texts = first;
    texts.removeAll(QString());
    const PlanComparison &comparison = print.comparison;
    if (comparison.sliverCount() > 0) {
        texts.append(filledText(paper, QStringLiteral("slivers"), print,
                { { QStringLiteral("count"),
                          plannumber::fixed(double(comparison.sliverCount()), 0) },
                        { QStringLiteral("area"),
                                plannumber::fixed(comparison.slivers_m2(), 4) } }));
    }
    if (rounding_ha > 0.0) {
        texts.append(filledText(paper, QStringLiteral("rounding"), print,
                { { QStringLiteral("difference"),
                        plannumber::fixed(rounding_ha, print.facts.areaDecimals_ha) } }));
    }
    texts.append(filledText(paper, QStringLiteral("source"), print));
    std::vector<Block> blocks;
    for (const QString &text : texts) {
        Paragraph note = line(text, noteSize_pt, Alignment::Left, false, true);
        note.after_pt = 1.0;
        blocks.push_back(note);
    }
    return blocks;
}

Table signatures(const PlanPaper &paper, const PlanPrint &print)
{
    Table table;
    table.ruled = false;
    table.keepTogether = true;
    paper::Row row;
    for (const PlanPaper::Signer &signer : paper.signers) {
        table.widths.push_back(1.0 / double(paper.signers.size()));
        Cell place;
        place.paragraphs.push_back(line(signer.dated ? placeAndDate(print) : QString(), signSize_pt,
                Alignment::Centre, false, true));
        place.paragraphs.front().before_pt = 8.0;
        for (const QString &text : signer.lines.text().split(QLatin1Char('\n')))
            place.paragraphs.push_back(line(text, signSize_pt, Alignment::Centre, true));
        place.paragraphs.push_back(
                line(signer.note.text(), noteSize_pt, Alignment::Centre, false, true));
        Paragraph space = line(QString(), 2.0, Alignment::Centre);
        space.before_pt = signatureSpace_pt;
        place.paragraphs.push_back(space);
        row.cells.push_back(std::move(place));
    }
    table.rows.push_back(std::move(row));
    return table;
}

} // namespace spp::planprint::parts
