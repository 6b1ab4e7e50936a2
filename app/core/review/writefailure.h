// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/error.h"
#include "core/core_export.h"

#include <QFileDevice>
#include <QString>
#include <QStringList>

namespace spp {

/// What a file that could not be written means for a person. `reasons` are what the writer said,
/// the last one for the reader (in the language of the user, or quoted as a library's own words);
/// the first one that tells of a full disk counts, else the last.
///
/// On a full disk a writer often names a mere consequence, or nothing: the disk is asked too.
/// Hence to be called while what was written still takes its room.
Error SPP_CORE_EXPORT writeFailure(const QString &path, const QStringList &reasons);

/// The same of a file of Qt that was written under this name or beside it.
Error SPP_CORE_EXPORT writeFailure(const QString &path, const QFileDevice &file);

} // namespace spp
