// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/import/dgnstream.h"

#include "core/data/fileproblem.h"

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::DgnStream)
};

constexpr qint64 headerSize = 4;
constexpr qint64 markSize = 2;

struct Header {
    int type = 0;
    bool isComplex = false; ///< part of the chain, shape or cell before it
    bool isDeleted = false;
    qint64 size = 0; ///< bytes, with the header
};

bool isEndMark(const uchar *bytes) { return bytes[0] == 0xFF && bytes[1] == 0xFF; }

/// Words of two bytes, least byte first: level and type, then the count of words that follow.
Header headerAt(const uchar *bytes)
{
    Header header;
    header.isComplex = bytes[0] & 0x80;
    header.type = bytes[1] & 0x7F;
    header.isDeleted = bytes[1] & 0x80;
    header.size = headerSize + 2 * (bytes[2] + 256 * bytes[3]);
    return header;
}

bool isDrawn(const Header &header)
{
    static const std::vector<int> types{ 3, 4, 6, 15, 16, 17 };
    return !header.isDeleted && !header.isComplex
            && std::find(types.begin(), types.end(), header.type) != types.end();
}

bool isPlausible(const Header &header)
{
    constexpr qint64 smallestElement = 36; // level to properties
    return header.type > 0 && header.type < 67 && header.size >= smallestElement;
}

/// Drawn elements from `at` on, if they hang together up to another end mark; else 0.
int chainLength(const uchar *bytes, qint64 at, qint64 size)
{
    int drawn = 0;
    while (at + markSize <= size) {
        if (isEndMark(bytes + at))
            return drawn;
        if (at + headerSize > size)
            return 0;
        const Header header = headerAt(bytes + at);
        if (!isPlausible(header) || at + header.size > size)
            return 0;
        drawn += isDrawn(header);
        at += header.size;
    }
    return drawn;
}

/// The longest of the chains that begin behind the end mark.
int longestChain(const uchar *bytes, qint64 at, qint64 size)
{
    constexpr qint64 searched = 64 * 1024; // no element is longer than two of these
    int longest = 0;
    for (const qint64 last = std::min(size, at + searched); at < last; at += 2)
        longest = std::max(longest, chainLength(bytes, at, size));
    return longest;
}

/// Files are filled up to whole blocks with zeros, or keep what an earlier, longer version left.
qint64 lengthWithoutFilling(const uchar *bytes, qint64 size)
{
    while (size > 0 && (bytes[size - 1] == 0 || bytes[size - 1] == 0xFF))
        --size;
    return size;
}

} // namespace

Result<DgnStream> DgnStream::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return readFailure(file);
    DgnStream stream;
    stream.fileSize = file.size();
    const QByteArray content = file.readAll();
    const auto *bytes = reinterpret_cast<const uchar *>(content.constData());
    qint64 at = 0;
    for (int number = 0; at + markSize <= stream.fileSize; ++number) {
        if (isEndMark(bytes + at)) {
            at += markSize;
            stream.hasEndMark = true;
            stream.strayBytes = lengthWithoutFilling(bytes + at, stream.fileSize - at);
            stream.strayDrawn = longestChain(bytes, at, stream.fileSize);
            break;
        }
        if (at + headerSize > stream.fileSize)
            break;
        const Header header = headerAt(bytes + at);
        if (at + header.size > stream.fileSize)
            break;
        ++stream.elements;
        stream.deleted += header.isDeleted;
        if (isDrawn(header))
            stream.drawn.push_back(number);
        at += header.size;
    }
    stream.bytesRead = at;
    return stream;
}

double DgnStream::readPercent() const
{
    if (fileSize == 0)
        return 0.0;
    const qint64 filling = hasEndMark && problem().isEmpty() ? fileSize - bytesRead : 0;
    return 100.0 * double(bytesRead + filling) / double(fileSize);
}

QString DgnStream::problem() const
{
    constexpr int fewest = 3; // fewer may look like elements by chance
    if (hasEndMark && strayDrawn < fewest)
        return {};
    if (hasEndMark) {
        return Texts::tr("behind the end-of-design mark at byte %1 lie %2 more drawn elements")
                .arg(bytesRead)
                .arg(strayDrawn);
    }
    if (bytesRead == fileSize)
        return Texts::tr("the end-of-design mark is missing");
    return Texts::tr("the file breaks off inside an element: %1 of %2 bytes hold whole elements")
            .arg(bytesRead)
            .arg(fileSize);
}

} // namespace spp
