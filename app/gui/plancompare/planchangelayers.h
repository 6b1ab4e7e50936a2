// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/plancompare/plancomparison.h"
#include "gui/gui_export.h"

#include <QPointer>

class QgsLayerTreeGroup;

namespace spp {

struct Profile;

/// What differs between two versions as layers of the map: places and parcels, in a group at the
/// top of the tree, drawn by the styles that the export carries too. Gone with the next comparison.
class SPP_GUI_EXPORT PlanChangeLayers {
public:
    ~PlanChangeLayers();

    /// BadInput names a style file that cannot be read; the layers are shown all the same.
    Result<void> show(const PlanComparison &comparison, const Profile &profile);
    void clear();

private:
    QPointer<QgsLayerTreeGroup> m_group;
};

} // namespace spp
