// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"

#include <QJsonValue>
#include <QStringList>

#include <vector>

namespace spp {

/// One value that is not the same in two documents.
struct JsonDifference {
    QStringList path; ///< member names; of an element of a list what identifies it
    QJsonValue before; ///< undefined: was not there
    QJsonValue after; ///< undefined: is no longer there
};

/// Where two JSON values differ, in the order of the documents.
///
/// Elements of a list are matched by their "rule" and "pack", "theme", "id" or "name", so that one
/// that was added does not make the rest look different; elements without these by their place.
std::vector<JsonDifference> SPP_CORE_EXPORT jsonDifferences(
        const QJsonValue &before, const QJsonValue &after);

} // namespace spp
