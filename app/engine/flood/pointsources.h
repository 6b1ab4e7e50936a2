// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/flood/celleditor.h"
#include "engine/flood/floodresult.h"
#include "engine/flood/floodsetup.h"
#include "engine/flood/neumaiersum.h"

#include <cmath>
#include <vector>

namespace spp::engine::flood {

/// What changes single cells after each step, in this order: inflows, exchanges, held cells; each
/// in the order of the setup, from one thread.
class PointSources {
public:
    PointSources(const FloodSetup &setup, const FloodState &state);

    /// Brings held cells to their level at the start, without booking it.
    Result<void> hold(CellEditor *editor);
    /// After the step of length `dt_s` that ended at the editor's time. Errors: BadInput naming
    /// the curve or structure that gave no number.
    Result<void> apply(double dt_s, CellEditor *editor);

    std::vector<FloodVolume> volumes() const;
    double incoming_m3() const { return m_in.total(); } ///< into the model, since the start
    double outgoing_m3() const { return m_out.total(); }

    /// Sums and states of exchanges, for checkpoints.
    std::vector<double> save() const;
    Result<void> restore(const std::vector<double> &numbers);

private:
    struct Booking {
        std::string name;
        NeumaierSum in;
        NeumaierSum out;

        void add(double volume_m3)
        {
            if (volume_m3 > 0.0)
                in.add(volume_m3);
            else if (volume_m3 < 0.0)
                out.add(-volume_m3);
        }
    };
    /// A closed face of a held cell, and the face across the cell, both in qx or both in qy.
    struct Behind {
        bool isX = false;
        std::size_t wall = 0;
        std::size_t across = 0;
    };
    struct Cells {
        Booking booking;
        std::vector<std::size_t> cells;
        std::shared_ptr<const TimeCurve> curve;
        std::vector<Behind> behind; ///< of held cells
    };
    struct Ends {
        std::optional<std::size_t> first;
        std::optional<std::size_t> second;
    };
    struct Structure {
        Booking booking; ///< volumes from first to second are in, those back are out
        std::shared_ptr<Exchange> exchange;
        std::vector<Ends> parts;
        std::vector<std::size_t> gauges;
    };

    Result<void> pour(Cells *inflow, double dt_s, CellEditor *editor);
    Result<void> exchange(Structure *structure, std::size_t part, double dt_s, CellEditor *editor);
    Result<void> holdCells(Cells *held, bool isBooked, CellEditor *editor);
    void book(double volume_m3) { (volume_m3 > 0.0 ? m_in : m_out).add(std::abs(volume_m3)); }
    CellWater water(std::size_t cell, const CellEditor &editor) const;
    void move(double volume_m3, const Ends &ends, Booking *booking, CellEditor *editor);
    std::vector<Behind> wallsBehind(const std::vector<CellPlace> &held) const;
    template <typename Sources, typename Visit>
    static void eachBooking(Sources &sources, const Visit &visit);

    const FloodState &m_state;
    double m_area_m2;
    std::vector<Cells> m_inflows;
    std::vector<Structure> m_structures;
    std::vector<Cells> m_held;
    std::vector<CellWater> m_gaugeWater;
    NeumaierSum m_in; ///< into the model
    NeumaierSum m_out;
};

} // namespace spp::engine::flood
