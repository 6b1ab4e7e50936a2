// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/workbench/job.h"

#include "core/plugin/application.h"
#include "support/patience.h"

#include <QThread>

#include <qgsapplication.h>

using namespace spp;

class TestJob : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(Application::startQgis().ok()); }
    void stoppedBeforeItBeginsItBeginsAndDoesNothing();
    void stoppedWhileItRunsItIsTold();
};

/// A thread that has taken a job up begins it whatever happens, so it must not be deleted before.
void TestJob::stoppedBeforeItBeginsItBeginsAndDoesNothing()
{
    std::atomic<bool> hasWorked{ false };
    std::optional<ErrorCode> ended;
    const auto work = [&hasWorked](Feedback &) -> Result<int> {
        hasWorked = true;
        return 1;
    };
    auto *job
            = new Job<int>(QStringLiteral("work"), this, work, [&ended](const Result<int> &result) {
                  ended = result ? ErrorCode::Usage : result.error().code;
              });
    job->cancel();
    QVERIFY(job->status() == QgsTask::Queued);
    QVERIFY(!ended);
    QgsApplication::taskManager()->addTask(job);
    SPP_TRY_VERIFY(ended.has_value());
    QVERIFY(*ended == ErrorCode::Cancelled);
    QVERIFY(!hasWorked);
}

void TestJob::stoppedWhileItRunsItIsTold()
{
    std::atomic<bool> hasBegun{ false };
    std::optional<ErrorCode> ended;
    const auto work = [&hasBegun](Feedback &feedback) -> Result<int> {
        hasBegun = true;
        while (!feedback.isCancelled())
            QThread::msleep(1);
        return Error::cancelled({});
    };
    auto *job
            = new Job<int>(QStringLiteral("work"), this, work, [&ended](const Result<int> &result) {
                  ended = result ? ErrorCode::Usage : result.error().code;
              });
    QgsApplication::taskManager()->addTask(job);
    SPP_TRY_VERIFY(hasBegun);
    job->cancel();
    SPP_TRY_VERIFY(ended.has_value());
    QVERIFY(*ended == ErrorCode::Cancelled);
}

int main(int argc, char **argv)
{
    QgsApplication program(argc, argv, true);
    TestJob test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_job.moc"
