// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "flood/ui/answers/neighbourpage.h"
#include "flood/ui/answers/transitionpage.h"

class QComboBox;
class QSplitter;

namespace spp::flood {

/// The page "Changes" of the drawer: classes before and after beside the neighbours that gain, of
/// one pair of the comparison.
class ChangesPage final : public QWidget {
    Q_OBJECT

public:
    explicit ChangesPage(QWidget *parent = nullptr);

    void show(const std::shared_ptr<const Comparison> &comparison); ///< null: none yet
    std::size_t pair() const;
    TransitionPage *transitions() const { return m_transitions; }
    NeighbourPage *neighbours() const { return m_neighbours; }

signals:
    void pairChosen();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showPair();
    void retranslate();

    QComboBox *m_pair;
    TransitionPage *m_transitions;
    NeighbourPage *m_neighbours;
    std::shared_ptr<const Comparison> m_comparison;
};

} // namespace spp::flood
