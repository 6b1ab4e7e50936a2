// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "flood/ui/proposal/pairrunner.h"
#include "flood/ui/proposal/runsection.h"

#include <QJsonObject>
#include <QObject>
#include <QPointer>
#include <QPushButton>
#include <QTimer>

#include <qgstaskmanager.h>

namespace spp {
class Workbench;
}

namespace spp::flood {

class ProposalDesk;
class ShownFlood;

/// The run of base and proposal: its estimate, the run itself, and what is shown of it.
class ProposalRun final : public QObject {
    Q_OBJECT

public:
    ProposalRun(Workbench &workbench, ShownFlood &shown, ProposalDesk &desk);
    ~ProposalRun() override;

    RunSection *section() { return m_section; } ///< owned by whoever takes it
    QPushButton *primary() { return m_primary; } ///< the same
    void openTerritory();
    void closeTerritory(); ///< a run that is under way is stopped
    void retranslate();
    QJsonObject state() const;
    void restore(const QJsonObject &state);

private:
    struct Outlook {
        engine::FloodEstimate estimate;
        QString resumable; ///< folder of a stopped run of these very files
    };
    static Result<Outlook> outlookOf(const PairRequest &request, const QStringList &interrupted);
    PairRequest request(const QString &folder) const;
    QString freeName() const;
    void suggestName();
    void proposalChanged();
    void estimate();
    void showOutlook(const Result<Outlook> &outlook);
    void start(const QString &resumed);
    Result<PairTarget> target(const PairRequest &request) const;
    void showPrimary();
    void finished(const FinishedPair &pair);
    void failed(const Error &error);

    Workbench &m_workbench;
    ShownFlood &m_shown;
    ProposalDesk &m_desk;
    PairRunner m_runner;
    QPointer<RunSection> m_section;
    QPointer<QPushButton> m_primary;
    QTimer m_soon; ///< estimates when drawing rests
    QPointer<QgsTask> m_estimating;
    bool m_isClosing = false; ///< what is stopped tells at once
    bool m_isStale = false; ///< something changed while it was estimated
    QString m_named; ///< proposal that the name was suggested for
};

} // namespace spp::flood
