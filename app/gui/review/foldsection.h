// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "gui/gui_export.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace spp {

/// One step of a panel that can be folded to a line which sums it up.
class SPP_GUI_EXPORT FoldSection final : public QWidget {
    Q_OBJECT

public:
    explicit FoldSection(QWidget *body, QWidget *parent = nullptr); ///< takes the body

    void setTitle(const QString &title);
    void setSummary(const QString &summary); ///< shown while folded
    void addTool(QWidget *tool); ///< at the right end of the line
    bool isOpen() const { return m_isOpen; }
    void setOpen(bool open);
    QToolButton *button() const { return m_button; }

signals:
    void toggled(bool open);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showSummary();

    QWidget *m_body;
    QToolButton *m_button;
    QLabel *m_summary;
    QHBoxLayout *m_line;
    QString m_summaryText;
    bool m_isOpen = true;
};

} // namespace spp
