// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/feedback.h"
#include "base/result.h"

#include <QPointer>

#include <qgstaskmanager.h>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace spp {

/// Work away from the window's thread, shown in the status bar with progress and cancel.
///
/// `work` owns its inputs by value and sees no layer, project or widget. `finish` runs in the
/// window's thread, also after a failure or cancel, and never within cancel(); it is dropped when
/// `receiver`, which lives in that thread, has gone.
template <typename T>
class Job final : public QgsTask {
public:
    using Work = std::function<Result<T>(Feedback &)>;
    using Finish = std::function<void(Result<T>)>;

    Job(const QString &title, QObject *receiver, Work work, Finish finish)
        : QgsTask(title, QgsTask::CanCancel)
        , m_receiver(receiver)
        , m_work(std::move(work))
        , m_finish(std::move(finish))
    {
    }

    /// One that has not begun begins and ends at once. QGIS would delete it, also where a thread
    /// has taken it up already and is about to begin it.
    void cancel() override
    {
        m_isStopped = true;
        if (status() == QgsTask::Queued)
            return;
        m_isCancelling = true;
        QgsTask::cancel();
        m_isCancelling = false;
    }

protected:
    bool run() override
    {
        Progress progress(*this);
        m_result.emplace(m_isStopped ? Result<T>(Error::cancelled({})) : m_work(progress));
        return m_result->ok();
    }

    void finished(bool) override
    {
        const Finish finish = std::exchange(m_finish, {});
        if (!m_receiver || !finish)
            return;
        if (!m_result) // cancelled before it began
            m_result.emplace(Error::cancelled({}));
        if (!m_isCancelling) {
            finish(std::move(*m_result));
            return;
        }
        // A task that has not begun, or ended just now, ends within cancel(). A receiver calls that
        // from its destructor too, when what `finish` uses has gone.
        const auto result = std::make_shared<Result<T>>(std::move(*m_result));
        QMetaObject::invokeMethod(
                m_receiver.data(), [finish, result] { finish(std::move(*result)); },
                Qt::QueuedConnection);
    }

private:
    class Progress final : public Feedback {
    public:
        explicit Progress(Job &job)
            : m_job(job)
        {
        }
        bool isCancelled() const override { return m_job.m_isStopped || m_job.isCanceled(); }
        void progress(long long done, long long total) override
        {
            if (total > 0)
                m_job.setProgress(100.0 * static_cast<double>(done) / static_cast<double>(total));
        }

    private:
        Job &m_job;
    };

    QPointer<QObject> m_receiver;
    Work m_work;
    Finish m_finish;
    std::optional<Result<T>> m_result;
    std::atomic<bool> m_isStopped{ false };
    bool m_isCancelling = false; ///< in the window's thread
};

} // namespace spp
