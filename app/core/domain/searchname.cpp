// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/domain/searchname.h"

#include "core/compat/compat.h"

namespace spp {

namespace {

bool isToneMark(QChar c)
{
    switch (c.unicode()) {
    case 0x0300: // huyền
    case 0x0301: // sắc
    case 0x0303: // ngã
    case 0x0309: // hỏi
    case 0x0323: // nặng
        return true;
    default:
        return false;
    }
}

bool isDWithStroke(QChar c)
{
    // đ, the Icelandic ð that legacy fonts drew as đ, and the African ɖ of some conversions.
    return c.unicode() == 0x0111 || c.unicode() == 0x00F0 || c.unicode() == 0x0256;
}

QChar at(const QString &text, compat::SizeType index)
{
    return index >= 0 && index < text.size() ? text.at(index) : QChar();
}

/// Two vowels whose tone may be written on either: oa, oe, uy.
bool isMovablePair(QChar first, QChar second)
{
    const QChar a = first.toLower();
    const QChar b = second.toLower();
    return (a == QLatin1Char('o') && (b == QLatin1Char('a') || b == QLatin1Char('e')))
            || (a == QLatin1Char('u') && b == QLatin1Char('y'));
}

/// Length in decomposed text of one vowel pair with its tone mark at `start`, 0 where there is
/// none; appends the pair to `to` with the mark where it belongs.
compat::SizeType movePair(const QString &text, compat::SizeType start, QString &to)
{
    const QChar first = at(text, start);
    const bool toneOnFirst = isToneMark(at(text, start + 1));
    const compat::SizeType secondAt = start + (toneOnFirst ? 2 : 1);
    const QChar second = at(text, secondAt);
    const bool toneOnSecond = isToneMark(at(text, secondAt + 1));
    if (!isMovablePair(first, second) || toneOnFirst == toneOnSecond
            || at(text, start - 1).toLower() == QLatin1Char('q'))
        return 0;
    const QChar tone = at(text, toneOnFirst ? start + 1 : secondAt + 1);
    const QChar after = at(text, start + 3);
    if (after.isMark()) // ă, ê: another vowel than a, e
        return 0;
    to += first;
    if (!after.isLetter())
        to += tone;
    to += second;
    if (after.isLetter())
        to += tone;
    return 3;
}

} // namespace

QString searchName(const QString &text)
{
    const QString parts = text.toLower().normalized(QString::NormalizationForm_KD);
    QString folded;
    folded.reserve(parts.size());
    for (const QChar c : parts) {
        if (c.isMark() || c.category() == QChar::Other_Format)
            continue;
        folded += isDWithStroke(c) ? QChar(QLatin1Char('d')) : c;
    }
    return folded.simplified();
}

QStringList searchWords(const QString &text)
{
    QStringList words;
    QString word;
    for (const QChar c : searchName(text) + QLatin1Char(' ')) {
        if (c.isLetterOrNumber()) {
            word += c;
        } else if (!word.isEmpty()) {
            words.append(word);
            word.clear();
        }
    }
    return words;
}

QString normaliseToneMarks(const QString &text)
{
    const QString parts = text.normalized(QString::NormalizationForm_D);
    QString moved;
    moved.reserve(parts.size());
    for (compat::SizeType i = 0; i < parts.size();) {
        const compat::SizeType length = movePair(parts, i, moved);
        if (length == 0)
            moved += parts.at(i);
        i += length == 0 ? 1 : length;
    }
    return moved.normalized(QString::NormalizationForm_C);
}

} // namespace spp
