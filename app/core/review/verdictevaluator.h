// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/feedback.h"
#include "base/result.h"
#include "core/core_export.h"
#include "core/domain/finding.h"
#include "core/domain/subject.h"
#include "core/overlay/subjectongrid.h"
#include "core/review/featuresource.h"

#include <QDate>

#include <vector>

namespace spp {

/// Asks every registered theme that has a place whether it touches a subject.
///
/// "Applies" means that at least one feature touches the subject, or that a raster has a value
/// above zero there. "Does not apply" is said only after a complete search: not when the theme is
/// absent or stale, when an import rejected features there, when the subject reaches beyond the
/// theme's coverage, when reading failed, or when a feature lies nearer than both stated accuracies
/// together, or when one there had to be repaired. A contact smaller than the tolerance still
/// applies, marked belowTolerance.
///
/// Areas, lengths and shares are those of the overlay engine: what a screen says of the parcel.
class SPP_CORE_EXPORT VerdictEvaluator {
public:
    /// `grid`: where the millimetre grid begins; see SubjectOnGrid::of().
    VerdictEvaluator(FeatureSource &source, QDate at, double tolerance_m2,
            const std::optional<engine::GridOrigin> &grid)
        : m_source(source)
        , m_at(at)
        , m_tolerance_m2(tolerance_m2)
        , m_grid(grid)
    {
    }

    /// One verdict per theme, ordered by theme id. The parcels theme is left out when the subject
    /// is made of parcels. Fails only when it is cancelled.
    Result<std::vector<Verdict>> evaluate(const Subject &subject, Feedback &feedback) const;
    Verdict evaluate(const Theme &theme, const Subject &subject) const;

private:
    /// The subject, and how it lies on the grid or why it cannot be measured.
    struct Site {
        const Subject &subject;
        Result<SubjectOnGrid> onGrid;
    };
    Verdict verdictOf(const Theme &theme, const Site &site) const;
    Verdict vectorVerdict(const Theme &theme, const Subject &subject, const SubjectOnGrid &site,
            QStringList &doubts) const;
    Verdict rasterVerdict(const Theme &theme, const SubjectOnGrid &site) const;

    FeatureSource &m_source;
    QDate m_at;
    double m_tolerance_m2;
    std::optional<engine::GridOrigin> m_grid;
};

} // namespace spp
