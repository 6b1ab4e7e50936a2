// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/sheets/dgnwriter.h"

#include <cpl_conv.h>
#include <gdal.h>

#include <QFile>

namespace spp::test {

inline void saveFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
}

/// A seed file that comes with GDAL: "seed_3d.dgn" has metres and millimetres in three dimensions,
/// "seed_2d.dgn" feet and their tenths in two.
inline QString gdalSeed(const char *name)
{
    GDALAllRegister();
    const char *path = CPLFindFile("gdal", name);
    if (!path)
        qFatal("GDAL came without its %s", name);
    return QString::fromUtf8(path);
}

inline void putNumber(QByteArray &bytes, int at, quint32 number)
{
    bytes[at] = char(number >> 16 & 0xFF);
    bytes[at + 1] = char(number >> 24 & 0xFF);
    bytes[at + 2] = char(number & 0xFF);
    bytes[at + 3] = char(number >> 8 & 0xFF);
}

/// The two-dimensional seed with other units, and its origin at zero.
inline QByteArray flatSeed(quint32 subPerMaster, quint32 unitsPerSub, const char *master = "m")
{
    QFile file(gdalSeed("seed_2d.dgn"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the seed of GDAL cannot be read");
    QByteArray seed = file.readAll();
    putNumber(seed, 1112, subPerMaster);
    putNumber(seed, 1116, unitsPerSub);
    const QByteArray name = QByteArray(master).leftJustified(2, '\0', true);
    seed.replace(1120, 2, name);
    seed.replace(1240, 24, QByteArray(24, '\0'));
    return seed;
}

/// A drawing of metres and millimetres, element by element.
class TestDesign {
public:
    explicit TestDesign(const DgnSeed &seed)
        : m_seed(seed)
        , m_writer(seed.units)
    {
    }
    /// Corners in metres from E 585000, N 1109700.
    void line(int level, const std::vector<std::pair<double, double>> &corners)
    {
        std::vector<MillimetrePoint> places;
        for (const auto &[x, y] : corners)
            places.push_back(at(x, y));
        check(m_writer.addLine(places, { level, 0, 0, 0 }, 0));
    }
    void text(int level, double x, double y, const QByteArray &bytes, int group = 0)
    {
        DgnWriter::Text text;
        text.bytes = bytes;
        text.origin = at(x, y);
        text.height_mm = text.width_mm = 100;
        check(m_writer.addText(text, { level, 0, 0, 0 }, quint16(group)));
    }
    void point(int level, double x, double y, int group)
    {
        check(m_writer.addPoint(at(x, y), { level, 0, 0, 0 }, quint16(group)));
    }
    void save(const QString &path) const { saveFile(path, m_writer.design(m_seed.settings)); }

private:
    static MillimetrePoint at(double x, double y)
    {
        return { 585000000 + qRound64(x * 1000), 1109700000 + qRound64(y * 1000) };
    }
    static void check(const Result<void> &done)
    {
        if (!done)
            qFatal("%s", done.error().text().c_str());
    }

    DgnSeed m_seed;
    DgnWriter m_writer;
};

} // namespace spp::test
