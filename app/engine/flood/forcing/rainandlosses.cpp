// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/flood/forcing/rainandlosses.h"

#include "base/words.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace spp::engine {

namespace {

/// `misfit` and `missing` say what is wrong; %1 is the zone of which nothing is given.
Result<void> checkZones(const std::vector<std::uint16_t> &zones, std::size_t cells,
        std::size_t count, const std::string &misfit, const std::string &missing)
{
    if (zones.empty())
        return {};
    if (zones.size() != cells)
        return Error::badInput(misfit).advise(
                translate("spp::engine", "Give one zone for each cell of the model."));
    const auto highest = std::max_element(zones.begin(), zones.end());
    if (*highest > count)
        return Error::badInput(filled(missing, { std::to_string(*highest) }))
                .advise(translate("spp::engine",
                        "Number the zones from 1, with 0 for none, and give one entry for each."));
    return {};
}

Result<void> checkLoss(const LossModel &loss)
{
    if (const GreenAmptSoil *soil = std::get_if<GreenAmptSoil>(&loss))
        return checkSoil(*soil);
    const double rate = std::get<ConstantLoss>(loss).rate_mps;
    if (!(rate >= 0.0) || !std::isfinite(rate))
        return Error::badInput(
                translate("spp::engine", "a constant loss must be a rate of at least 0"));
    return {};
}

} // namespace

Result<std::unique_ptr<RainAndLosses>> RainAndLosses::make(RainAndLossFields fields)
{
    if (fields.rows <= 0 || fields.columns <= 0)
        return Error::badInput(translate("spp::engine", "rain falls on a grid without cells"));
    const std::size_t cells = std::size_t(fields.rows) * std::size_t(fields.columns);
    SPP_TRY(checkZones(fields.rainZones, cells, fields.rains.size(),
            translate("spp::engine", "the zones of rain do not fit the grid"),
            translate("spp::engine", "zone %1 has no rain")));
    SPP_TRY(checkZones(fields.lossZones, cells, fields.losses.size(),
            translate("spp::engine", "the zones of losses do not fit the grid"),
            translate("spp::engine", "zone %1 has no losses")));
    if (!fields.groundShares.empty() && fields.groundShares.size() != cells)
        return Error::badInput(
                translate("spp::engine", "the shares of ground do not fit the grid"));
    for (const LossModel &loss : fields.losses)
        SPP_TRY(checkLoss(loss));
    return std::unique_ptr<RainAndLosses>(new RainAndLosses(std::move(fields)));
}

RainAndLosses::RainAndLosses(RainAndLossFields fields)
    : m_fields(std::move(fields))
    , m_rain_m(m_fields.rains.size() + 1, 0.0)
{
    const bool hasSoil = std::any_of(m_fields.losses.begin(), m_fields.losses.end(),
            [](const LossModel &loss) { return std::holds_alternative<GreenAmptSoil>(loss); });
    if (hasSoil)
        m_infiltrated.assign(std::size_t(m_fields.rows) * std::size_t(m_fields.columns), 0.0);
}

void RainAndLosses::beginStep(double time_s, double dt_s)
{
    m_dt = dt_s;
    for (std::size_t zone = 0; zone < m_fields.rains.size(); ++zone)
        m_rain_m[zone + 1]
                = std::max(0.0, m_fields.rains[zone]->mean(time_s, time_s + dt_s)) * dt_s;
}

VerticalSource::Change RainAndLosses::apply(
        int row, int firstColumn, int count, const unsigned char *inside, double *depth_m)
{
    Change change;
    const std::size_t first
            = std::size_t(row) * std::size_t(m_fields.columns) + std::size_t(firstColumn);
    for (int i = 0; i < count; ++i) {
        if (!inside[i])
            continue;
        const std::size_t cell = first + std::size_t(i);
        const double share = shareOf(cell);
        const double rain = rainOf(cell) * share;
        const double water = depth_m[i] + rain;
        const double taken
                = water > 0.0 ? std::min(water, lossOf(cell, water / share) * share) : 0.0;
        depth_m[i] = water - taken;
        change.added_m += rain;
        change.taken_m += taken;
    }
    return change;
}

double RainAndLosses::shareOf(std::size_t cell) const
{
    return m_fields.groundShares.empty() ? 1.0 : m_fields.groundShares[cell];
}

double RainAndLosses::rainOf(std::size_t cell) const
{
    if (!m_fields.rainZones.empty())
        return m_rain_m[m_fields.rainZones[cell]];
    return m_fields.rains.empty() ? 0.0 : m_rain_m[1];
}

double RainAndLosses::lossOf(std::size_t cell, double water)
{
    if (m_fields.losses.empty())
        return 0.0;
    const std::size_t zone = m_fields.lossZones.empty() ? 1 : m_fields.lossZones[cell];
    if (zone == 0)
        return 0.0;
    const LossModel &loss = m_fields.losses[zone - 1];
    if (const ConstantLoss *constant = std::get_if<ConstantLoss>(&loss))
        return std::min(water, constant->rate_mps * m_dt);
    const double taken = greenAmptInfiltration(
            std::get<GreenAmptSoil>(loss), m_infiltrated[cell], water, m_dt);
    m_infiltrated[cell] += taken;
    return taken;
}

void RainAndLosses::saveState(double *state) const
{
    std::copy(m_infiltrated.begin(), m_infiltrated.end(), state);
}

void RainAndLosses::loadState(const double *state)
{
    std::copy(state, state + m_infiltrated.size(), m_infiltrated.begin());
}

} // namespace spp::engine
