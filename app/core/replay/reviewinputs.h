// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/core_export.h"
#include "core/replay/recordedthemes.h"
#include "core/replay/recordingfeaturesource.h"
#include "core/review/reviewbasis.h"
#include "core/review/reviewer.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <vector>

namespace spp {

/// Everything that a review was made from, as values: enough to make it again without the
/// territory. Kept in the folder "inputs" of a dossier:
///
///     case.json      spp.replay-case/1: subject with outlines, date, numbers, language, profile,
///                    territory, datum operation, tolerance, order and choice of rule packs
///     proposal.json  what is proposed; only when something is
///     themes.json    spp.replay-themes/1: catalogue, features, rasters and doubts that were read
///     rules/         the rule packs, copied byte by byte
struct SPP_CORE_EXPORT ReviewInputs {
    struct Pack {
        QString name; ///< file in rules/: "01-qcvn-01-2021.yaml"
        QByteArray bytes;
    };

    ReviewBasis basis; ///< without its rule packs, which are below
    ReviewRequest request; ///< without files: proposal and packs are below
    QString language; ///< in which the texts of the review were made
    QJsonObject proposal;
    bool packsNamed = false; ///< by a person; otherwise those of the profile, chosen by date
    std::vector<Pack> packs; ///< in the order in which they were read
    RecordedThemes themes;

    static QString folderName() { return QStringLiteral("inputs"); }

    /// After a review of `request` that read through `source`. Widens what it recorded by 10 m (see
    /// RecordingFeatureSource::widen()). BadInput when a rule pack is no longer the one that was
    /// used.
    static Result<ReviewInputs> of(const Review &review, const ReviewRequest &request,
            const ReviewBasis &basis, RecordingFeatureSource &source);
    /// Into a folder, which is made; its files are replaced.
    Result<void> write(const QString &folder) const;
    static Result<ReviewInputs> read(const QString &folder);

    QJsonObject caseDocument() const;
    QJsonObject themesDocument() const;
};

/// A review together with what it was made from.
struct RecordedReview {
    Review review;
    ReviewInputs inputs;
};

/// Runs a review on a territory and keeps what it reads. `source` reads that territory.
Result<RecordedReview> SPP_CORE_EXPORT recordReview(Territory &territory,
        const Contributions &contributions, const ReviewRequest &request, FeatureSource &source,
        Feedback &feedback);

} // namespace spp
