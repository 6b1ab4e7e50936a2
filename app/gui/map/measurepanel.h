// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "gui/gui_export.h"

#include <QPointer>
#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QTableWidget;

namespace spp {

class MeasureTool;

/// Drawer page of the measuring tool: its segments, totals, and copies of both for a spreadsheet.
class SPP_GUI_EXPORT MeasurePanel final : public QWidget {
    Q_OBJECT

public:
    explicit MeasurePanel(MeasureTool *tool, QWidget *parent = nullptr);

    void addTool(QAction *action); ///< a button with icon and text, above the result

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showMeasurement();
    void copy() const;

    QPointer<MeasureTool> m_tool;
    QHBoxLayout *m_tools;
    QLabel *m_summary;
    QTableWidget *m_segments;
    QPushButton *m_copy;
    QPushButton *m_clear;
};

} // namespace spp
