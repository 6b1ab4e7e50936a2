// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "flood/exposure/exposurereport.h"

#include <QPointer>

class QgsLayerTreeGroup;

namespace spp::flood {

/// The subjects of one scenario on the map, coloured by their class, and the fields of crops by the
/// share they lose, in a group at the top of the tree. Of the window's thread.
class ExposureLayers {
public:
    ~ExposureLayers();

    /// `package`: what writeExposureGeoPackage() wrote; must last as long as the layers. BadInput
    /// names a layer that cannot be drawn.
    Result<void> show(
            const ExposureReport &report, const QString &scenario, const QString &package);
    void clear();
    bool isShown() const { return !m_group.isNull(); }

private:
    Result<void> addCrops(
            const ExposureReport &report, const QString &scenario, const QString &package);

    QPointer<QgsLayerTreeGroup> m_group;
};

} // namespace spp::flood
