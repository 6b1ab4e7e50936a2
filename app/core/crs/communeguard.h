// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/core_export.h"
#include "core/profile/profile.h"
#include "engine/geometry.h"

#include <QString>
#include <QStringList>

#include <memory>

namespace spp {

/// Whether coordinates lie where their commune is: the guard against data of one meridian read as
/// those of another, which look alike and lie tens of kilometres apart.
///
/// Data may reach over the edge of the commune's box by tolerance_m (a road, a river, a rounded
/// outline); beyond it they are outside. Reads the boxes of the profile. Not thread-safe.
class SPP_CORE_EXPORT CommuneGuard {
public:
    /// Half a kilometre is a hundredth of the smallest error the guard is there for.
    static constexpr double tolerance_m = 500.0;

    /// Guard for data whose coordinates are claimed to be in sourceCrs. CrsMismatch when that is no
    /// horizontal CRS. A profile without communes gives a guard that knows no commune.
    static Result<CommuneGuard> create(const Profile &profile, const QString &sourceCrs);
    ~CommuneGuard();
    CommuneGuard(CommuneGuard &&) noexcept;
    CommuneGuard &operator=(CommuneGuard &&) noexcept;

    struct Answer {
        enum class Kind { Inside, Outside, UnknownCommune } kind = Kind::UnknownCommune;
        QString commune; ///< name and code
        /// A CRS of profile.sourceCrsChoices under which the data would lie inside; the one that
        /// the commune's cadastre was made in, if that is among several. May be empty.
        QString betterCrs;
        QStringList fittingCrs; ///< all of them
        /// The data would lie inside with x and y exchanged, in betterCrs (which may be the claimed
        /// CRS): Vietnamese tables print X north, Y east.
        bool axesSwapped = false;
        double distance_km = 0.0; ///< from the commune's box, 0 when inside
        QString message; ///< why, for people; empty when inside
    };
    /// The commune by code or name as in Profile::commune(). The box must not be empty.
    Answer check(const QString &communeCodeOrName, const engine::Box &boxInSourceCrs) const;

private:
    CommuneGuard();
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace spp
