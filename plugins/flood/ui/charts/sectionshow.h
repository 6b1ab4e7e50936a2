// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "flood/results/section.h"
#include "flood/ui/charts/floodchart.h"
#include "gui/review/tablepage.h"

#include <optional>

namespace spp::flood {

/// What was read along a line.
struct ReadSection {
    Section now;
    std::optional<Section> before; ///< the earlier state at the same moment
    int step = DepthSeries::greatest; ///< of `now`
    QString moment; ///< in words
};

/// A section as a chart and as a table. Values are those of cells, hence steps.
class SectionShow {
public:
    explicit SectionShow(const ReadSection &read);

    bool hasWater() const; ///< something is known of it somewhere
    bool isOutside() const; ///< the line meets no cell of the flood
    /// Whether the earlier state is left out: levels need its ground, which is not known.
    bool leavesBeforeOut() const;
    ChartContent chart() const;
    QStringList header() const;
    std::vector<std::vector<TableCell>> rows(QVariantList &keys) const; ///< a row for each cell

private:
    using Values = std::vector<float>;
    double heightOf(const Section &section, const Values &depths, std::size_t i) const;
    QVector<QPointF> water(const Section &section, const Values &depths) const;
    static QVector<QPointF> ground(const Section &section);
    bool groundDiffers() const;
    void addLines(ChartContent &content) const;
    QString readOut(double distance) const;

    const ReadSection &m_read;
    bool m_isLevel;
    double m_unit_m = 1.0; ///< metres in one unit of the axis
};

} // namespace spp::flood
