// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/delivery/packagemanifest.h"

#include "core/data/fileproblem.h"
#include "core/data/pendingfolder.h"
#include "land/records/jsontext.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace spp::land {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::land::PackageManifest)
};

const QString schema = QStringLiteral("spp.record-package/1");
const QString manifestName = QStringLiteral("manifest.json");

Result<QJsonObject> described(const QString &folder, const QString &name)
{
    const QString path = folder + QLatin1Char('/') + name;
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return readFailure(file, ErrorCode::Environment);
    return QJsonObject{ { key("name"), name }, { key("bytes"), double(file.size()) },
        { key("sha256"), QString::fromLatin1(hash.result().toHex()) } };
}

Result<QJsonArray> describedFiles(const QString &folder)
{
    QJsonArray files;
    for (const QString &name : filesBelow(folder)) {
        if (name == manifestName)
            continue;
        SPP_ASSIGN(const QJsonObject file, described(folder, name));
        files.append(file);
    }
    return files;
}

/// The first file in which two lists differ; both are in the order of their names.
QString firstDifference(const QJsonArray &stated, const QJsonArray &found)
{
    const auto names = [](const QJsonArray &files) {
        QMap<QString, QJsonObject> byName;
        for (const QJsonValue &file : files)
            byName[file.toObject().value(key("name")).toString()] = file.toObject();
        return byName;
    };
    const auto before = names(stated);
    const auto now = names(found);
    for (auto file = before.cbegin(); file != before.cend(); ++file) {
        if (now.value(file.key()) != file.value())
            return file.key();
    }
    for (auto file = now.cbegin(); file != now.cend(); ++file) {
        if (!before.contains(file.key()))
            return file.key();
    }
    return {};
}

Error refused(const QString &reason, const QString &path)
{
    return Error::badInput(reason.toStdString())
            .inFile(path.toStdString())
            .advise(Texts::tr("Make the package again with \"spp record package\".").toStdString());
}

} // namespace

QString sha256Of(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

Result<QByteArray> packageManifest(const QString &folder, const QJsonObject &facts)
{
    SPP_ASSIGN(const QJsonArray files, describedFiles(folder));
    QJsonObject document = facts;
    document.insert(key("schema"), schema);
    document.insert(key("files"), files);
    return QJsonDocument(document).toJson(QJsonDocument::Indented);
}

Result<QString> checkPackage(const QString &folder, const QString &territory, const QString &record)
{
    const QString path = folder + QLatin1Char('/') + manifestName;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refused(Texts::tr("This is no update package: its manifest cannot be read."), path);
    const QByteArray bytes = file.readAll();
    const QJsonObject manifest = QJsonDocument::fromJson(bytes).object();
    if (manifest.value(key("schema")).toString() != schema)
        return refused(Texts::tr("This is no manifest of an update package."), path);
    const QString packed = manifest.value(key("record")).toString();
    if (packed != record)
        return refused(Texts::tr("The package is of record %1, not %2.").arg(packed, record), path);
    if (manifest.value(key("territory")).toString() != territory)
        return refused(Texts::tr("The package is of another territory."), path);
    SPP_ASSIGN(const QJsonArray found, describedFiles(folder));
    const QString changed = firstDifference(manifest.value(key("files")).toArray(), found);
    if (!changed.isEmpty()) {
        return refused(Texts::tr("This file is not the one that the package was made with."),
                folder + QLatin1Char('/') + changed);
    }
    return sha256Of(bytes);
}

} // namespace spp::land
