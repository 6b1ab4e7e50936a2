// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/import/encodingdetector.h"

#include "core/plugin/application.h"
#include "core/profile/yamlproblem.h"

#include <yaml-cpp/yaml.h>

#include <cctype>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::EncodingDetector)
};

constexpr double leastShare = 0.6;

bool isWordByte(char byte)
{
    const auto code = static_cast<unsigned char>(byte);
    return code >= 0x80 || std::isalpha(code);
}

/// A syllable as its letters without tone, and its tone.
struct Toneless {
    QString letters;
    char16_t tone = 0;
    int tones = 0;
};

bool isToneMark(char16_t code)
{
    return code == 0x0300 || code == 0x0301 || code == 0x0303 || code == 0x0309 || code == 0x0323;
}

Toneless toneless(const QString &word)
{
    Toneless result;
    QString letters;
    for (const QChar letter : word.toLower().normalized(QString::NormalizationForm_D)) {
        if (isToneMark(letter.unicode())) {
            result.tone = letter.unicode();
            ++result.tones;
        } else {
            letters.append(letter);
        }
    }
    result.letters = letters.normalized(QString::NormalizationForm_C);
    return result;
}

/// The same for either way of placing the tone (hòa, hoà).
QString plainTone(const QString &word)
{
    const Toneless parts = toneless(word);
    return parts.tone ? parts.letters + QChar(parts.tone) : parts.letters;
}

bool endsInStop(const QString &rhyme)
{
    return rhyme.endsWith(QLatin1Char('c')) || rhyme.endsWith(QLatin1String("ch"))
            || rhyme.endsWith(QLatin1Char('p')) || rhyme.endsWith(QLatin1Char('t'));
}

Result<void> readList(const YAML::Node &document, const char *name, QSet<QString> &into)
{
    for (const YAML::Node &entry : document[name])
        into.insert(QString::fromStdString(entry.as<std::string>())
                            .normalized(QString::NormalizationForm_C));
    if (into.isEmpty())
        return Error::environment(
                Texts::tr("The list %1 is missing.").arg(QLatin1String(name)).toStdString());
    return {};
}

} // namespace

void EncodingSample::add(std::string_view text)
{
    if (isAscii(text))
        return;
    if (m_allUtf8)
        m_allUtf8 = isUtf8(text);
    for (size_t start = 0; start < text.size() && !isFull();) {
        if (!isWordByte(text[start])) {
            ++start;
            continue;
        }
        size_t end = start;
        while (end < text.size() && isWordByte(text[end]))
            ++end;
        const std::string_view word = text.substr(start, end - start);
        if (!isAscii(word))
            m_words.insert(std::string(word));
        start = end;
    }
}

Result<EncodingDetector> EncodingDetector::create(
        const LegacyText &tables, const QStringList &knownNames, const QString &folder)
{
    const QString path
            = (folder.isEmpty() ? Application::resourceFolder() + QStringLiteral("/encodings")
                                : folder)
            + QStringLiteral("/vietnamese-syllables.yaml");
    EncodingDetector detector(tables);
    QSet<QString> common;
    try {
        const YAML::Node document = YAML::LoadFile(path.toStdString());
        SPP_TRY(readList(document, "onsets", detector.m_onsets));
        SPP_TRY(readList(document, "rhymes", detector.m_rhymes));
        SPP_TRY(readList(document, "common", common));
    } catch (const YAML::Exception &exception) {
        return Error::environment(yamlProblemAndPlace(exception).toStdString())
                .inFile(path.toStdString());
    }
    for (const QString &name : knownNames) {
        for (const QString &word : name.split(QLatin1Char(' ')))
            common.insert(word);
    }
    for (const QString &word : common)
        detector.m_common.insert(plainTone(word));
    return detector;
}

bool EncodingDetector::isSyllable(const QString &word) const
{
    const Toneless parts = toneless(word);
    if (parts.tones > 1)
        return false;
    for (int length = 3; length >= 0; --length) {
        const QString onset = parts.letters.left(length);
        const QString rhyme = parts.letters.mid(length);
        if (onset.size() != length || (length > 0 && !m_onsets.contains(onset)))
            continue;
        if (!m_rhymes.contains(rhyme))
            continue;
        const bool acuteOrDot = parts.tone == 0x0301 || parts.tone == 0x0323;
        if (!endsInStop(rhyme) || acuteOrDot)
            return true;
    }
    return false;
}

int EncodingDetector::wordScore(const QString &word) const
{
    const bool marked = std::any_of(
            word.begin(), word.end(), [](QChar letter) { return letter.unicode() >= 0x80; });
    if (!marked)
        return 0;
    if (m_common.contains(plainTone(word)))
        return 2;
    return isSyllable(word) ? 1 : -1;
}

EncodingDetector::Candidate EncodingDetector::judge(
        const EncodingSample &sample, TextEncoding encoding) const
{
    Candidate candidate{ encoding, 0.0, 0 };
    int good = 0;
    for (const std::string &word : sample.words()) {
        const LegacyText::Decoded decoded = m_tables.decode(word, encoding);
        const int score = decoded.undecodable ? -1 : wordScore(decoded.text);
        candidate.score += score;
        good += score > 0;
    }
    if (!sample.words().empty())
        candidate.share = double(good) / double(sample.words().size());
    return candidate;
}

EncodingAnswer EncodingDetector::detect(const EncodingSample &sample) const
{
    EncodingAnswer answer;
    answer.words = int(sample.words().size());
    if (sample.words().empty())
        return answer;
    if (sample.allUtf8()) {
        answer.encoding = TextEncoding::Utf8;
    } else {
        std::vector<Candidate> candidates;
        for (const TextEncoding encoding : { TextEncoding::Tcvn3, TextEncoding::Vni,
                     TextEncoding::Cp1258, TextEncoding::Viscii, TextEncoding::Cp1252 })
            candidates.push_back(judge(sample, encoding));
        std::stable_sort(candidates.begin(), candidates.end(),
                [](const Candidate &a, const Candidate &b) { return a.score > b.score; });
        const Candidate &best = candidates[0];
        const bool known = best.share >= leastShare;
        answer.encoding = known ? best.encoding : TextEncoding::Cp1252;
        const double second = std::max(candidates[1].score, 0);
        const double lead = best.score / std::max(best.score + second, 1.0);
        const double weight = answer.words / (answer.words + 0.5); // few words tell little
        answer.confidence = known ? best.share * lead * weight : 0.0;
    }
    QStringList readings;
    for (const std::string &word : sample.words())
        readings.append(m_tables.decode(word, answer.encoding).text);
    readings.sort();
    answer.examples = readings.mid(0, 5);
    return answer;
}

} // namespace spp
