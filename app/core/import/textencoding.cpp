// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/import/textencoding.h"

#include <array>

namespace spp {

namespace {

struct EncodingName {
    TextEncoding encoding;
    const char *name;
};

constexpr std::array<EncodingName, 8> encodingNames{ { { TextEncoding::Utf8, "utf8" },
        { TextEncoding::Tcvn3, "tcvn3" }, { TextEncoding::Vni, "vni" },
        { TextEncoding::Cp1258, "cp1258" }, { TextEncoding::Viscii, "viscii" },
        { TextEncoding::Cp1252, "cp1252" }, { TextEncoding::Ascii, "ascii" },
        { TextEncoding::Source, "source" } } };

/// Bytes 80 to 9F of code page 1252.
constexpr std::array<char16_t, 32> cp1252Upper{ 0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026,
    0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018,
    0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,
    0x017E, 0x0178 };

bool isContinuation(unsigned char byte) { return (byte & 0xC0) == 0x80; }

/// Length of the well-formed UTF-8 sequence at the start of `bytes`, 0 when it is not one.
size_t utf8SequenceLength(std::string_view bytes)
{
    const auto at = [&](size_t i) { return static_cast<unsigned char>(bytes[i]); };
    const unsigned char first = at(0);
    if (first < 0x80)
        return 1;
    const size_t length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4 || bytes.size() < length)
        return 0;
    for (size_t i = 1; i < length; ++i) {
        if (!isContinuation(at(i)))
            return 0;
    }
    const unsigned char second = at(1);
    const bool overlong = (first == 0xE0 && second < 0xA0) || (first == 0xF0 && second < 0x90);
    const bool surrogate = first == 0xED && second > 0x9F;
    const bool beyond = first == 0xF4 && second > 0x8F;
    return overlong || surrogate || beyond ? 0 : length;
}

} // namespace

QString toString(TextEncoding encoding)
{
    for (const EncodingName &entry : encodingNames) {
        if (entry.encoding == encoding)
            return QString::fromLatin1(entry.name);
    }
    return {};
}

std::optional<TextEncoding> textEncodingFromName(const QString &name)
{
    QString plain = name.toLower();
    plain.remove(QLatin1Char('-'));
    for (const EncodingName &entry : encodingNames) {
        if (plain == QLatin1String(entry.name))
            return entry.encoding;
    }
    return std::nullopt;
}

QStringList textEncodingNames()
{
    QStringList names{ QStringLiteral("auto") };
    for (const EncodingName &entry : encodingNames)
        names.append(QString::fromLatin1(entry.name));
    return names;
}

char16_t cp1252Letter(unsigned char byte)
{
    return byte >= 0x80 && byte < 0xA0 ? cp1252Upper[byte - 0x80] : char16_t(byte);
}

std::optional<QByteArray> toCp1252(const QString &text)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    for (const QChar letter : text) {
        const char16_t code = letter.unicode();
        const auto found = std::find(cp1252Upper.begin(), cp1252Upper.end(), code);
        if (found != cp1252Upper.end())
            bytes.append(char(0x80 + (found - cp1252Upper.begin())));
        else if (code <= 0xFF)
            bytes.append(char(code));
        else
            return std::nullopt;
    }
    return bytes;
}

bool isAscii(std::string_view bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char byte) { return !(byte & char(0x80)); });
}

bool isUtf8(std::string_view bytes)
{
    while (!bytes.empty()) {
        const size_t length = utf8SequenceLength(bytes);
        if (length == 0)
            return false;
        bytes.remove_prefix(length);
    }
    return true;
}

} // namespace spp
