// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "gui/gui_export.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;
class QgsTask;

namespace spp {

/// Running work in the status bar: what it is, how far it is, and its own cancel. Appears when work
/// has lasted 200 ms, says the time left after 2 s. Shows the task begun last, and how many others
/// run beside it.
class SPP_GUI_EXPORT TaskLine final : public QWidget {
    Q_OBJECT

public:
    explicit TaskLine(QWidget *parent = nullptr);

    QString text() const;
    QToolButton *cancelButton() const { return m_cancel; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow();
    void refresh();
    QString timeLeft(double percent) const;

    QLabel *m_text;
    QProgressBar *m_bar;
    QToolButton *m_cancel;
    QTimer m_delay;
    QElapsedTimer m_since;
    QPointer<QgsTask> m_task;
    bool m_isStopping = false;
};

} // namespace spp
