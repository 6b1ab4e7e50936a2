// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/compat/chartscompat.h"

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace spp {
class TablePage;
class Workbench;
} // namespace spp

namespace spp::flood {

class FloodChart;

/// A page of the drawer with a chart and the same numbers as a table: a map tool and fields at the
/// left, what can be taken away at the right. Says what to do while there is nothing to draw.
class ChartPage final : public QWidget {
    Q_OBJECT

public:
    /// Widgets are called `name` + "Page", "Chart", "Table", "Hint", "Note", …
    ChartPage(const QString &name, QAction *tool, Workbench &workbench);

    FloodChart *chart() const { return m_chart; }
    TablePage *table() const { return m_table; }
    void addField(QWidget *field); ///< after the tool
    void setTitle(const QString &title); ///< of the tab and of what is saved
    void hint(const QString &text); ///< instead of the chart; empty: the chart is shown
    void note(const QString &text); ///< beside the fields: what the chart leaves out
    void copy() const; ///< the table with its headers
    void savePicture(const QString &path);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    void showView();
    void askForPicture();
    void retranslate();

    QString m_name;
    Workbench &m_workbench;
    QToolButton *m_tool;
    QPushButton *m_asTable;
    QPushButton *m_copy;
    QPushButton *m_save;
    QAction *m_picture;
    QAction *m_file;
    QLabel *m_note;
    QLabel *m_hint;
    QHBoxLayout *m_line;
    QHBoxLayout *m_fields;
    QStackedWidget *m_views;
    FloodChart *m_chart;
    TablePage *m_table;
};

} // namespace spp::flood
