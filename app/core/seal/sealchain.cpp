// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/seal/sealchain.h"

#include "core/data/fileproblem.h"
#include "core/seal/secretbytes.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <sodium.h>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::SealChain)
};

constexpr int fingerprintBytes = 20;
constexpr qint64 largestFile = 1 << 20;
const QString schema = QStringLiteral("spp.seal-chain/1");

QString key(const char *ascii) { return QString::fromLatin1(ascii); }

QString hex(const QByteArray &bytes) { return QString::fromLatin1(bytes.toHex()); }

QByteArray fromHex(const QJsonValue &value)
{
    return QByteArray::fromHex(value.toString().toLatin1());
}

Error broken(const QString &reason) { return Error::badInput(reason.toStdString()); }

/// A chain of one key that somebody typed; null chain when the text is no key.
Result<SealChain> ofSingleKey(const QString &text)
{
    const QByteArray publicKey = QByteArray::fromHex(text.toLatin1());
    if (hex(publicKey) != text.toLower() || publicKey.size() != int(crypto_sign_PUBLICKEYBYTES)) {
        return broken(Texts::tr("This is neither a file nor a public key of 64 hex digits."))
                .inFile(text.toStdString());
    }
    SealChain chain;
    chain.keys.push_back({ publicKey, {}, {} });
    return chain;
}

Result<void> checkLinks(const SealChain &chain)
{
    if (chain.keys.empty() || chain.office.isEmpty())
        return broken(Texts::tr("The list of public keys names no office or no key."));
    QByteArray before = chain.first();
    QDate from;
    for (const SealChain::Key &key : chain.keys) {
        if (!isSignedBy(before, chain.statement(key, before), key.signature)) {
            return broken(Texts::tr("The key %1 is not signed by the key before it.")
                                  .arg(sealFingerprint(key.publicKey)));
        }
        if (!key.from.isValid() || (from.isValid() && key.from < from))
            return broken(Texts::tr("The dates of the public keys do not follow each other."));
        before = key.publicKey;
        from = key.from;
    }
    return {};
}

} // namespace

QString sealFingerprint(const QByteArray &publicKey)
{
    const QByteArray hash = QCryptographicHash::hash(publicKey, QCryptographicHash::Sha256)
                                    .left(fingerprintBytes)
                                    .toHex()
                                    .toUpper();
    QStringList groups;
    for (int i = 0; i < hash.size(); i += 4)
        groups.append(QString::fromLatin1(hash.mid(i, 4)));
    return groups.join(QLatin1Char(' '));
}

bool isSignedBy(const QByteArray &publicKey, const QByteArray &message, const QByteArray &signature)
{
    if (!startSodium() || publicKey.size() != int(crypto_sign_PUBLICKEYBYTES)
            || signature.size() != int(crypto_sign_BYTES))
        return false;
    const auto bytes = [](const QByteArray &array) {
        return reinterpret_cast<const unsigned char *>(array.constData());
    };
    return crypto_sign_verify_detached(bytes(signature), bytes(message),
                   static_cast<unsigned long long>(message.size()), bytes(publicKey))
            == 0;
}

const SealChain::Key *SealChain::find(const QByteArray &publicKey) const
{
    for (const Key &one : keys) {
        if (one.publicKey == publicKey)
            return &one;
    }
    return nullptr;
}

QDate SealChain::usedUntil(const QByteArray &publicKey) const
{
    for (size_t i = 0; i + 1 < keys.size(); ++i) {
        if (keys[i].publicKey == publicKey)
            return keys[i + 1].from;
    }
    return {};
}

/// Begins with its purpose, so that a signature made for a dossier can never pass for a hand-over.
QByteArray SealChain::statement(const Key &next, const QByteArray &before) const
{
    return QByteArrayLiteral("spp.seal-handover/1\n") + office.toUtf8() + '\n' + before.toHex()
            + '\n' + next.publicKey.toHex() + '\n' + next.from.toString(Qt::ISODate).toUtf8()
            + '\n';
}

QJsonObject SealChain::toJson() const
{
    QJsonArray list;
    for (const Key &one : keys) {
        list.append(QJsonObject{ { key("public_key"), hex(one.publicKey) },
                { key("fingerprint"), sealFingerprint(one.publicKey) },
                { key("from"), one.from.toString(Qt::ISODate) },
                { key("signature"), hex(one.signature) } });
    }
    return { { key("schema"), schema }, { key("office"), office }, { key("keys"), list } };
}

Result<SealChain> SealChain::fromJson(const QJsonObject &json)
{
    if (json.value(key("schema")).toString() != schema)
        return broken(Texts::tr("The file is not a list of public keys of a seal."));
    SealChain chain;
    chain.office = json.value(key("office")).toString();
    for (const QJsonValue &value : json.value(key("keys")).toArray()) {
        const QJsonObject one = value.toObject();
        chain.keys.push_back({ fromHex(one.value(key("public_key"))),
                QDate::fromString(one.value(key("from")).toString(), Qt::ISODate),
                fromHex(one.value(key("signature"))) });
    }
    SPP_TRY(checkLinks(chain));
    return chain;
}

Result<SealChain> SealChain::read(const QString &pathOrKey)
{
    QFile file(pathOrKey);
    if (!file.exists())
        return ofSingleKey(pathOrKey);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile) {
        return broken(Texts::tr("The file cannot be read: %1.").arg(fileProblem(file)))
                .inFile(pathOrKey.toStdString());
    }
    const auto chain = fromJson(QJsonDocument::fromJson(file.readAll()).object());
    if (!chain)
        return chain.error().inFile(pathOrKey.toStdString());
    return chain;
}

} // namespace spp
