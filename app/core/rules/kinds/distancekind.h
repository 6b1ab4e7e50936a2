// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/rules/rulekind.h"

namespace spp {

/// How far the subject is from the features of a theme.
///
/// Parameters: `theme`, `filter`; `search_m`: how far to look from the feature's geometry, so at
/// least the longest distance asked for and the largest minus_m; `minus_m`: taken off the distance
/// (half width of a line), over the feature's fields; `required_m`: the distance that this feature
/// asks for. With required_m the feature decides whose distance falls shortest of what it asks for,
/// without it the nearest one.
///
/// Variables: distance_m (0 when they touch; search_m and a note when nothing is found),
/// required_m, count (within search_m), feature_FIELD.
class DistanceKind final : public RuleKind {
public:
    QString id() const override { return QStringLiteral("distance"); }
    QStringList parameters() const override;
    Result<std::unique_ptr<RuleMeasure>> compile(
            const RuleParameters &parameters, const RulePack &pack) const override;
};

/// Whether a facility lies within its service radius, in a straight line, which the finding says.
///
/// Parameters: `theme`, `filter`, `radius_m` (an expression over the case). Variables: distance_m
/// of the nearest facility (twice the radius and a note when none is nearer), radius_m, count
/// (within the radius), feature_FIELD. The limit is radius_m.
class ServiceRadiusKind final : public RuleKind {
public:
    QString id() const override { return QStringLiteral("service-radius"); }
    QStringList parameters() const override;
    Result<std::unique_ptr<RuleMeasure>> compile(
            const RuleParameters &parameters, const RulePack &pack) const override;
};

} // namespace spp
