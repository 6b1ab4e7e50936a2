// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/charts/ratingchart.h"

#include "flood/ui/charts/floodchart.h"
#include "gui/look/look.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace spp::flood {

namespace {

constexpr int points = 121;
constexpr int leastHeight_px = 110;
constexpr int wantedTicks = 4;
constexpr double below_m = 0.5; ///< the lowest passage, to be seen as dry
constexpr double above_m = 2.0;

/// Where a structure begins and ends to matter by its own shape.
struct Reach {
    double low_m;
    double high_m;

    Reach operator()(const engine::Weir &weir) const
    {
        return { weir.crest_m, weir.crest_m + above_m };
    }
    Reach operator()(const engine::Gate &gate) const
    {
        return { gate.sill_m, gate.sill_m + std::max(above_m, 2.0 * gate.height_m) };
    }
    Reach operator()(const engine::Culvert &culvert) const
    {
        const double floor = std::min(culvert.invert1_m, culvert.invert2_m);
        const double top = std::max(culvert.invert1_m, culvert.invert2_m);
        return { floor, top + std::max(above_m, 3.0 * culvert.barrel.rise_m) };
    }
    Reach operator()(const engine::Pump &pump) const
    {
        return { std::min(pump.off_m, pump.on_m), std::max(pump.off_m, pump.on_m) + above_m };
    }
};

} // namespace

RatingChart::RatingChart(QWidget *parent)
    : QWidget(parent)
    , m_chart(new FloodChart(QStringLiteral("ratingCurve")))
    , m_why(new QLabel)
{
    setObjectName(QStringLiteral("ratingChart"));
    m_chart->setMinimumHeight(Look::scaled(leastHeight_px));
    m_why->setObjectName(QStringLiteral("ratingReason"));
    m_why->setProperty("muted", true);
    m_why->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_chart, 1);
    column->addWidget(m_why);
    clear({});
}

RatingChart::Levels RatingChart::levelsOf(const engine::Structure &structure, double level2_m)
{
    const Reach reach = std::visit(Reach{ 0.0, 0.0 }, structure.device);
    return { std::min(reach.low_m - below_m, level2_m - below_m),
        std::max(reach.high_m, level2_m + above_m) };
}

void RatingChart::draw(const engine::Structure &structure, double opening, double level2_m,
        const std::optional<Levels> &levels)
{
    const Levels drawn = levels.value_or(levelsOf(structure, level2_m));
    m_curve = engine::ratingCurve(structure, opening, level2_m, drawn.from_m, drawn.to_m, points);
    m_level2_m = level2_m;
    redraw();
    m_chart->setVisible(true);
    m_why->setVisible(false);
}

void RatingChart::clear(const QString &why)
{
    m_curve.clear();
    m_chart->setVisible(false);
    m_why->setText(why);
    m_why->setVisible(!why.isEmpty());
}

void RatingChart::redraw()
{
    if (m_curve.empty())
        return;
    ChartContent content;
    ChartLine line;
    line.ink = QStringLiteral("water");
    double least = 0.0;
    double most = 0.0;
    for (const engine::RatingPoint &point : m_curve) {
        line.points.append(QPointF(point.level1_m, point.discharge_m3s));
        least = std::min(least, point.discharge_m3s);
        most = std::max(most, point.discharge_m3s);
    }
    content.lines.push_back(line);
    content.x = { tr("Level upstream (m)"),
        ChartTicks::over(
                m_curve.front().level1_m, m_curve.back().level1_m, wantedTicks, false, false) };
    content.y = { tr("Discharge (m³/s)"), ChartTicks::over(least, most, wantedTicks, false, true) };
    content.moment = m_level2_m;
    content.momentText = tr("downstream %1 m").arg(QLocale().toString(m_level2_m, 'f', 2));
    content.readOut = [curve = m_curve](double level) {
        const auto nearest = std::min_element(curve.begin(), curve.end(),
                [&](const engine::RatingPoint &a, const engine::RatingPoint &b) {
                    return std::abs(a.level1_m - level) < std::abs(b.level1_m - level);
                });
        const QLocale locale;
        return tr("%1 m: %2 m³/s")
                .arg(locale.toString(nearest->level1_m, 'f', 2),
                        locale.toString(nearest->discharge_m3s, 'f', 2));
    };
    m_chart->show(std::move(content));
    m_chart->setAccessibleName(tr("Rating curve"));
}

void RatingChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        redraw();
}

} // namespace spp::flood
