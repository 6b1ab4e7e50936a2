// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/map/measurepanel.h"

#include "gui/map/mapnumbers.h"
#include "gui/map/measuretool.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace spp {

namespace {

constexpr int spacing = 8;

QTableWidgetItem *cell(const QString &text)
{
    auto *item = new QTableWidgetItem(text);
    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    item->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled);
    return item;
}

} // namespace

MeasurePanel::MeasurePanel(MeasureTool *tool, QWidget *parent)
    : QWidget(parent)
    , m_tool(tool)
    , m_tools(new QHBoxLayout)
    , m_summary(new QLabel)
    , m_segments(new QTableWidget(0, 3))
    , m_copy(new QPushButton)
    , m_clear(new QPushButton)
{
    m_summary->setWordWrap(true);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_segments->verticalHeader()->hide();
    m_segments->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_segments->horizontalHeader()->setStretchLastSection(true);
    m_copy->setObjectName(QStringLiteral("copyMeasurement"));

    auto *result = new QVBoxLayout;
    result->addLayout(m_tools);
    m_tools->addStretch();
    result->addWidget(m_summary);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_copy);
    buttons->addWidget(m_clear);
    buttons->addStretch();
    result->addLayout(buttons);
    result->addStretch();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(spacing, spacing, spacing, spacing);
    row->setSpacing(2 * spacing);
    row->addLayout(result, 1);
    row->addWidget(m_segments, 1);

    connect(m_copy, &QPushButton::clicked, this, &MeasurePanel::copy);
    connect(m_clear, &QPushButton::clicked, tool, &MeasureTool::clear);
    connect(tool, &MeasureTool::changed, this, &MeasurePanel::showMeasurement);
    retranslate();
}

void MeasurePanel::addTool(QAction *action)
{
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    m_tools->insertWidget(m_tools->count() - 1, button);
}

void MeasurePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void MeasurePanel::retranslate()
{
    setWindowTitle(tr("Measure"));
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(tr("Copies segments and totals for a spreadsheet"));
    m_clear->setText(tr("Clear"));
    m_segments->setHorizontalHeaderLabels({ tr("Segment"), tr("Length"), tr("Bearing") });
    showMeasurement();
}

void MeasurePanel::showMeasurement()
{
    if (!m_tool)
        return;
    const MapMeasurement measured = m_tool->measurement();
    const bool empty = measured.segments.empty();
    m_summary->setText(empty ? tr("Click corners on the map, or type distances and coordinates. "
                                  "Enter ends the measurement.")
                             : measured.summary());
    m_copy->setEnabled(!empty);
    m_clear->setEnabled(!m_tool->vertices().isEmpty());
    m_segments->setRowCount(static_cast<int>(measured.segments.size()));
    for (int row = 0; row < m_segments->rowCount(); ++row) {
        const MapMeasurement::Segment &segment = measured.segments[static_cast<size_t>(row)];
        m_segments->setItem(row, 0, cell(QString::number(row + 1)));
        m_segments->setItem(row, 1, cell(mapnumbers::length(segment.length_m)));
        m_segments->setItem(row, 2, cell(mapnumbers::bearing(segment.bearing)));
    }
}

void MeasurePanel::copy() const
{
    if (m_tool)
        QApplication::clipboard()->setText(m_tool->measurement().table());
}

} // namespace spp
