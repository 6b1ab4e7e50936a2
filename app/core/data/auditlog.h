// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/core_export.h"
#include "core/data/actor.h"
#include "core/data/database.h"

#include <QJsonObject>
#include <QString>

namespace spp {

/// The append-only log of what was done to a territory, by whom.
///
/// Each entry carries the SHA-256 of its own fields and of the hash before it, so that a change
/// anywhere breaks the chain from there on; the number of entries and the last hash stand in
/// territory_meta, so that a tail cut off shows too. The database refuses UPDATE and DELETE.
///
/// Hashed are sequence, recorded_at, office, person, identity, action, subject, detail and
/// previous_hash in this order, each as "<bytes of UTF-8>:<UTF-8>,", the hash in lower-case
/// hexadecimal. The first entry has an empty previous_hash.
class SPP_CORE_EXPORT AuditLog {
public:
    /// Appends inside the caller's transaction: the entry stands or falls with the change.
    static Result<void> append(Database &database, const Actor &actor, const QString &action,
            const QString &subject, const QJsonObject &detail = {});
    /// The first broken entry and why; empty text when the chain is whole.
    static Result<QString> verify(Database &database);
    /// Hash of the last entry, as kept in territory_meta; empty when there is none.
    static Result<QString> head(Database &database);
};

} // namespace spp
