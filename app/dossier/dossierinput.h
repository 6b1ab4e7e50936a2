// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/plugin/plugin.h"
#include "core/review/review.h"

#include <QMap>
#include <QString>

#include <vector>

namespace spp {

/// What an officer says to one finding, as printed beside the machine's result.
struct PrintedAnswer {
    QString answer; ///< "agree", "disagree" or "not_relevant"
    QString reason;
    QString by; ///< name of the officer; may be empty
};

/// One who signs: a place in the signature block and an empty signature field of the PDF.
struct DossierSigner {
    QString field; ///< name of the PDF field, ASCII: "officer", "head_of_division"
    LocalisedText title; ///< "Người thụ lý", "Trưởng phòng"
    QString name; ///< printed under the place for the signature; may be empty
};

/// Everything a dossier is printed from, besides the territory.
struct DossierInput {
    Review review;
    QMap<QString, PrintedAnswer> answers; ///< by rule id; empty: the column is left out
    std::vector<DossierSigner> signers; ///< empty: those of layouts/dossier.yaml
    QString language; ///< "vi" or "en"; empty: that of the review
    std::vector<ReportSection> sections; ///< of plugins; printed where they have something to say
};

} // namespace spp
