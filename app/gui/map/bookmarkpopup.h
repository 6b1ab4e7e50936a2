// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "gui/gui_export.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace spp {

class Bookmarks;
class Workbench;

/// Opens with Ctrl+B: a name and Enter keep the place that the map shows; the list below goes to
/// kept places (Enter, double click), renames (F2) and removes (Delete) them.
class SPP_GUI_EXPORT BookmarkPopup final : public QFrame {
    Q_OBJECT

public:
    BookmarkPopup(Workbench &workbench, Bookmarks &bookmarks, QWidget *parent);

    void openOver(QWidget *canvas); ///< at its upper left

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void refill();
    void keepPlace();
    void goTo(int index);
    void renamed(QListWidgetItem *item);
    void removeSelected();
    void say(const QString &what, const Result<void> &result);

    Workbench &m_workbench;
    Bookmarks &m_bookmarks;
    QLineEdit *m_name;
    QPushButton *m_keep;
    QListWidget *m_list;
    QLabel *m_empty;
    bool m_filling = false;
};

} // namespace spp
