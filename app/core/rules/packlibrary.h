// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/rules/rulepack.h"

namespace spp {

/// Where rule packs are found, by name or by path.
struct SPP_CORE_EXPORT PackLibrary {
    /// The packs in the resources, sorted by file name.
    static QStringList shipped();
    /// A path that exists, else the shipped pack of that name. BadInput naming the nearest one.
    static Result<QString> find(const QString &nameOrPath);
    /// Reads them all. BadInput also when two packs, or two rules of different packs, have one id.
    static Result<std::vector<RulePack>> read(
            const QStringList &namesOrPaths, const Contributions &contributions);
};

} // namespace spp
