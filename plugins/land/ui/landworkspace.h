// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "gui/workbench/workspace.h"

#include <QPointer>

#include <memory>

namespace spp {
class Workbench;
}

namespace spp::land {

class DeskPanel;
class DraftOverlay;
class LandDesk;
class LandDrawer;
class LandOperations;
class SurveyForm;
class LandTools;
class LevelBar;

/// Land records (Địa chính): a change record, operations with live previews, the commit, and what
/// became of parcels and records.
class LandWorkspace final : public Workspace {
    Q_OBJECT

public:
    explicit LandWorkspace(Workbench &workbench);
    ~LandWorkspace() override;

    QString id() const override { return QStringLiteral("land"); }
    QString title() const override;
    QIcon icon() const override;
    QWidget *panel() override;
    std::vector<DrawerPage> drawerPages() override;
    void activate() override;
    void deactivate() override;

private:
    void territoryOpened();
    void territoryClosing();
    void showOffer();
    void showRecord();
    void showSession();
    void showPreview();
    void showMade();
    void showConsents();
    void recordEdited();
    void consented(qlonglong restriction, const QString &document);
    void askTakeBack();
    void addCommands();

    Workbench &m_workbench;
    DeskPanel *m_panel; ///< owned by the window once it asked for it
    DraftOverlay *m_overlay; ///< owned by the canvas' scene
    std::unique_ptr<LandDesk> m_desk;
    std::unique_ptr<LandOperations> m_operations;
    std::unique_ptr<LandDrawer> m_drawer;
    QPointer<SurveyForm> m_survey; ///< owned by the drawer once it asked for it
    std::unique_ptr<LandTools> m_tools;
    class QAction *m_commit;
    QPointer<LevelBar> m_levelBar; ///< owned by the canvas
    QAction *m_levels;
    qlonglong m_offered = 0; ///< the session that is offered
    bool m_isAsking = false; ///< whether the record is really to be taken back
};

} // namespace spp::land
