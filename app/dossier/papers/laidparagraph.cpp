// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "dossier/papers/laidblock.h"
#include "dossier/papers/typemeasure.h"

#include <QFontMetricsF>
#include <QTextLayout>

#include <algorithm>

namespace spp::paper {

namespace {

struct Shaped {
    QString text;
    QList<QTextLayout::FormatRange> formats;
};

QFont runFont(const Run &run, double size_pt)
{
    return officialFont(size_pt, run.bold, run.italic, PixelUnit::perPoint);
}

/// Dots that fill the line of the tab to `width`, as a tab stop with leader does in Word.
QString dots(const Paragraph &paragraph, double room)
{
    const QFontMetricsF metrics(runFont({}, paragraph.size_pt));
    const double dot = metrics.horizontalAdvance(QStringLiteral("...................."))
            / 20.0; // kerning and rounding even out
    return QString(std::max(0, int(room / dot) - 1), QLatin1Char('.'));
}

double lastLineLength(const Shaped &line, double size_pt, double width)
{
    QTextLayout layout(line.text, officialFont(size_pt, false, false, PixelUnit::perPoint));
    layout.setFormats(line.formats.toVector());
    double length = 0.0;
    layout.beginLayout();
    for (QTextLine part = layout.createLine(); part.isValid(); part = layout.createLine()) {
        part.setLineWidth(width);
        length = part.naturalTextWidth();
    }
    layout.endLayout();
    // What Qt counts as the width of a line leaves out the spaces at its end.
    const QFontMetricsF metrics(layout.font());
    for (auto i = line.text.size(); i > 0 && line.text.at(i - 1) == QLatin1Char(' '); --i)
        length += metrics.horizontalAdvance(QLatin1Char(' '));
    return length;
}

/// Length of the line that holds character `position`, without its tab; of its last part where the
/// line is too long for `width` and wraps.
double lineLength(const Paragraph &paragraph, int position, double width)
{
    const QString all = paragraph.text();
    const int from = all.lastIndexOf(QLatin1Char('\n'), position) + 1;
    int to = all.indexOf(QLatin1Char('\n'), position);
    if (to < 0)
        to = int(all.size());
    Shaped line;
    int start = 0;
    for (const Run &run : paragraph.runs) {
        const int first = std::max(from, start) - start;
        const int last = std::min(to, start + int(run.text.size())) - start;
        if (first < last) {
            QTextLayout::FormatRange range;
            range.start = int(line.text.size());
            line.text += run.text.mid(first, last - first).remove(QLatin1Char('\t'));
            range.length = int(line.text.size()) - range.start;
            range.format.setFont(runFont(run, paragraph.size_pt));
            line.formats.append(range);
        }
        start += int(run.text.size());
    }
    return lastLineLength(line, paragraph.size_pt, width);
}

Shaped shape(const Paragraph &paragraph, double width)
{
    Shaped shaped;
    int read = 0;
    for (const Run &run : paragraph.runs) {
        QTextLayout::FormatRange range;
        range.start = int(shaped.text.size());
        for (const QChar c : run.text) {
            if (c == QLatin1Char('\n'))
                shaped.text += QChar(QChar::LineSeparator);
            else if (c == QLatin1Char('\t'))
                shaped.text += dots(paragraph, width - lineLength(paragraph, read, width));
            else
                shaped.text += c;
            ++read;
        }
        range.length = int(shaped.text.size()) - range.start;
        range.format.setFont(runFont(run, paragraph.size_pt));
        shaped.formats.append(range);
    }
    return shaped;
}

Qt::Alignment qtAlignment(Alignment alignment)
{
    switch (alignment) {
    case Alignment::Left:
        return Qt::AlignLeft;
    case Alignment::Centre:
        return Qt::AlignHCenter;
    case Alignment::Right:
        return Qt::AlignRight;
    case Alignment::Justified:
        return Qt::AlignJustify;
    }
    return Qt::AlignLeft;
}

void breakLines(QTextLayout &layout, const Paragraph &paragraph, double width)
{
    const double left = paragraph.left_mm * PixelUnit::perMm;
    layout.beginLayout();
    for (bool first = true;; first = false) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        const double indent = first ? paragraph.firstLine_mm * PixelUnit::perMm : 0.0;
        line.setLeadingIncluded(true);
        line.setLineWidth(width - left - indent);
        line.setPosition({ left + indent, 0.0 });
    }
    layout.endLayout();
}

Piece rulePiece(const Paragraph &paragraph, double width)
{
    const double length
            = std::min(naturalWidth_mm(paragraph) * PixelUnit::perMm * paragraph.rule, width);
    const double y = 2.0 * PixelUnit::perPoint;
    Piece piece;
    piece.height = 3.0 * PixelUnit::perPoint;
    piece.items.push_back(RuleLine{ QLineF((width - length) / 2.0, y, (width + length) / 2.0, y) });
    return piece;
}

/// No single line at the top or the foot of a page.
void joinWidows(std::vector<Piece> &lines)
{
    if (lines.size() < 2)
        return;
    lines[lines.size() - 2].add(std::move(lines.back()));
    lines.pop_back();
    if (lines.size() < 2)
        return;
    lines[0].add(std::move(lines[1]));
    lines.erase(lines.begin() + 1);
}

} // namespace

LaidBlock layOutParagraph(const Paragraph &paragraph, double width)
{
    const double inner = width
            - (paragraph.left_mm + std::max(0.0, paragraph.firstLine_mm)) * PixelUnit::perMm;
    const Shaped shaped = shape(paragraph, inner);
    auto layout = std::make_shared<QTextLayout>(
            shaped.text, officialFont(paragraph.size_pt, false, false, PixelUnit::perPoint));
    QTextOption option(qtAlignment(paragraph.alignment));
    option.setUseDesignMetrics(true);
    layout->setTextOption(option);
    layout->setFormats(shaped.formats.toVector());
    breakLines(*layout, paragraph, width);

    LaidBlock block;
    block.before = paragraph.before_pt * PixelUnit::perPoint;
    block.after = paragraph.after_pt * PixelUnit::perPoint;
    block.keepWithNext = paragraph.keepWithNext;
    for (int i = 0; i < layout->lineCount(); ++i) {
        Piece piece;
        piece.height = layout->lineAt(i).height() * paragraph.lineSpacing;
        piece.items.push_back(TextLine{ layout, i, {} });
        block.pieces.push_back(std::move(piece));
    }
    if (paragraph.rule > 0.0 && !block.pieces.empty())
        block.pieces.back().add(rulePiece(paragraph, width));
    joinWidows(block.pieces);
    return block;
}

} // namespace spp::paper
