// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/core_export.h"

class QgsVectorLayer;

namespace spp {

class OfficeFiles;

/// How much of a theme a map draws one by one: the office's map.yaml.
struct SPP_CORE_EXPORT MapLimits {
    int featuresPerFrame = 0; ///< maps of more are drawn from an overview
    double labelScale = 0.0; ///< denominator: labels show at this scale and larger ones
    int labelsPerFrame = 0;

    /// BadInput names the place in the file, or says that there is none.
    static Result<MapLimits> read(const OfficeFiles &files);
    /// Limits the labels of a layer where its style says nothing of scale or number.
    void applyToLabels(QgsVectorLayer &layer) const;
};

} // namespace spp
