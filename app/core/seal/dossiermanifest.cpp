// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/seal/dossiermanifest.h"

#include "core/data/fileproblem.h"
#include "core/review/geopackagewriter.h"
#include "core/review/reviewjson.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::DossierManifest)
};

QString key(const char *ascii) { return QString::fromLatin1(ascii); }

const QString schema = QStringLiteral("spp.dossier/1");
constexpr qint64 blockBytes = 1 << 20;

bool isSha256(const QString &text)
{
    return text.size() == 64 && std::all_of(text.begin(), text.end(), [](QChar letter) {
        return (letter >= QLatin1Char('0') && letter <= QLatin1Char('9'))
                || (letter >= QLatin1Char('a') && letter <= QLatin1Char('f'));
    });
}

/// A name that stays inside the folder, written in the one way that namesIn() writes it.
bool isPlainName(const QString &name)
{
    return !name.isEmpty() && !QDir::isAbsolutePath(name) && QDir::cleanPath(name) == name
            && name != QLatin1String("..") && !name.startsWith(QLatin1String("../"))
            && !name.contains(QLatin1Char('\\')) && name != DossierManifest::fileName()
            && name != DossierManifest::sealName();
}

Result<DossierManifest::File> fileOf(const QJsonObject &json)
{
    DossierManifest::File file;
    file.name = json.value(key("name")).toString();
    file.sha256 = json.value(key("sha256")).toString();
    file.bytes = qint64(json.value(key("bytes")).toDouble(-1));
    if (!isPlainName(file.name) || !isSha256(file.sha256) || file.bytes < 0) {
        return Error::badInput(Texts::tr("The entry \"%1\" of the list of files is not usable.")
                                       .arg(file.name)
                                       .toStdString());
    }
    return file;
}

} // namespace

QStringList DossierManifest::namesIn(const QString &folder)
{
    // Names are relative to the folder, however the folder itself was named.
    const QDir root(QDir(folder).absolutePath());
    QStringList names;
    QDirIterator each(root.path(), QDir::Files | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
            QDirIterator::Subdirectories);
    while (each.hasNext()) {
        const QString name = root.relativeFilePath(each.next());
        if (name != fileName() && name != sealName())
            names.append(name);
    }
    // A link to a folder is not walked into, but it is something that lies there.
    QDirIterator folders(root.path(), QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot,
            QDirIterator::Subdirectories);
    while (folders.hasNext()) {
        const QString path = folders.next();
        if (QFileInfo(path).isSymLink())
            names.append(root.relativeFilePath(path));
    }
    names.sort();
    return names;
}

Result<QString> DossierManifest::sha256Of(const QString &path, std::optional<qint64> bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return readFailure(file);
    qint64 left = bytes.value_or(file.size());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    while (left > 0) {
        const QByteArray block = file.read(std::min(left, blockBytes));
        if (block.isEmpty())
            return readFailure(file);
        hash.addData(block);
        left -= block.size();
    }
    return QString::fromLatin1(hash.result().toHex());
}

Result<DossierManifest> DossierManifest::ofFolder(const QString &folder, const QJsonObject &facts)
{
    DossierManifest manifest;
    manifest.facts = facts;
    const QDir root(folder);
    for (const QString &name : namesIn(folder)) {
        const QString path = root.filePath(name);
        if (QFileInfo(path).isSymLink()) {
            return Error::badInput(
                    Texts::tr("A dossier may not hold symbolic links.").toStdString())
                    .inFile(path.toStdString());
        }
        SPP_ASSIGN(const QString sha256, sha256Of(path));
        manifest.files.push_back({ name, sha256, QFileInfo(path).size() });
    }
    return manifest;
}

Result<DossierManifest> DossierManifest::fromBytes(const QByteArray &bytes)
{
    QJsonParseError problem;
    const QJsonObject json = QJsonDocument::fromJson(bytes, &problem).object();
    if (problem.error != QJsonParseError::NoError || json.value(key("schema")).toString() != schema)
        return Error::badInput(Texts::tr("The file is not a manifest of a dossier.").toStdString());
    DossierManifest manifest;
    manifest.facts = json;
    manifest.facts.remove(key("schema"));
    manifest.facts.remove(key("files"));
    QSet<QString> seen;
    for (const QJsonValue &value : json.value(key("files")).toArray()) {
        SPP_ASSIGN(File file, fileOf(value.toObject()));
        if (seen.contains(file.name)) {
            return Error::badInput(Texts::tr("The list of files names \"%1\" twice.")
                                           .arg(file.name)
                                           .toStdString());
        }
        seen.insert(file.name);
        manifest.files.push_back(std::move(file));
    }
    return manifest;
}

Result<DossierManifest> DossierManifest::read(const QString &folder)
{
    QFile file(QDir(folder).filePath(fileName()));
    if (!file.exists()) {
        return Error::badInput(Texts::tr("The folder is not a dossier: it has no %1.")
                                       .arg(fileName())
                                       .toStdString())
                .inFile(folder.toStdString());
    }
    if (!file.open(QIODevice::ReadOnly))
        return readFailure(file);
    auto manifest = fromBytes(file.readAll());
    if (!manifest)
        return manifest.error().inFile(file.fileName().toStdString());
    return manifest;
}

const DossierManifest::File *DossierManifest::file(const QString &name) const
{
    const auto found = std::find_if(
            files.begin(), files.end(), [&](const File &one) { return one.name == name; });
    return found == files.end() ? nullptr : &*found;
}

QByteArray DossierManifest::bytes() const
{
    QJsonArray list;
    for (const File &one : files) {
        list.append(QJsonObject{ { key("name"), one.name }, { key("sha256"), one.sha256 },
                { key("bytes"), one.bytes } });
    }
    QJsonObject json = facts;
    json.insert(key("schema"), schema);
    json.insert(key("files"), list);
    return ReviewJson::bytes(json);
}

Result<void> DossierManifest::write(const QString &folder) const
{
    return writeFile(QDir(folder).filePath(fileName()), bytes());
}

} // namespace spp
