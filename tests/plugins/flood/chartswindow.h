// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "../workspacewindow.h"
#include "flood/ui/charts/chartspart.h"
#include "flood/ui/charts/floodchart.h"
#include "flood/ui/floodpanel.h"
#include "flood/ui/shownflood.h"
#include "floodtown.h"
#include "gui/review/tablepage.h"
#include "gui/workbench/workbench.h"
#include "gui/workbench/workspace.h"

#include <QAbstractItemModel>
#include <QAction>

namespace spp::test {

/// A Flood workspace of the charts alone, whose flood the test chooses.
class ChartsWorkspace final : public Workspace {
public:
    explicit ChartsWorkspace(Workbench &workbench)
        : m_part(workbench, m_shown)
    {
        connect(&m_panel, &flood::FloodPanel::retranslated, this, [this] { m_part.retranslate(); });
        connect(&workbench, &Workbench::territoryOpened, this, [this] { m_part.openTerritory(); });
        connect(&workbench, &Workbench::territoryClosing, this, [this] {
            m_shown.show({});
            m_part.closeTerritory();
        });
    }
    ~ChartsWorkspace() override { m_panel.setParent(nullptr); }

    QString id() const override { return QStringLiteral("flood"); }
    QString title() const override { return QStringLiteral("Flood"); }
    QIcon icon() const override { return {}; }
    QWidget *panel() override { return &m_panel; }
    std::vector<DrawerPage> drawerPages() override { return m_part.drawerPages(); }
    void activate() override { m_part.activate(); }
    void deactivate() override { m_part.deactivate(); }
    QJsonObject state() const override { return m_part.state(); }
    void restore(const QJsonObject &state) override { m_part.restore(state); }

    flood::ShownFlood &shown() { return m_shown; }
    QAction *action(const char *name) { return m_part.findChild<QAction *>(QLatin1String(name)); }

private:
    flood::ShownFlood m_shown;
    flood::FloodPanel m_panel;
    flood::ChartsPart m_part;
};

/// The real window with that workspace, on the town of FloodTown.
class ChartsWindow final : public WorkspaceWindow {
public:
    ChartsWindow()
        : WorkspaceWindow(QPointF(700000.0, 9300000.0))
    {
    }

    /// Empty on success, else why there is no window.
    QString open(const FloodTown &town)
    {
        return town.why().isEmpty()
                ? WorkspaceWindow::open(QStringLiteral("flood"), town.territory(), 60.0)
                : town.why();
    }

    flood::ShownFlood &shown() { return m_workspace->shown(); }
    Workspace &workspace() { return *m_workspace; }
    QAction *action(const char *name) { return m_workspace->action(name); }
    flood::FloodChart *chart(const char *name) { return find<flood::FloodChart>(name); }
    const QAbstractItemModel &table(const char *name) { return find<TablePage>(name)->shown(); }
    /// The number in a cell of a table; NaN where it has none.
    double number(const char *tableName, int row, int column)
    {
        const QVariant value = table(tableName).index(row, column).data(TablePage::numberRole);
        return value.isValid() ? value.toDouble() : std::numeric_limits<double>::quiet_NaN();
    }

protected:
    void addWorkspacesTo(Workbench &workbench) override
    {
        m_workspace = new ChartsWorkspace(workbench);
        workbench.addWorkspace(m_workspace);
    }

private:
    ChartsWorkspace *m_workspace = nullptr; ///< the window's
};

} // namespace spp::test
