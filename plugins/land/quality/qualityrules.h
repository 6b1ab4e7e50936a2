// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/domain/theme.h"
#include "core/profile/officefiles.h"

#include <optional>

namespace spp::land {

/// What a rule looks for.
enum class QualityCheck {
    SelfCrossing,
    DuplicateParcel,
    Overlap,
    Gap,
    MissingNode,
    NearNodes,
    Sliver,
    SheetEdge, ///< one of overlap, gap, missing or near nodes, between parcels of different sheets
    NoOutline,
    BuildingOutside,
    AreaDifference,
    ClassSum,
    ShareSum,
    LandUseUnknown,
    LandUseOutdated,
    LandUseMissing,
    LegalAreaMissing,
    DuplicateIdentity,
    SheetMissing,
    NumberMissing,
    CommuneMissing,
    CommuneUnknown,
    CodeOutside,
    CodeInvalid,
    CodeDuplicate,
    CodeMissing,
};

enum class QualitySeverity { Error, Warning, Note };

/// Groups of the score: đúng, đủ, sạch, sống.
enum class QualityGroup { Right, Complete, Clean, Live };
constexpr int qualityGroups = 4;

QString toString(QualityCheck check); ///< "self-crossing"
QString toString(QualitySeverity severity); ///< "error"
QString toString(QualityGroup group); ///< "right"

struct QualityRule {
    QString code; ///< "GEO-01"
    QualityCheck check = QualityCheck::Gap;
    QualitySeverity severity = QualitySeverity::Error;
    QualityGroup group = QualityGroup::Right;
    std::optional<double> tolerance; ///< exactly so much is no defect; unit: `unit`
    QString unit; ///< of tolerance and measure: m, m2, …; empty for what is not measured
    std::optional<double> largest_m2; ///< of gaps and slivers: larger ones are none
    std::optional<double> coefficient; ///< of the area difference: coefficient · scale · √area
    std::optional<double> scale; ///< denominator of the map's scale
    std::optional<double> floor_m2; ///< the least tolerance of the area difference
    QStringList fields; ///< of the source's own fields that hold shares
    QStringList themes; ///< of buildings
    LocalisedText title;
    LocalisedText fix; ///< what is proposed
    QString source;
    QString mark; ///< V, S or M: how well the entry is known

    double toleranceOr(double absent) const { return tolerance.value_or(absent); }
    /// What the area on the map may differ from a legal area.
    double areaTolerance_m2(double legalArea_m2) const;
};

/// The rules of quality, from `parcel-quality.yaml`.
class QualityRules {
public:
    /// Refuses a code or a check that stands there twice, and a check without its numbers.
    static Result<QualityRules> read(const QString &path);
    /// The profile's or the shipped file.
    static Result<QualityRules> load(const OfficeFiles &files);

    const std::vector<QualityRule> &all() const { return m_all; } ///< as in the file
    /// Null when no rule asks for it. Valid as long as this object.
    const QualityRule *find(QualityCheck check) const;
    const QualityRule *find(const QString &code) const;
    QStringList codes() const;

private:
    std::vector<QualityRule> m_all;
};

} // namespace spp::land
