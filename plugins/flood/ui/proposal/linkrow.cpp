// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/proposal/linkrow.h"

#include "flood/ui/proposal/proposaldesk.h"
#include "gui/look/look.h"
#include "gui/workbench/workbench.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace spp::flood {

namespace {

constexpr int gap = 8;
constexpr std::size_t mostOffered = 30; ///< a longer menu cannot be read

} // namespace

LinkRow::LinkRow(Workbench &workbench, ProposalDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_desk(desk)
    , m_text(new QLabel)
    , m_choose(new QToolButton)
    , m_clear(new QToolButton)
{
    m_text->setObjectName(QStringLiteral("floodLink"));
    m_text->setWordWrap(true);
    m_choose->setObjectName(QStringLiteral("floodLinkButton"));
    m_choose->setProperty("opensMenu", true);
    m_choose->setPopupMode(QToolButton::InstantPopup);
    m_choose->setMenu(new QMenu(m_choose));
    m_clear->setObjectName(QStringLiteral("floodUnlink"));
    m_clear->setText(QStringLiteral("✕"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap);
    row->addWidget(m_text, 1);
    row->addWidget(m_clear);
    row->addWidget(m_choose);
    offer(m_choose->menu(), [this](const SiteCandidate &chosen) { link(chosen.link); });
    connect(m_clear, &QToolButton::clicked, this, [this] { link({}); });
    connect(&desk, &ProposalDesk::proposalChanged, this, &LinkRow::show);
    retranslate();
}

void LinkRow::offer(QMenu *menu, std::function<void(const SiteCandidate &)> chosen)
{
    connect(menu, &QMenu::aboutToShow, this,
            [this, menu, taken = std::move(chosen)] { fill(menu, taken); });
}

void LinkRow::fill(QMenu *menu, const std::function<void(const SiteCandidate &)> &chosen)
{
    menu->clear();
    Territory *territory = m_workbench.territory();
    if (!territory)
        return;
    const auto candidates = siteCandidates(*territory, m_parcel);
    if (!candidates) {
        menu->addAction(QString::fromStdString(candidates.error().reason))->setEnabled(false);
        return;
    }
    if (m_parcel == 0)
        menu->addAction(tr("Click a parcel on the map for it and its zones"))->setEnabled(false);
    for (std::size_t i = 0; i < candidates->size() && i < mostOffered; ++i) {
        const SiteCandidate candidate = (*candidates)[i];
        menu->addAction(candidate.label, this, [chosen, candidate] { chosen(candidate); });
    }
    if (candidates->size() > mostOffered)
        menu->addAction(tr("… and %1 more cases").arg(candidates->size() - mostOffered))
                ->setEnabled(false);
}

void LinkRow::link(const ProposalLink &link)
{
    if (!m_desk.hasProposal())
        return;
    ProposalFile after = m_desk.proposal();
    after.link = link;
    m_desk.change(
            link.isEmpty() ? tr("Remove the link") : tr("Link: %1").arg(linkText(link)), after);
}

void LinkRow::show()
{
    const ProposalLink &link = m_desk.proposal().link;
    m_text->setText(link.isEmpty() ? tr("Stands for no case, zone or parcel")
                                   : tr("For %1").arg(linkText(link)));
    Look::mark(m_text, "muted", link.isEmpty());
    m_clear->setVisible(!link.isEmpty());
    setVisible(m_desk.hasProposal());
}

void LinkRow::retranslate()
{
    m_choose->setText(tr("Link"));
    m_choose->setToolTip(tr("What the proposal stands for: its ground is not counted among the"
                            " neighbours"));
    m_clear->setToolTip(tr("Remove the link"));
    show();
}

} // namespace spp::flood
