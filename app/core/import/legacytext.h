// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/core_export.h"
#include "core/import/textencoding.h"

#include <QHash>

#include <array>
#include <string>
#include <string_view>
#include <unordered_map>

namespace spp {

/// The tables of the old Vietnamese encodings: bytes to letters and back.
///
/// Decoded text is Unicode in its composed form (NFC). Read-only after load(); may be shared by
/// threads.
class SPP_CORE_EXPORT LegacyText {
public:
    /// Reads vietnamese-letters.csv of the resources, or of another folder.
    static Result<LegacyText> load(const QString &folder = {});

    struct Decoded {
        QString text;
        int undecodable = 0; ///< bytes that the encoding does not have; shown as in Windows-1252
    };
    /// `capitalFont`: the text is in a font such as .VnTimeH, which draws small letters as
    /// capitals; the result is in capitals. TextEncoding::Source is read as UTF-8.
    Decoded decode(std::string_view bytes, TextEncoding encoding, bool capitalFont = false) const;

    struct Encoded {
        QByteArray bytes;
        QString lost; ///< letters that the encoding cannot write, each once; '?' stands for them
    };
    /// TCVN3 has no capitals with tone marks of its own: they are written as the small letter and
    /// listed as lost, unless the reader is known to use a capital font.
    Encoded encode(const QString &text, TextEncoding encoding, bool capitalFont = false) const;

    /// The letters that the table of `encoding` has, composed.
    QStringList letters(TextEncoding encoding) const;

private:
    LegacyText() = default;
    struct Table {
        std::array<char16_t, 256> single{}; ///< 0: the byte is not in the table
        std::unordered_map<quint16, char16_t> pairs; ///< two bytes, the first one high
        QHash<QChar, QByteArray> bytes;
    };
    static void addLetter(Table &table, char16_t letter, const QByteArray &bytes);
    static void addMixedCasePairs(Table &vni);
    const Table *table(TextEncoding encoding) const;
    Decoded decodeByTable(std::string_view bytes, const Table &table) const;

    Table m_tcvn3;
    Table m_viscii;
    Table m_cp1258;
    Table m_vni;
};

/// Whether a font of that name draws small letters as capitals (.VnTimeH, .VnArialH).
bool SPP_CORE_EXPORT isCapitalFont(const QString &fontName);

} // namespace spp
