// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "gui/gui_export.h"
#include "gui/review/inputfield.h"

#include <QMap>
#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;
class QLineEdit;
class QScrollArea;
class QPushButton;

namespace spp {

class ProposalFormLayout;

/// The form of a proposal, made from the inputs that the rule packs in use declare: those asked
/// most often first, the rest under "more" with a search line.
class SPP_GUI_EXPORT ProposalForm final : public QWidget {
    Q_OBJECT

public:
    explicit ProposalForm(QWidget *parent = nullptr);

    void setInputs(const std::vector<ProposalInput> &inputs, const ProposalFormLayout &layout);
    void setValues(const QVariantMap &values); ///< without signals
    InputField *field(const QString &name); ///< made if need be; null when no pack declares it
    bool hasProblem() const;
    QString firstProblem() const; ///< "Số tầng: …"
    QWidget *rows() const { return m_body; }

signals:
    void valueChanged(const QString &name, const QVariant &value);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row {
        QLabel *label;
        InputField *field;
    };
    void addRow(QGridLayout *grid, const ProposalInput &input);
    void makeMore();
    void arrangeMore();
    void retranslate();
    void clearRows();

    QWidget *m_body;
    QGridLayout *m_firstRows;
    QGridLayout *m_moreRows;
    QPushButton *m_more;
    QLineEdit *m_search;
    QMap<QString, Row> m_rows;
    std::vector<ProposalInput> m_first;
    std::vector<ProposalInput> m_rest;
    QVariantMap m_values;
};

} // namespace spp
