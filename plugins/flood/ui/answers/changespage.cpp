// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/answers/changespage.h"
#include "flood/ui/elidingbox.h"

#include <QComboBox>
#include <QEvent>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace spp::flood {

ChangesPage::ChangesPage(QWidget *parent)
    : QWidget(parent)
    , m_pair(new ElidingBox)
    , m_transitions(new TransitionPage)
    , m_neighbours(new NeighbourPage)
{
    setObjectName(QStringLiteral("floodChanges"));
    m_pair->setObjectName(QStringLiteral("changesPair"));
    m_pair->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_neighbours->addField(m_pair);
    auto *halves = new QSplitter;
    halves->setChildrenCollapsible(false);
    halves->addWidget(m_neighbours);
    halves->addWidget(m_transitions);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(halves);
    connect(m_pair, QOverload<int>::of(&QComboBox::currentIndexChanged), this, [this] {
        showPair();
        emit pairChosen();
    });
    retranslate();
}

std::size_t ChangesPage::pair() const { return std::size_t(std::max(0, m_pair->currentIndex())); }

void ChangesPage::show(const std::shared_ptr<const Comparison> &comparison)
{
    m_comparison = comparison;
    const QSignalBlocker quiet(m_pair);
    m_pair->clear();
    for (std::size_t i = 0; comparison && i < comparison->pairs.size(); ++i)
        m_pair->addItem(comparison->pairs[i].base + QString::fromUtf16(u" → ")
                + comparison->pairs[i].proposal);
    m_pair->setVisible(m_pair->count() > 1);
    showPair();
}

void ChangesPage::showPair()
{
    m_transitions->show(m_comparison, pair());
    m_neighbours->show(m_comparison, pair());
}

void ChangesPage::retranslate()
{
    setWindowTitle(tr("Changes"));
    m_pair->setToolTip(tr("Pair of scenarios that is shown"));
    m_pair->setAccessibleName(m_pair->toolTip());
    m_transitions->translate();
    m_neighbours->translate();
}

void ChangesPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace spp::flood
