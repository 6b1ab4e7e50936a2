// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/rules/rulekind.h"

namespace spp {

/// Statistics of a raster theme under the subject; each cell counts by the exact share of it that
/// the subject covers.
///
/// Parameters: `theme`; `select`: which rasters of the theme, an expression over their attributes
/// and the case ("return_period_years = 100"); `threshold`: an expression over the case.
/// Variables: max, min, mean (over the covered part), covered_share (0 … 1 of the subject),
/// share_above and area_above_m2 (strictly above the threshold, of the whole subject), threshold.
/// Unknown where the raster does not cover the subject, unless no value there could matter.
/// Varied: the subject grown and shrunk, the values raised and lowered by the stated accuracies.
class RasterKind final : public RuleKind {
public:
    QString id() const override { return QStringLiteral("raster"); }
    QStringList parameters() const override
    {
        return { QStringLiteral("theme"), QStringLiteral("select"), QStringLiteral("threshold") };
    }
    Result<std::unique_ptr<RuleMeasure>> compile(
            const RuleParameters &parameters, const RulePack &pack) const override;
};

} // namespace spp
