// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/core_export.h"
#include "core/data/actor.h"
#include "core/data/database.h"

#include <QString>

#include <vector>

namespace spp {

/// The states that a case went through, as rows that are only added to.
class SPP_CORE_EXPORT CaseHistory {
public:
    struct Entry {
        QString from; ///< empty: the case was opened
        QString to;
        QString comment;
        Actor by;
        QString at; ///< ISO 8601, UTC
    };
    /// Adds a row inside the caller's transaction; case_file.state is the caller's to write.
    static Result<void> append(Database &database, qlonglong caseId, const QString &from,
            const QString &to, const QString &comment, const Actor &actor);
    static Result<std::vector<Entry>> read(Database &database, qlonglong caseId); ///< in order
};

} // namespace spp
