// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/seal/pdfupdate.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace spp {

namespace {

constexpr int mostUpdates = 1000;
constexpr int longestTail = 4; ///< line feeds and spaces that may follow the end mark

using Match = QRegularExpressionMatch;

/// Bytes as characters of the same number, so that places in both agree.
QString characters(const QByteArray &bytes) { return QString::fromLatin1(bytes); }

std::optional<qint64> numberIn(const Match &match)
{
    bool fits = false;
    const qint64 value = match.captured(1).toLongLong(&fits);
    return match.hasMatch() && fits ? std::optional<qint64>(value) : std::nullopt;
}

/// The offset after the last "startxref" before `end`; the end mark must follow it.
std::optional<qint64> lastReference(const QByteArray &pdf, qint64 end)
{
    const int at = int(pdf.left(int(end)).lastIndexOf("startxref"));
    if (at < 0)
        return {};
    static const QRegularExpression form(
            QStringLiteral("\\Astartxref\\s+(\\d{1,12})\\s+%%EOF\\s{0,%1}\\z").arg(longestTail));
    return numberIn(form.match(characters(pdf.mid(at, int(end) - at))));
}

/// Where the section before the one at `offset` begins; nothing when there is no section there.
std::optional<qint64> previousReference(const QByteArray &pdf, qint64 offset, qint64 end)
{
    const QString section = characters(pdf.mid(int(offset), int(end - offset)));
    static const QRegularExpression beginning(
            QStringLiteral("\\A(?:xref\\s|\\d+\\s+\\d+\\s+obj\\b)"));
    if (!beginning.match(section).hasMatch())
        return {};
    static const QRegularExpression previous(QStringLiteral("/Prev\\s+(\\d{1,12})\\b"));
    return numberIn(previous.match(section));
}

/// From the last section of the file back to one that lies in the sealed part, which must be the
/// one with which that part ended.
bool leadsBack(const QByteArray &pdf, qint64 sealedBytes)
{
    const auto sealed = lastReference(pdf, sealedBytes);
    auto section = lastReference(pdf, pdf.size());
    if (!sealed || !section)
        return false;
    qint64 end = pdf.size();
    for (int i = 0; i < mostUpdates; ++i) {
        if (*section < sealedBytes)
            return i > 0 && *section == *sealed;
        if (*section >= end)
            return false;
        const auto before = previousReference(pdf, *section, end);
        if (!before)
            return false;
        end = *section;
        section = before;
    }
    return false;
}

/// A signature of a PDF says which bytes it covers: two stretches, from the first byte on, around
/// the signature itself, and not beyond the file.
bool isSignatureRange(const Match &match, qint64 size)
{
    const qint64 first = match.captured(1).toLongLong();
    const qint64 length = match.captured(2).toLongLong();
    const qint64 second = match.captured(3).toLongLong();
    const qint64 rest = match.captured(4).toLongLong();
    return first == 0 && length > 0 && second > length && second + rest <= size;
}

} // namespace

PdfUpdate PdfUpdate::inspect(const QByteArray &pdf, qint64 sealedBytes)
{
    PdfUpdate update;
    update.isUpdate = leadsBack(pdf, sealedBytes);
    static const QRegularExpression range(
            QStringLiteral("/ByteRange\\s*\\[\\s*(\\d{1,12})\\s+(\\d{1,12})\\s+(\\d{1,12})\\s+(\\d{"
                           "1,12})\\s*\\]"));
    auto each = range.globalMatch(characters(pdf.mid(int(sealedBytes))));
    while (each.hasNext()) {
        const Match match = each.next();
        // It must cover the sealed part: one that does not signs something else.
        if (isSignatureRange(match, pdf.size()) && match.captured(2).toLongLong() >= sealedBytes)
            ++update.signatures;
    }
    return update;
}

} // namespace spp
