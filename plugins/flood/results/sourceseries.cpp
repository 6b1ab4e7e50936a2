// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/hazard/hazardsource.h"
#include "flood/results/openseries.h"
#include "flood/results/rastercells.h"

#include <QFileInfo>

#include <limits>

namespace spp::flood {

namespace {

class SourceSeries final : public DepthSeries {
public:
    SourceSeries(HazardSourcePtr source, HazardSourcePtr ground, SourceName name,
            SourceReading reading, SourceTimes times, const HazardGrid &grid)
        : m_source(std::move(source))
        , m_groundSource(std::move(ground))
        , m_name(std::move(name))
        , m_reading(std::move(reading))
        , m_times(std::move(times))
        , m_grid(grid.grid)
        , m_crs(grid.crsWkt)
    {
    }

    QString title() const override
    {
        const QString file = QFileInfo(m_name.path).fileName();
        return m_name.variable.isEmpty() ? file : file + QLatin1Char('#') + m_name.variable;
    }
    const engine::Grid &grid() const override { return m_grid; }
    QString crsWkt() const override { return m_crs; }
    /// The one picture of a source without time is its greatest depth.
    int steps() const override { return m_times.steps > 1 ? m_times.steps : 0; }
    bool hasTimes() const override { return !m_times.time_s.empty(); }
    double time_s(int step) const override
    {
        return hasTimes() ? m_times.time_s.at(std::size_t(step))
                          : std::numeric_limits<double>::quiet_NaN();
    }
    Result<std::vector<float>> depth_m(int step) const override
    {
        Feedback silent;
        SourceReading reading = m_reading;
        if (steps() > 0)
            reading.time = step == greatest ? QStringLiteral("max") : QString::number(step + 1);
        SPP_ASSIGN(HazardGrid read,
                readOpenSource(*m_source, m_groundSource.get(), m_name, reading, silent));
        if (!(read.grid == m_grid))
            return otherGrid(m_name.path);
        return std::move(read.cells);
    }
    Result<std::vector<float>> ground_m() const override { return std::vector<float>(); }

private:
    HazardSourcePtr m_source;
    HazardSourcePtr m_groundSource; ///< of water levels; null: none
    SourceName m_name;
    SourceReading m_reading;
    SourceTimes m_times;
    engine::Grid m_grid;
    QString m_crs;
};

} // namespace

Result<DepthSeriesPtr> openSource(
        const SourceName &name, const SourceReading &reading, Feedback &feedback)
{
    return openSource(name, reading, {}, feedback);
}

Result<DepthSeriesPtr> openSource(const SourceName &name, const SourceReading &reading,
        const QString &crsWkt, Feedback &feedback)
{
    SPP_ASSIGN(const HazardSourcePtr source, openHazardSource(name.path));
    HazardSourcePtr ground;
    if (reading.levelAbove) {
        SPP_ASSIGN(ground,
                reading.levelAbove->path == name.path ? Result<HazardSourcePtr>(source)
                                                      : openHazardSource(reading.levelAbove->path));
    }
    const auto times = source->times(name.variable);
    if (!times)
        return times.error().inFile(name.path.toStdString());
    SourceReading whole = reading;
    whole.quantity = HazardQuantity::Depth;
    // Reads all steps once, so that a source that cannot be used is refused here.
    whole.time = times->steps > 1 ? QStringLiteral("max") : QString();
    SPP_ASSIGN(HazardGrid grid, readOpenSource(*source, ground.get(), name, whole, feedback));
    if (grid.crsWkt.isEmpty())
        grid.crsWkt = crsWkt;
    whole.time.clear();
    return DepthSeriesPtr(
            std::make_shared<SourceSeries>(source, ground, name, whole, *times, grid));
}

} // namespace spp::flood
