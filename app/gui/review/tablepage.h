// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "gui/gui_export.h"

#include <QIcon>
#include <QStringList>
#include <QVariant>
#include <QWidget>

#include <vector>

class QAbstractItemModel;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QStandardItemModel;
class QTableView;

namespace spp {

/// One cell of a table: what is read, and what is sorted by where that differs.
struct SPP_GUI_EXPORT TableCell {
    QString text;
    QVariant order; ///< invalid: the text
    QIcon icon;
    bool isWarning = false; ///< in the colour of a conflict, and bold
    bool isNumber = false; ///< the text shows the order, perhaps with a unit
};

/// A table of the drawer: sorts by its headers, filters while one types (with or without tone
/// marks), copies what is selected, or all, to a spreadsheet with its headers, or asks for a file
/// of what is shown.
class SPP_GUI_EXPORT TablePage : public QWidget {
    Q_OBJECT

public:
    static constexpr int numberRole = Qt::UserRole + 3; ///< of a cell; invalid: it is text

    explicit TablePage(const QString &name, QWidget *parent = nullptr);

    void setHeader(const QStringList &titles);
    void setRows(const std::vector<std::vector<TableCell>> &rows, const QVariantList &keys);
    /// Other words in one cell of the row of a key; nothing when there is no such row.
    void setText(const QVariant &key, int column, const QString &text);
    void setEmptyText(const QString &text); ///< what an empty table says
    QVariant currentKey() const; ///< of the row that is chosen; invalid when none is
    QString copyText() const; ///< tab-separated, with headers
    int shownRows() const;
    const QAbstractItemModel &shown() const; ///< as filtered and sorted
    QTableView *table() const { return m_table; }
    QLineEdit *filter() const { return m_filter; }
    void addButton(QPushButton *button); ///< at the right of the filter line
    void addField(QWidget *field); ///< left of the filter
    QVariantList shownKeys() const; ///< of the rows as filtered and sorted
    /// Makes the row of a key current, without telling chosen(). False when it is not shown.
    bool showKey(const QVariant &key);

signals:
    void chosen(const QVariant &key); ///< a row became current
    void opened(const QVariant &key); ///< double click or Enter
    void fileAsked(); ///< a spreadsheet of what is shown

protected:
    void changeEvent(QEvent *event) override;
    virtual void retranslate();

private:
    void alignHeader();
    void copy();
    void showEmpty();

    QLineEdit *m_filter;
    QPushButton *m_copy;
    QPushButton *m_file;
    QHBoxLayout *m_line;
    QStandardItemModel *m_model;
    QSortFilterProxyModel *m_proxy;
    QTableView *m_table;
    QLabel *m_empty;
};

} // namespace spp
