// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "flood/results/hydrograph.h"
#include "flood/ui/charts/floodchart.h"
#include "gui/review/tablepage.h"

#include <qgspointxy.h>

namespace spp::flood {

/// A place, or a gauge by its name, that hydrographs are kept of.
struct KeptPlace {
    int number = 0; ///< from 1
    QgsPointXY place; ///< in the CRS of the map
    QString gauge; ///< not empty: this gauge, and no place

    QString name() const; ///< "Place 1", "weir"
};

/// What was read of one flood for the kept places. Gauges have no hydrograph of cells.
struct ReadFlood {
    DepthSeriesPtr series; ///< null: there is none
    std::vector<Hydrograph> graphs; ///< one for each kept place
    std::vector<GaugeRecord> gauges;

    const GaugeRecord *gauge(const QString &name) const;
    bool hasGround() const; ///< under a place at least
};

/// Hydrographs as a chart and as a table.
class HydrographShow {
public:
    HydrographShow(const std::vector<KeptPlace> &places, const ReadFlood &flood,
            const ReadFlood &before, bool isLevel);

    bool hasLines() const { return m_hasLines; }
    /// Whether the earlier state is left out, as its steps cannot stand on this axis.
    bool leavesBeforeOut() const;
    ChartContent chart() const;
    QStringList header() const;
    /// By rising time, the greatest depths last. `keys`: time in seconds or step from 1; NaN for
    /// the greatest.
    std::vector<std::vector<TableCell>> rows(QVariantList &keys) const;

    /// Where a step of the flood is on the axis; none for the greatest depth.
    std::optional<double> axisPlace(int step) const;
    int stepAt(double axisPlace) const; ///< the nearest
    int stepOfKey(const QVariant &key) const;

private:
    struct Trace {
        const KeptPlace *place;
        const ReadFlood *flood;
        std::size_t index; ///< of the place
        bool isBefore;
    };
    QVector<QPointF> points(const Trace &trace) const;
    double keyOf(const DepthSeries &series, int step) const;
    std::vector<double> keys() const;
    std::vector<TableCell> greatestRow() const;
    void addCells(const Trace &trace, double key, std::vector<TableCell> &row) const;
    QString readOut(double axisPlace) const;
    bool hasLevels(const Trace &trace) const;

    const std::vector<KeptPlace> &m_places;
    const ReadFlood &m_flood;
    const ReadFlood &m_before;
    bool m_isLevel;
    bool m_isTimed = true; ///< else steps are numbered
    bool m_hasLines = false;
    ChartTime m_time;
    double m_last = 0.0; ///< greatest key
    std::vector<Trace> m_traces;
};

} // namespace spp::flood
