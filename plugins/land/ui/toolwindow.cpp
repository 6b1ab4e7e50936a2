// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/ui/toolwindow.h"

#include "land/ui/landwords.h"

#include <QCoreApplication>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace spp::land {

namespace {

constexpr int margin = 16;
constexpr int gap = 8;

} // namespace

ToolWindow::ToolWindow(Workbench &workbench, const char *name, QWidget *parent)
    : QDialog(parent)
    , m_workbench(workbench)
    , m_rows(new QGridLayout)
    , m_body(new QVBoxLayout)
    , m_foot(new QHBoxLayout)
    , m_problem(new QLabel)
    , m_report(new QPlainTextEdit)
    , m_primary(new QPushButton)
    , m_close(new QPushButton)
{
    setObjectName(QLatin1String(name));
    m_problem->setObjectName(QStringLiteral("toolProblem"));
    m_problem->setProperty("problem", true);
    m_problem->setWordWrap(true);
    m_problem->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_problem->hide();
    m_report->setObjectName(QStringLiteral("toolReport"));
    m_report->setReadOnly(true);
    m_report->hide();
    m_primary->setObjectName(QStringLiteral("toolBegin"));
    m_primary->setProperty("primary", true);
    m_primary->setDefault(true);
    m_close->setAutoDefault(false);
    m_rows->setColumnStretch(1, 1);
    m_rows->setHorizontalSpacing(gap);
    m_rows->setVerticalSpacing(gap);
    m_body->setSpacing(gap);
    m_foot->addStretch(1);
    m_foot->addWidget(m_close);
    m_foot->addWidget(m_primary);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(gap);
    column->addLayout(m_rows);
    column->addLayout(m_body, 1);
    column->addWidget(m_problem);
    column->addWidget(m_report, 1);
    column->addLayout(m_foot);
    connect(m_primary, &QPushButton::clicked, this, [this] {
        if (isRunning())
            stop();
        else
            begin();
    });
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    connect(&workbench, &Workbench::territoryClosing, this, [this] {
        stop();
        close();
    });
}

ToolWindow::~ToolWindow() { stop(); }

void ToolWindow::stop()
{
    if (m_task)
        m_task->cancel();
}

void ToolWindow::addRow(const char *label, QWidget *field)
{
    auto *title = new QLabel;
    title->setBuddy(field);
    m_labels.emplace_back(title, label);
    const int row = m_rows->rowCount();
    m_rows->addWidget(title, row, 0);
    m_rows->addWidget(field, row, 1);
}

void ToolWindow::addFootButton(QPushButton *button)
{
    button->setAutoDefault(false);
    m_foot->insertWidget(0, button);
}

void ToolWindow::showProblem(const Error &error)
{
    const QString reason = landwords::reason(error);
    m_problem->setText(error.file.empty()
                    ? reason
                    : QString::fromStdString(error.file) + QStringLiteral(": ") + reason);
    m_problem->show();
}

void ToolWindow::clearProblem() { m_problem->hide(); }

void ToolWindow::showReport(const QString &text)
{
    m_report->setPlainText(text);
    m_report->setVisible(!text.isEmpty());
}

void ToolWindow::showRunning()
{
    m_primary->setText(isRunning() ? tr("Stop") : beginText());
    runningChanged();
}

void ToolWindow::retranslate()
{
    m_close->setText(tr("Close"));
    for (const auto &[label, text] : m_labels)
        label->setText(QCoreApplication::translate(metaObject()->className(), text));
    showRunning();
}

void ToolWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace spp::land
