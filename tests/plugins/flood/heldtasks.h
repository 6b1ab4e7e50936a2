// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

#include <qgsapplication.h>
#include <qgstaskmanager.h>

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

} // namespace spp::test
