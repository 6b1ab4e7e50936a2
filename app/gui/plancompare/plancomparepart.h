// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "gui/gui_export.h"
#include "gui/plancompare/planchangelayers.h"
#include "gui/plancompare/planchangetable.h"
#include "gui/review/tableexport.h"
#include "gui/workbench/workspace.h"

#include <QObject>
#include <QPointer>

class QAction;
class QgsTask;

namespace spp {

class Workbench;

/// Compares two versions of a plan in the window: reads and computes in a task of its own, shows
/// rows and layers, flies to the parcel of a row, writes the files.
class SPP_GUI_EXPORT PlanComparePart final : public QObject {
    Q_OBJECT

public:
    explicit PlanComparePart(Workbench &workbench);
    ~PlanComparePart() override;

    DrawerPage page() const; ///< the drawer owns it once it asked
    PlanChangeTable *table() const { return m_table; }
    bool isRunning() const { return !m_task.isNull(); }
    void exportTo(const QString &folder); ///< as a task; tells when the files are there

signals:
    void finished(); ///< a comparison or an export, in whatever way

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showVersions();
    void compare();
    void stop();
    void askForFolder();
    void forget();
    void showLayers();
    void flyTo(qlonglong parcel);
    void retranslate();

    Workbench &m_workbench;
    QPointer<PlanChangeTable> m_table;
    TableExport m_export;
    PlanChangeLayers m_layers;
    PlanChangeTable::Comparison m_comparison;
    QPointer<QgsTask> m_task;
    QAction *m_action;
};

} // namespace spp
