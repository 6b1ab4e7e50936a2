// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "flood/comparison/comparison.h"
#include "gui/review/tablepage.h"

#include <memory>

namespace spp::flood {

/// Which class became which, in m² of ground: rows before, columns after, with sums. The more
/// ground a cell holds, the stronger its colour.
class TransitionPage final : public TablePage {
    Q_OBJECT

public:
    explicit TransitionPage(QWidget *parent = nullptr);

    void show(const std::shared_ptr<const Comparison> &comparison, std::size_t pair);
    /// 0 … 1 of the greatest number; 0 for sums.
    double heat(const QModelIndex &index) const;
    void translate();

private:
    QString classTitle(std::size_t place) const;
    std::vector<std::size_t> heldClasses() const; ///< that hold ground before or after
    void fill();

    std::shared_ptr<const Comparison> m_comparison;
    std::size_t m_pair = 0;
    int m_classes = 0; ///< columns of classes
    double m_most_m2 = 0.0;
};

} // namespace spp::flood
