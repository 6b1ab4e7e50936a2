// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/frame/taskline.h"

#include "gui/look/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

#include <qgsapplication.h>
#include <qgstaskmanager.h>

#include <cmath>

namespace spp {

namespace {

constexpr int shownAfter_ms = 200;
constexpr int timeLeftAfter_ms = 2000;
constexpr int barWidth = 110;
constexpr int barHeight = 6;

} // namespace

TaskLine::TaskLine(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel)
    , m_bar(new QProgressBar)
    , m_cancel(new QToolButton)
{
    setObjectName(QStringLiteral("taskLine"));
    m_bar->setFixedSize(barWidth, barHeight);
    m_bar->setTextVisible(false);
    m_cancel->setObjectName(QStringLiteral("cancelTask"));
    m_cancel->setAutoRaise(true);
    m_cancel->setIcon(Icons::named(QStringLiteral("close")));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(m_text);
    row->addWidget(m_bar);
    row->addWidget(m_cancel);
    hide();

    m_delay.setSingleShot(true);
    m_delay.setInterval(shownAfter_ms);
    connect(&m_delay, &QTimer::timeout, this, &TaskLine::refresh);
    connect(m_cancel, &QToolButton::clicked, this, [this] {
        if (m_task) {
            m_isStopping = true;
            m_task->cancel();
        }
        refresh();
    });
    QgsTaskManager *manager = QgsApplication::taskManager();
    connect(manager, &QgsTaskManager::taskAdded, this, &TaskLine::follow);
    connect(manager, &QgsTaskManager::statusChanged, this, &TaskLine::follow);
    // A task that ended is still among the active ones when its status changes.
    connect(manager, &QgsTaskManager::countActiveTasksChanged, this, &TaskLine::follow);
    connect(manager, &QgsTaskManager::progressChanged, this, &TaskLine::refresh);
}

QString TaskLine::text() const { return m_text->text(); }

void TaskLine::follow()
{
    const QList<QgsTask *> active = QgsApplication::taskManager()->activeTasks();
    QgsTask *last = active.isEmpty() ? nullptr : active.last();
    if (last != m_task) {
        m_task = last;
        m_isStopping = false;
        m_since.start();
    }
    if (!m_task)
        hide();
    else if (isHidden())
        m_delay.start();
    else
        refresh();
}

void TaskLine::refresh()
{
    if (!m_task || m_delay.isActive())
        return;
    const double percent = m_task->progress();
    const int others = QgsApplication::taskManager()->countActiveTasks() - 1;
    QString text = m_task->description();
    if (m_isStopping)
        text = tr("%1 · stopping").arg(text);
    else if (percent > 0)
        text = tr("%1 %2 %").arg(text).arg(int(std::floor(percent)));
    text += timeLeft(percent);
    if (others > 0)
        text += QLatin1Char(' ') + tr("and %n more", nullptr, others);
    m_text->setText(text);
    m_bar->setRange(0, percent > 0 ? 100 : 0);
    m_bar->setValue(int(percent));
    m_cancel->setEnabled(m_task->canCancel() && !m_isStopping);
    m_cancel->setToolTip(tr("Stop “%1”; what it did so far is undone").arg(m_task->description()));
    m_cancel->setAccessibleName(tr("Stop"));
    show();
}

QString TaskLine::timeLeft(double percent) const
{
    const qint64 spent_ms = m_since.elapsed();
    if (spent_ms < timeLeftAfter_ms || percent < 1.0 || m_isStopping)
        return {};
    const double left_s = double(spent_ms) / 1000.0 * (100.0 - percent) / percent;
    if (left_s < 60.0)
        return tr(" · %1 s left").arg(int(std::ceil(left_s)));
    return tr(" · %1 min left").arg(int(std::ceil(left_s / 60.0)));
}

void TaskLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        m_cancel->setIcon(Icons::named(QStringLiteral("close")));
    if (event->type() == QEvent::LanguageChange && isVisible())
        refresh();
    QWidget::changeEvent(event);
}

} // namespace spp
