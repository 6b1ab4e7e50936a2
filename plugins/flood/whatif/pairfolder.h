// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "flood/comparison/comparisonsite.h"
#include "flood/simulation/proposallink.h"

#include <QJsonObject>

namespace spp::flood {

/// The folder that runPair() wrote.
struct PairFolder {
    QString folder;
    QJsonObject pair; ///< pair.json

    /// BadInput for a folder without the pair of runs.
    static Result<PairFolder> read(const QString &folder);

    QStringList runs(bool ofProposal) const; ///< names of folders, in their order
    /// What the proposal is linked with, else the ground of its edits; may be empty.
    SiteChoice site() const;
};

SiteChoice siteOf(const ProposalLink &link);

} // namespace spp::flood
