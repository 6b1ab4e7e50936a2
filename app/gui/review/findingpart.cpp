// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/review/findingpart.h"

#include "gui/look/look.h"
#include "gui/review/caseheader.h"
#include "gui/review/chipbar.h"
#include "gui/review/citationcard.h"
#include "gui/review/datefield.h"
#include "gui/review/evidenceoverlay.h"
#include "gui/review/findingdelegate.h"
#include "gui/review/findingdetail.h"
#include "gui/review/findingmodel.h"
#include "gui/review/foldsection.h"
#include "gui/review/parcelcard.h"
#include "gui/review/reviewpanel.h"
#include "gui/review/reviewsession.h"
#include "gui/workbench/workbench.h"

#include <QEvent>
#include <QItemSelectionModel>
#include <QLabel>
#include <QListView>
#include <QTimer>

namespace spp {

namespace {

constexpr int roomyPanel = 800; ///< pixels in which card, list and detail stand together

} // namespace

FindingPart::FindingPart(
        Workbench &workbench, ReviewSession &session, ReviewPanel &panel, EvidenceOverlay &overlay)
    : m_workbench(workbench)
    , m_session(session)
    , m_panel(panel)
    , m_overlay(overlay)
{
    connect(&session, &ReviewSession::reviewChanged, this, &FindingPart::showReview);
    connect(&session, &ReviewSession::draftChanged, this, &FindingPart::showNotice);
    connect(panel.chips, &ChipBar::filterChanged, this, [this] {
        const int number = m_number;
        m_panel.model->setShown(m_panel.chips->shown());
        const int row = m_panel.model->rowOfNumber(number);
        if (row >= 0)
            m_panel.list->setCurrentIndex(m_panel.model->index(row));
        else
            showCurrent();
        showNotice();
    });
    connect(panel.list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &FindingPart::showCurrent);
    panel.list->installEventFilter(this);
    // After the map was moved by hand.
    connect(panel.list, &QListView::doubleClicked, this, &FindingPart::showCurrent);
    connect(panel.delegate, &FindingDelegate::citationClicked, this, [this](const QModelIndex &at) {
        m_panel.list->setCurrentIndex(at);
        showCitation();
    });
    connect(panel.detail, &FindingDetail::citationClicked, this, &FindingPart::showCitation);
    // A form and the whole finding do not fit one above the other.
    connect(panel.caseHeader, &CaseHeader::formToggled, this, &FindingPart::showDetail);
    connect(panel.proposal, &FoldSection::toggled, this, &FindingPart::showDetail);
    connect(&panel, &ReviewPanel::retranslated, this, [this] {
        showNotice();
        showCurrent();
    });
}

const Finding *FindingPart::current() const
{
    return m_panel.model->finding(m_panel.list->currentIndex().row());
}

void FindingPart::select(int number)
{
    int row = m_panel.model->rowOfNumber(number);
    if (row < 0) {
        m_panel.chips->showAll();
        row = m_panel.model->rowOfNumber(number);
    }
    m_panel.list->setCurrentIndex(m_panel.model->index(row));
}

void FindingPart::showReview()
{
    const ReviewResult &review = m_session.review();
    m_number = 0;
    m_panel.model->setReview(review);
    m_overlay.setReview(review);
    m_panel.results->setVisible(review != nullptr);
    m_panel.detail->setFinding(nullptr, nullptr, 0);
    // Large targets leave the list too little room else.
    m_panel.card->setCompact(review && Look::palette().isForTouch() && isScarce());
    if (review) {
        m_panel.chips->setCounts(OutcomeCounts::among(review->findings));
        m_panel.chips->showAll();
        m_panel.proposal->setOpen(false);
        m_workbench.flyTo(mapGeometry(*review->subject.geometry));
    } else {
        m_panel.proposal->setOpen(true);
    }
    showNotice();
}

/// Says when the list no longer stands for what the form says, and what an empty list means.
void FindingPart::showNotice()
{
    const ReviewResult &review = m_session.review();
    QString text;
    if (review && !m_session.isUpToDate()) {
        text = tr("The case has changed since this check.");
    } else if (review && m_panel.model->rowCount() == 0) {
        int packs = 0;
        for (const PackUse &use : review->packs)
            packs += use.used;
        text = tr("Nothing to show. Checked for %1: %2 rule packs, %3 themes.")
                       .arg(shownDate(review->at))
                       .arg(packs)
                       .arg(review->verdicts.size());
    }
    m_panel.notice->setText(text);
    m_panel.notice->setVisible(!text.isEmpty());
}

void FindingPart::showCurrent()
{
    const Finding *finding = current();
    const int number = finding ? m_panel.model->number(m_panel.list->currentIndex().row()) : 0;
    m_number = number;
    m_overlay.select(number);
    m_panel.card->setCompact(
            isScarce() && (finding || (m_session.review() && Look::palette().isForTouch())));
    m_panel.detail->setFinding(finding, m_session.review().get(), number);
    showDetail();
    if (finding && finding->evidence && !finding->evidence->isEmpty())
        m_workbench.flyTo(mapGeometry(*finding->evidence));
    keepInView();
    emit selected(number);
}

void FindingPart::showDetail()
{
    const bool isEditing = m_panel.caseHeader->isFormOpen() || m_panel.proposal->isOpen();
    m_panel.detail->setVisible(current() && !isEditing);
}

bool FindingPart::isScarce() const { return m_panel.height() < Look::scaled(roomyPanel); }

void FindingPart::keepInView()
{
    // Later, when the widgets have their places.
    QTimer::singleShot(
            0, m_panel.list, [list = m_panel.list] { list->scrollTo(list->currentIndex()); });
}

bool FindingPart::eventFilter(QObject *watched, QEvent *event)
{
    // The list becomes shorter when the detail or the form of the case takes its place.
    if (watched == m_panel.list && event->type() == QEvent::Resize)
        keepInView();
    return QObject::eventFilter(watched, event);
}

void FindingPart::showCitation()
{
    const Finding *finding = current();
    if (!finding)
        return;
    auto *card = new CitationCard(*finding, *m_session.review(), m_panel.window());
    card->showBeside(&m_panel);
}

} // namespace spp
