// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/import/legacytext.h"

#include "core/compat/compat.h"
#include "core/plugin/application.h"

#include <QDir>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::LegacyText)
};

/// The marks that code page 1258 writes behind a letter.
struct CombiningMark {
    unsigned char byte;
    char16_t mark;
};
constexpr std::array<CombiningMark, 5> cp1258Marks{ { { 0xCC, 0x0300 }, { 0xEC, 0x0301 },
        { 0xDE, 0x0303 }, { 0xD2, 0x0309 }, { 0xF2, 0x0323 } } };
constexpr unsigned char cp1258Dong = 0xFE;
constexpr char16_t dongSign = 0x20AB;

quint16 pairKey(unsigned char first, unsigned char second) { return quint16(first << 8 | second); }

/// Windows-1252 agrees with Unicode for what is no letter (quotes, degrees, squares).
bool isPlainSign(unsigned char byte)
{
    return byte < 0x80 || byte == 0xA0 || !QChar(cp1252Letter(byte)).isLetter();
}

} // namespace

Result<LegacyText> LegacyText::load(const QString &folder)
{
    const QDir where(folder.isEmpty() ? Application::resourceFolder() + QStringLiteral("/encodings")
                                      : folder);
    QFile file(where.absoluteFilePath(QStringLiteral("vietnamese-letters.csv")));
    if (!file.open(QIODevice::ReadOnly)) {
        return Error::environment(
                Texts::tr("The table of legacy letters is missing.").toStdString())
                .inFile(file.fileName().toStdString());
    }
    LegacyText legacy;
    int count = 0;
    while (!file.atEnd()) {
        const QList<QByteArray> row = file.readLine().trimmed().split(',');
        if (row.size() != 6 || row.first() == "letter" || row.first().startsWith('#'))
            continue;
        const char16_t letter = QString::fromUtf8(row[0]).at(0).unicode();
        addLetter(legacy.m_tcvn3, letter, QByteArray::fromHex(row[2]));
        addLetter(legacy.m_viscii, letter, QByteArray::fromHex(row[3]));
        addLetter(legacy.m_cp1258, letter, QByteArray::fromHex(row[4]));
        addLetter(legacy.m_vni, letter, QByteArray::fromHex(row[5]));
        ++count;
    }
    if (count != 134) {
        return Error::environment(
                Texts::tr("The table of legacy letters has %1 letters instead of 134.")
                        .arg(count)
                        .toStdString())
                .inFile(file.fileName().toStdString());
    }
    for (const CombiningMark &entry : cp1258Marks)
        legacy.m_cp1258.single[entry.byte] = entry.mark;
    legacy.m_cp1258.single[cp1258Dong] = dongSign;
    legacy.m_cp1258.pairs.clear(); // composed afterwards, whatever letter a mark follows
    addMixedCasePairs(legacy.m_vni);
    return legacy;
}

void LegacyText::addLetter(Table &table, char16_t letter, const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return;
    const auto at = [&](int i) { return static_cast<unsigned char>(bytes[i]); };
    if (bytes.size() == 1)
        table.single[at(0)] = letter;
    else
        table.pairs[pairKey(at(0), at(1))] = letter;
    table.bytes.insert(QChar(letter), bytes);
}

/// VNI keyboards write a capital vowel with a small mark when only the first letter is held down.
void LegacyText::addMixedCasePairs(Table &vni)
{
    std::unordered_map<quint16, char16_t> mixed;
    for (const auto &[key, letter] : vni.pairs) {
        const QChar first(cp1252Letter(static_cast<unsigned char>(key >> 8)));
        if (!first.isLower())
            continue;
        const auto upper = toCp1252(QString(first.toUpper()));
        if (upper && upper->size() == 1) {
            mixed[pairKey(static_cast<unsigned char>(upper->at(0)), key & 0xFF)]
                    = QChar(letter).toUpper().unicode();
        }
    }
    vni.pairs.insert(mixed.begin(), mixed.end());
}

