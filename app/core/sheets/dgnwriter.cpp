// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
//
// Elements as documented for the Intergraph Standard File Format; see dgnseed.cpp for its numbers.
#include "core/sheets/dgnwriter.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::DgnWriter)
};

constexpr int lineType = 3;
constexpr int lineStringType = 4;
constexpr int textType = 17;
constexpr size_t mostCorners = 101; // of one line string
constexpr int mostLetters = 255;
constexpr char lowerLeft = 2; // justification of a text

void appendWord(QByteArray &bytes, quint32 word)
{
    bytes.append(char(word & 0xFF));
    bytes.append(char(word >> 8 & 0xFF));
}

void appendNumber(QByteArray &bytes, qint64 number)
{
    const auto bits = quint32(qint32(number));
    appendWord(bytes, bits >> 16);
    appendWord(bytes, bits & 0xFFFF);
}

/// Ranges are compared without a sign, so their sign bit is turned.
void appendRangeNumber(QByteArray &bytes, qint64 number)
{
    const quint32 bits = quint32(qint32(number)) ^ 0x80000000U;
    appendWord(bytes, bits >> 16);
    appendWord(bytes, bits & 0xFFFF);
}

/// Sizes of letters are in thousandths of six units.
qint64 letterSize(qint64 length_mm, const DgnUnits &units)
{
    return std::max<qint64>(1, (length_mm * units.perMillimetre() * 1000 + 3) / 6);
}

} // namespace

Result<void> DgnWriter::checkReach(const MillimetrePoint &point) const
{
    if (m_units.reach(point))
        return {};
    return Error::badInput(
            Texts::tr("E %1, N %2 lies beyond what the units of the seed file reach (%3).")
                    .arg(double(point.x) / 1000.0, 0, 'f', 3)
                    .arg(double(point.y) / 1000.0, 0, 'f', 3)
                    .arg(m_units.reachText())
                    .toStdString())
            .advise(Texts::tr("Take a seed file with fewer units per metre, or with its global "
                              "origin nearer to the sheet.")
                            .toStdString());
}

void DgnWriter::begin(int type, const DgnLook &look, quint16 group, const MillimetrePoint &lowest,
        const MillimetrePoint &highest)
{
    m_element.clear();
    m_element.append(char(look.level));
    m_element.append(char(type));
    appendWord(m_element, 0); // the count of words, see finish()
    for (const MillimetrePoint &corner : { lowest, highest }) {
        appendRangeNumber(m_element, m_units.storedX(corner.x));
        appendRangeNumber(m_element, m_units.storedY(corner.y));
        appendRangeNumber(m_element, 0);
    }
    appendWord(m_element, group);
    appendWord(m_element, 0); // where attributes begin, see finish()
    appendWord(m_element, 0); // properties
    m_element.append(char(look.style | look.weight << 3));
    m_element.append(char(look.colour));
}

void DgnWriter::addPlace(const MillimetrePoint &point)
{
    appendNumber(m_element, m_units.storedX(point.x));
    appendNumber(m_element, m_units.storedY(point.y));
    if (m_units.is3d)
        appendNumber(m_element, 0);
}

void DgnWriter::finish()
{
    constexpr int wordsAt = 2;
    constexpr int attributesAt = 30;
    constexpr int beforeAttributes = 32;
    const auto put = [this](int at, int word) {
        m_element[at] = char(word & 0xFF);
        m_element[at + 1] = char(word >> 8);
    };
    if (m_element.size() % 2 == 1)
        m_element.append('\0');
    put(wordsAt, int(m_element.size()) / 2 - 2);
    put(attributesAt, (int(m_element.size()) - beforeAttributes) / 2);
    m_elements.append(m_element);
    ++m_count;
}

Result<void> DgnWriter::addLine(
        const std::vector<MillimetrePoint> &corners, const DgnLook &look, quint16 group)
{
    for (const MillimetrePoint &corner : corners)
        SPP_TRY(checkReach(corner));
    for (size_t first = 0; first + 1 < corners.size(); first += mostCorners - 1) {
        const size_t count = std::min(mostCorners, corners.size() - first);
        MillimetrePoint lowest = corners[first];
        MillimetrePoint highest = lowest;
        for (size_t i = first; i < first + count; ++i) {
            lowest = { std::min(lowest.x, corners[i].x), std::min(lowest.y, corners[i].y) };
            highest = { std::max(highest.x, corners[i].x), std::max(highest.y, corners[i].y) };
        }
        begin(count == 2 ? lineType : lineStringType, look, group, lowest, highest);
        if (count > 2)
            appendWord(m_element, quint32(count));
        for (size_t i = first; i < first + count; ++i)
            addPlace(corners[i]);
        finish();
    }
    return {};
}

Result<void> DgnWriter::addPoint(const MillimetrePoint &point, const DgnLook &look, quint16 group)
{
    return addLine({ point, point }, look, group);
}

Result<void> DgnWriter::addText(const Text &text, const DgnLook &look, quint16 group)
{
    if (text.bytes.isEmpty() || text.bytes.size() > mostLetters) {
        return Error::badInput(
                Texts::tr("A text of a DGN file has 1 to 255 letters, not %1: \"%2\".")
                        .arg(text.bytes.size())
                        .arg(QString::fromLatin1(text.bytes.left(40)))
                        .toStdString());
    }
    const MillimetrePoint upperRight{ text.origin.x + text.width_mm * text.bytes.size(),
        text.origin.y + text.height_mm };
    SPP_TRY(checkReach(text.origin));
    SPP_TRY(checkReach(upperRight));
    begin(textType, look, group, text.origin, upperRight);
    m_element.append(char(text.font));
    m_element.append(lowerLeft);
    appendNumber(m_element, letterSize(text.width_mm, m_units));
    appendNumber(m_element, letterSize(text.height_mm, m_units));
    appendNumber(m_element, m_units.is3d ? std::numeric_limits<qint32>::max() : 0); // not turned
    if (m_units.is3d) {
        for (int i = 0; i < 3; ++i)
            appendNumber(m_element, 0);
    }
    addPlace(text.origin);
    m_element.append(char(text.bytes.size()));
    m_element.append('\0'); // fields to be filled in
    m_element.append(text.bytes);
    finish();
    return {};
}

QByteArray DgnWriter::design(const QByteArray &settings) const
{
    return settings + m_elements + QByteArray("\xFF\xFF", 2);
}

} // namespace spp
