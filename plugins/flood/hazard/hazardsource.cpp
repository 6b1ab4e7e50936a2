// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/hazard/hazardsource.h"

#include "flood/hazard/netcdfsize.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::HazardSource)
};

bool isMesh(const QString &path)
{
    static const QStringList endings
            = { QStringLiteral("2dm"), QStringLiteral("dat"), QStringLiteral("hdf"),
                  QStringLiteral("slf"), QStringLiteral("mesh"), QStringLiteral("xmdf") };
    const QString ending = QFileInfo(path).suffix().toLower();
    return endings.contains(ending) || (ending == QLatin1String("nc") && holdsMesh(path));
}

} // namespace

Result<HazardSourcePtr> openHazardSource(const QString &path)
{
    const auto inFile = [&](const Error &error) { return error.inFile(path.toStdString()); };
    if (QFileInfo(path).isDir())
        return inFile(Error::badInput(
                Texts::tr("This is a folder, not a raster or mesh.").toStdString()));
    if (!QFileInfo(path).isFile())
        return inFile(Error::badInput(Texts::tr("There is no such file.").toStdString()));
    if (const auto whole = checkNetCdfSize(path); !whole)
        return inFile(whole.error());
    if (!isMesh(path))
        return openRasterSource(path);
    auto opened = openMeshSource(path);
    if (!opened)
        return inFile(opened.error());
    return opened;
}

Result<SourceContents> readContents(const QString &path, Feedback &feedback)
{
    SPP_ASSIGN(const HazardSourcePtr source, openHazardSource(path));
    auto contents = source->contents(feedback);
    if (!contents)
        return contents.error().inFile(path.toStdString());
    return contents;
}

Result<SourceTimes> readTimes(const SourceName &name)
{
    SPP_ASSIGN(const HazardSourcePtr source, openHazardSource(name.path));
    auto times = source->times(name.variable);
    if (!times)
        return times.error().inFile(name.path.toStdString());
    return times;
}

Result<HazardGrid> readSource(
        const SourceName &name, const SourceReading &reading, Feedback &feedback)
{
    SPP_ASSIGN(const HazardSourcePtr source, openHazardSource(name.path));
    HazardSourcePtr ground = source;
    if (reading.levelAbove && reading.levelAbove->path != name.path) {
        SPP_ASSIGN(ground, openHazardSource(reading.levelAbove->path));
    }
    return readOpenSource(*source, ground.get(), name, reading, feedback);
}

} // namespace spp::flood
