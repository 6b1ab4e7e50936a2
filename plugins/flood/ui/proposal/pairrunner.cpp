// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/proposal/pairrunner.h"

#include "core/data/territory.h"
#include "flood/results/openseries.h"
#include "gui/workbench/job.h"

#include <QDir>
#include <QFileInfo>

#include <qgsapplication.h>

namespace spp::flood {

namespace {

Result<RegisteredPair> registered(
        const PairTarget &target, const QString &folder, Feedback &feedback)
{
    if (target.refusal)
        return *target.refusal;
    SPP_ASSIGN(const std::unique_ptr<Territory> territory,
            Territory::open(target.territory, Territory::Access::ReadWrite));
    return registerPair(*territory, folder, target.registration, feedback);
}

/// Of pairs with both states of the gates, the first: the one with open gates.
Result<void> openSeries(FinishedPair &pair)
{
    for (const PairMember &member : pair.outcome.members) {
        const QString folder = pair.folder + QLatin1Char('/') + member.name;
        DepthSeriesPtr &series = member.isProposal ? pair.proposal : pair.base;
        if (!series) {
            SPP_ASSIGN(series, openRun(folder));
        }
        if (member.isProposal)
            pair.proposalFolders.append(folder);
    }
    return {};
}

Result<FinishedPair> runAll(
        const PairRequest &request, const PairTarget &target, Feedback &feedback)
{
    FinishedPair pair;
    pair.folder = request.folder;
    SPP_ASSIGN(pair.outcome, runPair(request, feedback));
    // From here on the results are there, whatever becomes of the rest.
    Result<RegisteredPair> inTerritory = registered(target, request.folder, feedback);
    if (inTerritory)
        pair.registered = std::move(*inTerritory);
    else
        pair.notRegistered = inTerritory.error();
    SPP_TRY(openSeries(pair));
    return pair;
}

} // namespace

PairRunner::~PairRunner() { stop(); }

void PairRunner::run(const PairRequest &request, const PairTarget &target)
{
    if (isRunning())
        return;
    m_isStopping = false;
    auto *job = new Job<FinishedPair>(
            tr("Flood: base and proposal"), this,
            [request, target](Feedback &feedback) { return runAll(request, target, feedback); },
            [this](Result<FinishedPair> result) {
                m_task = nullptr;
                m_isStopping = false;
                emit runningChanged();
                if (result)
                    emit finished(*result);
                else
                    emit failed(result.error());
            });
    m_task = job;
    emit runningChanged();
    QgsApplication::taskManager()->addTask(job);
}

void PairRunner::stop()
{
    if (!m_task || m_isStopping)
        return;
    m_isStopping = true;
    m_task->cancel();
    emit runningChanged();
}

QStringList PairRunner::interrupted(const QString &proposal)
{
    const QDir folder = QFileInfo(proposal).dir();
    QStringList found;
    // OUT.DIGEST.pair
    const QFileInfoList unfinished
            = folder.entryInfoList({ QStringLiteral("*.pair") }, QDir::Dirs, QDir::Time);
    for (const QFileInfo &left : unfinished) {
        const QString name = left.completeBaseName();
        const QString path = folder.filePath(name.left(name.lastIndexOf(QLatin1Char('.'))));
        if (!QFileInfo::exists(path) && !found.contains(path))
            found.append(path);
    }
    return found;
}

} // namespace spp::flood
