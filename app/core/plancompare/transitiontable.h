// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"
#include "core/plancompare/landuseclasses.h"
#include "core/plancompare/planmatrix.h"

#include <QStringList>

#include <vector>

namespace spp {

/// The table "chu chuyển đất đai": a matrix by land class with the groups that its classes are in.
///
/// Rows and columns are the same lines: classes that occur, each under its groups, then functions
/// without a class and places without a function, each named, and last the outside where the
/// boundary of the plan changed. A cell of a group is the sum of the classes in it both ways: what
/// moves within a group lies on its diagonal and not in its decrease.
class SPP_CORE_EXPORT TransitionTable {
public:
    struct Line {
        QString code; ///< empty for lines that are no function
        LocalisedText name;
        int depth = 0; ///< 0: at the top
        bool isGroup = false; ///< has lines of its own below it
        bool isOutside = false;
        std::vector<size_t> leaves; ///< columns of the matrix by class that it sums
    };

    /// Groups of `alwaysShown` have a line also when nothing of them occurs.
    static TransitionTable of(const PlanMatrix &byFunction, const LandUseClasses &classes,
            const QStringList &alwaysShown = {});

    const std::vector<Line> &lines() const { return m_lines; }
    double cell(size_t row, size_t column) const; ///< m²
    double start(size_t line) const;
    double end(size_t line) const;
    double decrease(size_t line) const { return start(line) - cell(line, line); }
    double increase(size_t line) const { return end(line) - cell(line, line); }
    double totalStart() const; ///< the plan at the beginning, without the outside
    double totalEnd() const;
    /// Of leaf lines, with the outside: what leaves one arrives in another.
    double totalDecrease() const;
    double totalIncrease() const;
    bool hasBoundaryChange() const; ///< the last line is the outside

private:
    void addLines(const std::vector<Designation> &leaves, const LandUseClasses &classes,
            const QStringList &alwaysShown);

    std::vector<Line> m_lines;
    std::vector<std::vector<double>> m_leafCells; ///< m² from leaf to leaf
};

} // namespace spp
