// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/core_export.h"

#include <QDate>
#include <QMap>
#include <QString>

namespace spp {

struct Profile;

/// What the communes of a profile are called on a day, by code: the full name of the profile's
/// table of communes, the name where it has none.
///
/// Its optional columns valid_from and valid_to (ISO 8601, both days included; empty: not bounded)
/// say when a name holds; a commune that has none on the day is left out. Empty for a profile
/// without communes. BadInput with file and line for a day that is none.
Result<QMap<QString, QString>> SPP_CORE_EXPORT communeNames(const Profile &profile, QDate at);

} // namespace spp
