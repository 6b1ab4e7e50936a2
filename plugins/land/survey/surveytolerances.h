// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/domain/theme.h"
#include "core/profile/officefiles.h"

#include <QString>

#include <optional>
#include <vector>

namespace spp::land {

/// What a survey must keep to belong to a class, by a regulation. Limits that a class does not set
/// do not count for it.
struct ToleranceClass {
    QString id;
    LocalisedText title;
    std::optional<double> leastRatio; ///< metres of legs for each metre of misclosure
    std::optional<double> angleClosure_s; ///< seconds, times the root of the number of angles
    std::optional<double> pointSigma_m; ///< of the worst point: major axis of its ellipse
    QString document;
    QString mark; ///< V, S or M: how well the entry is known
};

/// What is known of a survey; what is not known was not closed, or not stated.
struct SurveyQuality {
    std::optional<double> ratio; ///< of a traverse; infinite for no misclosure
    std::optional<double> angleClosure_s; ///< not below 0
    int angles = 0;
    std::optional<double> pointSigma_m;
};

struct ToleranceJudgement {
    enum class Verdict {
        NotJudged, ///< no class on record, or what its limits are about is not known
        Within,
        Outside, ///< of every class on record
    };
    Verdict verdict = Verdict::NotJudged;
    std::optional<ToleranceClass> kept; ///< the first that is kept
    bool isOnRecord = false; ///< there is a class at all
};

/// The classes of the profile, from `survey-tolerances.yaml`, the strictest first. The shipped
/// table of a profile may be empty: then nothing is judged.
class SurveyTolerances {
public:
    static Result<SurveyTolerances> read(const QString &path);
    /// The profile's or the shipped file; none where there is no file.
    static Result<SurveyTolerances> load(const OfficeFiles &files);

    const std::vector<ToleranceClass> &all() const { return m_all; }
    ToleranceJudgement judge(const SurveyQuality &quality) const;

private:
    std::vector<ToleranceClass> m_all;
};

} // namespace spp::land
