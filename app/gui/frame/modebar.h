// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "gui/gui_export.h"

#include <QFrame>

#include <vector>

class QButtonGroup;
class QToolButton;
class QVBoxLayout;

namespace spp {

class Workspace;

/// The narrow dark bar at the left: one workspace a button, icon over a short word. Ctrl+1 to
/// Ctrl+9 choose in the order of the bar.
class SPP_GUI_EXPORT ModeBar final : public QFrame {
    Q_OBJECT

public:
    explicit ModeBar(QWidget *parent = nullptr);

    void add(Workspace *workspace); ///< not owned
    void setCurrent(const QString &id); ///< without a signal
    QToolButton *button(const QString &id) const; ///< null when there is none

signals:
    void chosen(const QString &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    struct Mode {
        Workspace *workspace = nullptr;
        QToolButton *button = nullptr;
    };
    std::vector<Mode> m_modes;
    QButtonGroup *m_group;
    QVBoxLayout *m_column;
};

} // namespace spp
