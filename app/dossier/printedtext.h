// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QMap>
#include <QPointF>
#include <QString>

#include <memory>
#include <vector>

class QPainter;
class QTextLayout;

namespace spp {

/// Dots of the PDF's drawing surface per millimetre. Everything is placed in millimetres and drawn
/// in dots.
constexpr int dotsPerMm = 40;
constexpr double dots(double mm) { return mm * dotsPerMm; }

/// How a text is set.
struct TextStyle {
    double size_pt = 9.0;
    bool bold = false;
    bool italic = false;
    QColor colour = Qt::black;
    Qt::Alignment alignment = Qt::AlignLeft;

    QFont font() const; ///< the shipped font, never merged with one of the computer
};

/// Letters the shipped font lacks, and what is printed in their place. A letter that neither the
/// font nor the table knows is printed as "?", so that every computer prints the same.
using LetterSubstitutes = QMap<QString, QString>;

/// A text broken into lines of a width. Copies share the lines.
class PrintedText {
public:
    PrintedText(const QString &text, const TextStyle &style, double width_mm,
            const LetterSubstitutes &substitutes = {});

    int lineCount() const;
    double lineHeight_mm(int line) const;
    double height_mm() const;
    double naturalWidth_mm() const; ///< of the widest line
    void drawLine(QPainter &painter, int line, QPointF topLeft_mm) const;
    void draw(QPainter &painter, QPointF topLeft_mm) const;

private:
    std::shared_ptr<QTextLayout> m_layout;
    QColor m_colour;
};

} // namespace spp
