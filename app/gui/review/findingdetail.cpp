// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/review/findingdetail.h"

#include "core/review/findingtext.h"
#include "core/review/review.h"
#include "core/review/reviewwords.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace spp {

namespace {

constexpr int sideMargin = 16;
constexpr int gap = 4;

const OfficerAnswer allAnswers[]
        = { OfficerAnswer::Agree, OfficerAnswer::Disagree, OfficerAnswer::NotRelevant };

QString measuredLine(const Finding &finding)
{
    QStringList parts;
    if (finding.measured)
        parts.append(FindingDetail::tr("Measured %1").arg(FindingText::measured(finding).text()));
    if (finding.limit)
        parts.append(FindingDetail::tr("limit %1").arg(FindingText::limit(finding).text()));
    if (finding.certainty != Certainty::Unknown)
        parts.append(reviewwords::certainty(finding.certainty).text().toLower());
    return parts.join(QStringLiteral(" · "));
}

} // namespace

FindingDetail::FindingDetail(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel)
    , m_link(new QLabel)
    , m_answers(new QButtonGroup(this))
    , m_reason(new QLineEdit)
    , m_keep(new QPushButton)
    , m_closed(new QLabel)
    , m_form(new QWidget)
{
    setObjectName(QStringLiteral("findingDetail"));
    setAutoFillBackground(true);
    for (QLabel *label : { m_text, m_link, m_closed })
        label->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_closed->setProperty("muted", true);
    m_reason->setObjectName(QStringLiteral("reason"));
    m_keep->setObjectName(QStringLiteral("keepAnswer"));

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(gap);
    for (const OfficerAnswer answer : allAnswers) {
        auto *button = new QToolButton;
        button->setObjectName(QStringLiteral("answer.") + toString(answer));
        button->setCheckable(true);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        m_answers->addButton(button, int(answer));
        buttons->addWidget(button);
    }
    auto *reason = new QHBoxLayout;
    reason->setSpacing(gap);
    reason->addWidget(m_reason, 1);
    reason->addWidget(m_keep);
    auto *form = new QVBoxLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(gap);
    form->addLayout(buttons);
    form->addLayout(reason);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(sideMargin, gap * 2, sideMargin, gap * 2);
    column->setSpacing(gap);
    column->addWidget(m_text);
    column->addWidget(m_link);
    column->addWidget(m_form);
    column->addWidget(m_closed);

    const auto keep = [this] {
        if (m_answers->checkedId() >= 0)
            emit answered(OfficerAnswer(m_answers->checkedId()), m_reason->text().trimmed());
    };
    connect(m_keep, &QPushButton::clicked, this, keep);
    connect(m_reason, &QLineEdit::returnPressed, this, keep);
    connect(m_reason, &QLineEdit::textChanged, this, &FindingDetail::refresh);
    connect(m_answers, &QButtonGroup::idClicked, this, &FindingDetail::refresh);
    connect(m_link, &QLabel::linkActivated, this, &FindingDetail::citationClicked);
    retranslate();
    hide();
}

QToolButton *FindingDetail::answerButton(OfficerAnswer answer) const
{
    return qobject_cast<QToolButton *>(m_answers->button(int(answer)));
}

void FindingDetail::setFinding(const Finding *finding, const Review *review, int number)
{
    setVisible(finding != nullptr);
    if (!finding)
        return;
    QStringList lines{
        QStringLiteral("<b>%1</b>  %2").arg(number).arg(finding->message.text().toHtmlEscaped())
    };
    for (const QString &line :
            { measuredLine(*finding), FindingText::wouldPass(*finding, *review) }) {
        if (!line.isEmpty())
            lines.append(line.toHtmlEscaped());
    }
    m_text->setText(lines.join(QStringLiteral("<br>")));
    const QString citation = finding->citation.text();
    m_link->setText(QStringLiteral("<a href=\"#\">%1</a>").arg(citation.toHtmlEscaped()));
    m_link->setVisible(!citation.isEmpty());
    setAnswer({});
}

void FindingDetail::setAnswer(const std::optional<FindingAnswer> &answer)
{
    m_answer = answer;
    m_answers->setExclusive(false);
    for (QAbstractButton *button : m_answers->buttons())
        button->setChecked(answer && m_answers->id(button) == int(answer->answer));
    m_answers->setExclusive(true);
    m_reason->setText(answer ? answer->reason : QString());
    refresh();
}

void FindingDetail::setAnswersClosed(const QString &why)
{
    m_why = why;
    refresh();
}

/// "Agree" stands without a reason; the other two do not.
void FindingDetail::refresh()
{
    const int chosen = m_answers->checkedId();
    const QString reason = m_reason->text().trimmed();
    const bool isEnough = chosen == int(OfficerAnswer::Agree) || !reason.isEmpty();
    const bool isKept = m_answer && int(m_answer->answer) == chosen && m_answer->reason == reason;
    m_keep->setEnabled(chosen >= 0 && isEnough && !isKept);
    m_form->setVisible(m_why.isEmpty());
    m_closed->setText(m_why);
    m_closed->setVisible(!m_why.isEmpty());
}

void FindingDetail::retranslate()
{
    m_reason->setPlaceholderText(tr("Reason of the officer's conclusion"));
    m_reason->setAccessibleName(tr("Reason of the officer's conclusion"));
    m_keep->setText(tr("Keep"));
    for (const OfficerAnswer answer : allAnswers)
        m_answers->button(int(answer))->setText(officerAnswerTitle(answer));
}

void FindingDetail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace spp
