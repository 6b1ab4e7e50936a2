// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <string_view>

namespace spp {

/// How the bytes of a source's texts stand for letters.
enum class TextEncoding {
    Source, ///< as the format itself says; its driver has decoded them already
    Ascii,
    Utf8,
    Tcvn3, ///< one byte a letter, the fonts .VnTime, .VnArial, …
    Vni, ///< vowel and mark, the fonts VNI-Times, …
    Cp1258, ///< Windows Vietnamese: letter and combining mark
    Viscii,
    Cp1252, ///< Windows Latin 1
};

QString SPP_CORE_EXPORT toString(TextEncoding encoding); ///< "utf8", "tcvn3", …
std::optional<TextEncoding> SPP_CORE_EXPORT textEncodingFromName(const QString &name);
/// Names that --encoding takes, "auto" first.
QStringList SPP_CORE_EXPORT textEncodingNames();

/// Windows code page 1252. The five bytes that it leaves open stand for the control characters of
/// the same number, so that every byte survives there and back.
char16_t SPP_CORE_EXPORT cp1252Letter(unsigned char byte);
/// Empty when a letter has no byte in code page 1252.
std::optional<QByteArray> SPP_CORE_EXPORT toCp1252(const QString &text);

bool SPP_CORE_EXPORT isAscii(std::string_view bytes);
bool SPP_CORE_EXPORT isUtf8(std::string_view bytes);

} // namespace spp
