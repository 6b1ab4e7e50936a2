// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/flood/pointsources.h"

#include "base/words.h"
#include "engine/flood/placenames.h"

#include <algorithm>
#include <cmath>

namespace spp::engine::flood {

namespace {

/// `text` says who gives what when: %1, %2, %3.
Error noNumber(const std::string &text, const std::string &name, double value, double time_s)
{
    return Error::badInput(filled(text, { name, spokenNumber(value), spokenNumber(time_s) }));
}

} // namespace

PointSources::PointSources(const FloodSetup &setup, const FloodState &state)
    : m_state(state)
    , m_area_m2(state.cell_m * state.cell_m)
{
    const auto indexes = [&state](const std::vector<CellPlace> &places) {
        std::vector<std::size_t> cells;
        for (const CellPlace &place : places)
            cells.push_back(state.grid.at(place));
        return cells;
    };
    for (const CellInflow &inflow : setup.inflows)
        m_inflows.push_back(
                { { inflow.name, {}, {} }, indexes(inflow.cells), inflow.discharge_m3s, {} });
    for (const HeldCells &held : setup.heldCells)
        m_held.push_back({ { held.name, {}, {} }, indexes(held.cells), held.level_m,
                wallsBehind(held.cells) });
    for (const std::shared_ptr<Exchange> &exchange : setup.exchanges) {
        Structure structure;
        structure.booking.name = exchange->name();
        structure.exchange = exchange;
        for (const ExchangeEnds &part : exchange->parts()) {
            Ends ends;
            if (part.first)
                ends.first = state.grid.at(*part.first);
            if (part.second)
                ends.second = state.grid.at(*part.second);
            structure.parts.push_back(ends);
        }
        structure.gauges = indexes(exchange->gauges());
        m_structures.push_back(std::move(structure));
    }
}

Result<void> PointSources::hold(CellEditor *editor)
{
    for (Cells &held : m_held)
        SPP_TRY(holdCells(&held, false, editor));
    return {};
}

Result<void> PointSources::apply(double dt_s, CellEditor *editor)
{
    for (Cells &inflow : m_inflows)
        SPP_TRY(pour(&inflow, dt_s, editor));
    for (Structure &structure : m_structures) {
        for (std::size_t part = 0; part < structure.parts.size(); ++part)
            SPP_TRY(exchange(&structure, part, dt_s, editor));
    }
    for (Cells &held : m_held)
        SPP_TRY(holdCells(&held, true, editor));
    return {};
}

Result<void> PointSources::pour(Cells *inflow, double dt_s, CellEditor *editor)
{
    const double time_s = editor->time_s();
    const double discharge = inflow->curve->mean(time_s - dt_s, time_s);
    if (!std::isfinite(discharge) || discharge < 0.0)
        return noNumber(translate("spp::engine", "The inflow \"%1\" gives %2 at %3 s."),
                inflow->booking.name, discharge, time_s)
                .advise(translate("spp::engine", "A discharge is not negative."));
    if (discharge == 0.0)
        return {};
    const double volume = discharge * dt_s;
    const double rise = volume / (m_area_m2 * double(inflow->cells.size()));
    for (const std::size_t cell : inflow->cells)
        editor->setDepth(cell, editor->depth(cell) + rise);
    inflow->booking.add(volume);
    book(volume);
    return {};
}

CellWater PointSources::water(std::size_t cell, const CellEditor &editor) const
{
    const double held = std::max(0.0, editor.depth(cell));
    return { m_state.bed[cell], m_state.deepest(cell, held), m_state.level(cell, held),
        held * m_area_m2 };
}

Result<void> PointSources::exchange(
        Structure *structure, std::size_t part, double dt_s, CellEditor *editor)
{
    const Ends &ends = structure->parts[part];
    ExchangeStep step;
    step.time_s = editor->time_s();
    step.dt_s = dt_s;
    step.part = part;
    if (ends.first)
        step.first = water(*ends.first, *editor);
    if (ends.second)
        step.second = water(*ends.second, *editor);
    m_gaugeWater.clear();
    for (const std::size_t cell : structure->gauges)
        m_gaugeWater.push_back(water(cell, *editor));
    step.gauges = m_gaugeWater.data();

    double volume = structure->exchange->volume(step);
    if (!std::isfinite(volume))
        return noNumber(translate("spp::engine", "The structure \"%1\" gives %2 at %3 s."),
                structure->booking.name, volume, step.time_s);
    if (volume > 0.0 && step.first)
        volume = std::min(volume, step.first->volume_m3);
    if (volume < 0.0 && step.second)
        volume = std::max(volume, -step.second->volume_m3);
    if (volume != 0.0)
        move(volume, ends, &structure->booking, editor);
    return {};
}

void PointSources::move(double volume_m3, const Ends &ends, Booking *booking, CellEditor *editor)
{
    const double rise = volume_m3 / m_area_m2;
    const auto raise = [editor](std::size_t cell, double by) {
        const double depth = editor->depth(cell);
        // What takes all that a cell holds leaves nothing, not the rounding of a division.
        editor->setDepth(cell, depth > 0.0 ? std::max(0.0, depth + by) : depth + by);
    };
    if (ends.first)
        raise(*ends.first, -rise);
    if (ends.second)
        raise(*ends.second, rise);
    booking->add(volume_m3);
    if (!ends.first)
        book(volume_m3);
    if (!ends.second)
        book(-volume_m3);
}

Result<void> PointSources::holdCells(Cells *held, bool isBooked, CellEditor *editor)
{
    const double level = held->curve->at(editor->time_s());
    if (!std::isfinite(level))
        return noNumber(
                translate("spp::engine", "The level of the held cells \"%1\" gives %2 at %3 s."),
                held->booking.name, level, editor->time_s());
    for (const std::size_t cell : held->cells) {
        const double before = editor->depth(cell);
        const double after = std::max(0.0, m_state.depthUpTo(cell, level));
        if (before == after)
            continue;
        editor->setDepth(cell, after);
        if (!isBooked)
            continue;
        const double volume = (after - before) * m_area_m2;
        held->booking.add(volume);
        book(volume);
    }
    for (const Behind &face : held->behind)
        editor->copyFlux(face.isX, face.across, face.wall);
    return {};
}

/// The water of a held cell goes on behind it, though the model ends there: to the scheme, which
/// looks at the faces before and behind each face, the closed face carries what passes the other
/// one. (No water passes: what moves is computed anew from the sills.)
std::vector<PointSources::Behind> PointSources::wallsBehind(
        const std::vector<CellPlace> &held) const
{
    std::vector<Behind> behind;
    const auto isWall = [this](const FacePlace &face) {
        const AlignedArray<double> &sills = isAcrossX(face) ? m_state.sillX : m_state.sillY;
        return sills[indexOf(m_state.grid, face)] == wallSill_m;
    };
    for (const CellPlace &cell : held) {
        const std::pair<CellSide, CellSide> pairs[]
                = { { CellSide::West, CellSide::East }, { CellSide::East, CellSide::West },
                      { CellSide::North, CellSide::South }, { CellSide::South, CellSide::North } };
        for (const auto &[side, other] : pairs) {
            const FacePlace wall{ cell, side };
            const FacePlace across{ cell, other };
            if (isWall(wall) && !isWall(across))
                behind.push_back({ isAcrossX(wall), indexOf(m_state.grid, wall),
                        indexOf(m_state.grid, across) });
        }
    }
    return behind;
}

template <typename Sources, typename Visit>
void PointSources::eachBooking(Sources &sources, const Visit &visit)
{
    for (auto &inflow : sources.m_inflows)
        visit(inflow.booking);
    for (auto &structure : sources.m_structures)
        visit(structure.booking);
    for (auto &held : sources.m_held)
        visit(held.booking);
}

std::vector<FloodVolume> PointSources::volumes() const
{
    std::vector<FloodVolume> volumes;
    eachBooking(*this, [&volumes](const Booking &booking) {
        volumes.push_back({ booking.name, booking.in.total(), booking.out.total() });
    });
    return volumes;
}

std::vector<double> PointSources::save() const
{
    std::vector<double> numbers{ m_in.sum, m_in.rest, m_out.sum, m_out.rest };
    eachBooking(*this, [&numbers](const Booking &booking) {
        numbers.insert(numbers.end(),
                { booking.in.sum, booking.in.rest, booking.out.sum, booking.out.rest });
    });
    for (const Structure &structure : m_structures) {
        const std::size_t from = numbers.size();
        numbers.resize(from + structure.exchange->stateSize());
        structure.exchange->saveState(numbers.data() + from);
    }
    return numbers;
}

Result<void> PointSources::restore(const std::vector<double> &numbers)
{
    std::size_t size = 4;
    eachBooking(*this, [&size](const Booking &) { size += 4; });
    for (const Structure &structure : m_structures)
        size += structure.exchange->stateSize();
    if (numbers.size() != size)
        return Error::badInput(
                translate("spp::engine", "The checkpoint is of a run with other structures."));
    const double *next = numbers.data();
    m_in = { next[0], next[1] };
    m_out = { next[2], next[3] };
    next += 4;
    eachBooking(*this, [&next](Booking &booking) {
        booking.in = { next[0], next[1] };
        booking.out = { next[2], next[3] };
        next += 4;
    });
    for (const Structure &structure : m_structures) {
        structure.exchange->loadState(next);
        next += structure.exchange->stateSize();
    }
    return {};
}

} // namespace spp::engine::flood
