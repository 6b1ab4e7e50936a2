// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/charts/hydrographshow.h"

#include "flood/ui/charts/chartinks.h"
#include "flood/ui/charts/charttext.h"
#include "flood/ui/momenttext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <set>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::HydrographShow)
};

constexpr int ticksOfTime = 12;
constexpr int ticksOfDepth = 5;
constexpr double nan = std::numeric_limits<double>::quiet_NaN();
constexpr double sameTime_s = 1e-3;

} // namespace

QString KeptPlace::name() const
{
    return gauge.isEmpty() ? Texts::tr("Place %1").arg(number) : gauge;
}

const GaugeRecord *ReadFlood::gauge(const QString &name) const
{
    for (const GaugeRecord &one : gauges) {
        if (one.name == name)
            return &one;
    }
    return nullptr;
}

bool ReadFlood::hasGround() const
{
    return std::any_of(graphs.begin(), graphs.end(),
            [](const Hydrograph &graph) { return !std::isnan(graph.ground_m); });
}

HydrographShow::HydrographShow(const std::vector<KeptPlace> &places, const ReadFlood &flood,
        const ReadFlood &before, bool isLevel)
    : m_places(places)
    , m_flood(flood)
    , m_before(before)
    , m_isLevel(isLevel)
{
    if (!flood.series)
        return;
    m_isTimed = flood.series->hasTimes();
    for (const bool isBefore : { false, true }) {
        const ReadFlood &one = isBefore ? before : flood;
        for (std::size_t i = 0; i < places.size() && one.series; ++i)
            m_traces.push_back({ &places[i], &one, i, isBefore });
    }
    // The two of one place stand side by side.
    std::stable_sort(m_traces.begin(), m_traces.end(),
            [](const Trace &a, const Trace &b) { return a.index < b.index; });
    const std::vector<double> all = keys();
    m_last = all.empty() ? 0.0 : all.back();
    m_hasLines = !m_places.empty() && all.size() > 1;
    if (m_isTimed)
        m_time = ChartTime::forLast(m_last);
}

bool HydrographShow::leavesBeforeOut() const
{
    return m_before.series && m_before.series->steps() > 0
            && m_before.series->hasTimes() != m_isTimed;
}

double HydrographShow::keyOf(const DepthSeries &series, int step) const
{
    return m_isTimed ? series.time_s(step) : step + 1.0;
}

std::vector<double> HydrographShow::keys() const
{
    std::set<double> all;
    for (const ReadFlood *one : { &m_flood, &m_before }) {
        if (!one->series || (one == &m_before && leavesBeforeOut()))
            continue;
        for (int step = 0; step < one->series->steps(); ++step)
            all.insert(keyOf(*one->series, step));
    }
    for (const Trace &trace : m_traces) {
        const GaugeRecord *gauge = trace.flood->gauge(trace.place->gauge);
        if (gauge && m_isTimed)
            all.insert(gauge->time_s.begin(), gauge->time_s.end());
    }
    return { all.begin(), all.end() };
}

bool HydrographShow::hasLevels(const Trace &trace) const
{
    return trace.place->gauge.isEmpty() && trace.index < trace.flood->graphs.size()
            && !std::isnan(trace.flood->graphs[trace.index].ground_m);
}

/// x: the key, y: depth or level.
QVector<QPointF> HydrographShow::points(const Trace &trace) const
{
    QVector<QPointF> points;
    if (!trace.place->gauge.isEmpty()) {
        const GaugeRecord *gauge = trace.flood->gauge(trace.place->gauge);
        for (std::size_t i = 0; gauge && !m_isLevel && m_isTimed && i < gauge->time_s.size(); ++i)
            points.append(QPointF(gauge->time_s[i], double(gauge->depth_m[i])));
        return points;
    }
    if (trace.isBefore && leavesBeforeOut())
        return points;
    const Hydrograph &graph = trace.flood->graphs.at(trace.index);
    for (std::size_t step = 0; step < graph.depth_m.size(); ++step) {
        const double depth = graph.depth_m[step];
        points.append(QPointF(
                keyOf(*trace.flood->series, int(step)), m_isLevel ? graph.level_m(depth) : depth));
    }
    return points;
}

ChartContent HydrographShow::chart() const
{
    ChartContent content;
    const double unit = m_isTimed ? m_time.seconds : 1.0;
    double low = m_isLevel ? std::numeric_limits<double>::infinity() : 0.0;
    double high = m_isLevel ? -low : 0.0;
    bool hasDashes = false;
    for (const Trace &trace : m_traces) {
        ChartLine line;
        line.name = trace.isBefore ? QString() : trace.place->name();
        line.ink = ChartInks::ofPlace(trace.place->number);
        line.style = trace.isBefore ? Qt::DashLine : Qt::SolidLine;
        line.mark = trace.isBefore ? QString() : QString::number(trace.place->number);
        line.points = points(trace);
        for (QPointF &point : line.points) {
            point.setX(point.x() / unit);
            low = std::fmin(low, point.y());
            high = std::fmax(high, point.y());
        }
        hasDashes = hasDashes || (trace.isBefore && !line.points.isEmpty());
        if (!line.points.isEmpty())
            content.lines.push_back(std::move(line));
    }
    if (hasDashes) {
        ChartLine sample; // one entry of the legend for all of them
        sample.name = Texts::tr("before");
        sample.style = Qt::DashLine;
        content.lines.push_back(std::move(sample));
    }
    if (!(low <= high)) // nothing but gaps
        low = high = 0.0;
    content.x = m_isTimed ? ChartAxis{ m_time.axisTitle(), m_time.ticks(m_last, ticksOfTime) }
                          : ChartAxis{ Texts::tr("Time step"),
                                ChartTicks::over(1.0, m_last, ticksOfTime, true, false) };
    content.y = { m_isLevel ? Texts::tr("Level (m)") : Texts::tr("Depth (m)"),
        ChartTicks::over(low, high, ticksOfDepth, false, true) };
    content.readOut = [this](double x) { return readOut(x); };
    return content;
}

