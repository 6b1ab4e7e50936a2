// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/base/formcolumn.h"

#include <QLabel>
#include <QVBoxLayout>

namespace spp::flood {

namespace {

constexpr int gap = 6;

} // namespace

FormColumn::FormColumn(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(gap);
    m_column->addStretch(1);
}

QLabel *FormColumn::addHeading()
{
    auto *heading = new QLabel;
    heading->setProperty("strong", true);
    add(heading);
    return heading;
}

void FormColumn::add(QWidget *row) { m_column->insertWidget(m_column->count() - 1, row); }

} // namespace spp::flood
