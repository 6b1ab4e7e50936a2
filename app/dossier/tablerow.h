// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "dossier/pageflow.h"

namespace spp {

/// One row of a table, broken into lines, that can be cut where a page ends.
class TableRow {
public:
    TableRow(const std::vector<Cell> &cells, const std::vector<Column> &columns,
            const DossierLook &look);

    bool isEmpty() const;
    double height_mm() const; ///< with the space above and below the text
    /// The lines that fit into `height_mm`, at least one per cell, leaving the others here.
    TableRow takeSlice(double height_mm);
    void draw(QPainter &painter, const QRectF &box_mm, const DossierLook &look, bool header) const;

private:
    struct Line {
        PrintedText text;
        int index = 0;
        double indent_mm = 0;
        std::optional<VerdictMark> mark;
    };
    struct Lines {
        double left_mm = 0;
        std::vector<Line> lines;
    };
    TableRow() = default;
    static double heightOf(const Lines &cell);

    std::vector<Lines> m_cells;
};

} // namespace spp
