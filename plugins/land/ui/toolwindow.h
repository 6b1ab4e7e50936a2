// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "gui/workbench/job.h"
#include "gui/workbench/workbench.h"

#include <QDialog>

#include <qgsapplication.h>

#include <utility>
#include <vector>

class QGridLayout;
class QHBoxLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace spp::land {

/// A window for work that takes a while: fields, what is wrong with them, what came out, and one
/// button that begins the work and stops it. Modeless; goes with the territory.
class ToolWindow : public QDialog {
    Q_OBJECT

public:
    ToolWindow(Workbench &workbench, const char *name, QWidget *parent);
    ~ToolWindow() override;

    bool isRunning() const { return !m_task.isNull(); }
    QPushButton *primary() const { return m_primary; }

signals:
    void finished(); ///< the work, however it ended

protected:
    void changeEvent(QEvent *event) override;

    virtual void begin() = 0; ///< the button was pressed while nothing runs
    virtual QString beginText() const = 0; ///< of the button
    virtual void retranslate();
    virtual void runningChanged() { }

    /// The label, in the words of `context`, is retranslated with the window.
    void addRow(const char *label, QWidget *field);
    QVBoxLayout *body() const { return m_body; } ///< below the rows
    void addFootButton(QPushButton *button); ///< left of the one that begins
    void showProblem(const Error &error);
    void clearProblem();
    void showReport(const QString &text);
    void stop();

    /// Runs work away from the window's thread; `done` is called when it went well.
    template <typename T>
    void start(const QString &title, typename Job<T>::Work work, std::function<void(T)> done)
    {
        clearProblem();
        auto *job = new Job<T>(title, this, std::move(work), [this, done](Result<T> result) {
            m_task = nullptr;
            showRunning();
            if (result)
                done(std::move(*result));
            else if (result.error().code != ErrorCode::Cancelled)
                showProblem(result.error());
            emit finished();
        });
        m_task = job;
        showRunning();
        QgsApplication::taskManager()->addTask(job);
    }

    Workbench &m_workbench;

private:
    void showRunning();

    QPointer<QgsTask> m_task;
    QGridLayout *m_rows;
    QVBoxLayout *m_body;
    QHBoxLayout *m_foot;
    QLabel *m_problem;
    QPlainTextEdit *m_report;
    QPushButton *m_primary;
    QPushButton *m_close;
    std::vector<std::pair<QLabel *, const char *>> m_labels;
};

} // namespace spp::land
