// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/core_export.h"
#include "core/data/database.h"
#include "core/profile/profile.h"

#include <QString>

#include <vector>

namespace spp {

/// One unit from before a merger that a present commune was made of.
struct FormerUnit {
    QString name; ///< without remarks: "Phường Thuận An (quận Thốt Nốt)" keeps where it was
    bool isPart = false; ///< only a part of it went into the commune
};

/// The communes of a territory with their names before the merger.
class SPP_CORE_EXPORT AdminUnits {
public:
    /// Reads "Phường A, Xã B (phần còn lại …)". A text that says the unit was kept as it was, or an
    /// empty one, gives the present name.
    static std::vector<FormerUnit> parse(const QString &formerUnits, const QString &presentName);
    /// Writes the tables admin_unit and former_unit. A former unit of which another commune of the
    /// same former province got the rest is marked as a part everywhere.
    static Result<void> insert(Database &database, const Profile &profile);
};

} // namespace spp
