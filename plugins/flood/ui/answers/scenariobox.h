// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "flood/hazard/scenariogroups.h"
#include "flood/ui/elidingbox.h"

namespace spp::flood {

/// A choice among the scenarios of the territory, one by one and as lists.
class ScenarioBox final : public ElidingBox {
    Q_OBJECT

public:
    explicit ScenarioBox(const char *name, QWidget *parent = nullptr);

    /// Keeps what is chosen where it is still there, else takes the first. `withAll`: "all
    /// scenarios" comes first.
    void setScenarios(const std::vector<FloodScenario> &scenarios, bool withAll = false);
    bool holds(const QStringList &ids) const { return findData(ids) >= 0; }
    /// Adds the list where it is not among the choices; empty: nothing is chosen.
    void choose(const QStringList &ids);
    QStringList ids() const; ///< empty: nothing, or all
    void retranslate();

private:
    QString titleOf(const ScenarioGroup &list) const;
    void fill();

    std::vector<FloodScenario> m_scenarios;
    std::vector<ScenarioGroup> m_lists;
    bool m_withAll = false;
};

} // namespace spp::flood
