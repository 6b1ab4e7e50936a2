// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/import/numbertext.h"

#include <QStringList>

namespace spp {

namespace {

enum class Meaning { None, Decimal, Thousands, Open };

/// A number taken to pieces at its separators.
struct Pieces {
    QString text; ///< digits, sign, separators, exponent; no blanks
    int points = 0;
    int commas = 0;
};

Pieces split(const QString &text)
{
    Pieces pieces;
    for (const QChar letter : text) {
        if (letter.isSpace() || letter == QLatin1Char('\'') || letter == QChar(0x2019))
            continue;
        pieces.points += letter == QLatin1Char('.');
        pieces.commas += letter == QLatin1Char(',');
        pieces.text.append(letter);
    }
    return pieces;
}

/// "1.109.718": one to three digits, then threes.
bool isGrouped(const QString &whole, QChar separator)
{
    QString unsignedText = whole;
    if (unsignedText.startsWith(QLatin1Char('-')) || unsignedText.startsWith(QLatin1Char('+')))
        unsignedText.remove(0, 1);
    const QStringList groups = unsignedText.split(separator);
    for (int i = 0; i < groups.size(); ++i) {
        const bool first = i == 0;
        const auto size = groups[i].size();
        if (first ? size < 1 || size > 3 : size != 3)
            return false;
    }
    return !groups.first().startsWith(QLatin1Char('0'));
}

/// What the only kind of separator of a number means, seen alone.
Meaning meaningOf(const QString &text, QChar separator, int count)
{
    if (count == 0)
        return Meaning::None;
    if (count > 1)
        return Meaning::Thousands;
    return isGrouped(text, separator) ? Meaning::Open : Meaning::Decimal;
}

std::optional<double> toDouble(QString text, QChar decimal, QChar thousands)
{
    const auto at = text.indexOf(decimal);
    const QString whole = at < 0 ? text : text.left(at);
    if (whole.contains(thousands) && !isGrouped(whole, thousands))
        return std::nullopt;
    text.remove(thousands);
    text.replace(decimal, QLatin1Char('.'));
    bool ok = false;
    const double value = text.toDouble(&ok);
    return ok && std::isfinite(value) ? std::optional<double>(value) : std::nullopt;
}

constexpr QLatin1Char point('.');
constexpr QLatin1Char comma(',');

} // namespace

void NumberStyle::learn(const QString &text)
{
    const Pieces pieces = split(text);
    if (pieces.points > 0 && pieces.commas > 0) {
        const bool commaLast = pieces.text.lastIndexOf(comma) > pieces.text.lastIndexOf(point);
        (commaLast ? m_commaSeen : m_pointSeen) = true;
        return;
    }
    const Meaning byPoint = meaningOf(pieces.text, point, pieces.points);
    const Meaning byComma = meaningOf(pieces.text, comma, pieces.commas);
    m_pointSeen = m_pointSeen || byPoint == Meaning::Decimal || byComma == Meaning::Thousands;
    m_commaSeen = m_commaSeen || byComma == Meaning::Decimal || byPoint == Meaning::Thousands;
}

std::optional<double> NumberStyle::read(const QString &text) const
{
    const Pieces pieces = split(text);
    if (pieces.text.isEmpty())
        return std::nullopt;
    if (pieces.points > 0 && pieces.commas > 0) {
        const bool commaLast = pieces.text.lastIndexOf(comma) > pieces.text.lastIndexOf(point);
        return commaLast ? toDouble(pieces.text, comma, point)
                         : toDouble(pieces.text, point, comma);
    }
    const Meaning byComma = meaningOf(pieces.text, comma, pieces.commas);
    const Meaning byPoint = meaningOf(pieces.text, point, pieces.points);
    if (byComma == Meaning::Open && m_commaSeen == m_pointSeen)
        return std::nullopt;
    if (byPoint == Meaning::Open && m_commaSeen && m_pointSeen)
        return std::nullopt;
    const bool decimalComma = byComma == Meaning::Decimal || byPoint == Meaning::Thousands
            || (byComma == Meaning::Open && m_commaSeen)
            || (byPoint == Meaning::Open && m_commaSeen);
    return decimalComma ? toDouble(pieces.text, comma, point) : toDouble(pieces.text, point, comma);
}

} // namespace spp
