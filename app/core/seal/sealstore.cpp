// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/seal/sealstore.h"

#include "core/data/fileproblem.h"
#include "core/review/geopackagewriter.h"
#include "core/review/reviewjson.h"
#include "core/review/writefailure.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>
#include <QStandardPaths>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::SealStore)
};

constexpr qint64 largestFile = 1 << 20;

Result<void> makePrivateFolder(const QString &folder)
{
    const QFile::Permissions owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    if (QDir().mkpath(folder) && QFile::setPermissions(folder, owner))
        return {};
    return folderFailure(folder);
}

/// Chains are kept under the key that begins them.
QString chainName(const SealChain &chain)
{
    return QString::fromLatin1(chain.first().toHex()) + QStringLiteral(".json");
}

} // namespace

Result<void> writePrivateFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    // Before the first byte is written: the file is never readable for others.
    if (file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
            && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return writeFailure(path, file);
}

Result<QJsonObject> readSealFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile) {
        return Error::badInput(
                Texts::tr("The file cannot be read: %1.").arg(fileProblem(file)).toStdString())
                .inFile(path.toStdString());
    }
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &problem);
    if (problem.error == QJsonParseError::NoError && document.isObject())
        return document.object();
    return Error::badInput(Texts::tr("The file is not a JSON document.").toStdString())
            .inFile(path.toStdString());
}

SealStore::SealStore()
    : m_folder(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
            + QStringLiteral("/spp/seal"))
{
}

QString SealStore::keyPath() const { return m_folder + QStringLiteral("/office.key"); }

QString SealStore::publicPath() const { return m_folder + QStringLiteral("/office.pub.json"); }

bool SealStore::hasKey() const { return QFileInfo::exists(keyPath()); }

Result<void> SealStore::keepNew(const QJsonObject &encryptedKey) const
{
    if (hasKey()) {
        return Error::badInput(Texts::tr("There is a seal key already.").toStdString())
                .inFile(keyPath().toStdString())
                .advise(Texts::tr("Hand over to a new key with \"spp seal handover\", or move the "
                                  "file away first.")
                                .toStdString());
    }
    return keep(encryptedKey);
}

Result<void> SealStore::replace(const QJsonObject &encryptedKey) const
{
    SPP_ASSIGN(const SealChain before, ownChain());
    SPP_ASSIGN(const SealChain after, SealKey::publicPart(encryptedKey));
    if (!after.find(before.current()))
        return Error::internal("a key must be replaced by one to which it handed over");
    return keep(encryptedKey);
}

/// The key carries its chain, so that one rename changes both; the public file follows from it.
Result<void> SealStore::keep(const QJsonObject &encryptedKey) const
{
    SPP_ASSIGN(const SealChain chain, SealKey::publicPart(encryptedKey));
    SPP_TRY(makePrivateFolder(m_folder));
    SPP_TRY(writePrivateFile(keyPath(), ReviewJson::bytes(encryptedKey)));
    return writeFile(publicPath(), ReviewJson::bytes(chain.toJson()));
}

Result<QJsonObject> SealStore::encryptedKey() const
{
    if (hasKey())
        return readSealFile(keyPath());
    return Error::badInput(Texts::tr("There is no seal key yet.").toStdString())
            .inFile(keyPath().toStdString())
            .advise(Texts::tr("Make one with \"spp seal create --office NAME\".").toStdString());
}

Result<SealChain> SealStore::ownChain() const
{
    SPP_ASSIGN(const QJsonObject json, encryptedKey());
    const auto chain = SealKey::publicPart(json);
    return chain ? chain : chain.error().inFile(keyPath().toStdString());
}

Result<void> SealStore::trust(const SealChain &chain) const
{
    if (chain.office.isEmpty()) {
        return Error::usage(
                Texts::tr("Trust needs the list of public keys of an office.").toStdString());
    }
    const QString folder = m_folder + QStringLiteral("/trusted");
    SPP_ASSIGN(const auto before, trusted());
    for (const SealChain &known : before) {
        if (known.first() == chain.first() && !chain.find(known.current())) {
            return Error::badInput(Texts::tr("The list is older than the one that is trusted: the "
                                             "key %1 is missing.")
                                           .arg(sealFingerprint(known.current()))
                                           .toStdString());
        }
    }
    SPP_TRY(makePrivateFolder(m_folder));
    SPP_TRY(makePrivateFolder(folder));
    return writeFile(
            folder + QLatin1Char('/') + chainName(chain), ReviewJson::bytes(chain.toJson()));
}

Result<std::vector<SealChain>> SealStore::trusted() const
{
    const QDir folder(m_folder + QStringLiteral("/trusted"));
    std::vector<SealChain> chains;
    for (const QString &name :
            folder.entryList({ QStringLiteral("*.json") }, QDir::Files, QDir::Name)) {
        SPP_ASSIGN(SealChain chain, SealChain::read(folder.filePath(name)));
        chains.push_back(std::move(chain));
    }
    return chains;
}

Result<std::vector<SealChain>> SealStore::known() const
{
    SPP_ASSIGN(std::vector<SealChain> chains, trusted());
    if (hasKey()) {
        SPP_ASSIGN(SealChain own, ownChain());
        chains.insert(chains.begin(), std::move(own));
    }
    return chains;
}

} // namespace spp
