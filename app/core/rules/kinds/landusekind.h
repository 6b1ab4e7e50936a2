// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/rules/rulekind.h"

namespace spp {

/// Whether the proposed use fits the function of the planning cells that the subject lies in.
///
/// Parameters: `theme`, `filter`, `function_field` (default function_code), `use`:
/// an expression for the proposed use, `allowed`: for each function code the
/// list of uses that fit. Variables: area_m2 and share of the subject in cells that do not allow
/// the use, functions (their codes), count, uncovered_area_m2 (in no cell), feature_FIELD of the
/// conflicting cell with the largest part, else of the largest cell.
/// Unknown where a cell's function is not in `allowed`, or no cell covers the subject.
class LandUseKind final : public RuleKind {
public:
    QString id() const override { return QStringLiteral("land-use"); }
    QStringList parameters() const override
    {
        return { QStringLiteral("theme"), QStringLiteral("filter"),
            QStringLiteral("function_field"), QStringLiteral("use"), QStringLiteral("allowed") };
    }
    Result<std::unique_ptr<RuleMeasure>> compile(
            const RuleParameters &parameters, const RulePack &pack) const override;
};

} // namespace spp
