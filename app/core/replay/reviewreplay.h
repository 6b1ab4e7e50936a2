// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/feedback.h"
#include "base/result.h"
#include "core/core_export.h"
#include "core/replay/inputcomparison.h"
#include "core/replay/reviewinputs.h"

#include <QJsonObject>
#include <QString>

#include <vector>

namespace spp {

/// What came of making an archived review again.
struct SPP_CORE_EXPORT ReplayReport {
    enum class Against { Inputs, Territory };

    Against against = Against::Inputs;
    QString caseNumber; ///< of the archived review
    QString subject;
    QString programBefore; ///< version of the program that made the review
    QString programNow;
    bool identical = false; ///< the bytes of review.json, and every file of the dossier
    bool sameResults = false; ///< verdicts and findings, whatever else differs
    std::vector<ReplayDifference> differences; ///< files first, then in the order of the document
    QJsonObject document; ///< the review made now; empty when it could not be made

    QJsonObject toJson() const; ///< spp.replay/1
    QString text() const;
};

/// Makes an archived review again and compares (spp.review/1) every verdict, finding and input.
///
/// The whole review is computed again, from the inputs kept in the dossier or from a territory as
/// it is now, in the language of the archived review. Neither the dossier nor the territory is
/// changed. BadInput when the folder is no dossier or its inputs cannot be read.
class SPP_CORE_EXPORT ReviewReplay {
public:
    ReviewReplay(const QString &dossierFolder, const Contributions &contributions)
        : m_folder(dossierFolder)
        , m_contributions(contributions)
    {
    }

    Result<ReplayReport> fromInputs(Feedback &feedback) const;
    /// Compares the catalogue and what was read of each theme first, so that a change of the data
    /// is named also where no result follows from it.
    Result<ReplayReport> fromTerritory(Territory &territory, Feedback &feedback) const;

private:
    QString m_folder;
    const Contributions &m_contributions;
};

} // namespace spp
