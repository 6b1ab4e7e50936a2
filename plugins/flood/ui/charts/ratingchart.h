// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/compat/chartscompat.h"
#include "engine/flood/structures/structureflow.h"

#include <QWidget>

#include <optional>
#include <vector>

class QLabel;

namespace spp::flood {

class FloodChart;

/// What a structure lets pass, over the level at its first end: a small chart for a panel.
class RatingChart final : public QWidget {
    Q_OBJECT

public:
    /// The levels at the first end that are drawn, in metres above the datum.
    struct Levels {
        double from_m = 0.0;
        double to_m = 0.0;
    };

    explicit RatingChart(QWidget *parent = nullptr);

    /// Draws the discharge of a checked structure with `opening` (0 … 1) and the level at the
    /// second end held. Without `levels`: those at which it matters, see levelsOf().
    void draw(const engine::Structure &structure, double opening, double level2_m,
            const std::optional<Levels> &levels = std::nullopt);
    /// Nothing is drawn; `why` is said instead: "Give a width above 0."
    void clear(const QString &why);

    /// From below the lowest level at which water passes to well above it and above `level2_m`.
    static Levels levelsOf(const engine::Structure &structure, double level2_m);
    const std::vector<engine::RatingPoint> &curve() const { return m_curve; } ///< as drawn

protected:
    void changeEvent(QEvent *event) override;

private:
    void redraw();

    FloodChart *m_chart;
    QLabel *m_why;
    std::vector<engine::RatingPoint> m_curve;
    double m_level2_m = 0.0;
};

} // namespace spp::flood
