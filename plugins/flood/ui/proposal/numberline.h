// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QLineEdit>

#include <optional>

namespace spp::flood {

/// A number that is typed, with comma or point. What cannot be used is marked at the field and said
/// in its tool tip; empty means that nothing is stated.
class NumberLine final : public QLineEdit {
    Q_OBJECT

public:
    struct Limits {
        bool isRequired = false;
        bool isPositive = false; ///< above 0
        std::optional<double> least;
        std::optional<double> most;
    };

    explicit NumberLine(const char *name, QWidget *parent = nullptr);
    NumberLine(const char *name, const Limits &limits, QWidget *parent = nullptr);

    std::optional<double> value() const; ///< none: empty, or it has a problem
    void setValue(std::optional<double> value); ///< without a signal
    QString problem() const; ///< empty when it can be used
    void setHint(const QString &hint)
    {
        m_hint = hint;
        showProblem();
    } ///< tool tip otherwise

signals:
    void valueTyped(); ///< at every letter
    void valueTaken(); ///< left, or Enter, with another text than before

protected:
    void changeEvent(QEvent *event) override;

private:
    void showProblem();
    void take();

    Limits m_limits;
    QString m_hint;
    QString m_taken;
};

} // namespace spp::flood
