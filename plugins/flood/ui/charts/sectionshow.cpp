// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/charts/sectionshow.h"

#include "flood/ui/charts/charttext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::SectionShow)
};

constexpr int ticksOfDistance = 10;
constexpr int ticksOfHeight = 5;
constexpr double longestInMetres_m = 10000.0;
constexpr double metresPerKilometre = 1000.0;
constexpr double nan = std::numeric_limits<double>::quiet_NaN();

/// A value over each stretch.
template <typename ValueAt>
QVector<QPointF> staircase(const Section &section, ValueAt valueAt)
{
    QVector<QPointF> points;
    for (std::size_t i = 0; i < section.stretches.size(); ++i) {
        const double value = valueAt(i);
        points.append(QPointF(section.stretches[i].from_m, value));
        points.append(QPointF(section.stretches[i].to_m, value));
    }
    return points;
}

TableCell distanceCell(double metres)
{
    return { QLocale().toString(metres, 'f', 1), metres, {}, false, true };
}

} // namespace

SectionShow::SectionShow(const ReadSection &read)
    : m_read(read)
    , m_isLevel(read.now.hasGround())
{
    if (!read.now.stretches.empty() && read.now.stretches.back().to_m > longestInMetres_m)
        m_unit_m = metresPerKilometre;
}

bool SectionShow::isOutside() const
{
    return std::none_of(m_read.now.stretches.begin(), m_read.now.stretches.end(),
            [](const CellStretch &stretch) { return stretch.isInside; });
}

bool SectionShow::hasWater() const
{
    return std::any_of(m_read.now.greatest_m.begin(), m_read.now.greatest_m.end(),
            [](float depth) { return !std::isnan(depth); });
}

bool SectionShow::leavesBeforeOut() const
{
    return m_read.before && m_isLevel && !m_read.before->hasGround();
}

/// Level of the water, NaN where it is dry; or the depth where no ground is known.
double SectionShow::heightOf(const Section &section, const Values &depths, std::size_t i) const
{
    const double depth = double(depths.at(i));
    if (!m_isLevel)
        return depth;
    if (!section.hasGround() || !(depth > 0.0))
        return nan;
    return double(section.ground_m.at(i)) + depth;
}

QVector<QPointF> SectionShow::water(const Section &section, const Values &depths) const
{
    return staircase(section, [&](std::size_t i) { return heightOf(section, depths, i); });
}

QVector<QPointF> SectionShow::ground(const Section &section)
{
    return staircase(section, [&](std::size_t i) {
        return section.hasGround() ? double(section.ground_m.at(i)) : nan;
    });
}

/// Between the two states, as far as they have the same cells.
bool SectionShow::groundDiffers() const
{
    if (!m_read.before || !m_read.before->hasGround() || !m_isLevel)
        return false;
    const Values &now = m_read.now.ground_m;
    const Values &before = m_read.before->ground_m;
    if (now.size() != before.size())
        return true;
    for (std::size_t i = 0; i < now.size(); ++i) {
        if (!std::isnan(now[i]) && !std::isnan(before[i]) && now[i] != before[i])
            return true;
    }
    return false;
}

void SectionShow::addLines(ChartContent &content) const
{
    const Section &now = m_read.now;
    const auto add = [&](const QString &name, const QVector<QPointF> &points, const char *ink,
                             Qt::PenStyle style, bool isThin) {
        content.lines.push_back({ name, points, QString::fromLatin1(ink), style, {}, isThin });
    };
    if (m_isLevel)
        add(Texts::tr("Ground"), ground(now), "ground", Qt::SolidLine, false);
    if (groundDiffers())
        add(Texts::tr("Ground before"), ground(*m_read.before), "ground", Qt::DashLine, true);
    add(Texts::tr("Greatest"), water(now, now.greatest_m), "greatest",
            m_read.step == DepthSeries::greatest ? Qt::SolidLine : Qt::DotLine,
            m_read.step != DepthSeries::greatest);
    if (m_read.step != DepthSeries::greatest)
        add(Texts::tr("Water, %1").arg(m_read.moment), water(now, now.depth_m), "water",
                Qt::SolidLine, false);
    if (m_read.before && !leavesBeforeOut())
        add(Texts::tr("Before"), water(*m_read.before, m_read.before->depth_m), "", Qt::DashLine,
                false);
}

