// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/domain/finding.h"

#include <QAbstractButton>

namespace spp::flood {

/// One line of a summary: a mark, and what was found with its number. A click asks for more.
class AnswerChip final : public QAbstractButton {
    Q_OBJECT

public:
    explicit AnswerChip(const char *name, QWidget *parent = nullptr);

    void show(Outcome outcome, const QString &text, const QString &hint);
    Outcome outcome() const { return m_outcome; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRect textRoom(int width) const;

    Outcome m_outcome = Outcome::Unknown;
};

} // namespace spp::flood
