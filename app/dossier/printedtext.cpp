// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "dossier/printedtext.h"

#include "dossier/fonts.h"

#include <QPainter>
#include <QRawFont>
#include <QTextLayout>

namespace spp {

namespace {

constexpr double mmPerPoint = 25.4 / 72.0;
/// The font's own line distance is generous; tables want it closer.
constexpr double leading = 0.94;

bool isPrintable(const QRawFont &font, char32_t letter)
{
    return letter < 0x20 || letter == 0x2028 || font.supportsCharacter(letter);
}

QString substituted(const QString &text, const QFont &font, const LetterSubstitutes &substitutes)
{
    const QRawFont raw = QRawFont::fromFont(font);
    QString printable;
    for (const char32_t letter : text.toStdU32String()) {
        const QString one = QString::fromUcs4(&letter, 1);
        if (isPrintable(raw, letter))
            printable += one;
        else
            printable += substitutes.value(one, QStringLiteral("?"));
    }
    return printable;
}

} // namespace

QFont TextStyle::font() const
{
    QFont font(Fonts::plain());
    font.setPixelSize(int(std::lround(dots(size_pt * mmPerPoint))));
    font.setBold(bold);
    font.setItalic(italic);
    // Any spacing of its own switches ligatures off, so that a copied text keeps its letters.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.05);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::StyleStrategy(QFont::NoFontMerging | QFont::PreferOutline));
    return font;
}

PrintedText::PrintedText(const QString &text, const TextStyle &style, double width_mm,
        const LetterSubstitutes &substitutes)
    : m_colour(style.colour)
{
    const QFont font = style.font();
    QString shown = substituted(text, font, substitutes);
    shown.replace(QLatin1Char('\n'), QChar(QChar::LineSeparator));
    m_layout = std::make_shared<QTextLayout>(shown, font);
    QTextOption option(style.alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    m_layout->setTextOption(option);
    m_layout->setCacheEnabled(true);
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine())
        line.setLineWidth(dots(width_mm));
    m_layout->endLayout();
}

int PrintedText::lineCount() const { return m_layout->lineCount(); }

double PrintedText::lineHeight_mm(int line) const
{
    return m_layout->lineAt(line).height() * leading / dotsPerMm;
}

double PrintedText::height_mm() const
{
    double height = 0.0;
    for (int line = 0; line < lineCount(); ++line)
        height += lineHeight_mm(line);
    return height;
}

double PrintedText::naturalWidth_mm() const
{
    double width = 0.0;
    for (int line = 0; line < lineCount(); ++line)
        width = std::max(width, m_layout->lineAt(line).naturalTextWidth());
    return width / dotsPerMm;
}

void PrintedText::drawLine(QPainter &painter, int line, QPointF topLeft_mm) const
{
    painter.setPen(m_colour);
    const QTextLine text = m_layout->lineAt(line);
    text.draw(&painter, QPointF(dots(topLeft_mm.x()), dots(topLeft_mm.y())) - QPointF(0, text.y()));
}

void PrintedText::draw(QPainter &painter, QPointF topLeft_mm) const
{
    for (int line = 0; line < lineCount(); ++line) {
        drawLine(painter, line, topLeft_mm);
        topLeft_mm.ry() += lineHeight_mm(line);
    }
}

} // namespace spp
