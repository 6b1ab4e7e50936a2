// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace spp {

/// Rows under a header, columns aligned by what a terminal shows: combining marks take no room.
/// Without rows only the header is left.
QString SPP_CORE_EXPORT textTable(const QStringList &header, const std::vector<QStringList> &rows);

/// "name  value" lines, the values aligned.
QString SPP_CORE_EXPORT textFacts(const std::vector<std::pair<QString, QString>> &facts);

} // namespace spp
