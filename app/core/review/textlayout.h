// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"

#include <QString>
#include <QStringList>

#include <vector>

/// Plain text for a terminal, measured in columns: Vietnamese marks that combine take none, wide
/// East Asian letters take two.
namespace spp::textlayout {

/// Columns that `text` takes on a terminal.
SPP_CORE_EXPORT int width(const QString &text);
/// Breaks at spaces so that no line is wider than `columns`; a longer word is cut.
SPP_CORE_EXPORT QStringList wrap(const QString &text, int columns);
/// `text` filled with spaces to `columns`.
SPP_CORE_EXPORT QString padded(const QString &text, int columns);
/// The wrapped lines of `text`, the first behind `first`, the others behind as many spaces.
SPP_CORE_EXPORT QString hanging(const QString &first, const QString &text, int columns);

/// Rows under a header with aligned columns. All but the last column are as wide as their widest
/// cell; the last one wraps so that lines stay within `columns`.
SPP_CORE_EXPORT QString table(
        const QStringList &header, const std::vector<QStringList> &rows, int columns);

} // namespace spp::textlayout
