// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "gui/gui_export.h"

#include <QString>

class QAbstractItemModel;

namespace spp {

/// Writes a table as a spreadsheet file of one sheet, with its headers. Cells that have a number
/// (TablePage::numberRole) are numbers with the unit that they show; all others are texts.
///
/// Replaces an older file at once, or leaves it.
Result<void> SPP_GUI_EXPORT writeTableSheet(
        const QAbstractItemModel &table, const QString &title, const QString &path);

} // namespace spp
