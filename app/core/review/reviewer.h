// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/feedback.h"
#include "base/result.h"
#include "core/core_export.h"
#include "core/review/featuresource.h"
#include "core/review/review.h"
#include "core/review/reviewbasis.h"

#include <QDate>
#include <QString>
#include <QStringList>

namespace spp {

class Contributions;
class Territory;

/// What is to be reviewed, and by which rules.
struct ReviewRequest {
    Subject subject;
    std::optional<SiteOrigin> site;
    QString proposalPath; ///< empty: nothing is proposed, or `proposal` says what
    std::optional<QJsonObject> proposal; ///< instead of a file: values by input name
    QStringList rulePacks; ///< files or names; empty: those of the profile
    /// Packs chosen before for the same date, so that a batch reads them once; empty: chosen anew.
    std::vector<PackUse> packs;
    QDate at;
    QString caseNumber;
    QString caseTitle;
};

/// Runs rule packs on one case of a territory.
///
/// A rule that cannot be run on this case becomes a finding "unknown" with the reason; a run that
/// cannot go on (pack, proposal, database, cancelled) is an Error.
class SPP_CORE_EXPORT Reviewer {
public:
    Reviewer(Territory &territory, const Contributions &contributions)
        : m_territory(&territory)
        , m_contributions(contributions)
    {
    }
    /// Without a territory: what a review takes from one is given.
    Reviewer(const ReviewBasis &basis, const Contributions &contributions)
        : m_basis(basis)
        , m_contributions(contributions)
    {
    }

    Result<Review> run(const ReviewRequest &request, FeatureSource &source, Feedback &feedback);
    /// The packs for a date, chosen as in a review.
    Result<std::vector<PackUse>> packs(const QStringList &named, QDate at);

private:
    Result<ReviewBasis> basis();
    Result<std::vector<PackUse>> packs(
            const ReviewBasis &from, const QStringList &named, QDate at) const;

    Territory *m_territory = nullptr; ///< null: m_basis holds what it would give
    ReviewBasis m_basis;
    const Contributions &m_contributions;
};

/// Runs the rules of the packs in use; fills findings (ordered by rule) and rulesNotApplied.
Result<void> SPP_CORE_EXPORT runRules(Review &review, FeatureSource &source, Feedback &feedback);

} // namespace spp
