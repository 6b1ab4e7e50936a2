// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "gui/gui_export.h"

#include <QFrame>

class QLabel;

namespace spp {

/// Live numbers beside the cursor on the map: what is typed, what would come of it, and what speaks
/// against it. Lets the mouse through. Owned by the canvas.
class SPP_GUI_EXPORT CursorNote final : public QFrame {
    Q_OBJECT

public:
    explicit CursorNote(QWidget *canvas);

    /// Empty lines are left out; without any the note hides.
    void say(const QString &numbers, const QString &typed, const QString &warning);
    void follow(const QPoint &cursor); ///< in the canvas; stays inside of it
    QString text() const; ///< all that is shown, line by line

private:
    QLabel *m_numbers;
    QLabel *m_typed;
    QLabel *m_warning;
    QPoint m_cursor;
};

} // namespace spp
