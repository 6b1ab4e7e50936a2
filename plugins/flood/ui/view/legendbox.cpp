// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/view/legendbox.h"

#include "flood/ui/view/floodpicture.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

namespace spp::flood {

namespace {

constexpr QSize field_px(28, 14);
constexpr int gap = 8;
constexpr int narrow = 3;

} // namespace

LegendBox::LegendBox(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QGridLayout(this))
{
    setObjectName(QStringLiteral("floodLegend"));
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setHorizontalSpacing(gap);
    m_rows->setVerticalSpacing(narrow);
    m_rows->setColumnStretch(1, 1);
}

void LegendBox::setScale(const FloodScale &scale)
{
    m_scale = scale;
    fill();
}

void LegendBox::fill()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (m_scale.count() == 0)
        return;
    for (int number = 1; number <= m_scale.count(); ++number)
        add(number, m_scale.label(number));
    add(FloodScale::dry, tr("dry (not drawn)"));
    add(FloodScale::unknown, tr("not known"));
}

void LegendBox::add(int number, const QString &label)
{
    const int row = m_rows->count() / 2;
    auto *field = new QLabel;
    field->setPixmap(QPixmap::fromImage(legendField(m_scale, number, field_px)));
    field->setFixedSize(field_px);
    auto *text = new QLabel(label);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    m_rows->addWidget(field, row, 0, Qt::AlignVCenter);
    m_rows->addWidget(text, row, 1);
}

QStringList LegendBox::labels() const
{
    QStringList labels;
    for (int i = 1; i < m_rows->count(); i += 2)
        labels.append(qobject_cast<QLabel *>(m_rows->itemAt(i)->widget())->text());
    return labels;
}

void LegendBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        fill();
    QWidget::changeEvent(event);
}

} // namespace spp::flood
