// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "land/ui/drawinglevels.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QTreeWidget;
class QgsMapCanvas;

namespace spp::land {

/// The line over the map in which levels are typed by number, with the list of those that fit what
/// is typed so far (also words, with or without tone marks). Enter does it, Escape leaves.
class LevelBar final : public QFrame {
    Q_OBJECT

public:
    explicit LevelBar(QgsMapCanvas *canvas); ///< owned by the canvas

    DrawingLevels &levels() { return m_levels; }
    void open();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void enter();
    void leave();
    void retranslate();
    void fit();
    QString word(DrawingLevels::State state) const;

    QgsMapCanvas *m_canvas;
    DrawingLevels m_levels;
    QLineEdit *m_entry;
    QLabel *m_hint;
    QTreeWidget *m_list;
    bool m_hasMoved = false; ///< to a row of the list, which Enter means then
};

} // namespace spp::land
