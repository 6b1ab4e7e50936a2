// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"
#include "core/replay/recordedthemes.h"
#include "core/review/featuresource.h"

#include <QJsonValue>
#include <QString>

#include <vector>

namespace spp {

/// One thing that is not as it was when a review was made.
struct ReplayDifference {
    enum class Kind {
        File, ///< of the dossier: not the one in its manifest
        Program, ///< version of the program
        Pack, ///< a rule pack
        Input, ///< subject, proposal, profile, catalogue, features, rasters
        Verdict,
        Finding,
        Case ///< the rest of the document: numbers, language
    };

    Kind kind = Kind::Input;
    QString where; ///< "canals #12", "town.canal", "review.json"
    QString what; ///< member that differs: "legal_area_m2", "geometry"; may be empty
    QJsonValue before; ///< undefined: was not there
    QJsonValue after; ///< undefined: is no longer there
};

QString SPP_CORE_EXPORT toString(ReplayDifference::Kind kind); ///< "file", "program", …

/// Puts the recorded questions to another source and says what it answers differently: features
/// that came, went, moved or changed an attribute, doubts, rasters. `language` is that of the
/// recorded texts.
std::vector<ReplayDifference> SPP_CORE_EXPORT compareThemes(
        const RecordedThemes &recorded, FeatureSource &source, const QString &language);

/// Difference of two outlines in words: "moved by up to 0.001 m"; empty when they are the same to
/// the last bit.
QString SPP_CORE_EXPORT outlineDifference(
        const engine::Geometry &before, const engine::Geometry &after);

} // namespace spp
