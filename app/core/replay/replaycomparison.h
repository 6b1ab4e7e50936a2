// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/domain/subject.h"
#include "core/replay/inputcomparison.h"

#include <QJsonObject>
#include <QString>

#include <vector>

namespace spp {

/// What differs between two documents spp.review/1, told by verdict, finding, pack and input.
std::vector<ReplayDifference> compareReviews(const QJsonObject &before, const QJsonObject &after);

/// Files of a dossier that are not those of its manifest. BadInput when it has no manifest.
Result<std::vector<ReplayDifference>> compareFiles(const QString &dossierFolder);

/// What differs between a subject as archived and as it is now; facts that the document of a review
/// shows are compared there.
std::vector<ReplayDifference> compareOutlines(const Subject &before, const Subject &after);

} // namespace spp
