// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/view/runform.h"

#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace spp::flood {

namespace {

constexpr int gap = 8;

} // namespace

RunForm::RunForm(QWidget *parent)
    : QFrame(parent)
    , m_id(new QLineEdit)
    , m_source(new QLineEdit)
    , m_years(new QLineEdit)
    , m_problem(new QLabel)
    , m_add(new QPushButton)
    , m_cancel(new QPushButton)
{
    setProperty("card", true);
    m_id->setObjectName(QStringLiteral("runScenario"));
    m_source->setObjectName(QStringLiteral("runSource"));
    m_years->setObjectName(QStringLiteral("runYears"));
    m_problem->setObjectName(QStringLiteral("runProblem"));
    m_problem->setProperty("problem", true);
    m_problem->setWordWrap(true);
    m_add->setObjectName(QStringLiteral("runAdd"));
    m_cancel->setObjectName(QStringLiteral("runCancel"));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(gap);
    form->setVerticalSpacing(gap);
    QLineEdit *fields[] = { m_id, m_source, m_years };
    for (int i = 0; i < 3; ++i) {
        m_labels[i] = new QLabel;
        form->addRow(m_labels[i], fields[i]);
        connect(fields[i], &QLineEdit::returnPressed, this, &RunForm::state);
    }
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_add);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap, gap, gap, gap);
    column->setSpacing(gap);
    column->addLayout(form);
    column->addWidget(m_problem);
    column->addLayout(buttons);
    connect(m_add, &QPushButton::clicked, this, &RunForm::state);
    connect(m_cancel, &QPushButton::clicked, this, &QWidget::hide);
    retranslate();
    hide();
}

void RunForm::ask(const QString &id)
{
    m_id->setText(id);
    setProblem({});
    show();
    m_source->setFocus();
}

void RunForm::setProblem(const QString &text)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
}

void RunForm::state()
{
    Statement statement{ m_id->text().trimmed(), m_source->text().trimmed(), {} };
    if (!m_years->text().trimmed().isEmpty()) {
        bool isNumber = false;
        statement.returnPeriod_years = QLocale().toDouble(m_years->text().trimmed(), &isNumber);
        if (!isNumber) {
            setProblem(tr("The return period must be a number of years."));
            m_years->setFocus();
            return;
        }
    }
    setProblem({});
    emit stated(statement);
}

void RunForm::retranslate()
{
    const QString names[] = { tr("Id"), tr("Source"), tr("Return period") };
    for (int i = 0; i < 3; ++i)
        m_labels[i]->setText(names[i]);
    m_source->setPlaceholderText(tr("office and model"));
    m_years->setPlaceholderText(tr("years; empty: not known"));
    m_add->setText(tr("Put into the territory"));
    m_cancel->setText(tr("Cancel"));
}

void RunForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace spp::flood
