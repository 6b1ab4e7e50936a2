// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/core_export.h"
#include "core/seal/sealkey.h"

#include <QByteArray>
#include <QDate>
#include <QString>

namespace spp {

/// The seal of a dossier: seal.json, schema spp.seal/1, over the exact bytes of manifest.json and
/// so over every file that it lists.
///
/// Two signatures: one over manifest.json alone, which any Ed25519 tool can check, and one that
/// ties it to the name of the office and the day.
struct SPP_CORE_EXPORT DossierSeal {
    QString office;
    QByteArray publicKey;
    QDate sealedOn; ///< invalid: nobody stated a day
    QByteArray signature; ///< over manifest.json
    QByteArray statement; ///< signature over manifest, office and day

    static DossierSeal of(const QByteArray &manifest, const SealKey &key, QDate sealedOn);
    /// Seals a folder whose files are those of its manifest; BadInput naming one that is not.
    /// Replaces an older seal.
    static Result<void> seal(const QString &folder, const SealKey &key, QDate sealedOn);

    bool fits(const QByteArray &manifest) const; ///< both signatures hold
    QByteArray bytes() const;
    /// BadInput also for a document that bytes() would have written otherwise.
    static Result<DossierSeal> fromBytes(const QByteArray &bytes);

private:
    QByteArray stated(const QByteArray &manifest) const;
};

} // namespace spp
