// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/review/sessionpart.h"

#include "core/data/territory.h"
#include "gui/review/reviewsession.h"
#include "gui/workbench/workbench.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>

#include <qgsmessagebar.h>
#include <qgsmessagebaritem.h>

namespace spp {

namespace {

constexpr int quiet_ms = 300;

QString key(const char *name) { return QString::fromLatin1(name); }

/// The journal keeps what was entered in the words of ReviewDraft.
ReviewDraft draftOf(const SessionState &state)
{
    QJsonObject json = state.subject;
    json.insert(key("proposal"), state.proposal);
    ReviewDraft draft = ReviewDraft::fromJson(json);
    draft.at = state.at;
    draft.rulePacks = state.rulePacks;
    draft.caseNumber = state.caseNumber;
    draft.caseTitle = state.caseTitle;
    return draft;
}

bool isSameFile(const QString &a, const QString &b)
{
    return QFileInfo(a).canonicalFilePath() == QFileInfo(b).canonicalFilePath();
}

} // namespace

SessionPart::SessionPart(Workbench &workbench, ReviewSession &session)
    : m_workbench(workbench)
    , m_session(session)
{
    for (auto &left : SessionDraft::leftBehind())
        m_left.push_back(std::move(left));
    if (auto begun = SessionDraft::begin())
        m_draft = std::move(*begun);
    else
        workbench.report(tr("Work that is not kept yet will be lost in a crash"), begun.error());
    m_timer.setSingleShot(true);
    m_timer.setInterval(quiet_ms);
    connect(&m_timer, &QTimer::timeout, this, &SessionPart::save);
    connect(&session, &ReviewSession::draftChanged, &m_timer, QOverload<>::of(&QTimer::start));
}

SessionPart::~SessionPart()
{
    if (m_draft)
        m_draft->finish();
}

SessionState SessionPart::state() const
{
    const ReviewDraft &draft = m_session.draft();
    SessionState state;
    Territory *territory = m_workbench.territory();
    const bool isWorth
            = !draft.subject.isEmpty() || !draft.proposal.isEmpty() || !m_drawing.isEmpty();
    if (!territory || !isWorth)
        return state;
    const QJsonObject json = draft.toJson();
    state.territory = territory->path();
    state.caseNumber = draft.caseNumber;
    state.caseTitle = draft.caseTitle;
    if (!draft.subject.isEmpty()) {
        state.subject = { { key("parcels"), json.value(key("parcels")) },
            { key("site"), json.value(key("site")) } };
    }
    state.proposal = json.value(key("proposal")).toObject();
    state.rulePacks = draft.rulePacks;
    state.at = draft.at;
    state.drawingTool = m_drawingTool;
    state.drawingCrs = m_drawingCrs;
    state.drawing = m_drawing;
    return state;
}

void SessionPart::save()
{
    if (!m_draft)
        return;
    if (const auto saved = m_draft->save(state()); !saved) {
        m_workbench.report(tr("Work that is not kept yet will be lost in a crash"), saved.error());
        m_draft.reset(); // said once; the disk will not get emptier by repeating it
    }
}

void SessionPart::setDrawing(
        const QString &tool, const QString &crs, const QVector<QPointF> &vertices)
{
    m_drawingTool = tool;
    m_drawingCrs = crs;
    m_drawing = vertices;
    m_timer.start();
}

void SessionPart::offer()
{
    Territory *territory = m_workbench.territory();
    if (!territory)
        return;
    for (auto place = m_left.begin(); place != m_left.end();) {
        const std::shared_ptr<SessionDraft> left = *place;
        if (!left->problem().isEmpty() || !isSameFile(left->state().territory, territory->path())) {
            ++place;
            continue;
        }
        place = m_left.erase(place);
        // A case that the window has opened again by itself needs no question.
        if (left->state().drawing.isEmpty() && draftOf(left->state()) == m_session.draft()) {
            left->discard();
            continue;
        }
        const QString number = left->state().caseNumber;
        auto *item = QgsMessageBar::createMessage(!left->state().drawing.isEmpty()
                        ? tr("Continue the drawing that was not finished?")
                        : number.isEmpty()
                        ? tr("Continue the review that was not finished?")
                        : tr("Continue case %1, which was not finished?").arg(number));
        auto *resumeButton = new QPushButton(tr("Continue"));
        resumeButton->setObjectName(QStringLiteral("resumeSession"));
        auto *discardButton = new QPushButton(tr("Discard"));
        discardButton->setObjectName(QStringLiteral("discardSession"));
        item->layout()->addWidget(resumeButton);
        item->layout()->addWidget(discardButton);
        QgsMessageBar *bar = m_workbench.messages();
        connect(resumeButton, &QPushButton::clicked, this, [this, bar, item, left] {
            resume(left);
            bar->popWidget(item);
        });
        connect(discardButton, &QPushButton::clicked, this, [bar, item, left] {
            left->discard();
            bar->popWidget(item);
        });
        bar->pushItem(item);
        return;
    }
}

void SessionPart::resume(std::shared_ptr<SessionDraft> left)
{
    const SessionState state = left->state();
    m_session.open(draftOf(state));
    if (!state.drawing.isEmpty())
        emit drawingWanted(state.drawingTool, state.drawingCrs, state.drawing);
    save();
    // Only now that it is in this program's own journal.
    left->discard();
}

} // namespace spp
