// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/feedback.h"
#include "base/result.h"
#include "core/core_export.h"
#include "core/overlay/overlaycomputer.h"
#include "core/review/review.h"
#include "core/review/screentheme.h"

#include <QDate>
#include <QJsonObject>
#include <QMap>
#include <QStringList>

namespace spp {

class Contributions;
class Territory;
class TerritoryFeatureSource;

/// What a screen covers.
struct ScreenRequest {
    QStringList themes; ///< empty: every theme with points, lines or polygons
    QStringList rulePacks; ///< as in ReviewRequest
    QDate at;
    QString cacheFolder; ///< see ThemeStore; empty: no cache
    OverlayPlace place = OverlayPlace::Automatic;
};

/// Receives what a screen finds, one parcel after the other.
class ScreenSink {
public:
    virtual ~ScreenSink() = default;
    virtual Result<void> overlay(const Parcel &parcel, double parcel_m2, const QString &theme,
            const ScreenTheme::ClassKey &classKey, const ClassMeasure &measure)
            = 0;
    virtual Result<void> finding(const Parcel &parcel, const Finding &finding) = 0;
    /// `theme` empty: the parcel as a whole could not be screened.
    virtual Result<void> unknown(qlonglong parcelId, const QString &theme, const QString &reason)
            = 0;
};

/// What came out, counted.
struct ScreenSummary {
    struct ThemeCount {
        ThemeState state = ThemeState::Absent;
        LocalisedText reason; ///< why it could not be screened; empty when it was
        qlonglong parcels = 0; ///< that meet it
        qlonglong rows = 0;
        qlonglong unknown = 0; ///< parcels where it is not complete or could not be read
        double area_m2 = 0.0;
    };
    struct RuleCount {
        QString pack;
        QMap<Outcome, qlonglong> outcomes;
        qlonglong notApplied = 0;
    };
    qlonglong parcels = 0;
    qlonglong brokenParcels = 0;
    qlonglong conflicts = 0;
    /// What rounding to the engine's millimetre grid changes in the areas of parcels: the sum
    /// without signs and the largest, with its parcel.
    double gridEffect_m2 = 0.0;
    double largestGridEffect_m2 = 0.0;
    qlonglong largestGridEffectParcel = 0;
    QMap<QString, ThemeCount> themes;
    QMap<QString, RuleCount> rules;
    QStringList rulesNeedingProposal; ///< left out: they ask what is to be built
    OverlayWay way;
    QJsonObject manifest;
};

/// Holds every current parcel against themes and against the rules that need no proposal.
///
/// Areas, lengths and counts are those of the overlay engine, on the millimetre grid; the sink gets
/// parcels in blocks of neighbours, in the order of their keys within a block. Rules are evaluated
/// where something of their theme lies within reach, and counted elsewhere. A parcel or theme that
/// cannot be read or was repaired becomes an "unknown" row; only findings of outcome conflict are
/// handed on, the others are counted.
class SPP_CORE_EXPORT Screener {
public:
    Screener(Territory &territory, const Contributions &contributions);
    ~Screener();

    Result<ScreenSummary> run(const ScreenRequest &request, ScreenSink &sink, Feedback &feedback);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace spp
