// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/charts/charttext.h"

#include "flood/ui/charts/chartticks.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::ChartText)
};

constexpr int decimals = 2;

} // namespace

QString metresText(double metres)
{
    return std::isnan(metres) ? QStringLiteral("–") : QLocale().toString(metres, 'f', decimals);
}

TableCell metresCell(double metres)
{
    if (std::isnan(metres))
        return {};
    return { metresText(metres), metres, {}, false, true };
}

QString momentText(const DepthSeries &series, int step)
{
    if (step == DepthSeries::greatest)
        return Texts::tr("greatest depth");
    if (!series.hasTimes())
        return Texts::tr("step %1").arg(QLocale().toString(step + 1));
    return ChartTime::forLast(series.time_s(series.steps() - 1)).text(series.time_s(step));
}

} // namespace spp::flood
