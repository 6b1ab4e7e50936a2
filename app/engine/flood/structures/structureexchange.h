// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/flood/exchange.h"
#include "engine/flood/structures/structureflow.h"

#include <memory>

namespace spp::engine {

/// What a structure did so far, for the report of a run.
struct StructureTotals {
    double discharge_m3s = 0.0; ///< in the last step
    double opening = 1.0;
    bool pumpRuns = false;
    double forward_m3 = 0.0; ///< from the first end to the second
    double backward_m3 = 0.0;
    double peak_m3s = 0.0; ///< largest discharge in either direction
};

/// A structure in a run. Each step it moves its control, works out the discharge from the levels,
/// goes half of the way there from that of the step before (relaxation 0.5), and takes no more than
/// the giving cell holds nor, unless it is a pump, than what makes the two cells level: else they
/// would swing against each other for ever. Shut, level or switched off it stops at once, and when
/// the water turns it starts again from 0: it never drives water uphill.
///
/// Where it has parts side by side, each lets pass its share of the width by the levels of its own
/// cells. The control is one for all and looks at the levels of the first part.
class StructureExchange final : public Exchange {
public:
    /// Refuses what checkStructure() refuses.
    static Result<std::unique_ptr<StructureExchange>> make(Structure structure);

    std::string name() const override { return m_structure.name; }
    std::optional<CellPlace> first() const override { return m_structure.first; }
    std::optional<CellPlace> second() const override { return m_structure.second; }
    std::vector<ExchangeEnds> parts() const override;
    std::vector<CellPlace> gauges() const override;
    std::vector<FacePlace> walls() const override { return m_structure.walls; }

    double volume(const ExchangeStep &step) override;

    std::size_t stateSize() const override { return 6 + m_discharges.size(); }
    void saveState(double *state) const override;
    void loadState(const double *state) override;

    const Structure &structure() const { return m_structure; }
    StructureTotals totals() const;

private:
    explicit StructureExchange(Structure structure);

    SensedLevels sense(const ExchangeStep &step) const;
    void operate(const ExchangeStep &step, const SensedLevels &levels);
    double relaxed(double discharge, double before) const;
    double discharge() const; ///< of all parts, in the last step

    Structure m_structure;
    StructureFlow m_flow;
    double m_target = 1.0;
    double m_opening = 1.0;
    std::vector<double> m_discharges; ///< of each part, in the last step
    bool m_running = false;
    double m_forward = 0.0;
    double m_backward = 0.0;
    double m_peak = 0.0;
};

} // namespace spp::engine
