// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/feedback.h"
#include "base/result.h"
#include "core/core_export.h"
#include "core/domain/theme.h"
#include "core/overlay/overlaycomputer.h"
#include "core/overlay/overlaywriter.h"

#include <QStringList>

#include <vector>

namespace spp {

class Territory;

/// What is held against what.
struct OverlayRequest {
    QString subject; ///< a theme with polygons
    QStringList with; ///< themes of any geometry, rasters included
    QDate at; ///< zones in force; also the date of the themes' states
    int threads = 0; ///< see OverlayComputer::Request
    QString cacheFolder; ///< see ThemeStore; empty: no cache
    OverlayPlace place = OverlayPlace::Automatic;
};

/// What came out, summed.
struct OverlaySummary {
    struct ThemeSum {
        QString theme;
        ThemeState state = ThemeState::Absent;
        LocalisedText reason; ///< why it should not be relied on at the date; empty: none
        bool isFromCache = false;
        qlonglong features = 0;
        qlonglong repaired = 0;
        qlonglong refused = 0;
        qlonglong withoutGeometry = 0;
        qlonglong subjects = 0; ///< that meet it
        qlonglong rows = 0; ///< with numbers
        qlonglong unknown = 0; ///< subjects where something about the theme is not certain
        double area_m2 = 0.0;
        double length_m = 0.0;
        qlonglong count = 0;
        /// Themes with polygons: subjects that are not covered wholly or that are covered more than
        /// once, by at least the tolerance, and the areas over all subjects. Rasters: "uncovered"
        /// is what has no data.
        bool hasCover = false;
        qlonglong uncoveredSubjects = 0;
        double uncovered_m2 = 0.0;
        qlonglong overlappedSubjects = 0;
        double overlap_m2 = 0.0;
    };
    QString subject;
    QDate at;
    double tolerance_m2 = 0.0;
    qlonglong subjects = 0; ///< measured
    qlonglong unknownSubjects = 0; ///< refused, repaired or without geometry
    bool isFromCache = false; ///< the subjects
    double area_m2 = 0.0; ///< of the subjects, on the millimetre grid
    /// What rounding to the millimetre grid changes in the areas of subjects: the sum without signs
    /// and the largest, with its subject.
    double gridEffect_m2 = 0.0;
    double largestGridEffect_m2 = 0.0;
    qlonglong largestGridEffectSubject = 0;
    qlonglong rows = 0; ///< written
    OverlayWay way;
    std::vector<ThemeSum> themes; ///< in the order asked for
};

/// Areas, lengths and counts of what every subject shares with the classes of other themes, written
/// to a file ordered by subject, then theme as asked for, then class.
///
/// Areas are those on the millimetre grid. The same territory and request give the same bytes for
/// any number of threads, with or without cache. A server gives the same rows with areas to 1e-6 m²
/// per feature.
class SPP_CORE_EXPORT ThemeOverlay {
public:
    /// Errors: Usage for themes that do not fit, BadInput, Environment, Cancelled (within 200 ms
    /// except while a spreadsheet is packed). What fails leaves no file.
    static Result<OverlaySummary> run(Territory &territory, const OverlayRequest &request,
            const QString &path, Feedback &feedback);
};

} // namespace spp
