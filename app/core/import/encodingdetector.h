// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/core_export.h"
#include "core/import/legacytext.h"

#include <QSet>
#include <QStringList>

#include <string>
#include <string_view>
#include <unordered_set>

namespace spp {

/// The words of a source that hold more than ASCII, each kept once.
class SPP_CORE_EXPORT EncodingSample {
public:
    void add(std::string_view text);
    bool isFull() const { return m_words.size() >= mostWords; }

    bool allUtf8() const { return m_allUtf8; }
    const std::unordered_set<std::string> &words() const { return m_words; }

private:
    static constexpr size_t mostWords = 20000;
    std::unordered_set<std::string> m_words;
    bool m_allUtf8 = true;
};

/// Which encoding a source's texts are in, and how sure that is.
struct EncodingAnswer {
    TextEncoding encoding = TextEncoding::Ascii;
    double confidence = 1.0; ///< 0 … 1
    int words = 0; ///< different words that it was judged by
    QStringList examples; ///< a few words as they read under this encoding
};

/// Judges candidate encodings by how many words read as Vietnamese syllables under each.
///
/// The decision is for the whole source: a single cell is too short to tell. ASCII comes first,
/// then valid UTF-8; a legacy encoding must make at least six words in ten Vietnamese. When none
/// does, the answer is Windows-1252 with the confidence 0: nobody knows.
class SPP_CORE_EXPORT EncodingDetector {
public:
    /// `knownNames`: communes and common words of the profile.
    static Result<EncodingDetector> create(
            const LegacyText &tables, const QStringList &knownNames, const QString &folder = {});

    EncodingAnswer detect(const EncodingSample &sample) const;
    /// 2 for a known word, 1 for a well-formed syllable, 0 for a word without marks, -1 otherwise.
    int wordScore(const QString &word) const;

private:
    explicit EncodingDetector(const LegacyText &tables)
        : m_tables(tables)
    {
    }
    struct Candidate {
        TextEncoding encoding;
        double share = 0.0;
        int score = 0;
    };
    Candidate judge(const EncodingSample &sample, TextEncoding encoding) const;
    bool isSyllable(const QString &word) const;

    LegacyText m_tables;
    QSet<QString> m_onsets;
    QSet<QString> m_rhymes;
    QSet<QString> m_common; ///< without tone marks misplaced: see plainTone()
};

} // namespace spp
