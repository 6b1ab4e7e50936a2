// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "gui/gui_export.h"
#include "gui/workbench/workbench.h"

#include <QPointer>
#include <QStringList>

#include <qgsrectangle.h>

#include <memory>
#include <vector>

class QStackedWidget;

namespace spp {

class Drawer;
class ModeBar;

/// The main window as workspaces and tools see it. Owns the open territory, the workspaces and the
/// history of what was done.
class SPP_GUI_EXPORT WindowWorkbench final : public Workbench {
    Q_OBJECT

public:
    /// The parts of the window, all of which outlive this object.
    struct Parts {
        Application &application;
        QWidget *window;
        QgsMapCanvas *canvas;
        QgsMessageBar *messages;
        ModeBar *modes;
        QStackedWidget *panels;
        Drawer *drawer;
    };
    explicit WindowWorkbench(const Parts &parts);
    ~WindowWorkbench() override;

    Application &application() override { return m_parts.application; }
    Territory *territory() override { return m_territory.get(); }
    bool isReadOnly() const override { return m_readOnly; }
    QgsMapCanvas *canvas() override { return m_parts.canvas; }
    QgsMessageBar *messages() override { return m_parts.messages; }
    QUndoStack *undoStack() override { return m_undo; }

    void addWorkspace(Workspace *workspace) override;
    void showWorkspace(const QString &id) override;
    void addAction(Place place, QAction *action) override;
    void addDrawerPage(const DrawerPage &page) override;
    void addSettingsPage(QWidget *page) override;
    void showDrawerPage(const QString &id) override;
    void report(const QString &what, const Error &error) override;
    void tell(const QString &text) override;
    void flyTo(const QgsGeometry &place) override;
    void pickParcel(qlonglong id) override;

    /// Takes the place of the open territory, which is let go of first. Null closes.
    void setTerritory(std::unique_ptr<Territory> territory, bool readOnly);
    /// Closes the open territory with all that reads it. Announced by territoryClosing().
    void closeTerritory();
    /// Back to where the map was before the last flight; false when there was none.
    bool flyBack();
    Workspace *current() const { return m_current; } ///< null when there is none
    Workspace *workspace(const QString &id) const; ///< null when there is none
    const std::vector<Workspace *> &workspaces() const { return m_workspaces; }
    /// All that were added and still exist, in the order of their adding.
    std::vector<QAction *> actions() const;
    const std::vector<QPointer<QWidget>> &settingsPages() const { return m_settingsPages; }

signals:
    void workspaceShown(const QString &id);
    void workspaceHiding(const QString &id); ///< before another is shown

private:
    Parts m_parts;
    QUndoStack *m_undo;
    std::unique_ptr<Territory> m_territory;
    bool m_readOnly = true;
    std::vector<Workspace *> m_workspaces;
    Workspace *m_current = nullptr;
    std::vector<QPointer<QAction>> m_actions;
    std::vector<QPointer<QWidget>> m_settingsPages;
    std::vector<QgsRectangle> m_wayBack;
};

} // namespace spp
