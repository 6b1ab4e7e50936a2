// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/view/legendbox.h"

#include "flood/ui/view/floodpicture.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

#include <algorithm>
#include <vector>

namespace spp::flood {

namespace {

constexpr QSize field_px(28, 14);
constexpr int gap = 8;
constexpr int narrow = 3;
constexpr int shortLabel = 18; ///< letters that half of the panel holds

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
    m_rows->setColumnStretch(3, 1);
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
    std::vector<std::pair<int, QString>> entries;
    for (int number = 1; number <= m_scale.count(); ++number)
        entries.emplace_back(number, m_scale.label(number));
    entries.emplace_back(FloodScale::dry, tr("dry (not drawn)"));
    entries.emplace_back(FloodScale::unknown, tr("not known"));
    const bool isShort = std::all_of(entries.begin(), entries.end(),
            [](const auto &entry) { return entry.second.size() <= shortLabel; });
    const int columns = isShort ? 2 : 1;
    const int rows = (int(entries.size()) + columns - 1) / columns;
    for (int i = 0; i < int(entries.size()); ++i)
        add(entries[std::size_t(i)].first, entries[std::size_t(i)].second, i % rows, i / rows);
    m_rows->setColumnStretch(3, columns - 1);
}

/// From above down, then in the second column where all labels are short.
void LegendBox::add(int number, const QString &label, int row, int column)
{
    auto *field = new QLabel;
    field->setPixmap(QPixmap::fromImage(legendField(m_scale, number, field_px)));
    field->setFixedSize(field_px);
    auto *text = new QLabel(label);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    m_rows->addWidget(field, row, 2 * column, Qt::AlignVCenter);
    m_rows->addWidget(text, row, 2 * column + 1);
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
