// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/error.h"
#include "core/core_export.h"

#include <QFileDevice>
#include <QString>

namespace spp {

/// Why a file could not be opened, read or written, in the language of the user. Qt passes on what
/// the system says, in English.
SPP_CORE_EXPORT QString fileProblem(const QIODevice &file);

/// What the system said, in the language of the user; what is not known here is quoted as its
/// words.
SPP_CORE_EXPORT QString systemWords(const QString &said);

/// The Error of a file that could not be opened or read: which one, why, and what to do.
SPP_CORE_EXPORT Error readFailure(const QFileDevice &file, ErrorCode code = ErrorCode::BadInput);

/// The Error of a folder that could not be made.
SPP_CORE_EXPORT Error folderFailure(const QString &folder);

} // namespace spp
