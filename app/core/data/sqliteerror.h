// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/error.h"
#include "core/core_export.h"

#include <QString>

struct sqlite3;

namespace spp {

/// What the last failed call on `handle` means for a person: locked, disk full, read-only, damaged.
/// `handle` may be null when `code` says it all. Names the file.
Error SPP_CORE_EXPORT sqliteError(sqlite3 *handle, int code, const QString &path);

} // namespace spp
