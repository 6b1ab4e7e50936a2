// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/floodpanel.h"

#include "flood/ui/floodpart.h"
#include "gui/look/steadyfields.h"
#include "gui/review/foldsection.h"

#include <QEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace spp::flood {

namespace {

constexpr int margin = 16;
constexpr int gap = 8;

} // namespace

FloodPanel::FloodPanel(QWidget *parent)
    : QWidget(parent)
    , m_column(nullptr)
    , m_foot(new QVBoxLayout)
{
    setObjectName(QStringLiteral("floodPanel"));
    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, gap, 0, 0);
    m_column->setSpacing(gap);
    m_column->addStretch(1);
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(content);
    auto *edge = new QVBoxLayout(this);
    edge->setContentsMargins(0, 0, 0, 0);
    edge->setSpacing(0);
    edge->addWidget(area, 1);
    m_foot->setContentsMargins(margin, gap, margin, margin);
    edge->addLayout(m_foot);
}

void FloodPanel::add(FloodPart *part)
{
    if (QWidget *body = part->section()) {
        keepFromWheel(body);
        auto *section = new FoldSection(body);
        const auto name = [section, part] { section->setTitle(part->title()); };
        name();
        m_titles.emplace_back(name);
        section->button()->setObjectName(body->objectName() + QStringLiteral("Fold"));
        section->setOpen(!part->beginsFolded());
        connect(part, &FloodPart::summaryChanged, section, &FoldSection::setSummary);
        connect(part, &FloodPart::openAsked, section, [section] { section->setOpen(true); });
        m_column->insertWidget(m_column->count() - 1, section);
    }
    if (QPushButton *primary = part->primary())
        m_foot->addWidget(primary);
}

void FloodPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    for (const auto &name : m_titles)
        name();
    emit retranslated();
}

} // namespace spp::flood
