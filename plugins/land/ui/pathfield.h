// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace spp::land {

/// A path that is typed or chosen.
class PathField final : public QWidget {
    Q_OBJECT

public:
    enum class What { File, NewFile, NewFolder };

    PathField(const char *name, What what, QWidget *parent = nullptr);

    QString path() const; ///< without blanks around it
    void setPath(const QString &path);
    void setTitle(const QString &title) { m_title = title; } ///< of the file dialog
    void setFilter(const QString &filter) { m_filter = filter; }
    QLineEdit *line() const { return m_line; }

signals:
    void edited();

private:
    void ask();

    What m_what;
    QLineEdit *m_line;
    QPushButton *m_button;
    QString m_title;
    QString m_filter;
};

} // namespace spp::land
