// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/overlay/overlaycomputer.h"
#include "core/review/screenneighbourhood.h"

#include <QStringList>

#include <vector>

namespace spp {

class Territory;

/// The themes of a screen.
namespace screenthemes {

/// Themes with points, lines or polygons, but for the parcels themselves.
bool canBeScreened(const Theme &theme);

/// The themes of these ids; without ids all that can be screened. BadInput for one that cannot.
Result<std::vector<const Theme *>> asked(const Territory &territory, const QStringList &ids);

/// Loads `one.theme`. A theme that cannot be read is no failure of the screen: `one.failure` says
/// why. `extent`: the only ground that is asked about.
Result<void> load(FeatureSource &source, OverlayComputer &computer, const engine::Box &extent,
        ScreenLayers &one);

} // namespace screenthemes

} // namespace spp