ChartContent SectionShow::chart() const
{
    ChartContent content;
    addLines(content);
    double low = m_isLevel ? std::numeric_limits<double>::infinity() : 0.0;
    double high = m_isLevel ? -low : 0.0;
    for (const ChartLine &line : content.lines) {
        for (const QPointF &point : line.points) {
            low = std::fmin(low, point.y());
            high = std::fmax(high, point.y());
        }
    }
    if (!(low <= high))
        low = high = 0.0;
    const double length = m_read.now.stretches.back().to_m;
    const bool inMetres = m_unit_m == 1.0;
    content.x = { inMetres ? Texts::tr("Distance from A (m)") : Texts::tr("Distance from A (km)"),
        ChartTicks::over(0.0, length / m_unit_m, ticksOfDistance, false, false) };
    content.y = { m_isLevel ? Texts::tr("Level (m)") : Texts::tr("Depth (m)"),
        ChartTicks::over(low, high, ticksOfHeight, false, true) };
    const QVector<QPointF> bottom
            = staircase(m_read.now, [&](std::size_t) { return content.y.ticks.from; });
    const QVector<QPointF> bed = m_isLevel ? ground(m_read.now) : bottom;
    if (m_isLevel)
        content.bands.push_back({ bed, bottom, QStringLiteral("ground") });
    content.bands.push_back(
            { water(m_read.now, m_read.now.depth_m), bed, QStringLiteral("water") });
    for (ChartLine &line : content.lines) {
        for (QPointF &point : line.points)
            point.setX(point.x() / m_unit_m);
    }
    for (ChartBand &band : content.bands) {
        for (QVector<QPointF> *side : { &band.upper, &band.lower }) {
            for (QPointF &point : *side)
                point.setX(point.x() / m_unit_m);
        }
    }
    content.readOut = [this](double x) { return readOut(x * m_unit_m); };
    return content;
}

QString SectionShow::readOut(double distance) const
{
    const Section &now = m_read.now;
    for (std::size_t i = 0; i < now.stretches.size(); ++i) {
        const CellStretch &stretch = now.stretches[i];
        if (distance < stretch.from_m || distance > stretch.to_m)
            continue;
        if (!stretch.isInside)
            return Texts::tr("outside of the flood’s grid");
        QStringList lines{ Texts::tr("%1 m from A").arg(QLocale().toString(distance, 'f', 0)) };
        if (m_isLevel)
            lines.append(Texts::tr("Ground %1 m").arg(metresText(double(now.ground_m[i]))));
        lines.append(Texts::tr("Depth %1 m, greatest %2 m")
                             .arg(metresText(double(now.depth_m[i])),
                                     metresText(double(now.greatest_m[i]))));
        return lines.join(QLatin1Char('\n'));
    }
    return {};
}

QStringList SectionShow::header() const
{
    QStringList titles{ Texts::tr("From (m)"), Texts::tr("To (m)"), Texts::tr("Depth (m)"),
        Texts::tr("Greatest depth (m)") };
    if (m_isLevel)
        titles += { Texts::tr("Ground (m)"), Texts::tr("Level (m)"),
            Texts::tr("Greatest level (m)") };
    if (m_read.before)
        titles.append(Texts::tr("Depth before (m)"));
    return titles;
}

std::vector<std::vector<TableCell>> SectionShow::rows(QVariantList &keys) const
{
    std::vector<std::vector<TableCell>> rows;
    keys.clear();
    const Section &now = m_read.now;
    for (std::size_t i = 0; i < now.stretches.size(); ++i) {
        const CellStretch &stretch = now.stretches[i];
        std::vector<TableCell> row{ distanceCell(stretch.from_m), distanceCell(stretch.to_m),
            metresCell(double(now.depth_m[i])), metresCell(double(now.greatest_m[i])) };
        if (m_isLevel) {
            row.push_back(metresCell(double(now.ground_m[i])));
            row.push_back(metresCell(heightOf(now, now.depth_m, i)));
            row.push_back(metresCell(heightOf(now, now.greatest_m, i)));
        }
        if (m_read.before) {
            // Its cells may be others: what it has over the middle of this one.
            double depth = nan;
            for (std::size_t k = 0; k < m_read.before->stretches.size(); ++k) {
                const CellStretch &other = m_read.before->stretches[k];
                if (stretch.middle_m() >= other.from_m && stretch.middle_m() <= other.to_m)
                    depth = double(m_read.before->depth_m[k]);
            }
            row.push_back(metresCell(depth));
        }
        rows.push_back(std::move(row));
        keys.append(stretch.middle_m());
    }
    return rows;
}

} // namespace spp::flood
