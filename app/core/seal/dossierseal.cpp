// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/seal/dossierseal.h"

#include "core/data/fileproblem.h"
#include "core/review/geopackagewriter.h"
#include "core/review/reviewjson.h"
#include "core/seal/dossiermanifest.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::DossierSeal)
};

const QString schema = QStringLiteral("spp.seal/1");

QString key(const char *ascii) { return QString::fromLatin1(ascii); }

QString hex(const QByteArray &bytes) { return QString::fromLatin1(bytes.toHex()); }

QByteArray bytesAt(const QJsonObject &json, const char *name)
{
    return QByteArray::fromHex(json.value(key(name)).toString().toLatin1());
}

/// The first file that is not as the manifest of the folder says, as an error.
Result<void> checkListed(const QString &folder, const DossierManifest &listed)
{
    SPP_ASSIGN(const DossierManifest now, DossierManifest::ofFolder(folder));
    for (const DossierManifest::File &file : now.files) {
        const DossierManifest::File *entry = listed.file(file.name);
        if (!entry || entry->sha256 != file.sha256 || entry->bytes != file.bytes) {
            return Error::badInput(
                    Texts::tr("The file is not the one in the manifest.").toStdString())
                    .inFile(QDir(folder).filePath(file.name).toStdString());
        }
    }
    if (now.files.size() != listed.files.size()) {
        return Error::badInput(
                Texts::tr("Files of the manifest are missing in the folder.").toStdString())
                .inFile(folder.toStdString());
    }
    return {};
}

} // namespace

QByteArray DossierSeal::stated(const QByteArray &manifest) const
{
    return QByteArrayLiteral("spp.seal/1\n")
            + QCryptographicHash::hash(manifest, QCryptographicHash::Sha256).toHex() + '\n'
            + publicKey.toHex() + '\n' + office.toUtf8() + '\n'
            + sealedOn.toString(Qt::ISODate).toUtf8() + '\n';
}

DossierSeal DossierSeal::of(const QByteArray &manifest, const SealKey &key, QDate sealedOn)
{
    DossierSeal seal;
    seal.office = key.chain().office;
    seal.publicKey = key.publicKey();
    seal.sealedOn = sealedOn;
    seal.signature = key.sign(manifest);
    seal.statement = key.sign(seal.stated(manifest));
    return seal;
}

Result<void> DossierSeal::seal(const QString &folder, const SealKey &key, QDate sealedOn)
{
    QFile file(QDir(folder).filePath(DossierManifest::fileName()));
    SPP_ASSIGN(const DossierManifest manifest, DossierManifest::read(folder));
    SPP_TRY(checkListed(folder, manifest));
    if (!file.open(QIODevice::ReadOnly))
        return readFailure(file);
    const DossierSeal made = of(file.readAll(), key, sealedOn);
    return writeFile(QDir(folder).filePath(DossierManifest::sealName()), made.bytes());
}

bool DossierSeal::fits(const QByteArray &manifest) const
{
    return isSignedBy(publicKey, manifest, signature)
            && isSignedBy(publicKey, stated(manifest), statement);
}

QByteArray DossierSeal::bytes() const
{
    return ReviewJson::bytes({ { key("schema"), schema }, { key("office"), office },
            { key("public_key"), hex(publicKey) },
            { key("sealed_on"),
                    sealedOn.isValid() ? QJsonValue(sealedOn.toString(Qt::ISODate))
                                       : QJsonValue(QJsonValue::Null) },
            { key("signature"), hex(signature) }, { key("statement"), hex(statement) } });
}

/// There is one way to write a seal: a changed byte that means the same is a changed byte.
Result<DossierSeal> DossierSeal::fromBytes(const QByteArray &bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    DossierSeal seal;
    seal.office = json.value(key("office")).toString();
    seal.publicKey = bytesAt(json, "public_key");
    seal.sealedOn = QDate::fromString(json.value(key("sealed_on")).toString(), Qt::ISODate);
    seal.signature = bytesAt(json, "signature");
    seal.statement = bytesAt(json, "statement");
    if (seal.bytes() != bytes)
        return Error::badInput(Texts::tr("The seal is damaged.").toStdString());
    return seal;
}

} // namespace spp
