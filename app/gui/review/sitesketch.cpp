// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/review/sitesketch.h"

#include "core/data/fileproblem.h"
#include "core/review/geopackagewriter.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

#include <qgsgeometry.h>

namespace spp {

namespace {

constexpr int decimals = 4; // a tenth of a millimetre
constexpr int hashDigits = 12;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::SiteSketch)
};

QString key(const char *name) { return QString::fromLatin1(name); }

} // namespace

QString SiteSketch::folder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
            + QStringLiteral("/sites");
}

Result<QString> SiteSketch::write(
        const QgsGeometry &outline, const QString &crs, const QString &name)
{
    const QString urn = QStringLiteral("urn:ogc:def:crs:%1")
                                .arg(QString(crs).replace(QLatin1Char(':'), QStringLiteral("::")));
    const QJsonObject geometry
            = QJsonDocument::fromJson(outline.asJson(decimals).toUtf8()).object();
    const QJsonObject feature{ { key("type"), key("Feature") },
        { key("properties"), QJsonObject{ { key("name"), name } } },
        { key("geometry"), geometry } };
    const QJsonObject file{ { key("type"), key("FeatureCollection") },
        { key("crs"),
                QJsonObject{ { key("type"), key("name") },
                        { key("properties"), QJsonObject{ { key("name"), urn } } } } },
        { key("features"), QJsonArray{ feature } } };
    const QByteArray bytes = QJsonDocument(file).toJson(QJsonDocument::Compact);
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    if (!QDir().mkpath(folder())) {
        return folderFailure(folder());
    }
    const QString path = QStringLiteral("%1/site-%2.geojson")
                                 .arg(folder(), QString::fromLatin1(hash.left(hashDigits)));
    SPP_TRY(writeFile(path, bytes));
    return path;
}

} // namespace spp
