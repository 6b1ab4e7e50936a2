// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "flood/ui/view/floodscale.h"

#include <QWidget>

class QGridLayout;

namespace spp::flood {

/// What the colours mean, as the map draws them; also what is not drawn at all.
class LegendBox final : public QWidget {
    Q_OBJECT

public:
    explicit LegendBox(QWidget *parent = nullptr);

    void setScale(const FloodScale &scale); ///< without classes: nothing
    QStringList labels() const; ///< from top to bottom

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void add(int number, const QString &label, int row, int column);

    FloodScale m_scale;
    QGridLayout *m_rows;
};

} // namespace spp::flood
