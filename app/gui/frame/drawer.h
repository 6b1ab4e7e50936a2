// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "gui/gui_export.h"
#include "gui/workbench/workspace.h"

#include <QFrame>

#include <vector>

class QAction;
class QHBoxLayout;
class QSplitter;
class QStackedWidget;
class QToolBar;
class QToolButton;

namespace spp {

/// The bottom drawer: a line of tabs that is always there, and above the foot of the window the
/// page of the tab that is open. Closed until a tab is chosen; choosing the open tab closes it.
///
/// Lies below the map in a splitter, whose sizes it sets when it opens and closes.
class SPP_GUI_EXPORT Drawer final : public QFrame {
    Q_OBJECT

public:
    explicit Drawer(QWidget *parent = nullptr);

    void setSplitter(QSplitter *splitter); ///< the drawer is its last widget
    void addCommonPage(const DrawerPage &page); ///< takes the widget
    /// Pages of the workspace that is shown; those of the one before are hidden, not deleted.
    void setWorkspacePages(const std::vector<DrawerPage> &pages);
    void addMapTool(QAction *action);

    void open(const QString &pageId);
    void close();
    QString openPage() const { return m_open; } ///< id; empty when closed
    /// Of the open drawer, also while closed; as it is with the text of the light look, in pixels.
    int height() const { return m_height; }
    void setHeight(int pixels);
    QToolButton *tab(const QString &pageId) const; ///< null when there is none

signals:
    void changed(); ///< opened, closed or resized by hand

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Page {
        QString id;
        QWidget *widget = nullptr;
        QToolButton *tab = nullptr;
        bool isCommon = false;
        bool belongs = true; ///< to the workspace that is shown
    };
    const Page *find(const QString &id) const;
    void add(const DrawerPage &page, bool isCommon);
    void toggle(const QString &id);
    void apply();
    void fitTabs();
    void offerFolded();
    void retranslate();

    QHBoxLayout *m_tabs;
    QToolButton *m_more; ///< tabs that do not fit; the open one always does
    QToolBar *m_tools; ///< folds before the tabs, behind its »
    QFrame *m_line;
    QStackedWidget *m_pages;
    QSplitter *m_splitter = nullptr;
    std::vector<Page> m_known;
    QString m_open;
    int m_height;
};

} // namespace spp
