// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QJsonArray>
#include <QWidget>

#include <vector>

class QLabel;
class QTableWidget;
class QToolButton;

namespace spp::flood {

/// A small table of numbers that is typed in, such as the rules of a gate: rows are added and
/// removed below it. A row without any number is left out.
class EntryTable final : public QWidget {
    Q_OBJECT

public:
    struct Column {
        const char *key = "";
        const char *label = ""; ///< in the words of this class
        bool isSensor = false; ///< a choice of first, second and gauge instead of a number
        bool isRequired = false;
    };

    EntryTable(const char *name, const char *title, std::vector<Column> columns,
            QWidget *parent = nullptr);

    void setEntries(const QJsonArray &entries); ///< without a signal
    QJsonArray entries() const;
    QString problem() const; ///< "Row 2: …"; empty when all can be used
    QTableWidget *table() const { return m_table; }

signals:
    void changed();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addRow(const QJsonObject &entry);
    void removeRow();
    void retranslate();
    void fit();
    bool isEmpty(int row) const;
    QString text(int row, int column) const;

    const char *m_titleText;
    std::vector<Column> m_columns;
    QLabel *m_title;
    QTableWidget *m_table;
    QToolButton *m_add;
    QToolButton *m_remove;
    bool m_isFilling = false;
};

} // namespace spp::flood
