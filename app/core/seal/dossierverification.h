// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/core_export.h"
#include "core/seal/sealchain.h"

#include <QDate>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <vector>

namespace spp {

/// Whether a dossier is as it was when its office sealed it. Needs no network and no secret.
struct SPP_CORE_EXPORT DossierVerification {
    enum class Fault {
        NotSealed, ///< there is no seal.json
        Damaged, ///< seal.json or manifest.json cannot be read
        WrongSignature, ///< the seal does not belong to this manifest
        UnknownKey, ///< the seal holds, but nobody said that the key is to be trusted
        KeyHandedOver, ///< sealed on or after the day on which the key was handed over
        Changed, ///< another content than when it was sealed
        Missing,
        Unlisted, ///< a file that was not sealed lies in the folder
        NotAnUpdate, ///< what follows the sealed part of a PDF is no signature
    };
    struct Problem {
        Fault fault;
        QString file; ///< relative to the folder; empty where it concerns the key
    };
    /// What was added to a PDF after it was sealed, and may be.
    struct Appended {
        QString file;
        qint64 bytes = 0;
        int signatures = 0;
    };

    QString office; ///< that of the seal; of the trusted chain once the key is known
    QString fingerprint;
    QDate sealedOn; ///< invalid: not stated
    QDate handedOver; ///< since then the office seals with another key; invalid: it does not
    int files = 0; ///< that the manifest lists
    std::vector<Problem> problems; ///< empty: valid
    std::vector<Appended> appended;

    bool isValid() const { return problems.empty(); }
    QJsonObject toJson() const; ///< spp.dossier-verification/1
    QString text() const;

    /// BadInput only when there is no such folder; whatever is wrong inside it is a problem.
    static Result<DossierVerification> of(
            const QString &folder, const std::vector<SealChain> &known);
};

QString SPP_CORE_EXPORT toString(DossierVerification::Fault fault); ///< "changed", "unknown_key", …

} // namespace spp
