// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace spp {

/// Which columns of a table hold coordinates, by their names.
///
/// Vietnamese tables print X north and Y east and often say so ("X (Bắc)", "Y (Đông)"). Bare "X"
/// and "Y" are taken as east and north; the guard finds out when they are not.
struct SPP_CORE_EXPORT CoordinateColumns {
    int east = -1; ///< or longitude
    int north = -1; ///< or latitude
    int wkt = -1;
    int pointNumber = -1; ///< order of the corners of one figure
    int ring = -1; ///< which ring of the figure; the first is the shell
    std::vector<int> figure; ///< columns whose values together name one figure

    static CoordinateColumns find(const QStringList &header);
    bool hasPoints() const { return east >= 0 && north >= 0; }
};

} // namespace spp