const LegacyText::Table *LegacyText::table(TextEncoding encoding) const
{
    switch (encoding) {
    case TextEncoding::Tcvn3:
        return &m_tcvn3;
    case TextEncoding::Vni:
        return &m_vni;
    case TextEncoding::Cp1258:
        return &m_cp1258;
    case TextEncoding::Viscii:
        return &m_viscii;
    default:
        return nullptr;
    }
}

LegacyText::Decoded LegacyText::decodeByTable(std::string_view bytes, const Table &table) const
{
    Decoded decoded;
    decoded.text.reserve(compat::SizeType(bytes.size()));
    for (size_t i = 0; i < bytes.size(); ++i) {
        const auto byte = static_cast<unsigned char>(bytes[i]);
        if (i + 1 < bytes.size()) {
            const auto pair
                    = table.pairs.find(pairKey(byte, static_cast<unsigned char>(bytes[i + 1])));
            if (pair != table.pairs.end()) {
                decoded.text.append(QChar(pair->second));
                ++i;
                continue;
            }
        }
        const char16_t letter = table.single[byte];
        decoded.text.append(QChar(letter ? letter : cp1252Letter(byte)));
        if (!letter && !isPlainSign(byte))
            ++decoded.undecodable;
    }
    return decoded;
}

LegacyText::Decoded LegacyText::decode(
        std::string_view bytes, TextEncoding encoding, bool capitalFont) const
{
    Decoded decoded;
    // VISCII keeps six rare capitals among the control characters.
    if (isAscii(bytes) && !capitalFont && encoding != TextEncoding::Viscii) {
        decoded.text = QString::fromLatin1(bytes.data(), compat::SizeType(bytes.size()));
        return decoded;
    }
    if (const Table *known = table(encoding)) {
        decoded = decodeByTable(bytes, *known);
    } else if (encoding == TextEncoding::Cp1252) {
        for (const char byte : bytes)
            decoded.text.append(QChar(cp1252Letter(static_cast<unsigned char>(byte))));
    } else {
        decoded.text = QString::fromUtf8(bytes.data(), compat::SizeType(bytes.size()));
        if (!isUtf8(bytes))
            decoded.undecodable = int(decoded.text.count(QChar(QChar::ReplacementCharacter)));
    }
    decoded.text = decoded.text.normalized(QString::NormalizationForm_C);
    if (capitalFont)
        decoded.text = decoded.text.toUpper();
    return decoded;
}

LegacyText::Encoded LegacyText::encode(
        const QString &text, TextEncoding encoding, bool capitalFont) const
{
    const Table *known = table(encoding);
    if (!known)
        return { encoding == TextEncoding::Cp1252 ? toCp1252(text).value_or(text.toUtf8())
                                                  : text.toUtf8(),
            {} };
    Encoded encoded;
    for (const QChar letter : text.normalized(QString::NormalizationForm_C)) {
        const auto direct = known->bytes.constFind(letter);
        const auto small = known->bytes.constFind(letter.toLower());
        const bool found = direct != known->bytes.constEnd();
        if (letter.unicode() < 0x80)
            encoded.bytes.append(char(letter.unicode()));
        else if (found)
            encoded.bytes.append(*direct);
        else
            encoded.bytes.append(small != known->bytes.constEnd() ? *small : QByteArray("?"));
        const bool shown = found || (capitalFont && small != known->bytes.constEnd());
        if (letter.unicode() >= 0x80 && !shown && !encoded.lost.contains(letter))
            encoded.lost.append(letter);
    }
    return encoded;
}

QStringList LegacyText::letters(TextEncoding encoding) const
{
    QStringList letters;
    if (const Table *known = table(encoding)) {
        for (auto it = known->bytes.constBegin(); it != known->bytes.constEnd(); ++it)
            letters.append(it.key());
    }
    letters.sort();
    return letters;
}

bool isCapitalFont(const QString &fontName)
{
    return fontName.startsWith(QLatin1String(".Vn")) && fontName.endsWith(QLatin1Char('H'));
}

} // namespace spp
