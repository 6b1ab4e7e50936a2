// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/seal/sealkey.h"

#include <QCoreApplication>

#include <sodium.h>

#include <cstring>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::SealKey)
};

const QString schema = QStringLiteral("spp.seal-key/1");

QString key(const char *ascii) { return QString::fromLatin1(ascii); }

QString hex(const QByteArray &bytes) { return QString::fromLatin1(bytes.toHex()); }

QByteArray bytesAt(const QJsonObject &json, const char *name)
{
    return QByteArray::fromHex(json.value(key(name)).toString().toLatin1());
}

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *raw(QByteArray &bytes) { return reinterpret_cast<unsigned char *>(bytes.data()); }

QByteArray randomBytes(int size)
{
    QByteArray bytes(size, '\0');
    randombytes_buf(bytes.data(), size_t(size));
    return bytes;
}

Error noSodium()
{
    return Error::environment(
            Texts::tr("The library for seals (libsodium) cannot run here.").toStdString());
}

Error damaged()
{
    return Error::badInput(
            Texts::tr("The file is not a seal key, or it is damaged.").toStdString());
}

/// The key that encrypts the key.
Result<SecretBytes> stretched(
        const SecretBytes &passphrase, const QByteArray &salt, const SealEffort &effort)
{
    SecretBytes result(crypto_secretbox_KEYBYTES);
    const int failed = crypto_pwhash(result.data(), result.size(),
            reinterpret_cast<const char *>(passphrase.data()), passphrase.size(), raw(salt),
            effort.operations, effort.memoryBytes, crypto_pwhash_ALG_ARGON2ID13);
    if (failed == 0)
        return result;
    return Error::environment(
            Texts::tr("There is not enough memory to work with the passphrase.").toStdString());
}

/// What a file demands is held to what this library calls sensitive: a forged file must not make
/// the program take all memory or run for hours.
Result<SealEffort> effortOf(const QJsonObject &json)
{
    const double operations = json.value(key("operations")).toDouble();
    const double memory = json.value(key("memory_bytes")).toDouble();
    if (operations < 1 || operations > double(crypto_pwhash_OPSLIMIT_SENSITIVE)
            || memory < double(crypto_pwhash_MEMLIMIT_MIN)
            || memory > double(crypto_pwhash_MEMLIMIT_SENSITIVE))
        return damaged();
    return SealEffort{ static_cast<unsigned long long>(operations), std::size_t(memory) };
}

} // namespace

Result<SealKey> SealKey::withNewPair(SealChain chain)
{
    if (!startSodium())
        return noSodium();
    SealKey made;
    made.m_chain = std::move(chain);
    made.m_secret = SecretBytes(crypto_sign_SECRETKEYBYTES);
    if (made.m_secret.isEmpty())
        return noSodium();
    QByteArray publicKey(int(crypto_sign_PUBLICKEYBYTES), '\0');
    crypto_sign_keypair(raw(publicKey), made.m_secret.data());
    made.m_chain.keys.push_back({ publicKey, {}, {} });
    return made;
}

Result<SealKey> SealKey::create(const QString &office, QDate from)
{
    if (office.trimmed().isEmpty() || office.contains(QLatin1Char('\n')) || !from.isValid())
        return Error::usage(Texts::tr("A seal needs the name of its office.").toStdString());
    SealChain chain;
    chain.office = office.trimmed();
    SPP_ASSIGN(SealKey made, withNewPair(std::move(chain)));
    SealChain::Key &own = made.m_chain.keys.back();
    own.from = from;
    own.signature = made.sign(made.m_chain.statement(own, own.publicKey));
    return made;
}

Result<SealKey> SealKey::handOver(QDate from) const
{
    if (!from.isValid() || from < m_chain.keys.back().from) {
        return Error::usage(Texts::tr("The new key cannot be used before the one it follows, %1.")
                                    .arg(m_chain.keys.back().from.toString(Qt::ISODate))
                                    .toStdString());
    }
    SPP_ASSIGN(SealKey next, withNewPair(m_chain));
    SealChain::Key &own = next.m_chain.keys.back();
    own.from = from;
    own.signature = sign(next.m_chain.statement(own, publicKey()));
    return next;
}

QByteArray SealKey::sign(const QByteArray &message) const
{
    QByteArray signature(int(crypto_sign_BYTES), '\0');
    crypto_sign_detached(raw(signature), nullptr, raw(message),
            static_cast<unsigned long long>(message.size()), m_secret.data());
    return signature;
}

Result<QJsonObject> SealKey::encrypted(
        const SecretBytes &passphrase, const SealEffort &effort) const
{
    if (passphrase.size() < std::size_t(leastPassphrase)) {
        return Error::usage(Texts::tr("The passphrase must have at least %1 characters.")
                                    .arg(leastPassphrase)
                                    .toStdString());
    }
    const QByteArray salt = randomBytes(int(crypto_pwhash_SALTBYTES));
    const QByteArray nonce = randomBytes(int(crypto_secretbox_NONCEBYTES));
    SPP_ASSIGN(const SecretBytes boxKey, stretched(passphrase, salt, effort));
    QByteArray box(int(m_secret.size() + crypto_secretbox_MACBYTES), '\0');
    crypto_secretbox_easy(raw(box), m_secret.data(), m_secret.size(), raw(nonce), boxKey.data());
    return QJsonObject{ { key("schema"), schema }, { key("derivation"), key("argon2id13") },
        { key("operations"), double(effort.operations) },
        { key("memory_bytes"), double(effort.memoryBytes) }, { key("salt"), hex(salt) },
        { key("nonce"), hex(nonce) }, { key("encrypted_key"), hex(box) },
        { key("chain"), m_chain.toJson() } };
}

Result<SealChain> SealKey::publicPart(const QJsonObject &json)
{
    if (json.value(key("schema")).toString() != schema)
        return damaged();
    return SealChain::fromJson(json.value(key("chain")).toObject());
}

Result<SealKey> SealKey::decrypt(const QJsonObject &json, const SecretBytes &passphrase)
{
    if (!startSodium())
        return noSodium();
    SealKey opened;
    SPP_ASSIGN(opened.m_chain, publicPart(json));
    SPP_ASSIGN(const SealEffort effort, effortOf(json));
    const QByteArray salt = bytesAt(json, "salt");
    const QByteArray nonce = bytesAt(json, "nonce");
    const QByteArray box = bytesAt(json, "encrypted_key");
    if (json.value(key("derivation")).toString() != QLatin1String("argon2id13")
            || salt.size() != int(crypto_pwhash_SALTBYTES)
            || nonce.size() != int(crypto_secretbox_NONCEBYTES)
            || box.size() != int(crypto_sign_SECRETKEYBYTES + crypto_secretbox_MACBYTES))
        return damaged();
    SPP_ASSIGN(const SecretBytes boxKey, stretched(passphrase, salt, effort));
    opened.m_secret = SecretBytes(crypto_sign_SECRETKEYBYTES);
    if (crypto_secretbox_open_easy(opened.m_secret.data(), raw(box),
                static_cast<unsigned long long>(box.size()), raw(nonce), boxKey.data())
            != 0)
        return Error::badInput(Texts::tr("The passphrase is not the right one.").toStdString());
    QByteArray publicKey(int(crypto_sign_PUBLICKEYBYTES), '\0');
    crypto_sign_ed25519_sk_to_pk(raw(publicKey), opened.m_secret.data());
    if (publicKey != opened.m_chain.current())
        return damaged(); // the public part was exchanged
    return opened;
}

} // namespace spp
