// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/core_export.h"
#include "core/seal/sealkey.h"

#include <QString>

#include <vector>

namespace spp {

/// The folder of a user's own settings in which the seal of the office is kept:
///
///     office.key        the encrypted key with its chain; readable by its owner only
///     office.pub.json   the chain of public keys, to be given away
///     trusted/          chains of other offices
///
/// Every file is written beside its name and renamed, so that a hand-over that is cut off leaves
/// the old key in use.
class SPP_CORE_EXPORT SealStore {
public:
    SealStore(); ///< the user's own: spp/seal in the folder for settings
    explicit SealStore(const QString &folder)
        : m_folder(folder)
    {
    }

    QString keyPath() const;
    QString publicPath() const;
    bool hasKey() const;

    /// Keeps a new key. BadInput when there is one already: it would be lost.
    Result<void> keepNew(const QJsonObject &encryptedKey) const;
    /// Replaces the key by the one to which it has handed over.
    Result<void> replace(const QJsonObject &encryptedKey) const;
    /// BadInput with advice when there is no key.
    Result<QJsonObject> encryptedKey() const;
    Result<SealChain> ownChain() const;

    /// Trusts the keys of another office, replacing an earlier state of the same chain. BadInput
    /// when it would forget a key that was trusted before.
    Result<void> trust(const SealChain &chain) const;
    Result<std::vector<SealChain>> trusted() const; ///< ordered by file name
    /// The own chain, if there is one, and the trusted ones.
    Result<std::vector<SealChain>> known() const;

private:
    Result<void> keep(const QJsonObject &encryptedKey) const;

    QString m_folder;
};

/// Writes beside `path` and renames; readable by its owner only.
Result<void> SPP_CORE_EXPORT writePrivateFile(const QString &path, const QByteArray &bytes);
/// A JSON document of at most 1 MiB. BadInput when it cannot be read.
Result<QJsonObject> SPP_CORE_EXPORT readSealFile(const QString &path);

} // namespace spp
