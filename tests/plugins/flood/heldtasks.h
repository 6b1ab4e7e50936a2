// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QSemaphore>
#include <QThread>

#include <qgsapplication.h>
#include <qgstaskmanager.h>

#include <memory>
#include <vector>

namespace spp::test {

/// As long as it lives, no task that is added begins.
///
/// Taking all threads instead would stop the window as well: Qt paints larger pictures in those of
/// the global pool and waits for them, and newer QGIS does not run tasks there.
class HeldTasks final : public QObject {
public:
    HeldTasks()
    {
        QgsTaskManager *manager = QgsApplication::taskManager();
        // Told before the manager looks for what it can start.
        connect(manager, &QgsTaskManager::taskAdded, this, [this, manager](long id) {
            QgsTask *task = manager->task(id);
            task->hold();
            m_held.emplace_back(task);
        });
    }
    ~HeldTasks() override
    {
        for (const QPointer<QgsTask> &task : m_held) {
            if (task)
                task->unhold();
        }
    }
    /// How many there were, whatever became of them.
    int count() const { return int(m_held.size()); }
    /// None of them has begun.
    bool areHeld() const
    {
        for (const QPointer<QgsTask> &task : m_held) {
            if (task && task->status() != QgsTask::OnHold)
                return false;
        }
        return true;
    }

private:
    std::vector<QPointer<QgsTask>> m_held;
};

/// Stops the next task that is added in its thread, at the first progress that its work tells,
/// until goOn() or the end of this object.
class StoppedTask final : public QObject {
public:
    StoppedTask()
    {
        QgsTaskManager *manager = QgsApplication::taskManager();
        connect(manager, &QgsTaskManager::taskAdded, this, [this, manager](long id) {
            disconnect(QgsApplication::taskManager(), nullptr, this, nullptr);
            const auto stop = [gate = m_gate](double percent) {
                const bool isWork = QThread::currentThread() != qApp->thread() && percent > 0.0;
                if (isWork && gate->came.available() == 0) {
                    gate->came.release();
                    gate->open.acquire();
                }
            };
            QObject::connect(manager->task(id), &QgsTask::progressChanged, manager->task(id), stop,
                    Qt::DirectConnection);
        });
    }
    ~StoppedTask() override { goOn(); }
    bool isStopped() const { return m_gate->came.available() > 0; }
    void goOn() { m_gate->open.release(); }

private:
    struct Gate {
        QSemaphore came; ///< 1: the task is there, or was
        QSemaphore open;
    };
    std::shared_ptr<Gate> m_gate = std::make_shared<Gate>();
};

} // namespace spp::test
