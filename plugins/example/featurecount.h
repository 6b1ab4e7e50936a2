// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/rules/rulekind.h"

namespace spp::example {

/// Rule kind "feature-count": how many features of `theme` touch the subject. Sets `count`.
///
/// With both accuracies stated it also counts on the subject grown and shrunk by their sum;
/// otherwise the certainty is unknown.
class FeatureCountKind final : public RuleKind {
public:
    QString id() const override { return QStringLiteral("feature-count"); }
    QStringList parameters() const override { return { QStringLiteral("theme") }; }
    Result<std::unique_ptr<RuleMeasure>> compile(
            const RuleParameters &parameters, const RulePack &pack) const override;
};

} // namespace spp::example
