// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/cases/casequeue.h"
#include "dossier/dossier_export.h"

#include <QString>

namespace spp {

class Territory;

/// How the cases of a territory stand on a day, on one A4 page for the head of division: figures,
/// the cases that are due first, what conflicts most often, the load of each officer. Lists that
/// are longer than their room say how many more there are. In the language of the program.
///
/// Written beside `path` and renamed. Needs a QGuiApplication with fonts (see
/// makePaintingProgram()). Environment error when it cannot be written, BadInput when a layout file
/// of the office cannot be read.
Result<void> SPP_DOSSIER_EXPORT printCaseSummary(Territory &territory, const CaseSummary &summary,
        const std::vector<QueueEntry> &queue, const QString &path);

} // namespace spp
