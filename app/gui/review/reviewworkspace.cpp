// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/review/reviewworkspace.h"

#include "core/data/territory.h"
#include "gui/look/icons.h"
#include "gui/plancompare/plancomparepart.h"
#include "gui/review/casepart.h"
#include "gui/review/dossierpart.h"
#include "gui/review/drawerpart.h"
#include "gui/review/evidenceoverlay.h"
#include "gui/review/findingpart.h"
#include "gui/review/proposalform.h"
#include "gui/review/proposalpart.h"
#include "gui/review/reviewpanel.h"
#include "gui/review/reviewsession.h"
#include "gui/review/sessionpart.h"
#include "gui/review/sitesketch.h"
#include "gui/review/subjectchooser.h"
#include "gui/review/subjectpart.h"
#include "gui/workbench/workbench.h"

#include <QPushButton>
#include <QTimer>

#include <qgsmapcanvas.h>

namespace spp {

ReviewWorkspace::ReviewWorkspace(Workbench &workbench)
    : m_workbench(workbench)
    , m_session(new ReviewSession(workbench, this))
    , m_panel(new ReviewPanel)
    , m_overlay(new EvidenceOverlay(workbench.canvas()))
    , m_subject(std::make_unique<SubjectPart>(workbench, *m_session, *m_panel, *m_overlay))
    , m_proposal(std::make_unique<ProposalPart>(workbench, *m_session, *m_panel))
    , m_findings(std::make_unique<FindingPart>(workbench, *m_session, *m_panel, *m_overlay))
    , m_cases(std::make_unique<CasePart>(workbench, *m_session, *m_panel, *m_findings))
    , m_drawer(std::make_unique<DrawerPart>(workbench, *m_session, *m_panel, *m_findings, *m_cases))
    , m_dossier(std::make_unique<DossierPart>(workbench, *m_session, *m_panel, *m_cases))
    , m_journal(std::make_unique<SessionPart>(workbench, *m_session))
    , m_plans(std::make_unique<PlanComparePart>(workbench))
{
    connect(&workbench, &Workbench::territoryOpened, this, &ReviewWorkspace::territoryOpened);
    connect(&workbench, &Workbench::territoryClosing, this, &ReviewWorkspace::territoryClosing);
    connect(&workbench, &Workbench::themesChanged, m_session, &ReviewSession::reload);
    connect(m_panel->primary, &QPushButton::clicked, this, &ReviewWorkspace::primaryClicked);
    connect(m_panel, &ReviewPanel::retranslated, this, &ReviewWorkspace::showPrimary);
    connect(m_session, &ReviewSession::draftChanged, this, &ReviewWorkspace::showPrimary);
    connect(m_session, &ReviewSession::reviewChanged, this, &ReviewWorkspace::showPrimary);
    connect(m_session, &ReviewSession::runningChanged, this, &ReviewWorkspace::showPrimary);
    connect(m_dossier.get(), &DossierPart::busyChanged, this, &ReviewWorkspace::showPrimary);
    if (workbench.territory())
        territoryOpened();
    showPrimary();
}

ReviewWorkspace::~ReviewWorkspace()
{
    m_session->disconnect();
    if (!m_panel->parent())
        delete m_panel;
}

QString ReviewWorkspace::title() const { return tr("Review"); }

QIcon ReviewWorkspace::icon() const { return Icons::forModeBar(QStringLiteral("review")); }

QWidget *ReviewWorkspace::panel() { return m_panel; }

std::vector<DrawerPage> ReviewWorkspace::drawerPages()
{
    std::vector<DrawerPage> pages = m_drawer->pages();
    pages.push_back(m_plans->page());
    return pages;
}

void ReviewWorkspace::activate() { m_overlay->show(); }

void ReviewWorkspace::deactivate() { m_overlay->hide(); }

QJsonObject ReviewWorkspace::state() const
{
    return { { QStringLiteral("case"), m_session->draft().caseNumber } };
}

void ReviewWorkspace::restore(const QJsonObject &state)
{
    const QString number = state.value(QStringLiteral("case")).toString();
    if (!number.isEmpty() && m_workbench.territory())
        openCase(number);
}

bool ReviewWorkspace::openCase(const QString &number) { return m_cases->open(number); }

void ReviewWorkspace::addSiteAction(QAction *action) { m_panel->chooser->addSiteAction(action); }

void ReviewWorkspace::reviewSite(const QgsGeometry &outline, const QString &name)
{
    if (!m_workbench.territory())
        return;
    const auto path = SiteSketch::write(outline, m_workbench.territory()->crs(), name);
    if (!path) {
        m_workbench.report(tr("The drawing cannot be kept"), path.error());
        return;
    }
    SiteRequest site;
    site.path = *path;
    m_session->setSite(site);
}

void ReviewWorkspace::territoryOpened()
{
    m_subject->reload();
    m_session->reload();
    m_cases->reload();
    // After what else hears of the territory has opened its last case again.
    QTimer::singleShot(0, m_journal.get(), &SessionPart::offer);
}

/// Nothing may hold a statement of the territory when it closes.
void ReviewWorkspace::territoryClosing() { m_session->clear(); }

void ReviewWorkspace::primaryClicked()
{
    if (m_session->isRunning()) {
        m_session->cancel();
        return;
    }
    if (m_dossier->isBusy()) {
        m_dossier->cancel();
        return;
    }
    if (m_session->isUpToDate()) {
        m_dossier->ask();
        return;
    }
    if (m_panel->form->hasProblem()) {
        m_workbench.report(tr("The proposal has a mistake"),
                Error::badInput(m_panel->form->firstProblem().toStdString()));
        return;
    }
    m_session->run();
}

/// The next step of the work is the one button that stands out.
void ReviewWorkspace::showPrimary()
{
    const bool isRunning = m_session->isRunning() || m_dossier->isBusy();
    m_panel->primary->setText(isRunning       ? tr("Stop")
                    : m_session->isUpToDate() ? tr("Make result set")
                                              : tr("Check"));
    m_panel->primary->setEnabled(isRunning || m_session->subject().has_value());
    m_panel->second->setVisible(m_session->review() != nullptr && !isRunning);
}

} // namespace spp
