// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/map/backdrop.h"

#include "core/profile/officefiles.h"
#include "core/profile/yamlreader.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QUrl>
#include <QUrlQuery>

#include <qgsdatasourceuri.h>
#include <qgsrasterlayer.h>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::Backdrop)
};

struct KindName {
    Backdrop::Kind kind;
    const char *name;
};
constexpr KindName kindNames[] = { { Backdrop::Kind::Xyz, "xyz" }, { Backdrop::Kind::Wms, "wms" },
    { Backdrop::Kind::GeoTiff, "geotiff" }, { Backdrop::Kind::MbTiles, "mbtiles" } };

QString nameOf(Backdrop::Kind kind)
{
    for (const KindName &entry : kindNames) {
        if (entry.kind == kind)
            return QLatin1String(entry.name);
    }
    return {};
}

std::optional<Backdrop::Kind> kindOf(const QString &name)
{
    for (const KindName &entry : kindNames) {
        if (name == QLatin1String(entry.name))
            return entry.kind;
    }
    return std::nullopt;
}

Result<Backdrop> readPreset(const YamlReader &entry)
{
    SPP_TRY(entry.allowOnly({ QStringLiteral("id"), QStringLiteral("title"), QStringLiteral("kind"),
            QStringLiteral("source"), QStringLiteral("zmin"), QStringLiteral("zmax"),
            QStringLiteral("attribution"), QStringLiteral("licence") }));
    Backdrop backdrop;
    SPP_ASSIGN(backdrop.id, entry.text("id"));
    SPP_ASSIGN(backdrop.title, entry.localised("title"));
    SPP_ASSIGN(const QString kind, entry.text("kind"));
    const std::optional<Backdrop::Kind> known = kindOf(kind);
    if (!known)
        return entry.problem(
                Texts::tr("“%1” is no kind of backdrop: xyz, wms, geotiff or mbtiles.").arg(kind));
    backdrop.kind = *known;
    SPP_ASSIGN(backdrop.source, entry.text("source", QString()));
    SPP_ASSIGN(const std::optional<double> zMin, entry.number("zmin"));
    SPP_ASSIGN(const std::optional<double> zMax, entry.number("zmax"));
    backdrop.zMin = static_cast<int>(zMin.value_or(backdrop.zMin));
    backdrop.zMax = static_cast<int>(zMax.value_or(backdrop.zMax));
    SPP_ASSIGN(backdrop.attribution, entry.text("attribution", QString()));
    SPP_ASSIGN(backdrop.licence, entry.text("licence"));
    return backdrop;
}

} // namespace

QString Backdrop::host() const
{
    if (kind == Kind::Xyz)
        return QUrl(source).authority();
    if (kind == Kind::Wms)
        return QUrl(QUrlQuery(source).queryItemValue(QStringLiteral("url"), QUrl::FullyDecoded))
                .authority();
    return {};
}

QString Backdrop::provider() const
{
    return kind == Kind::GeoTiff ? QStringLiteral("gdal") : QStringLiteral("wms");
}

QString Backdrop::uri() const
{
    switch (kind) {
    case Kind::Xyz: {
        QgsDataSourceUri parts;
        parts.setParam(QStringLiteral("type"), QStringLiteral("xyz"));
        parts.setParam(QStringLiteral("url"), source);
        parts.setParam(QStringLiteral("zmin"), QString::number(zMin));
        parts.setParam(QStringLiteral("zmax"), QString::number(zMax));
        return QString::fromUtf8(parts.encodedUri());
    }
    case Kind::MbTiles:
        return QStringLiteral("type=mbtiles&url=")
                + QString::fromLatin1(QUrl::fromLocalFile(source).toEncoded());
    default:
        return source;
    }
}

Result<std::unique_ptr<QgsRasterLayer>> Backdrop::open() const
{
    const std::string place = (needsNetwork() ? host() : source).toStdString();
    if (!needsNetwork() && !QFileInfo(source).isFile())
        return Error::environment(Texts::tr("The backdrop's file is not there.").toStdString())
                .inFile(place)
                .advise(Texts::tr("Connect the drive it lies on, or choose the file again.")
                                .toStdString());
    auto layer = std::make_unique<QgsRasterLayer>(uri(), title.text(), provider());
    if (layer->isValid())
        return Result<std::unique_ptr<QgsRasterLayer>>(std::move(layer));
    if (needsNetwork())
        return Error::environment(Texts::tr("The backdrop's server does not answer.").toStdString())
                .inFile(place)
                .advise(Texts::tr("The map works without it. Try again when there is a network, or "
                                  "use an MBTiles file.")
                                .toStdString());
    return Error::badInput(Texts::tr("The backdrop's file cannot be read.").toStdString())
            .inFile(place);
}

QJsonObject Backdrop::toJson() const
{
    return { { QStringLiteral("id"), id }, { QStringLiteral("vi"), title.vi },
        { QStringLiteral("en"), title.en }, { QStringLiteral("kind"), nameOf(kind) },
        { QStringLiteral("source"), source }, { QStringLiteral("zmin"), zMin },
        { QStringLiteral("zmax"), zMax }, { QStringLiteral("attribution"), attribution },
        { QStringLiteral("licence"), licence }, { QStringLiteral("shown"), isShown } };
}

Backdrop Backdrop::fromJson(const QJsonObject &object)
{
    const auto text = [&](const char *key) { return object.value(QLatin1String(key)).toString(); };
    Backdrop backdrop;
    backdrop.id = text("id");
    backdrop.title = { text("vi"), text("en") };
    backdrop.kind = kindOf(text("kind")).value_or(Kind::Xyz);
    backdrop.source = text("source");
    backdrop.zMin = object.value(QLatin1String("zmin")).toInt(backdrop.zMin);
    backdrop.zMax = object.value(QLatin1String("zmax")).toInt(backdrop.zMax);
    backdrop.attribution = text("attribution");
    backdrop.licence = text("licence");
    backdrop.isShown = object.value(QLatin1String("shown")).toBool();
    return backdrop;
}

Result<std::vector<Backdrop>> Backdrop::presets(const OfficeFiles &files)
{
    const QString path = files.find(QStringLiteral("backdrops.yaml"));
    if (path.isEmpty())
        return std::vector<Backdrop>();
    SPP_ASSIGN(const YamlReader file, YamlReader::open(path));
    SPP_TRY(file.allowOnly({ QStringLiteral("backdrops") }));
    SPP_ASSIGN(const std::vector<YamlReader> entries, file.maps("backdrops"));
    std::vector<Backdrop> presets;
    for (const YamlReader &entry : entries) {
        SPP_ASSIGN(Backdrop preset, readPreset(entry));
        presets.push_back(std::move(preset));
    }
    return presets;
}

} // namespace spp
