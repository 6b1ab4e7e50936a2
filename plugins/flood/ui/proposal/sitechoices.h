// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "flood/simulation/proposallink.h"

#include <QVector>

#include <qgspointxy.h>

#include <vector>

namespace spp {
class Territory;
}

namespace spp::flood {

/// Ground that a proposal may stand for, or whose shape an edit may take.
struct SiteCandidate {
    QString label; ///< "Parcel 1/12", "Case 2026-0412", "Zone OM-07"
    ProposalLink link;
};

/// The parcel that is selected (0: none) and the zones in force on it today, then the cases.
Result<std::vector<SiteCandidate>> siteCandidates(Territory &territory, qlonglong parcel);

/// The outline as corners in the territory's CRS. Usage error for ground of several parts or with
/// holes, which one drawn edit cannot be.
Result<QVector<QgsPointXY>> ringOf(Territory &territory, const ProposalLink &link);

QString linkText(const ProposalLink &link); ///< for people; empty without a link

} // namespace spp::flood
