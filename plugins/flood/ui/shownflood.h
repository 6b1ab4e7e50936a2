// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "flood/comparison/comparisonsite.h"
#include "flood/results/depthseries.h"

#include <QObject>

namespace spp::flood {

/// A base and a proposal that stand in the territory as scenarios, as many of the one as of the
/// other and in the same order (gates open, gates shut).
struct ScenarioPair {
    QStringList base;
    QStringList proposal;
    SiteChoice site; ///< the ground of the project; may be empty
    QStringList runFolders; ///< of the proposals, where they were run here; may be empty
};

/// What the Flood workspace looks at: one flood, perhaps an earlier state to hold against it, a
/// moment of it, and the pair that is compared. The parts of the workspace know each other by this
/// alone. Of the window's thread.
class ShownFlood final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    DepthSeriesPtr flood() const { return m_flood; } ///< null: none
    DepthSeriesPtr before() const { return m_before; } ///< null: none; may have another grid
    int step() const { return m_step; } ///< of flood(), or DepthSeries::greatest
    const ScenarioPair &pair() const { return m_pair; }

    void show(DepthSeriesPtr flood, DepthSeriesPtr before = {});
    void setStep(int step);
    void setPair(const ScenarioPair &pair);
    void scenariosChanged() { emit scenariosAreOthers(); } ///< in the territory

signals:
    void floodChanged(); ///< also before(); step() is then the greatest depth
    void stepChanged();
    void pairChanged();
    void scenariosAreOthers();

private:
    DepthSeriesPtr m_flood;
    DepthSeriesPtr m_before;
    int m_step = DepthSeries::greatest;
    ScenarioPair m_pair;
};

} // namespace spp::flood
