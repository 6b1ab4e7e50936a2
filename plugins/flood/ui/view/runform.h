// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QFrame>

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace spp::flood {

/// What a run does not say of itself when it becomes a scenario of the territory.
class RunForm final : public QFrame {
    Q_OBJECT

public:
    explicit RunForm(QWidget *parent = nullptr);

    struct Statement {
        QString id;
        QString source; ///< office and model
        std::optional<double> returnPeriod_years;
    };
    void ask(const QString &id); ///< shows itself, with a name to begin with
    void setProblem(const QString &text);

signals:
    void stated(const spp::flood::RunForm::Statement &statement);

protected:
    void changeEvent(QEvent *event) override;

private:
    void state();
    void retranslate();

    QLabel *m_labels[3];
    QLineEdit *m_id;
    QLineEdit *m_source;
    QLineEdit *m_years;
    QLabel *m_problem;
    QPushButton *m_add;
    QPushButton *m_cancel;
};

} // namespace spp::flood
