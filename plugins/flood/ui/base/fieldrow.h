// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace spp::flood {

/// One line of a form: what is asked, the field, its unit, and below it what is wrong with what
/// stands in it.
class FieldRow final : public QWidget {
public:
    /// `unit`: a sign that no language changes. `beside`: a button behind the field.
    explicit FieldRow(QWidget *field, const char *unit = "", QWidget *beside = nullptr);

    void setLabel(const QString &text);
    void setProblem(const QString &why); ///< empty: none
    QString problem() const;
    void setNote(const QString &note); ///< below the field, while nothing is wrong
    QWidget *field() const { return m_field; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void showBelow();
    void fit();

    QLabel *m_label;
    QWidget *m_field;
    QLabel *m_below;
    QHBoxLayout *m_line;
    QString m_problem;
    QString m_note;
};

} // namespace spp::flood
