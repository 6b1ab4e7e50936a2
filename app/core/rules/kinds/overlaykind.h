// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/rules/rulekind.h"

namespace spp {

/// What the features of a theme, or corridors around them, cover of the subject.
///
/// Parameters: `theme`, `filter`; `buffer_m`, `buffer_max_m`: width of the corridor from the edge
/// of the feature, expressions over its fields (a range draws two lines, certain and possible);
/// `search_m`: the widest corridor there can be, needed where buffer_m is not a constant;
/// `minimum_of`, `maximum_of`: fields whose strictest value over the features met is wanted;
/// `must_cover: true`: unknown where the features leave part of the subject uncovered.
///
/// Variables: area_m2, length_m, share (0 … 1 of the subject), count, uncovered_area_m2, buffer_m,
/// buffer_max_m and feature_FIELD of the feature with the largest part, min_FIELD, max_FIELD.
/// An overlap smaller than the tolerance counts as none and is listed.
class OverlayKind final : public RuleKind {
public:
    QString id() const override { return QStringLiteral("overlay"); }
    QStringList parameters() const override;
    Result<std::unique_ptr<RuleMeasure>> compile(
            const RuleParameters &parameters, const RulePack &pack) const override;
};

} // namespace spp
