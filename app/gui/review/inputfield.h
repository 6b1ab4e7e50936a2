// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/domain/proposal.h"
#include "gui/gui_export.h"

#include <QVariant>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace spp {

/// One value of a proposal: a choice, yes or no, a number with its unit, a date or a text. Empty
/// means unknown. What cannot be read is said below the field and counts as unknown.
class SPP_GUI_EXPORT InputField final : public QWidget {
    Q_OBJECT

public:
    explicit InputField(const ProposalInput &input, QWidget *parent = nullptr);

    const ProposalInput &input() const { return m_input; }
    QString title() const; ///< in the present language
    QVariant value() const { return m_value; } ///< as Proposal keeps it; invalid: unknown
    void setValue(const QVariant &value); ///< without a signal
    QString problem() const; ///< empty when the field is as it should be
    QWidget *editor() const;
    void retranslate();

signals:
    void valueChanged(const QString &name, const QVariant &value);

private:
    bool isCombo() const;
    bool isNumber() const;
    void fillCombo();
    void readText();
    void readCombo();
    void showChoice(int index);
    void take(const QVariant &value, const QString &problem);

    ProposalInput m_input;
    QVariant m_value;
    QComboBox *m_combo = nullptr;
    QLineEdit *m_line = nullptr;
    QLabel *m_unit = nullptr;
    QLabel *m_problem;
};

} // namespace spp
