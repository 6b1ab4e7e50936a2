// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "flood/comparison/comparison.h"
#include "flood/whatif/pairrun.h"

#include <QDate>

namespace spp::flood {

/// Where the comparison of a pair lies: in the folder of its runs.
QString pairComparisonFolder(const QString &pairFolder);

/// What is compared of a pair.
struct PairComparing {
    QString folder; ///< of runPair()
    std::optional<RegisteredPair> registered; ///< none: the runs themselves, by their folders
    QDate date; ///< of the comparison
    int threads = 0;
};

/// Compares the pair as `spp flood compare` does, at the site that the proposal is linked with or
/// else its drawn edits, and writes the files that it writes (see writeComparison()) into
/// pairComparisonFolder(); all of them or none. This very comparison may lie there
/// already. BadInput for another one, and for a folder that is none of runPair(); CrsMismatch for
/// runs that cannot be carried over into the territory's CRS, see inTerritoryCrs().
Result<Comparison> comparePair(
        Territory &territory, const PairComparing &comparing, Feedback &feedback);

/// CrsMismatch where the runs of the request could not be compared by their folders.
Result<void> checkComparable(Territory &territory, const PairRequest &request);

} // namespace spp::flood
