// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/rules/rulekind.h"

namespace spp {

/// Looks a limit up in a table of the pack.
///
/// Parameters: `table`, its id; `where`: an expression over the case for each axis variable (an
/// axis without one reads the input of its name). Variables: limit, and the axis variables. Unknown
/// where an axis variable is not stated or the table gives no value.
class TableKind final : public RuleKind {
public:
    QString id() const override { return QStringLiteral("table"); }
    QStringList parameters() const override
    {
        return { QStringLiteral("table"), QStringLiteral("where") };
    }
    Result<std::unique_ptr<RuleMeasure>> compile(
            const RuleParameters &parameters, const RulePack &pack) const override;
};

/// Values of the proposal and the subject alone; reads no map, so that its certainty holds.
class AttributeKind final : public RuleKind {
public:
    QString id() const override { return QStringLiteral("attribute"); }
    QStringList parameters() const override { return {}; }
    Result<std::unique_ptr<RuleMeasure>> compile(
            const RuleParameters &parameters, const RulePack &pack) const override;
};

} // namespace spp
