// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/import/encodingdetector.h"
#include "core/import/sourcelayer.h"

namespace spp {

/// Turns the text values of one layer into Unicode, all by the same decision.
class SPP_CORE_EXPORT TextDecoder {
public:
    /// The tables must outlive the decoder.
    TextDecoder(const LegacyText &tables, SourceLayer::TextForm form, TextEncoding encoding);

    /// Composed (NFC), without blanks at the ends.
    QString decode(const QByteArray &value);
    /// Bytes so far that the encoding does not have.
    int undecodable() const { return m_undecodable; }

private:
    QString fromLatin1Form(const QByteArray &value);
    QString fromUnicode(const QByteArray &value);
    QString take(LegacyText::Decoded decoded);

    const LegacyText &m_tables;
    SourceLayer::TextForm m_form;
    TextEncoding m_encoding;
    int m_undecodable = 0;
};

/// Collects the texts of a layer and decides.
///
/// Texts of a format that guarantees Unicode are still judged, because legacy bytes are often
/// widened to Latin letters on the way ("NguyÔn"): they are restored only where that reads as
/// Vietnamese and the text as it stands does not.
class SPP_CORE_EXPORT TextJudge {
public:
    explicit TextJudge(SourceLayer::TextForm form)
        : m_form(form)
    {
    }
    void add(const QByteArray &value);
    bool isSure() const { return m_sample.isFull(); }
    EncodingAnswer answer(const EncodingDetector &detector) const;

private:
    SourceLayer::TextForm m_form;
    EncodingSample m_sample;
    int m_beyondCp1252 = 0; ///< values with letters that no misread byte can give
};

} // namespace spp
