// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "dossier/dossier_export.h"

#include <QString>

#include <optional>

namespace spp {

/// Cells of a spreadsheet file, counted by reading all of it back; empty when a part of it is
/// damaged or breaks off.
///
/// libxlsxwriter does not notice a full disk: it packs what reached its temporary files and reports
/// success.
std::optional<qlonglong> SPP_DOSSIER_EXPORT countedCells(const QString &xlsx);

} // namespace spp
