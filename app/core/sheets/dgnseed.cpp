// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
//
// Layout of the file as documented for the Intergraph Standard File Format: words of two bytes,
// least byte first; numbers of four bytes are two words, high word first; numbers with fractions
// are in the D format of the VAX.
#include "core/sheets/dgnseed.h"

#include "core/data/fileproblem.h"
#include "core/import/formatcheck.h"

#include <QCoreApplication>
#include <QFile>

#include <cmath>
#include <limits>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::DgnSeed)
};

constexpr int headerSize = 4;
constexpr int settingsSize = 1536;
constexpr int settingsType = 9;
// Places in the settings.
constexpr int subPerMasterAt = 1112;
constexpr int unitsPerSubAt = 1116;
constexpr int masterNameAt = 1120;
constexpr int subNameAt = 1122;
constexpr int flagsAt = 1214;
constexpr int originAt = 1240;
constexpr uchar threeDimensions = 0x40;

quint32 word(const uchar *bytes) { return quint32(bytes[0]) | quint32(bytes[1]) << 8; }

quint32 doubleWord(const uchar *bytes) { return word(bytes) << 16 | word(bytes + 2); }

double vaxNumber(const uchar *bytes)
{
    const quint32 first = word(bytes);
    const int exponent = int(first >> 7 & 0xFF);
    if (exponent == 0)
        return 0.0;
    const quint64 fraction = quint64(first & 0x7F) << 48 | quint64(word(bytes + 2)) << 32
            | quint64(word(bytes + 4)) << 16 | word(bytes + 6);
    const double size = std::ldexp(double(fraction + (quint64(1) << 55)), exponent - 128 - 56);
    return first & 0x8000 ? -size : size;
}

QString unitName(const uchar *bytes)
{
    return QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(bytes), 2))
            .remove(QChar(0))
            .trimmed();
}

DgnUnits unitsOf(const uchar *settings)
{
    DgnUnits units;
    units.perMaster = qint64(qint32(doubleWord(settings + subPerMasterAt)))
            * qint32(doubleWord(settings + unitsPerSubAt));
    units.masterName = unitName(settings + masterNameAt);
    units.subName = unitName(settings + subNameAt);
    units.originX = vaxNumber(settings + originAt);
    units.originY = vaxNumber(settings + originAt + 8);
    units.is3d = settings[flagsAt] & threeDimensions;
    return units;
}

/// Colour table and references, digitiser, settings, level symbology, data of programs.
bool isSetting(int type)
{
    return type == 5 || type == 8 || type == settingsType || type == 10 || type == 66;
}

Error notADesign(const QByteArray &content)
{
    const bool isDwg = content.startsWith("AC10");
    return Error::badInput(
            (isDwg ? Texts::tr("This is a DWG file, not a DGN file of version 7.")
                   : Texts::tr("This is not a DGN file of version 7: it does not begin with "
                               "the settings of one."))
                    .toStdString())
            .advise(Texts::tr("Take the seed file that the office's sheets are drawn with, "
                              "saved as V7.")
                            .toStdString());
}

bool beginsWithSettings(const QByteArray &content)
{
    const auto *bytes = reinterpret_cast<const uchar *>(content.constData());
    return content.size() >= settingsSize && (bytes[0] == 0x08 || bytes[0] == 0xC8)
            && bytes[1] == settingsType && headerSize + 2 * int(word(bytes + 2)) >= settingsSize;
}

Result<DgnSeed> parse(const QByteArray &content)
{
    if (!beginsWithSettings(content))
        return notADesign(content);
    const auto *bytes = reinterpret_cast<const uchar *>(content.constData());
    DgnSeed seed;
    seed.units = unitsOf(bytes);
    for (int at = 0; at + headerSize <= content.size() && word(bytes + at) != 0xFFFF;) {
        const int size = headerSize + 2 * int(word(bytes + at + 2));
        if (at + size > content.size()) {
            return Error::badInput(
                    Texts::tr("The seed file breaks off inside an element, at byte %1.")
                            .arg(at)
                            .toStdString());
        }
        const bool isDeleted = bytes[at + 1] & 0x80;
        const bool isPart = bytes[at] & 0x80 && at > 0;
        if (isSetting(bytes[at + 1] & 0x7F) && !isDeleted) {
            seed.settings.append(content.mid(at, size));
            ++seed.settingElements;
        } else if (!isDeleted && !isPart) {
            ++seed.drawnElements;
        }
        at += size;
    }
    return seed;
}

} // namespace

Result<void> DgnUnits::holdMillimetres(const QStringList &metreNames) const
{
    const auto refuse = [](const QString &reason) {
        return Error::badInput(reason.toStdString())
                .advise(Texts::tr("Take a seed file with metres and millimetres, 1000 units per "
                                  "metre.")
                                .toStdString());
    };
    if (!metreNames.contains(masterName, Qt::CaseInsensitive)) {
        return refuse(Texts::tr("The master unit of the seed file is \"%1\", not the metre.")
                              .arg(masterName));
    }
    if (perMaster < 1000 || perMaster % 1000 != 0) {
        return refuse(Texts::tr("The seed file has %1 units of resolution in a metre, which do not "
                                "make whole millimetres.")
                              .arg(perMaster));
    }
    constexpr double wholeEnough = 0.01;
    const auto isWhole
            = [](double number) { return std::abs(number - std::round(number)) < wholeEnough; };
    if (perMaster == 1000 && !(isWhole(originX) && isWhole(originY))) {
        return refuse(Texts::tr("The global origin of the seed file lies between its units, which "
                                "moves corners by up to half a millimetre."));
    }
    return {};
}

qint64 DgnUnits::storedX(qint64 x_mm) const
{
    return x_mm * perMillimetre() + qint64(std::llround(originX));
}

qint64 DgnUnits::storedY(qint64 y_mm) const
{
    return y_mm * perMillimetre() + qint64(std::llround(originY));
}

bool DgnUnits::reach(const MillimetrePoint &point) const
{
    // The lowest number is kept out, as some programs cannot negate it.
    constexpr qint64 most = std::numeric_limits<qint32>::max();
    return std::abs(storedX(point.x)) <= most && std::abs(storedY(point.y)) <= most;
}

QString DgnUnits::reachText() const
{
    const double most = double(std::numeric_limits<qint32>::max());
    const auto metres = [this](double stored, double origin) {
        return QString::number((stored - origin) / double(perMaster), 'f', 0);
    };
    return Texts::tr("E %1 to %2 m, N %3 to %4 m")
            .arg(metres(-most, originX), metres(most, originX), metres(-most, originY),
                    metres(most, originY));
}

Result<DgnSeed> DgnSeed::read(const QString &path)
{
    SPP_TRY(checkFormat(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return readFailure(file);
    Result<DgnSeed> seed = parse(file.readAll());
    if (!seed)
        return seed.error().inFile(path.toStdString());
    return seed;
}

} // namespace spp
