// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"

#include <QIODevice>
#include <QString>

namespace spp {

/// Why a file could not be opened, read or written, in the language of the user. Qt passes on what
/// the system says, in English; the usual reasons are translated here.
SPP_CORE_EXPORT QString fileProblem(const QIODevice &file);

} // namespace spp
