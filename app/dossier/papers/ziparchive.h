// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

namespace spp::paper {

/// A ZIP file with the entries in this order. Their dates are fixed (1 January 1980), so that the
/// same entries give the same bytes. Replaces a file of that name, or leaves it as it was.
Result<void> writeZip(
        const QString &path, const std::vector<std::pair<QString, QByteArray>> &entries);

} // namespace spp::paper
