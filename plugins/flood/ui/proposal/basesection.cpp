// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/proposal/basesection.h"

#include "flood/ui/proposal/proposaldesk.h"
#include "flood/ui/proposal/proposalwords.h"
#include "gui/look/look.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace spp::flood {

namespace {

constexpr int gap = 4;

QToolButton *menuButton(const char *name)
{
    auto *button = new QToolButton;
    button->setObjectName(QLatin1String(name));
    button->setProperty("opensMenu", true);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(new QMenu(button));
    button->menu()->setToolTipsVisible(true);
    return button;
}

QHBoxLayout *row(QLabel *label, QToolButton *button)
{
    label->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(2 * gap);
    row->addWidget(label, 1);
    row->addWidget(button, 0, Qt::AlignTop);
    return row;
}

} // namespace

BaseSection::BaseSection(ProposalDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_title(new QLabel)
    , m_choose(menuButton("floodBase"))
    , m_facts(new QLabel)
    , m_newBase(new QPushButton)
    , m_editBase(new QPushButton)
    , m_problem(new QLabel)
    , m_proposal(new QLabel)
    , m_file(menuButton("floodProposalFile"))
{
    m_title->setObjectName(QStringLiteral("floodBaseTitle"));
    m_title->setProperty("strong", true);
    m_facts->setObjectName(QStringLiteral("floodBaseFacts"));
    m_facts->setWordWrap(true);
    m_facts->setProperty("muted", true);
    m_problem->setObjectName(QStringLiteral("floodBaseProblem"));
    m_problem->setWordWrap(true);
    m_problem->setProperty("problem", true);
    m_problem->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_proposal->setObjectName(QStringLiteral("floodProposalTitle"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    column->addLayout(row(m_title, m_choose));
    column->addWidget(m_facts);
    column->addWidget(m_problem);
    column->addLayout(making());
    column->addLayout(row(m_proposal, m_file));
    connect(&desk, &ProposalDesk::baseChanged, this, &BaseSection::show);
    connect(&desk, &ProposalDesk::proposalChanged, this, &BaseSection::show);
    retranslate();
}

/// What makes a base, beside the choice of one.
QLayout *BaseSection::making()
{
    m_newBase->setObjectName(QStringLiteral("floodNewBase"));
    m_editBase->setObjectName(QStringLiteral("floodEditBase"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(3 * gap);
    for (QPushButton *button : { m_newBase, m_editBase }) {
        button->setProperty("link", true);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    connect(m_newBase, &QPushButton::clicked, this, &BaseSection::newBaseAsked);
    connect(m_editBase, &QPushButton::clicked, this, &BaseSection::editBaseAsked);
    return buttons;
}

void BaseSection::setRecent(const QStringList &bases, const QStringList &proposals)
{
    m_recentBases = bases;
    m_recentProposals = proposals;
    retranslate();
}

void BaseSection::fill(
        QMenu *menu, const QStringList &recent, void (BaseSection::*asked)(const QString &))
{
    bool isFirst = true;
    for (const QString &path : recent) {
        if (!QFileInfo::exists(path))
            continue;
        if (isFirst)
            menu->addSeparator();
        isFirst = false;
        QAction *action = menu->addAction(QFileInfo(path).fileName());
        action->setToolTip(path);
        connect(action, &QAction::triggered, this,
                [this, asked, path] { emit(this->*asked)(path); });
    }
}

void BaseSection::retranslate()
{
    m_choose->setText(tr("Base"));
    m_choose->setToolTip(tr("Choose the flood scenario that the proposal is compared with"));
    QMenu *bases = m_choose->menu();
    bases->clear();
    bases->addAction(tr("Choose a scenario file…"), this, [this] { emit baseAsked({}); });
    fill(bases, m_recentBases, &BaseSection::baseAsked);
    m_newBase->setText(tr("New base scenario…"));
    m_newBase->setToolTip(tr("Terrain, roughness, rain and water levels in a form"));
    m_editBase->setText(tr("Edit…"));
    m_editBase->setToolTip(tr("Change the chosen base scenario in the same form"));
    m_file->setText(tr("File"));
    m_file->setToolTip(tr("Begin a proposal or open one; changes are saved at once"));
    QMenu *files = m_file->menu();
    files->clear();
    QAction *begin = files->addAction(tr("New proposal"), this, &BaseSection::newAsked);
    begin->setEnabled(m_desk.base() != nullptr);
    files->addAction(tr("Open a proposal…"), this, [this] { emit proposalAsked({}); });
    fill(files, m_recentProposals, &BaseSection::proposalAsked);
    show();
}

QString BaseSection::facts() const
{
    const BaseModelPtr base = m_desk.base();
    const engine::Grid &grid = base->context.grid;
    const QLocale locale;
    QStringList parts{ tr("%1 × %2 cells of %3 m")
                               .arg(locale.toString(grid.columns), locale.toString(grid.rows),
                                       proposalwords::plain(grid.cellWidth)),
        proposalwords::duration(base->context.end_s) };
    if (base->ratio > 1)
        parts.insert(1, tr("on ground of %1 m").arg(proposalwords::plain(base->ground.cellWidth)));
    if (m_desk.places())
        parts.append(m_desk.places()->crs());
    if (!base->edits.isEmpty())
        parts.append(tr("edits: %1").arg(base->edits.size()));
    if (!base->structures.isEmpty())
        parts.append(tr("structures: %1").arg(base->structures.size()));
    return parts.join(QStringLiteral(" · "));
}

void BaseSection::show()
{
    const BaseModelPtr base = m_desk.base();
    m_title->setText(base ? base->title
                    : m_desk.isReading()
                    ? tr("Reading %1 …").arg(QFileInfo(m_desk.basePath()).fileName())
                    : tr("No base scenario"));
    m_title->setToolTip(m_desk.basePath());
    m_facts->setText(base ? facts()
                          : tr("Choose a scenario file of a flood model (YAML), or make one. The"
                               " proposal is drawn on its ground, and both run with its rain and"
                               " tides."));
    m_facts->setVisible(!m_desk.isReading());
    m_editBase->setVisible(!m_desk.basePath().isEmpty() && !m_desk.isReading());
    const std::optional<Error> &problem = m_desk.problem();
    m_problem->setText(problem ? QString::fromStdString(problem->text()) : QString());
    m_problem->setVisible(problem.has_value());
    const bool has = m_desk.hasProposal();
    m_proposal->setText(
            has ? m_desk.proposal().title : tr("No proposal yet: the first drawing begins one."));
    Look::mark(m_proposal, "muted", !has);
    m_proposal->setToolTip(m_desk.proposal().path);
    m_proposal->setVisible(base || has);
    m_file->setVisible(base || has || !m_recentProposals.isEmpty());
    if (!m_file->menu()->isEmpty())
        m_file->menu()->actions().first()->setEnabled(base != nullptr);
}

} // namespace spp::flood
