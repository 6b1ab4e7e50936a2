// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/feedback.h"
#include "base/result.h"
#include "core/core_export.h"
#include "core/overlay/overlaycomputer.h"
#include "core/review/review.h"
#include "core/review/screenbasis.h"
#include "core/review/screenedparcel.h"

#include <QDate>
#include <QJsonObject>
#include <QMap>
#include <QStringList>

#include <memory>
#include <optional>
#include <string_view>

namespace spp {

class Contributions;
class EarlierScreen;
class Territory;
class TerritoryFeatureSource;

/// What a screen covers.
struct ScreenRequest {
    QStringList themes; ///< empty: every theme with points, lines or polygons
    QStringList rulePacks; ///< as in ReviewRequest
    QDate at;
    QString cacheFolder; ///< see ThemeStore; empty: no cache
    /// What has not changed since then is taken from here; null: everything is worked out. Not
    /// owned.
    EarlierScreen *since = nullptr;
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
    /// Whether the sink keeps what the screen was made from: ScreenSummary::basis and digests.
    virtual bool keepsBasis() const { return false; }
    /// All of one parcel has been handed on. `digest`: of what it was made from, see ParcelDigests.
    virtual Result<void> endOfParcel(const ScreenedParcel &parcel, std::string_view digest)
    {
        (void)parcel;
        (void)digest;
        return {};
    }
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
    ScreenBasis basis; ///< for sinks that keep it
    /// What an earlier screen spared.
    struct Since {
        qlonglong recomputed = 0; ///< parcels that were worked out
        qlonglong kept = 0; ///< parcels taken from the earlier screen
        QString reasonForAll; ///< why none could be taken; empty: not so
    };
    std::optional<Since> since; ///< empty: without an earlier screen
};

/// Holds every current parcel against themes and against the rules that need no proposal.
///
/// Areas, lengths and counts are those of the overlay engine, on the millimetre grid; the sink gets
/// parcels in blocks of neighbours, in the order of their keys within a block. Rules are evaluated
/// where something of their theme lies within reach, and counted elsewhere. A parcel or theme that
/// cannot be read or was repaired becomes an "unknown" row; only findings of outcome conflict are
/// handed on, the others are counted. With an earlier screen only the parcels are worked out that
/// something has changed for since (see ScreenChanges); the sink gets the same as without.
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
