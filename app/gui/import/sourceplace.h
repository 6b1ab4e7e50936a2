// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "gui/gui_export.h"

#include <QString>

#include <vector>

class QgsGeometry;

namespace spp {

struct Profile;

/// Where the first shapes of a source would lie, and what would put them into place: said before
/// the import, so that a wrong meridian or exchanged axes are seen on the choice that makes them.
struct SPP_GUI_EXPORT SourcePlace {
    QString text; ///< for people; empty when nothing can be said
    bool isWrong = false;
    QString betterCrs; ///< of the profile's choices; empty: none would do
    bool swapAxes = false; ///< they would lie right with the axes exchanged, or exchanged back

    /// `commune` by code or name, empty: any of the profile.
    static SourcePlace of(const Profile &profile, const QString &crs, const QString &commune,
            const std::vector<QgsGeometry> &shapes, bool axesAreSwapped);
};

} // namespace spp
