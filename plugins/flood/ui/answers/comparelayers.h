// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "flood/comparison/comparison.h"

#include <QPointer>
#include <QVariantList>

class QgsLayerTreeGroup;
class QgsVectorLayer;

namespace spp::flood {

/// What a comparison changes as layers of the map: the site, the parcels that gain and the change
/// of depth of each pair, in a group at the top of the tree, drawn as the export is. Gone with the
/// next comparison. Of the window's thread.
class CompareLayers {
public:
    ~CompareLayers();

    /// `folder`: what writeComparison() wrote of it; must last as long as the layers. BadInput
    /// names a file that cannot be drawn.
    Result<void> show(const Comparison &comparison, const QString &folder, const QString &title);
    /// Selects parcels in the layer of a pair.
    void select(std::size_t pair, const QVariantList &parcels);
    void clear();
    bool isShown() const { return !m_group.isNull(); }

private:
    QPointer<QgsLayerTreeGroup> m_group;
    std::vector<QPointer<QgsVectorLayer>> m_raised; ///< per pair
};

} // namespace spp::flood
