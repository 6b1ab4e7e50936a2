// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/review/reviewpanel.h"

#include "gui/look/look.h"
#include "gui/review/caseheader.h"
#include "gui/review/chipbar.h"
#include "gui/review/datefield.h"
#include "gui/review/findingdelegate.h"
#include "gui/review/findingdetail.h"
#include "gui/review/findingmodel.h"
#include "gui/review/fittingarea.h"
#include "gui/review/foldsection.h"
#include "gui/review/parcelcard.h"
#include "gui/review/proposalform.h"
#include "gui/review/subjectchooser.h"

#include <QDateEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace spp {

namespace {

constexpr int margin = 16;
constexpr int gap = 8;

QToolButton *menuButton(const char *name)
{
    auto *button = new QToolButton;
    button->setObjectName(QLatin1String(name));
    button->setAutoRaise(true);
    button->setMenu(new QMenu(button));
    button->setPopupMode(QToolButton::InstantPopup);
    return button;
}

} // namespace

ReviewPanel::ReviewPanel(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("reviewPanel"));
    auto *column = new QVBoxLayout(this);
    m_column = column;
    fitEdge();
    column->setSpacing(gap);
    column->addWidget(buildTop());
    column->addWidget(buildProposal(), 1);
    column->addWidget(buildResults(), 2);
    column->addStretch(0);
    column->addWidget(buildFoot());
    retranslate();
}

QWidget *ReviewPanel::buildTop()
{
    auto *top = new QWidget;
    caseHeader = new CaseHeader;
    chooser = new SubjectChooser;
    card = new ParcelCard;
    otherCard = new ParcelCard;
    otherCard->setObjectName(QStringLiteral("otherCard"));
    card->hide();
    otherCard->hide();
    auto *column = new QVBoxLayout(top);
    column->setContentsMargins(margin, margin - 4, margin, 0);
    column->setSpacing(gap);
    column->addWidget(caseHeader);
    column->addWidget(chooser);
    column->addWidget(card);
    column->addWidget(otherCard);
    return top;
}

QWidget *ReviewPanel::buildProposal()
{
    form = new ProposalForm;
    date = dateField(QDate::currentDate());
    date->setObjectName(QStringLiteral("caseDate"));
    packs = menuButton("rulePacks");
    files = menuButton("proposalFile");
    m_dateLabel = new QLabel;
    auto *body = new QWidget;
    auto *dates = new QHBoxLayout;
    dates->setContentsMargins(margin, 0, margin, 0);
    dates->addWidget(m_dateLabel);
    dates->addWidget(date);
    dates->addStretch(1);
    dates->addWidget(packs);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap - 2);
    column->addLayout(dates);
    column->addWidget(form, 1);
    proposal = new FoldSection(body);
    proposal->setObjectName(QStringLiteral("proposal"));
    proposal->addTool(files);
    return proposal;
}

QWidget *ReviewPanel::buildResults()
{
    results = new QWidget;
    notice = new QLabel;
    notice->setObjectName(QStringLiteral("notice"));
    notice->setProperty("muted", true);
    notice->setWordWrap(true);
    notice->setContentsMargins(margin, 0, margin, 0);
    chips = new ChipBar;
    chips->setContentsMargins(margin, 0, margin, 0);
    model = new FindingModel(this);
    delegate = new FindingDelegate(this);
    list = new QListView;
    list->setObjectName(QStringLiteral("findings"));
    list->setModel(model);
    list->setItemDelegate(delegate);
    list->setFrameShape(QFrame::NoFrame);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setResizeMode(QListView::Adjust);
    list->setMinimumHeight(52);
    detail = new FindingDetail;
    auto *column = new QVBoxLayout(results);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap - 2);
    column->addWidget(notice);
    column->addWidget(chips);
    column->addWidget(list, 1);
    column->addWidget(new FittingArea(detail));
    results->hide();
    return results;
}

QWidget *ReviewPanel::buildFoot()
{
    auto *foot = new QWidget;
    second = new QPushButton;
    second->setObjectName(QStringLiteral("compare"));
    primary = new QPushButton;
    primary->setObjectName(QStringLiteral("primary"));
    primary->setProperty("primary", true);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(margin, gap, margin, gap + 4);
    row->setSpacing(gap);
    row->addWidget(second);
    row->addWidget(primary, 1);
    return foot;
}

void ReviewPanel::retranslate()
{
    proposal->setTitle(tr("Proposal"));
    m_dateLabel->setText(tr("Date of the case"));
    date->setDisplayFormat(dateFormat());
    packs->setText(tr("Rule packs"));
    files->setText(tr("File"));
    second->setText(tr("Compare proposals"));
    list->setAccessibleName(tr("Findings"));
    model->retranslate();
    emit retranslated();
}

/// The edge line of the window's panels shows at the left, also beside the list.
void ReviewPanel::fitEdge() { m_column->setContentsMargins(Look::palette().outline_px, 0, 0, 0); }

void ReviewPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        fitEdge();
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace spp
