// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/domain/finding.h"
#include "core/domain/proposal.h"
#include "core/domain/subject.h"
#include "core/rules/rulepack.h"
#include "engine/store/gridpoint.h"

#include <QDate>
#include <QJsonObject>
#include <QMap>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace spp {

/// Where a site came from; empty for parcels.
struct SiteOrigin {
    QString file; ///< name without its folder
    QString sha256;
    QString crs; ///< as stated by the file or by the person: "EPSG:9209"
    bool crsFromFile = false;
    QString operation; ///< coordinate operation in plain words
    QString commune; ///< whose box it was held against; empty: the place is unverified
};

/// A rule pack that was considered for a review.
struct PackUse {
    std::shared_ptr<const RulePack> pack;
    bool used = false;
    LocalisedText reason; ///< why it was used, or why not
};

/// One run of rule packs on a case: what leaves as JSON, GeoPackage and text.
struct Review {
    QString caseNumber; ///< mã hồ sơ; empty when no case was named
    QString caseTitle;
    QDate at;
    QString language; ///< of the texts in documents: "vi" or "en"
    Subject subject;
    std::optional<SiteOrigin> site;
    Proposal proposal;
    double tolerance_m2 = 0.0;
    engine::GridOrigin grid; ///< where the millimetre grid begins that was measured on
    std::vector<PackUse> packs;
    QStringList rulesNotApplied; ///< ids of rules that do not concern the case
    std::vector<Verdict> verdicts; ///< ordered by theme
    std::vector<Finding> findings; ///< ordered by rule
    QMap<QString, LocalisedText> themeTitles;
    QMap<QString, ProposalInput> inputs; ///< the fields that a proposal may state, by name
    QJsonObject manifest;

    bool hasConflict() const
    {
        for (const Finding &finding : findings) {
            if (finding.outcome == Outcome::Conflict)
                return true;
        }
        return false;
    }
};

} // namespace spp
