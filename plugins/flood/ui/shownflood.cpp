// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/shownflood.h"

#include <algorithm>

namespace spp::flood {

void ShownFlood::show(DepthSeriesPtr flood, DepthSeriesPtr before)
{
    m_flood = std::move(flood);
    m_before = std::move(before);
    m_step = DepthSeries::greatest;
    emit floodChanged();
}

void ShownFlood::setStep(int step)
{
    const int last = m_flood ? m_flood->steps() - 1 : DepthSeries::greatest;
    const int wanted = std::clamp(step, DepthSeries::greatest, last);
    if (wanted == m_step)
        return;
    m_step = wanted;
    emit stepChanged();
}

void ShownFlood::setPair(const ScenarioPair &pair)
{
    m_pair = pair;
    emit pairChanged();
}

} // namespace spp::flood
