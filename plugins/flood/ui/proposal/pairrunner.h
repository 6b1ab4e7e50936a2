// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/data/actor.h"
#include "flood/results/depthseries.h"
#include "flood/whatif/pairrun.h"

#include <QObject>
#include <QPointer>

#include <qgstaskmanager.h>

#include <optional>

namespace spp::flood {

/// What came of a pair that was run in the window.
struct FinishedPair {
    QString folder;
    PairOutcome outcome;
    std::optional<RegisteredPair> registered;
    std::optional<Error> notRegistered; ///< why it is not in the territory
    DepthSeriesPtr base;
    DepthSeriesPtr proposal;
    QStringList proposalFolders; ///< as many as registered->proposal
};

/// Where a finished pair goes.
struct PairTarget {
    QString territory; ///< path; empty: nowhere
    std::optional<Error> refusal; ///< why it cannot go into the territory
    PairRegistration registration;
};

/// Runs a pair away from the window's thread, registers it, and opens its results; one at a time.
class PairRunner final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    ~PairRunner() override;

    bool isRunning() const { return !m_task.isNull(); }
    bool isStopping() const { return isRunning() && m_isStopping; }
    void run(const PairRequest &request, const PairTarget &target);
    /// Leaves things as they were; checkpoints stay for resuming.
    void stop();

    /// Folders of results that runs beside `proposal` were stopped before they could write, the
    /// newest first. Whether they ran the proposal as it is now is told by PairPlan.
    static QStringList interrupted(const QString &proposal);

signals:
    void runningChanged();
    void finished(const spp::flood::FinishedPair &pair);
    void failed(const spp::Error &error); ///< also Cancelled

private:
    QPointer<QgsTask> m_task;
    bool m_isStopping = false;
};

} // namespace spp::flood
