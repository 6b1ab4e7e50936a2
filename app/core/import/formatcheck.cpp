// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/import/formatcheck.h"

#include "core/data/fileproblem.h"

#include <QFileInfo>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::FormatCheck)
};

Error refuse(const QString &path, const QString &reason, const QString &advice = {})
{
    return Error::badInput(reason.toStdString())
            .inFile(path.toStdString())
            .advise(advice.toStdString());
}

bool isOle(const QByteArray &start)
{
    return start.startsWith(QByteArray::fromHex("D0CF11E0A1B11AE1"));
}

/// The folder of an OLE file names its streams in UTF-16; a V8 design has "Dgn~…" and "Dgn^…".
bool namesDesign(const QByteArray &start) { return start.contains(QByteArray("D\0g\0n\0", 6)); }

/// Level 8, in three dimensions with two more bits, and the type of the settings of a design.
bool beginsWithDesignSettings(const QByteArray &start)
{
    return start.startsWith(QByteArray::fromHex("0809FE02"))
            || start.startsWith(QByteArray::fromHex("C809FE02"));
}

Result<SourceKind> checkDesign(const QString &path, const QByteArray &start)
{
    if (isOle(start)) {
        return refuse(path,
                Texts::tr("This is a DGN file of version 8, which cannot be read here."),
                Texts::tr(
                        "In MicroStation, choose Save As and the version V7 DGN, or export DXF."));
    }
    return SourceKind::Dgn7;
}

Result<SourceKind> checkDwg(const QString &path, const QByteArray &start)
{
    if (start.startsWith("AC1015"))
        return SourceKind::Other;
    return refuse(path,
            Texts::tr("This DWG file (version %1) cannot be read here; only R2000 can.")
                    .arg(QString::fromLatin1(start.left(6))),
            Texts::tr("Save it as DXF, or as DWG R2000, in the CAD program."));
}

/// GDAL 3.6 reads past its memory where a track has positions but no times.
Result<SourceKind> checkKml(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return readFailure(file);
    const QByteArray content = file.readAll();
    if (content.count("<gx:coord>") > content.count("<when>")) {
        return refuse(path,
                Texts::tr("A track of this file has positions without times, which "
                          "cannot be read here."),
                Texts::tr("Save the track as GPX."));
    }
    return SourceKind::Other;
}

Result<SourceKind> checkFolder(const QFileInfo &info)
{
    const QString suffix = info.suffix().toLower();
    if (suffix == QLatin1String("gdb"))
        return SourceKind::Other;
    return refuse(info.filePath(), Texts::tr("This is a folder, not a source."),
            Texts::tr("Name one file in it."));
}

Result<QByteArray> firstBytes(const QFileInfo &info)
{
    QFile file(info.filePath());
    if (!file.open(QIODevice::ReadOnly))
        return readFailure(file);
    const QByteArray start = file.read(64 * 1024);
    if (start.isEmpty())
        return refuse(info.filePath(), Texts::tr("The file is empty."));
    return start;
}

} // namespace

Result<SourceKind> checkFormat(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return refuse(path, Texts::tr("There is no such file."));
    if (info.isDir())
        return checkFolder(info);
    SPP_ASSIGN(const QByteArray start, firstBytes(info));
    const QString suffix = info.suffix().toLower();
    if (suffix == QLatin1String("dgn") || beginsWithDesignSettings(start)
            || (isOle(start) && namesDesign(start)))
        return checkDesign(path, start);
    if (suffix == QLatin1String("dwg"))
        return checkDwg(path, start);
    if (suffix == QLatin1String("kml"))
        return checkKml(path);
    if (suffix == QLatin1String("dxf"))
        return SourceKind::Dxf;
    if (suffix == QLatin1String("shp") || suffix == QLatin1String("dbf"))
        return SourceKind::Shapefile;
    if (suffix == QLatin1String("csv") || suffix == QLatin1String("tsv")
            || suffix == QLatin1String("txt"))
        return SourceKind::DelimitedText;
    return SourceKind::Other;
}

} // namespace spp
