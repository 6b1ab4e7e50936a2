// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/import/cornertable.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace spp {

/// One row of a corner table with its numbers.
struct CornerRow {
    int line = 0;
    QString number;
    double north_m = 0.0; ///< X (Bắc), as the header or the order of the columns says
    double east_m = 0.0; ///< Y (Đông)
    std::optional<double> side;
    std::optional<double> sideAfter; ///< from a line of its own below this row
};

/// The rows of a pasted text, taken to pieces.
struct CornerRows {
    std::vector<CornerRow> rows;
    std::vector<CornerProblem> problems; ///< cells that are missing or no numbers

    static CornerRows read(const QString &text);
};

} // namespace spp
