// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/plugin/command.h"
#include "land/delivery/recordpackage.h"

namespace spp::land {

/// `spp record package FILE --record NUMBER --out DIR [--seed SEED] [--with-people]`:
/// spp.record-package-made/1. Violations: a sheet does not come back the same when it is read.
Command packageCommand();

/// Makes the package of a record of the territory at a path; when it has the names of land users,
/// that is written down first.
Result<PackageReport> makePackage(const QString &territoryPath, const PackageOptions &options,
        const Actor &actor, Feedback &feedback);
/// What was made and what was left out, for people.
QString packageText(const PackageReport &report, const QString &folder);

} // namespace spp::land
