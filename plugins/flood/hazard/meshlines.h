// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace spp::flood {

/// Refuses a .2dm whose lines of corners and faces are cut short or name corners that are not
/// there: the mesh library reads past its memory then. Other files pass. The error names the line,
/// not the file.
Result<void> checkMeshLines(const QString &path);

} // namespace spp::flood
