// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "flood/comparison/comparison.h"

#include <QWidget>

namespace spp::flood {

class AnswerChip;

/// What a comparison found, in a few chips: the worst of its pairs.
class CompareSummary final : public QWidget {
    Q_OBJECT

public:
    explicit CompareSummary(QWidget *parent = nullptr);

    void show(const Comparison *comparison); ///< null: nothing
    QString text() const; ///< the first chip, for a folded section

signals:
    void chosen(); ///< a chip was clicked

private:
    void showNeighbours(const Comparison &comparison);
    void showWet(const Comparison &comparison);
    void showStorage(const Comparison &comparison);
    void showDamage(const Comparison &comparison);

    AnswerChip *m_neighbours;
    AnswerChip *m_wet;
    AnswerChip *m_storage;
    AnswerChip *m_damage;
};

} // namespace spp::flood
