// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/feedback.h"
#include "base/result.h"
#include "core/core_export.h"
#include "core/data/actor.h"

#include <QString>

namespace spp {

/// Safe copies of a territory, made and put back while others work with it.
class SPP_CORE_EXPORT TerritoryBackup {
public:
    struct Backup {
        qint64 bytes = 0;
        QString sha256; ///< of the file
        QString auditHead; ///< last hash of the audit log in the copy
        QString notRecorded; ///< why the audit log of the territory could not say so; mostly empty
    };
    /// Copies the state at this moment to a new file that is checked before it takes its name.
    /// Reading and writing by others goes on meanwhile.
    static Result<Backup> backup(
            const QString &territory, const QString &to, const Actor &actor, Feedback &feedback);

    struct Restored {
        QString safetyCopy; ///< where the former content is; empty when there was no file
        QString auditHead; ///< of the backup
        QString replacedHead; ///< of what was replaced; empty when it could not be read
    };
    /// Makes `territory` what the backup is, in one step, with an entry in its audit log. The
    /// backup is checked first; what was there is kept beside the file. A file that is too damaged
    /// to be opened is set aside under another name. Refuses the backup of another territory.
    static Result<Restored> restore(
            const QString &territory, const QString &from, const Actor &actor, Feedback &feedback);
};

} // namespace spp
