// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/charts/chartticks.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <vector>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::ChartTime)
};

constexpr double minute_s = 60.0;
constexpr double hour_s = 3600.0;
constexpr double day_s = 86400.0;
constexpr double longestInMinutes_h = 3.0;
constexpr double longestInHours_h = 96.0;
constexpr double slack = 1e-9; ///< of a step

} // namespace

ChartTicks ChartTicks::over(double low, double high, int wanted, bool isWhole, bool opens)
{
    ChartTicks ticks;
    const double range = high > low ? high - low : std::max(1e-3, std::abs(high) * 0.1);
    const double rough = range / std::max(1, wanted);
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    ticks.step = 10.0 * power;
    for (const double factor : { 1.0, 2.0, 5.0 }) {
        if (factor * power >= rough * (1.0 - slack)) {
            ticks.step = factor * power;
            break;
        }
    }
    if (isWhole)
        ticks.step = std::max(1.0, ticks.step);
    ticks.decimals = std::max(0, int(std::ceil(-std::log10(ticks.step) - slack)));
    ticks.from = opens ? std::floor(low / ticks.step + slack) * ticks.step : low;
    ticks.to = opens ? std::ceil(low / ticks.step + range / ticks.step - slack) * ticks.step
                     : low + range;
    return ticks;
}

ChartTicks ChartTicks::thinned(int most) const
{
    ChartTicks thin = *this;
    const auto stepsOf = [this](double size) {
        return std::floor(to / size + slack) - std::ceil(from / size - slack);
    };
    while (stepsOf(thin.step) > std::max(1, most) && stepsOf(2.0 * thin.step) >= 1.0)
        thin.step *= 2.0;
    return thin;
}

ChartTime ChartTime::forLast(double last_s)
{
    if (last_s <= longestInMinutes_h * hour_s)
        return { minute_s, Unit::Minutes };
    if (last_s <= longestInHours_h * hour_s)
        return { hour_s, Unit::Hours };
    return { day_s, Unit::Days };
}

QString ChartTime::axisTitle() const
{
    switch (unit) {
    case Unit::Minutes:
        return Texts::tr("Time (min)");
    case Unit::Hours:
        return Texts::tr("Time (h)");
    case Unit::Days:
        return Texts::tr("Time (days)");
    }
    return {};
}

QString ChartTime::text(double time_s) const
{
    const QLocale locale;
    const double value = time_s / seconds;
    const auto number = [&] {
        for (int decimals = 0; decimals < 2; ++decimals) {
            const double scale = std::pow(10.0, decimals);
            if (std::abs(value * scale - std::round(value * scale)) < 1e-6)
                return locale.toString(value, 'f', decimals);
        }
        return locale.toString(value, 'f', 2);
    }();
    switch (unit) {
    case Unit::Minutes:
        return Texts::tr("%1 min").arg(number);
    case Unit::Hours:
        return Texts::tr("%1 h").arg(number);
    case Unit::Days:
        return Texts::tr("%1 days").arg(number);
    }
    return {};
}

ChartTicks ChartTime::ticks(double last_s, int wanted) const
{
    const double last = last_s / seconds;
    if (unit == Unit::Days)
        return ChartTicks::over(0.0, last, wanted, true, false);
    const std::vector<double> steps = unit == Unit::Hours
            ? std::vector<double>{ 0.5, 1.0, 2.0, 3.0, 6.0, 12.0, 24.0 }
            : std::vector<double>{ 1.0, 2.0, 5.0, 10.0, 15.0, 30.0, 60.0 };
    ChartTicks ticks{ 0.0, std::max(last, steps.front()), steps.back(), 0 };
    for (const double step : steps) {
        if (last / step <= wanted) {
            ticks.step = step;
            break;
        }
    }
    ticks.decimals = ticks.step < 1.0 ? 1 : 0;
    return ticks;
}

} // namespace spp::flood
