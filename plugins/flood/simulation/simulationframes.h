// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/flood/floodsetup.h"
#include "flood/simulation/scenariofile.h"
#include "flood/simulation/simulationfolder.h"

namespace spp::flood {

/// Depths over time, for a map that moves: one GeoTIFF for each multiple of "frame_every", named
/// by its time, "depth_0000003600s.tif".
///
/// They are gathered in a folder of their own beside the results, so that a run which is taken up
/// from a checkpoint still has those from before. Unless kept it disappears with the object.
class SimulationFrames {
public:
    SimulationFrames(QString path, const ScenarioFile &scenario);
    ~SimulationFrames();
    SimulationFrames(const SimulationFrames &) = delete;
    SimulationFrames &operator=(const SimulationFrames &) = delete;

    void keep(bool kept) { m_isKept = kept; }
    /// Empties the folder unless the run goes on from a checkpoint.
    Result<void> begin(bool resumes);
    Result<void> take(const engine::FloodFrame &frame);
    /// Into "frames" of the results.
    Result<void> moveTo(SimulationFolder &folder);

private:
    QString m_path;
    const ScenarioFile &m_scenario;
    bool m_isKept = false;
};

} // namespace spp::flood
