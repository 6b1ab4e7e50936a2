// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "flood/ui/view/floodrows.h"
#include "flood/ui/view/runform.h"

#include <QObject>

namespace spp {
class Workbench;
}

namespace spp::flood {

/// The floods that can be shown: scenarios of the territory, and results that the user opened.
class FloodShelf final : public QObject {
    Q_OBJECT

public:
    explicit FloodShelf(Workbench &workbench);

    std::vector<FloodRow> rows() const; ///< in the present language
    const std::vector<FloodChoice> &opened() const { return m_opened; }
    void setOpened(std::vector<FloodChoice> opened);
    void reload(); ///< the scenarios of the territory, or none
    void clear();
    void add(const FloodChoice &opened); ///< once
    /// Takes a result off the list, or deletes a scenario from the territory.
    Result<void> remove(const FloodChoice &choice);

    /// Puts a run into the territory as a scenario, in a job; `done` as with open().
    void enter(const FloodChoice &run, const RunForm::Statement &statement,
            std::function<void(Result<QString>)> done);

    using Taker = std::function<void(Result<OpenedFloodPtr>)>;
    /// Opens in a job; `take` is not called once another territory is open.
    void open(const FloodChoice &choice, Taker take);

signals:
    void changed();

private:
    Result<void> removeScenario(const QString &id);
    void setTitle(const FloodChoice &choice, const QString &title);
    void removeLayers(const FloodScenario &scenario) const;

    Workbench &m_workbench;
    std::vector<FloodScenario> m_scenarios;
    std::vector<FloodChoice> m_opened;
};

} // namespace spp::flood
