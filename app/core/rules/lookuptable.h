// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/core_export.h"

#include <QString>
#include <QStringList>
#include <QVariant>

#include <vector>

namespace spp {

/// A numeric table of a legal text with one or two axes.
///
/// Between the points of a linear axis values are interpolated, outside the end value holds (the
/// reading rule of QCVN 01:2021). A step axis has half-open intervals [from, to); a code axis has
/// names.
struct SPP_CORE_EXPORT LookupTable {
    struct Axis {
        enum class Kind { Linear, Step, Code };
        QString variable;
        Kind kind = Kind::Linear;
        std::vector<double> points; ///< Linear: the points; Step: lower bounds, first may be -inf
        QStringList codes; ///< Code
    };

    QString id;
    QString source; ///< "Bảng 2.8"
    std::vector<Axis> axes; ///< one or two
    std::vector<double> values; ///< first axis slowest; NaN where the text gives no value

    /// One coordinate per axis: a number, or a code. NaN where the table is empty there.
    Result<double> at(const std::vector<QVariant> &coordinates) const;
};

} // namespace spp
