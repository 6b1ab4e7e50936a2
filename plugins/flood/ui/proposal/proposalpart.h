// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/error.h"
#include "flood/ui/floodpart.h"

#include <QJsonObject>
#include <QStringList>

#include <memory>

class QPushButton;

namespace spp {
class Workbench;
}

namespace spp::flood {

class BaseEditor;
class BaseSection;
class EditSection;
class LinkRow;
class ProposalDesk;
class ProposalDrawing;
class ProposalRun;
class ShownFlood;
struct SiteCandidate;
class StructurePage;

/// What somebody wants to build, against a flood scenario: its base, its drawn edits and
/// structures, what it stands for, and the run of both.
class ProposalPart final : public FloodPart {
    Q_OBJECT

public:
    ProposalPart(Workbench &workbench, ShownFlood &shown);
    ~ProposalPart() override;

    QString title() const override;
    QWidget *section() override { return m_section; }
    bool beginsFolded() const override { return true; }
    std::vector<DrawerPage> drawerPages() override;
    QPushButton *primary() override;
    void openTerritory() override;
    void closeTerritory() override;
    void activate() override;
    void deactivate() override;
    void retranslate() override;
    QJsonObject state() const override;
    void restore(const QJsonObject &state) override;

private:
    void buildSection();
    void connectParts();
    void chooseBase(const QString &path);
    void editBase();
    void openProposal(const QString &path);
    bool begin();
    bool isReady(); ///< a proposal is in work, or was begun
    void takeArea(const SiteCandidate &site);
    void savingFailed(const Error &error);
    void showRecent();
    void showSummary();

    Workbench &m_workbench;
    std::unique_ptr<ProposalDesk> m_desk;
    std::unique_ptr<ProposalDrawing> m_drawing;
    std::unique_ptr<ProposalRun> m_run;
    std::unique_ptr<BaseEditor> m_making;
    QWidget *m_section; ///< owned by the panel once it asked for it
    StructurePage *m_structure; ///< owned by the drawer once it asked for it
    BaseSection *m_base = nullptr;
    EditSection *m_edits = nullptr;
    LinkRow *m_link = nullptr;
    QStringList m_recentBases;
    QStringList m_recentProposals;
    QJsonObject m_left; ///< state of a territory that was closed
    bool m_isAsking = false; ///< where to go on, after a file could not be written
};

} // namespace spp::flood
