// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace spp::flood {

/// SHA-256 of a file, lower-case hexadecimal.
Result<QString> fileHash(const QString &path);

} // namespace spp::flood