QStringList HydrographShow::header() const
{
    QStringList titles{ m_isTimed ? Texts::tr("Time") : Texts::tr("Time step") };
    for (const Trace &trace : m_traces) {
        const QString name = trace.place->name();
        titles.append(trace.isBefore ? Texts::tr("%1: depth before (m)").arg(name)
                                     : Texts::tr("%1: depth (m)").arg(name));
        if (hasLevels(trace))
            titles.append(trace.isBefore ? Texts::tr("%1: level before (m)").arg(name)
                                         : Texts::tr("%1: level (m)").arg(name));
    }
    return titles;
}

/// Depth, and level where there is one, at a key that may be none of this trace.
void HydrographShow::addCells(const Trace &trace, double key, std::vector<TableCell> &row) const
{
    double depth = nan;
    if (const GaugeRecord *gauge = trace.flood->gauge(trace.place->gauge)) {
        for (std::size_t i = 0; m_isTimed && i < gauge->time_s.size(); ++i) {
            if (std::abs(gauge->time_s[i] - key) < sameTime_s)
                depth = double(gauge->depth_m[i]);
        }
    } else if (trace.index < trace.flood->graphs.size() && !(trace.isBefore && leavesBeforeOut())) {
        const std::vector<double> &depths = trace.flood->graphs[trace.index].depth_m;
        for (std::size_t step = 0; step < depths.size(); ++step) {
            if (std::abs(keyOf(*trace.flood->series, int(step)) - key) < sameTime_s)
                depth = depths[step];
        }
    }
    row.push_back(metresCell(depth));
    if (hasLevels(trace))
        row.push_back(metresCell(trace.flood->graphs[trace.index].level_m(depth)));
}

std::vector<TableCell> HydrographShow::greatestRow() const
{
    std::vector<TableCell> row{ { Texts::tr("greatest"), std::numeric_limits<double>::max(), {},
            false, false } };
    for (const Trace &trace : m_traces) {
        double depth = nan;
        if (const GaugeRecord *gauge = trace.flood->gauge(trace.place->gauge)) {
            for (const float one : gauge->depth_m)
                depth = std::fmax(depth, double(one));
        } else if (trace.index < trace.flood->graphs.size()) {
            depth = trace.flood->graphs[trace.index].greatest_m;
        }
        row.push_back(metresCell(depth));
        if (hasLevels(trace))
            row.push_back(metresCell(trace.flood->graphs[trace.index].level_m(depth)));
    }
    return row;
}

std::vector<std::vector<TableCell>> HydrographShow::rows(QVariantList &rowKeys) const
{
    std::vector<std::vector<TableCell>> rows;
    rowKeys.clear();
    if (m_traces.empty())
        return rows;
    for (const double key : keys()) {
        std::vector<TableCell> row{ { m_isTimed ? m_time.text(key) : QLocale().toString(int(key)),
                key, {}, false, false } };
        for (const Trace &trace : m_traces)
            addCells(trace, key, row);
        rows.push_back(std::move(row));
        rowKeys.append(key);
    }
    rows.push_back(greatestRow());
    rowKeys.append(nan);
    return rows;
}

std::optional<double> HydrographShow::axisPlace(int step) const
{
    if (!m_flood.series || step < 0 || step >= m_flood.series->steps())
        return std::nullopt;
    return keyOf(*m_flood.series, step) / (m_isTimed ? m_time.seconds : 1.0);
}

int HydrographShow::stepAt(double axisPlace) const
{
    if (!m_flood.series || m_flood.series->steps() == 0)
        return DepthSeries::greatest;
    if (m_isTimed)
        return nearestStep(*m_flood.series, axisPlace * m_time.seconds);
    return std::clamp(int(std::lround(axisPlace)) - 1, 0, m_flood.series->steps() - 1);
}

int HydrographShow::stepOfKey(const QVariant &key) const
{
    const double at = key.toDouble();
    return std::isnan(at) ? DepthSeries::greatest : stepAt(at / (m_isTimed ? m_time.seconds : 1.0));
}

QString HydrographShow::readOut(double axisPlace) const
{
    const int step = stepAt(axisPlace);
    if (step == DepthSeries::greatest)
        return {};
    QStringList lines{ momentText(*m_flood.series, step) };
    for (const Trace &trace : m_traces) {
        const QVector<QPointF> all = points(trace);
        const double key = keyOf(*m_flood.series, step);
        for (const QPointF &point : all) {
            if (std::abs(point.x() - key) < sameTime_s)
                lines.append(
                        Texts::tr("%1: %2 m")
                                .arg(trace.isBefore
                                                ? Texts::tr("%1, before").arg(trace.place->name())
                                                : trace.place->name(),
                                        metresText(point.y())));
        }
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace spp::flood
