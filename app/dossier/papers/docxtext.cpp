// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "dossier/papers/docxtext.h"

#include "dossier/papers/tablegrid.h"
#include "dossier/papers/typemeasure.h"

#include <algorithm>
#include <cmath>

namespace spp::paper::docx {

namespace {

void start(QXmlStreamWriter &xml, const char *name)
{
    xml.writeStartElement(wordNamespace(), QLatin1String(name));
}

QString alignmentName(Alignment alignment)
{
    switch (alignment) {
    case Alignment::Left:
        return QStringLiteral("left");
    case Alignment::Centre:
        return QStringLiteral("center");
    case Alignment::Right:
        return QStringLiteral("right");
    case Alignment::Justified:
        return QStringLiteral("both");
    }
    return {};
}

void runProperties(QXmlStreamWriter &xml, const Run &run, double size_pt)
{
    start(xml, "rPr");
    if (run.bold)
        element(xml, "b", {});
    if (run.italic)
        element(xml, "i", {});
    element(xml, "sz", { { "val", qRound(size_pt * 2.0) } });
    element(xml, "szCs", { { "val", qRound(size_pt * 2.0) } });
    xml.writeEndElement();
}

void runText(QXmlStreamWriter &xml, const QString &text)
{
    QString piece;
    const auto flush = [&] {
        if (piece.isEmpty())
            return;
        start(xml, "t");
        xml.writeAttribute(QStringLiteral("xml:space"), QStringLiteral("preserve"));
        xml.writeCharacters(piece);
        xml.writeEndElement();
        piece.clear();
    };
    for (const QChar c : text) {
        if (c != QLatin1Char('\n') && c != QLatin1Char('\t')) {
            piece += c;
            continue;
        }
        flush();
        element(xml, c == QLatin1Char('\n') ? "br" : "tab", {});
    }
    flush();
}

/// A rule as long as asked for: the top border of an empty paragraph, drawn in from both sides.
void ruleParagraph(QXmlStreamWriter &xml, const Paragraph &above, double width_mm)
{
    const double length_mm = std::min(naturalWidth_mm(above) * above.rule, width_mm);
    const int indent = twips((width_mm - length_mm) / 2.0);
    start(xml, "p");
    start(xml, "pPr");
    if (above.keepWithNext)
        element(xml, "keepNext", {});
    start(xml, "pBdr");
    element(xml, "top",
            { { "val", QStringLiteral("single") }, { "sz", 6 }, { "space", 1 },
                    { "color", QStringLiteral("000000") } });
    xml.writeEndElement();
    element(xml, "spacing",
            { { "before", 40 }, { "after", qRound(above.after_pt * 20.0) }, { "line", 20 },
                    { "lineRule", QStringLiteral("exact") } });
    element(xml, "ind", { { "left", indent }, { "right", indent } });
    xml.writeEndElement();
    xml.writeEndElement();
}

void tableProperties(QXmlStreamWriter &xml, const Table &table, double width_mm)
{
    start(xml, "tblPr");
    element(xml, "tblW", { { "w", twips(width_mm) }, { "type", QStringLiteral("dxa") } });
    element(xml, "jc", { { "val", QStringLiteral("center") } });
    if (table.ruled) {
        start(xml, "tblBorders");
        for (const char *side : { "top", "left", "bottom", "right", "insideH", "insideV" })
            element(xml, side,
                    { { "val", QStringLiteral("single") }, { "sz", 4 }, { "space", 0 },
                            { "color", QStringLiteral("000000") } });
        xml.writeEndElement();
    }
    element(xml, "tblLayout", { { "type", QStringLiteral("fixed") } });
    start(xml, "tblCellMar");
    const int padding = twips(table.ruled ? table.padding_mm : 0.0);
    for (const char *side : { "left", "right" })
        element(xml, side, { { "w", padding }, { "type", QStringLiteral("dxa") } });
    xml.writeEndElement();
    xml.writeEndElement();
}

struct CellStyle {
    double padding_mm = 0.0;
    bool header = false;
    bool keep = false; ///< with the next row
    const std::function<void(const Picture &)> *writePicture = nullptr;
};

/// The part of a cell from a row above that lies in this row.
void writeReachingCell(QXmlStreamWriter &xml, int span, double width_mm)
{
    start(xml, "tc");
    start(xml, "tcPr");
    element(xml, "tcW", { { "w", twips(width_mm) }, { "type", QStringLiteral("dxa") } });
    if (span > 1)
        element(xml, "gridSpan", { { "val", span } });
    element(xml, "vMerge", {});
    xml.writeEndElement();
    gap(xml, 6.0);
    xml.writeEndElement();
}

void writeCell(QXmlStreamWriter &xml, const Cell &cell, double width_mm, const CellStyle &style)
{
    start(xml, "tc");
    start(xml, "tcPr");
    element(xml, "tcW", { { "w", twips(width_mm) }, { "type", QStringLiteral("dxa") } });
    if (cell.span > 1)
        element(xml, "gridSpan", { { "val", cell.span } });
    if (cell.rows > 1)
        element(xml, "vMerge", { { "val", QStringLiteral("restart") } });
    if (style.header)
        element(xml, "vAlign", { { "val", QStringLiteral("center") } });
    xml.writeEndElement();
    for (Paragraph text : cell.paragraphs) {
        text.keepWithNext = text.keepWithNext || style.keep;
        paragraph(xml, text, width_mm - 2.0 * style.padding_mm);
    }
    for (const Picture &picture : cell.pictures)
        (*style.writePicture)(picture);
    if (cell.paragraphs.empty() && cell.pictures.empty())
        gap(xml, 6.0);
    xml.writeEndElement();
}

void rowProperties(QXmlStreamWriter &xml, const Row &row, bool header)
{
    start(xml, "trPr");
    element(xml, "cantSplit", {});
    if (row.minimumHeight_mm > 0.0)
        element(xml, "trHeight",
                { { "val", twips(row.minimumHeight_mm) }, { "hRule", QStringLiteral("atLeast") } });
    if (header)
        element(xml, "tblHeader", {});
    xml.writeEndElement();
}

void writeRow(QXmlStreamWriter &xml, const Table &table, size_t index,
        const std::vector<GridCell> &cells, double width_mm,
        const std::function<void(const Picture &)> &writePicture)
{
    const Row &row = table.rows[index];
    start(xml, "tr");
    const CellStyle style{ table.ruled ? table.padding_mm : 0.0, int(index) < table.headerRows,
        table.keepTogether && index + 1 < table.rows.size(), &writePicture };
    rowProperties(xml, row, style.header);
    for (const GridCell &cell : cells) {
        if (cell.cell)
            writeCell(xml, *cell.cell, cell.width * width_mm, style);
        else
            writeReachingCell(xml, cell.span, cell.width * width_mm);
    }
    xml.writeEndElement();
}

} // namespace

QString wordNamespace()
{
    return QStringLiteral("http://schemas.openxmlformats.org/wordprocessingml/2006/main");
}

int twips(double mm) { return int(std::lround(mm * 1440.0 / 25.4)); }

void element(QXmlStreamWriter &xml, const char *name,
        std::initializer_list<std::pair<const char *, QVariant>> attributes)
{
    xml.writeEmptyElement(wordNamespace(), QLatin1String(name));
    for (const auto &[attribute, value] : attributes)
        xml.writeAttribute(wordNamespace(), QLatin1String(attribute), value.toString());
}

void headerReference(QXmlStreamWriter &xml, const QString &relationNamespace, const QString &type,
        const QString &id)
{
    element(xml, "headerReference", { { "type", type } });
    xml.writeAttribute(relationNamespace, QStringLiteral("id"), id);
}

void spacing(QXmlStreamWriter &xml, double before_pt, double after_pt, double lineSpacing)
{
    element(xml, "spacing",
            { { "before", qRound(before_pt * 20.0) }, { "after", qRound(after_pt * 20.0) },
                    { "line", qRound(lineSpacing * 240.0) },
                    { "lineRule", QStringLiteral("auto") } });
}

void paragraph(QXmlStreamWriter &xml, const Paragraph &paragraph, double width_mm)
{
    const bool ruled = paragraph.rule > 0.0;
    start(xml, "p");
    start(xml, "pPr");
    if (paragraph.keepWithNext || ruled)
        element(xml, "keepNext", {});
    if (paragraph.text().contains(QLatin1Char('\t'))) {
        start(xml, "tabs");
        element(xml, "tab",
                { { "val", QStringLiteral("right") }, { "leader", QStringLiteral("dot") },
                        { "pos", twips(width_mm) } });
        xml.writeEndElement();
    }
    spacing(xml, paragraph.before_pt, ruled ? 0.0 : paragraph.after_pt, paragraph.lineSpacing);
    if (paragraph.firstLine_mm < 0.0)
        element(xml, "ind",
                { { "left", twips(paragraph.left_mm) },
                        { "hanging", twips(-paragraph.firstLine_mm) } });
    else
        element(xml, "ind",
                { { "left", twips(paragraph.left_mm) },
                        { "firstLine", twips(paragraph.firstLine_mm) } });
    element(xml, "jc", { { "val", alignmentName(paragraph.alignment) } });
    xml.writeEndElement();
    for (const Run &run : paragraph.runs) {
        start(xml, "r");
        runProperties(xml, run, paragraph.size_pt);
        runText(xml, run.text);
        xml.writeEndElement();
    }
    xml.writeEndElement();
    if (ruled)
        ruleParagraph(xml, paragraph, width_mm);
}

void table(QXmlStreamWriter &xml, const Table &table, double width_mm,
        const std::function<void(const Picture &)> &writePicture)
{
    start(xml, "tbl");
    tableProperties(xml, table, width_mm);
    start(xml, "tblGrid");
    for (const double share : table.widths)
        element(xml, "gridCol", { { "w", twips(share * width_mm) } });
    xml.writeEndElement();
    const auto grid = gridOf(table);
    for (size_t i = 0; i < table.rows.size(); ++i)
        writeRow(xml, table, i, grid[i], width_mm, writePicture);
    xml.writeEndElement();
}

void gap(QXmlStreamWriter &xml, double height_pt)
{
    start(xml, "p");
    start(xml, "pPr");
    element(xml, "spacing",
            { { "before", 0 }, { "after", 0 }, { "line", qRound(std::max(height_pt, 1.0) * 20.0) },
                    { "lineRule", QStringLiteral("exact") } });
    xml.writeEndElement();
    xml.writeEndElement();
}

} // namespace spp::paper::docx
