// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plugin/plugin.h"

namespace spp {

const RuleKind *Contributions::ruleKind(const QString &id) const
{
    for (const auto &kind : ruleKinds) {
        if (kind->id() == id)
            return kind.get();
    }
    return nullptr;
}

} // namespace spp
