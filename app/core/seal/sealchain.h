// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/core_export.h"

#include <QByteArray>
#include <QDate>
#include <QJsonObject>
#include <QString>

#include <vector>

namespace spp {

/// The public keys of one office in the order in which they followed each other: what may be given
/// to everyone (spp.seal-chain/1).
///
/// The first key vouches for itself and for the name of the office; each later one is signed by the
/// key before it, together with the day from which it is used. A chain that does not add up is not
/// read.
class SPP_CORE_EXPORT SealChain {
public:
    struct Key {
        QByteArray publicKey; ///< 32 bytes, Ed25519
        QDate from; ///< first day of use
        QByteArray signature; ///< by the key before it; of the first one by itself
    };

    QString office;
    std::vector<Key> keys; ///< never empty once read

    const QByteArray &first() const { return keys.front().publicKey; } ///< names the office
    const QByteArray &current() const { return keys.back().publicKey; }
    const Key *find(const QByteArray &publicKey) const;
    /// The day on which the next key took over; invalid for the key in use.
    QDate usedUntil(const QByteArray &publicKey) const;

    /// What the key before `next` signs when it hands over.
    QByteArray statement(const Key &next, const QByteArray &before) const;

    QJsonObject toJson() const;
    static Result<SealChain> fromJson(const QJsonObject &json);
    /// A chain in a file, or the 64 hex digits of a single key, which then has no office.
    static Result<SealChain> read(const QString &pathOrKey);
};

/// A public key for people to compare: "A1B2 C3D4 …", ten groups.
QString SPP_CORE_EXPORT sealFingerprint(const QByteArray &publicKey);
/// Whether `signature` of `message` was made with the secret half of `publicKey`.
bool SPP_CORE_EXPORT isSignedBy(
        const QByteArray &publicKey, const QByteArray &message, const QByteArray &signature);

} // namespace spp
