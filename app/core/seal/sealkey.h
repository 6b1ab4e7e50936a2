// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/core_export.h"
#include "core/seal/sealchain.h"
#include "core/seal/secretbytes.h"

#include <QByteArray>
#include <QDate>
#include <QJsonObject>

namespace spp {

/// How much work it is to try one passphrase (Argon2id).
struct SealEffort {
    unsigned long long operations = 3;
    std::size_t memoryBytes = 256u << 20;
};

/// The key with which an office seals its dossiers (niêm phong số), opened: Ed25519 of libsodium,
/// with the chain of public keys that leads to it. A mark against tampering; it has no legal force
/// as a signature.
///
/// The secret half exists in memory while the object lives and is wiped with it. On disk it is only
/// ever the encrypted document spp.seal-key/1: Argon2id of the passphrase, then secretbox.
class SPP_CORE_EXPORT SealKey {
public:
    static constexpr int leastPassphrase = 8; ///< bytes

    /// A new key that begins a chain. Usage when the office has no name.
    static Result<SealKey> create(const QString &office, QDate from);
    /// A new key that follows this one; its chain ends with a statement signed by this one. Usage
    /// when `from` is before this key's own first day.
    Result<SealKey> handOver(QDate from) const;

    const SealChain &chain() const { return m_chain; }
    QByteArray publicKey() const { return m_chain.current(); }
    QByteArray sign(const QByteArray &message) const;

    /// Encrypted with a passphrase, each time with a new salt. Usage when the passphrase is shorter
    /// than leastPassphrase; Environment when there is not the memory for the effort.
    Result<QJsonObject> encrypted(const SecretBytes &passphrase, const SealEffort &effort) const;
    /// BadInput for a wrong passphrase or a document that does not add up.
    static Result<SealKey> decrypt(const QJsonObject &json, const SecretBytes &passphrase);
    /// The public part of an encrypted key, for which no passphrase is needed.
    static Result<SealChain> publicPart(const QJsonObject &json);

private:
    SealKey() = default;
    static Result<SealKey> withNewPair(SealChain chain);

    SealChain m_chain;
    SecretBytes m_secret; ///< 64 bytes, as libsodium wants it
};

} // namespace spp
