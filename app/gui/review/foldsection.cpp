// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/review/foldsection.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace spp {

namespace {

constexpr int sideMargin = 16;

} // namespace

FoldSection::FoldSection(QWidget *body, QWidget *parent)
    : QWidget(parent)
    , m_body(body)
    , m_button(new QToolButton)
    , m_summary(new QLabel)
    , m_line(new QHBoxLayout)
{
    m_button->setAutoRaise(true);
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setProperty("strong", true);
    m_summary->setProperty("muted", true);
    m_summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_summary->setContentsMargins(sideMargin + 4, 0, sideMargin, 4);
    m_line->setContentsMargins(sideMargin - 4, 0, sideMargin, 0);
    m_line->setSpacing(4);
    m_line->addWidget(m_button);
    m_line->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(m_line);
    column->addWidget(m_summary);
    column->addWidget(body, 1);
    connect(m_button, &QToolButton::clicked, this, [this] { setOpen(!m_isOpen); });
    showSummary();
}

void FoldSection::setTitle(const QString &title) { m_button->setText(title); }

void FoldSection::setSummary(const QString &summary)
{
    m_summaryText = summary;
    showSummary();
}

void FoldSection::addTool(QWidget *tool) { m_line->addWidget(tool); }

void FoldSection::setOpen(bool open)
{
    if (open == m_isOpen)
        return;
    m_isOpen = open;
    m_body->setVisible(open);
    setSizePolicy(QSizePolicy::Preferred, open ? QSizePolicy::Expanding : QSizePolicy::Fixed);
    showSummary();
    emit toggled(open);
}

void FoldSection::showSummary()
{
    m_button->setArrowType(isOpen() ? Qt::DownArrow : Qt::RightArrow);
    const int room = std::max(0, width() - 2 * sideMargin - 4);
    m_summary->setText(m_summary->fontMetrics().elidedText(m_summaryText, Qt::ElideRight, room));
    m_summary->setToolTip(m_summaryText);
    m_summary->setVisible(!isOpen() && !m_summaryText.isEmpty());
}

void FoldSection::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showSummary();
}

} // namespace spp
