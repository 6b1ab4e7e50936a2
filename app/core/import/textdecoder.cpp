// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/import/textdecoder.h"

#include "core/compat/compat.h"

namespace spp {

namespace {

constexpr double sureEnoughToChange = 0.6;

std::string_view view(const QByteArray &bytes)
{
    return { bytes.constData(), size_t(bytes.size()) };
}

bool isLegacy(TextEncoding encoding)
{
    return encoding == TextEncoding::Tcvn3 || encoding == TextEncoding::Vni
            || encoding == TextEncoding::Cp1258 || encoding == TextEncoding::Viscii;
}

} // namespace

TextDecoder::TextDecoder(
        const LegacyText &tables, SourceLayer::TextForm form, TextEncoding encoding)
    : m_tables(tables)
    , m_form(form)
    , m_encoding(encoding)
{
}

QString TextDecoder::take(LegacyText::Decoded decoded)
{
    m_undecodable += decoded.undecodable;
    return std::move(decoded.text);
}

QString TextDecoder::decode(const QByteArray &value)
{
    if (isAscii(view(value)) && m_encoding != TextEncoding::Viscii)
        return QString::fromLatin1(value).trimmed();
    switch (m_form) {
    case SourceLayer::TextForm::BytesAsLatin1:
        return fromLatin1Form(value).trimmed();
    case SourceLayer::TextForm::Unicode:
        return fromUnicode(value).trimmed();
    case SourceLayer::TextForm::Bytes:
        break;
    }
    return take(m_tables.decode(view(value), m_encoding)).trimmed();
}

/// Letters above FF were written as \U+XXXX in the drawing and are Unicode already.
QString TextDecoder::fromLatin1Form(const QByteArray &value)
{
    QString result;
    QByteArray run;
    const auto flush = [&] {
        result.append(take(m_tables.decode(view(run), m_encoding)));
        run.clear();
    };
    for (const QChar letter : QString::fromUtf8(value)) {
        if (letter.unicode() <= 0xFF) {
            run.append(char(letter.unicode()));
        } else {
            flush();
            result.append(letter);
        }
    }
    flush();
    return result.normalized(QString::NormalizationForm_C);
}

QString TextDecoder::fromUnicode(const QByteArray &value)
{
    const QString text = QString::fromUtf8(value);
    if (isLegacy(m_encoding)) {
        if (const auto bytes = toCp1252(text))
            return take(m_tables.decode(view(*bytes), m_encoding));
    }
    return text.normalized(QString::NormalizationForm_C);
}

void TextJudge::add(const QByteArray &value)
{
    if (isAscii(view(value)))
        return;
    if (m_form == SourceLayer::TextForm::Bytes) {
        m_sample.add(view(value));
        return;
    }
    const QString text = QString::fromUtf8(value);
    if (m_form == SourceLayer::TextForm::BytesAsLatin1) {
        m_sample.add(view(text.toLatin1()));
    } else if (const auto bytes = toCp1252(text)) {
        m_sample.add(view(*bytes));
    } else {
        ++m_beyondCp1252;
    }
}

EncodingAnswer TextJudge::answer(const EncodingDetector &detector) const
{
    EncodingAnswer answer = detector.detect(m_sample);
    if (m_form != SourceLayer::TextForm::Unicode)
        return answer;
    const bool mostlyReal = m_beyondCp1252 * 10 > answer.words;
    const bool restore
            = isLegacy(answer.encoding) && !mostlyReal && answer.confidence >= sureEnoughToChange;
    if (!restore) {
        const int words = answer.words + m_beyondCp1252;
        answer = { words > 0 ? TextEncoding::Utf8 : TextEncoding::Ascii, 1.0, words, {} };
    }
    return answer;
}

} // namespace spp
