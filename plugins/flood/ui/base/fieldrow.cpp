// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/base/fieldrow.h"

#include "gui/look/look.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>

namespace spp::flood {

namespace {

constexpr int gap = 6;
constexpr int labelWidth = 88;

} // namespace

FieldRow::FieldRow(QWidget *field, const char *unit, QWidget *beside)
    : m_label(new QLabel)
    , m_field(field)
    , m_below(new QLabel)
    , m_line(new QHBoxLayout)
{
    m_label->setWordWrap(true);
    m_label->setBuddy(field);
    m_below->setObjectName(field->objectName() + QStringLiteral("Below"));
    m_below->setWordWrap(true);
    field->setMinimumWidth(0);
    field->setSizePolicy(QSizePolicy::Ignored, field->sizePolicy().verticalPolicy());
    m_line->setSpacing(gap);
    m_line->addWidget(field, 1);
    if (*unit)
        m_line->addWidget(new QLabel(QString::fromUtf8(unit)));
    if (beside)
        m_line->addWidget(beside);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(gap);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_label, 0, 0);
    grid->addLayout(m_line, 0, 1);
    grid->addWidget(m_below, 1, 1);
    fit();
    showBelow();
}

void FieldRow::setLabel(const QString &text)
{
    m_label->setText(text);
    m_field->setAccessibleName(text);
}

void FieldRow::setProblem(const QString &why)
{
    m_problem = why;
    showBelow();
}

QString FieldRow::problem() const { return m_problem; }

void FieldRow::setNote(const QString &note)
{
    m_note = note;
    showBelow();
}

void FieldRow::showBelow()
{
    const bool isWrong = !m_problem.isEmpty();
    m_below->setText(isWrong ? m_problem : m_note);
    m_below->setVisible(!m_below->text().isEmpty());
    Look::mark(m_below, "problem", isWrong);
    Look::mark(m_below, "muted", !isWrong);
    Look::mark(m_field, "problem", isWrong);
    m_field->setAccessibleDescription(m_problem);
}

void FieldRow::fit() { m_label->setFixedWidth(Look::scaled(labelWidth)); }

void FieldRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        fit();
}

} // namespace spp::flood
