// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/core_export.h"
#include "core/review/review.h"

#include <QDate>
#include <QStringList>

#include <vector>

namespace spp {

class Contributions;

/// Which rule packs a review runs, each with the reason.
class SPP_CORE_EXPORT PackSelection {
public:
    /// Of the packs of a profile those in force on `at`. Of one family only the one that came into
    /// force last; the others are listed with what replaced them.
    static Result<std::vector<PackUse>> ofProfile(
            const QStringList &paths, QDate at, const Contributions &contributions);
    /// The packs that a person named, all of them; one that is not in force on `at` says so. See
    /// PackLibrary for names.
    static Result<std::vector<PackUse>> named(
            const QStringList &paths, QDate at, const Contributions &contributions);
};

} // namespace spp
