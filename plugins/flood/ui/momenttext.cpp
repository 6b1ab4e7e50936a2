// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/momenttext.h"

#include <QCoreApplication>

#include <cmath>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::MomentText)
};

constexpr int secondsOfMinute = 60;
constexpr int minutesOfHour = 60;

} // namespace

QString momentText(const DepthSeries &series, int step)
{
    if (step == DepthSeries::greatest)
        return Texts::tr("Greatest depth");
    return momentText(step, series.steps(), series.hasTimes() ? series.time_s(step) : std::nan(""));
}

QString momentText(int step, int steps, double time_s)
{
    if (!std::isfinite(time_s))
        return Texts::tr("Step %1 of %2").arg(step + 1).arg(steps);
    const auto seconds = static_cast<long long>(std::llround(time_s));
    const long long minutes = seconds / secondsOfMinute;
    const QString text = Texts::tr("%1 h %2 min")
                                 .arg(minutes / minutesOfHour)
                                 .arg(minutes % minutesOfHour, 2, 10, QLatin1Char('0'));
    const long long rest = seconds % secondsOfMinute;
    return rest ? text + Texts::tr(" %1 s").arg(rest, 2, 10, QLatin1Char('0')) : text;
}

} // namespace spp::flood
