// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QFrame>
#include <QStringList>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace spp::flood {

/// Upper left of the map, as long as a flood is drawn on it: which one, at what moment, how deep
/// under the cursor, and what speaks against believing it.
class FloodNote final : public QFrame {
    Q_OBJECT

public:
    explicit FloodNote(QWidget *canvas); ///< owned by the canvas

    void setFlood(const QString &title, const QStringList &warnings, const QStringList &limits);
    void setMoment(const QString &text);
    void setUnderCursor(const QString &text); ///< empty: the cursor is elsewhere
    QString text() const; ///< all that is shown, line by line

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void settle();

    QLabel *m_title;
    QLabel *m_moment;
    QLabel *m_cursor;
    QLabel *m_warnings;
    QPushButton *m_more;
    QLabel *m_limits;
};

} // namespace spp::flood
