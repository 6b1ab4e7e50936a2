// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QHBoxLayout;

namespace spp::flood {

/// A button for each kept place, with its number in its colour: pressing it takes the place away.
class PlaceChips final : public QWidget {
    Q_OBJECT

public:
    struct Chip {
        int number = 0;
        QString name; ///< of a gauge; empty: the number says all
    };

    explicit PlaceChips(QWidget *parent = nullptr);

    void setChips(const std::vector<Chip> &chips);

signals:
    void removed(int number);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();

    QHBoxLayout *m_line;
    std::vector<Chip> m_chips;
};

} // namespace spp::flood
