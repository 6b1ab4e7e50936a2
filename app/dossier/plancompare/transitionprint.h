// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/plancompare/transitiontable.h"
#include "dossier/dossier_export.h"
#include "dossier/plancompare/planpaper.h"

#include <QStringList>

#include <vector>

namespace spp::planprint {

/// The table "chu chuyển đất đai" as texts: what PDF and spreadsheet have in common.
class TransitionRows {
public:
    enum class Kind { Total, Line, Increase, End };
    struct Row {
        Kind kind = Kind::Line;
        size_t line = 0; ///< of the table, for Line
        QString no; ///< "1.2"
        QString name;
        QString code;
        bool bold = false;
    };

    TransitionRows(const PlanPaper &paper, const PlanPrint &print);

    const TransitionTable &table() const { return m_table; }
    const std::vector<Row> &rows() const { return m_rows; }
    /// Lines that have a column, by number in the table.
    const std::vector<size_t> &columns() const { return m_columns; }
    QString columnTitle(size_t line) const;
    /// What stands in a cell in m²; empty where nothing is printed.
    std::optional<double> start(const Row &row) const;
    std::optional<double> cell(const Row &row, size_t column) const;
    std::optional<double> decrease(const Row &row) const;
    std::optional<double> change(const Row &row) const;
    std::optional<double> end(const Row &row) const;

private:
    void addRows(const PlanPaper &paper, const PlanPrint &print);
    std::optional<double> shown(double area_m2) const;

    TransitionTable m_table;
    double m_tolerance_m2;
    QString m_outside; ///< what the line of the outside is called
    std::vector<Row> m_rows;
    std::vector<size_t> m_columns;
};

/// How far printed areas of lines are at most from the printed area of their group or of the whole,
/// ha; 0 when all add up. A class with a part named below it ("of which") is no sum.
double transitionRounding_ha(const TransitionTable &table, int decimals, double tolerance_m2);

/// The table on pages: when the columns need more than one page, the first four come again.
SPP_DOSSIER_EXPORT paper::Document transitionDocument(
        const PlanPaper &paper, const PlanPrint &print);

} // namespace spp::planprint
