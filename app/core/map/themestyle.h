// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/core_export.h"
#include "core/map/landusecolours.h"
#include "core/profile/officefiles.h"

class QgsVectorLayer;

namespace spp {

struct Profile;
struct Theme;

/// How themes are drawn: QGIS style files (QML) named after the theme, "styles/roads.qml", else
/// after its geometry, "styles/line.qml". Parcels without a file of their own take the official
/// colours of their land class.
class SPP_CORE_EXPORT ThemeStyles {
public:
    static Result<ThemeStyles> read(const Profile &profile);

    /// BadInput names the style file that cannot be read; the layer then keeps QGIS's default.
    Result<void> apply(QgsVectorLayer &layer, const Theme &theme) const;
    const LandUseColours &landUseColours() const { return m_colours; }

private:
    OfficeFiles m_files;
    LandUseColours m_colours;
};

} // namespace spp
