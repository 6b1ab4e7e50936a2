// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "gui/gui_export.h"
#include "gui/workbench/workspace.h"

#include <memory>

class QAction;
class QgsGeometry;

namespace spp {

class CasePart;
class DossierPart;
class DrawerPart;
class EvidenceOverlay;
class FindingPart;
class PlanComparePart;
class ProposalPart;
class ReviewPanel;
class ReviewSession;
class SessionPart;
class SubjectPart;
class Workbench;

/// Review (Thẩm định): a parcel or a site, a proposal, the rules it meets or breaks, the case.
class SPP_GUI_EXPORT ReviewWorkspace final : public Workspace {
    Q_OBJECT

public:
    explicit ReviewWorkspace(Workbench &workbench);
    ~ReviewWorkspace() override;

    QString id() const override { return QStringLiteral("review"); }
    QString title() const override;
    QIcon icon() const override;
    QWidget *panel() override;
    std::vector<DrawerPage> drawerPages() override;
    void activate() override;
    void deactivate() override; ///< its drawings leave the map
    QJsonObject state() const override;
    void restore(const QJsonObject &state) override;

    ReviewSession &session() { return *m_session; }
    ReviewPanel &widgets() { return *m_panel; }
    FindingPart &findings() { return *m_findings; }
    CasePart &cases() { return *m_cases; }
    SessionPart &journal() { return *m_journal; }
    DossierPart &dossier() { return *m_dossier; }
    PlanComparePart &plans() { return *m_plans; }
    DrawerPart &drawer() { return *m_drawer; }
    ProposalPart &proposal() { return *m_proposal; }
    EvidenceOverlay &overlay() { return *m_overlay; }

    bool openCase(const QString &number);
    /// A drawn outline in the territory's CRS becomes the subject.
    void reviewSite(const QgsGeometry &outline, const QString &name);
    /// Another way to a site: drawing, a corner table. The action stays its maker's.
    void addSiteAction(QAction *action);

private:
    void territoryOpened();
    void territoryClosing();
    void primaryClicked();
    void showPrimary();

    Workbench &m_workbench;
    ReviewSession *m_session;
    ReviewPanel *m_panel; ///< owned by the window once it asked for it
    EvidenceOverlay *m_overlay; ///< owned by the canvas' scene
    std::unique_ptr<SubjectPart> m_subject;
    std::unique_ptr<ProposalPart> m_proposal;
    std::unique_ptr<FindingPart> m_findings;
    std::unique_ptr<CasePart> m_cases;
    std::unique_ptr<DrawerPart> m_drawer;
    std::unique_ptr<DossierPart> m_dossier;
    std::unique_ptr<SessionPart> m_journal;
    std::unique_ptr<PlanComparePart> m_plans;
};

} // namespace spp
