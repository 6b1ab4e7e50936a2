// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"

#include <QPointer>
#include <QString>

#include <memory>

class QgsLayerTreeGroup;
class QgsMapLayer;

/// Result layers in a group of the project, which can be switched off together.
namespace spp::flood::layergroup {

QgsLayerTreeGroup *make(const QString &title); ///< at the top of the tree
/// Above those that are in the group. BadInput naming `source` where it cannot be drawn.
Result<void> add(QgsLayerTreeGroup &group, std::unique_ptr<QgsMapLayer> layer,
        const QString &source, bool isShown);
void remove(QPointer<QgsLayerTreeGroup> &group); ///< with its layers

} // namespace spp::flood::layergroup
