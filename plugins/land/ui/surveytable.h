// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QTableWidget>

#include <array>
#include <vector>

namespace spp::land {

/// A small table that is filled in by the keyboard, like a spreadsheet: letters and digits begin a
/// cell, Tab goes on, an empty row waits at the end, cells are pasted from and copied to
/// spreadsheets. Knows nothing of what its three columns mean.
class SurveyTable final : public QTableWidget {
    Q_OBJECT

public:
    static constexpr int columns = 3;
    using Row = std::array<QString, columns>;

    explicit SurveyTable(QWidget *parent = nullptr);

    void setTitles(const std::array<QString, columns> &titles);
    /// The rows in which something stands, as they were typed. Their numbers count from the top.
    struct FilledRow {
        int number = 0; ///< from 1 on
        Row cells;
    };
    std::vector<FilledRow> filled() const;
    void setRows(const std::vector<Row> &rows);
    void paste();

signals:
    void edited(); ///< by hand or by pasting, not by setRows()

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void clearChosen();
    void copy();
    void keepEmptyRow();
    void put(int row, int column, const QString &text);

    bool m_isFilling = false;
};

} // namespace spp::land
