// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/review/caseheader.h"

#include "gui/look/look.h"
#include "gui/review/datefield.h"

#include <QAction>
#include <QComboBox>
#include <QDateEdit>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace spp {

namespace {

constexpr int gap = 4;

} // namespace

CaseHeader::CaseHeader(QWidget *parent)
    : QWidget(parent)
    , m_heading(new QLabel)
    , m_line(new QLabel)
    , m_due(new QLabel)
    , m_state(new QPushButton)
    , m_new(new QPushButton)
    , m_edit(new QPushButton)
    , m_moves(new QMenu(this))
    , m_form(buildForm())
    , m_commentRow(buildComment())
{
    m_heading->setProperty("heading", true);
    m_heading->setWordWrap(true);
    m_line->setProperty("muted", true);
    m_line->setWordWrap(true);
    m_state->setObjectName(QStringLiteral("caseState"));
    m_state->setMenu(m_moves);
    for (QPushButton *button : { m_state, m_new, m_edit })
        button->setProperty("link", true);
    m_new->setObjectName(QStringLiteral("newReview"));
    m_edit->setObjectName(QStringLiteral("editCase"));

    auto *top = new QHBoxLayout;
    top->setSpacing(gap * 3);
    top->addWidget(m_heading, 1);
    top->addWidget(m_edit);
    top->addWidget(m_new);
    auto *second = new QHBoxLayout;
    second->setSpacing(gap * 2);
    second->addWidget(m_due, 0, Qt::AlignVCenter);
    second->addWidget(m_state);
    second->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    column->addLayout(top);
    column->addWidget(m_line);
    column->addLayout(second);
    column->addWidget(m_form);
    column->addWidget(m_commentRow);
    m_form->hide();
    m_commentRow->hide();
    connect(m_new, &QPushButton::clicked, this, &CaseHeader::newAsked);
    connect(m_edit, &QPushButton::clicked, this,
            [this] { m_form->isHidden() ? openForm() : closeForm(); });
    connect(m_keep, &QPushButton::clicked, this, [this] { emit keepAsked(facts()); });
    connect(m_return, &QPushButton::clicked, this,
            [this] { emit moveAsked(CaseState::Returned, m_comment->text().trimmed()); });
    setCase({});
}

QWidget *CaseHeader::buildForm()
{
    auto *form = new QWidget;
    m_number = new QLineEdit;
    m_number->setObjectName(QStringLiteral("caseNumber"));
    m_title = new QLineEdit;
    m_title->setObjectName(QStringLiteral("caseTitle"));
    m_procedure = new QComboBox;
    m_procedure->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_received = dateField(QDate::currentDate());
    m_keep = new QPushButton;
    m_keep->setObjectName(QStringLiteral("keepCase"));
    m_problem = new QLabel;
    m_problem->setProperty("problem", true);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *rows = new QFormLayout(form);
    rows->setContentsMargins(0, gap, 0, gap);
    rows->setSpacing(gap);
    for (QWidget *field : { static_cast<QWidget *>(m_number), static_cast<QWidget *>(m_title),
                 static_cast<QWidget *>(m_procedure), static_cast<QWidget *>(m_received) })
        rows->addRow(new QLabel, field);
    rows->addRow(m_problem);
    rows->addRow(new QLabel, m_keep);
    return form;
}

QWidget *CaseHeader::buildComment()
{
    auto *widget = new QWidget;
    m_comment = new QLineEdit;
    m_comment->setObjectName(QStringLiteral("returnComment"));
    m_return = new QPushButton;
    m_return->setObjectName(QStringLiteral("returnCase"));
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap);
    row->addWidget(m_comment, 1);
    row->addWidget(m_return);
    return widget;
}

CaseFacts CaseHeader::facts() const
{
    CaseFacts facts;
    facts.number = m_case ? m_case->number : m_number->text().trimmed();
    facts.title = m_title->text().trimmed();
    facts.received = m_received->date();
    if (!m_procedure->currentData().toString().isEmpty())
        facts.procedure = m_procedure->currentData().toString();
    return facts;
}

void CaseHeader::setCase(const std::optional<Case> &shown)
{
    const bool isOther = !shown || !m_case || shown->number != m_case->number;
    m_case = shown;
    m_commentRow->hide();
    if (isOther) {
        m_number->setText(shown ? shown->number : QString());
        m_title->setText(shown ? shown->title : QString());
        closeForm();
    }
    m_number->setReadOnly(shown.has_value());
    fillMoves();
    retranslate();
}

void CaseHeader::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    retranslate();
}

void CaseHeader::setProcedures(const std::vector<std::pair<QString, QString>> &procedures)
{
    m_procedure->clear();
    m_procedure->addItem(tr("Not stated"), QString());
    for (const auto &[id, title] : procedures)
        m_procedure->addItem(title, id);
}

void CaseHeader::setProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void CaseHeader::openForm()
{
    setProblem({});
    m_form->show();
    emit formToggled(true);
    (m_case ? m_title : m_number)->setFocus();
}

void CaseHeader::closeForm()
{
    m_form->hide();
    emit formToggled(false);
}

QAction *CaseHeader::moveAction(CaseState to) const
{
    const auto actions = m_moves->actions();
    for (QAction *action : actions) {
        if (action->data().toString() == toString(to))
            return action;
    }
    return nullptr;
}

void CaseHeader::fillMoves()
{
    m_moves->clear();
    if (!m_case)
        return;
    for (const CaseState to : possibleMoves(m_case->state)) {
        QAction *action = m_moves->addAction(caseStateTitle(to));
        action->setData(toString(to));
        connect(action, &QAction::triggered, this, [this, to] {
            if (to != CaseState::Returned) {
                emit moveAsked(to, {});
                return;
            }
            m_commentRow->show();
            m_comment->setFocus();
        });
    }
}

void CaseHeader::retranslate()
{
    m_heading->setText(m_case ? tr("Review of case %1").arg(m_case->number) : tr("Review"));
    m_line->setText(m_case ? m_case->title : QString());
    m_line->setVisible(!m_line->text().isEmpty());
    m_due->setVisible(m_case && m_case->due.isValid());
    if (m_case && m_case->due.isValid()) {
        const QString date = shownDate(m_case->due);
        m_due->setText(m_case->overdue ? tr("Due %1, passed").arg(date) : tr("Due %1").arg(date));
        Look::mark(m_due, "badge",
                m_case->overdue ? QStringLiteral("conflict") : QStringLiteral("unknown"));
    }
    m_state->setVisible(m_case.has_value());
    if (m_case)
        m_state->setText(caseStateTitle(m_case->state));
    m_state->setEnabled(!m_readOnly && !m_moves->isEmpty());
    m_state->setToolTip(tr("Move the case on"));
    fillMoves();
    m_edit->setVisible(!m_readOnly);
    m_edit->setText(m_case ? tr("Change") : tr("Keep as case"));
    m_new->setText(tr("New"));
    m_new->setToolTip(tr("Begin another review"));
    m_keep->setText(tr("Keep case"));
    m_comment->setPlaceholderText(tr("What is missing or wrong"));
    m_return->setText(caseStateTitle(CaseState::Returned));
    auto *rows = static_cast<QFormLayout *>(m_form->layout());
    const auto name = [rows](QWidget *field, const QString &text) {
        if (auto *label = qobject_cast<QLabel *>(rows->labelForField(field)))
            label->setText(text);
    };
    name(m_number, tr("Case number"));
    name(m_title, tr("Title"));
    name(m_procedure, tr("Procedure"));
    name(m_received, tr("Received on"));
}

void CaseHeader::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace spp
