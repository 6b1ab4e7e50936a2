// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/whatif/pairrun.h"

#include "base/partfeedback.h"
#include "core/data/pendingfile.h"
#include "core/data/pendingfolder.h"
#include "flood/whatif/heldgates.h"
#include "flood/whatif/pairplan.h"
#include "flood/whatif/pairresults.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::PairRun)
};

/// The runs of a pair, one after another, in a folder that is published when all are there.
class Runs {
public:
    Runs(PairPlan plan, const PairRequest &request, Feedback &feedback)
        : m_plan(std::move(plan))
        , m_request(request)
        , m_feedback(feedback)
        , m_folder(request.folder, m_plan.unfinished)
    {
    }

    Result<PairOutcome> run()
    {
        SPP_TRY(begin());
        Result<PairOutcome> outcome = runAll();
        m_folder.keep(!outcome && m_plan.hasCheckpoints && hasWork());
        return outcome;
    }

private:
    Result<PairOutcome> runAll()
    {
        for (std::size_t i = 0; i < m_plan.members.size(); ++i) {
            PairMember &member = m_plan.members[i];
            PartFeedback part(m_feedback, (long long)(i), (long long)(i) + 1,
                    (long long)(m_plan.members.size()));
            m_feedback.message(Texts::tr("Run %1 of %2: %3")
                                       .arg(i + 1)
                                       .arg(m_plan.members.size())
                                       .arg(member.name)
                                       .toStdString());
            SPP_ASSIGN(member.outcome, runMember(member, part));
            part.progress(1, 1);
        }
        removeLeftOvers();
        SPP_ASSIGN(PairOutcome outcome, writePair(m_plan, m_folder.path()));
        SPP_TRY(m_folder.publish());
        return outcome;
    }

    Result<void> begin()
    {
        SPP_TRY(PendingFile(m_request.folder).checkTarget());
        if (!m_request.resume)
            SPP_TRY(m_folder.begin());
        else if (!QDir(m_folder.path()).exists())
            return Error::usage(
                    Texts::tr("Nothing is left of this pair and its files.").toStdString())
                    .inFile(m_folder.path().toStdString())
                    .advise(Texts::tr("Start anew without --resume.").toStdString());
        m_folder.keep(m_plan.hasCheckpoints);
        return {};
    }

    /// Whether there is anything to go on from.
    bool hasWork() const
    {
        for (const PairMember &member : m_plan.members) {
            const QStringList names{ member.name, member.name + QStringLiteral(".*.checkpoint") };
            if (!QDir(m_folder.path()).entryList(names, QDir::Files | QDir::Dirs).isEmpty())
                return true;
        }
        return false;
    }

    Result<SimulationOutcome> runMember(const PairMember &member, Feedback &feedback)
    {
        SimulationRequest request;
        request.folder = m_folder.path() + QLatin1Char('/') + member.name;
        if (QDir(request.folder).exists())
            return finishedRun(request.folder);
        request.threads = m_request.threads;
        request.resume = m_request.resume
                && !QDir(m_folder.path())
                            .entryList(
                                    { member.name + QStringLiteral(".*.checkpoint") }, QDir::Files)
                            .isEmpty();
        SPP_ASSIGN(ScenarioFile scenario,
                ScenarioFile::read(m_plan.fileOf(member), m_request.subgridCell_m));
        SPP_TRY(holdGates(scenario, member.gates));
        return simulate(scenario, request, feedback);
    }

    /// What a kill left of files that were being written.
    void removeLeftOvers()
    {
        const QFileInfoList entries
                = QDir(m_folder.path())
                          .entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
        for (const QFileInfo &entry : entries) {
            const bool isRun = std::any_of(m_plan.members.begin(), m_plan.members.end(),
                    [&](const PairMember &member) { return member.name == entry.fileName(); });
            if (isRun)
                continue;
            if (entry.isDir())
                QDir(entry.filePath()).removeRecursively();
            else
                QFile::remove(entry.filePath());
        }
    }

    PairPlan m_plan;
    const PairRequest &m_request;
    Feedback &m_feedback;
    PendingFolder m_folder;
};

} // namespace

bool PairOutcome::isValid() const
{
    return std::all_of(members.begin(), members.end(),
            [](const PairMember &member) { return member.outcome.isValid; });
}

Result<PairOutcome> runPair(const PairRequest &request, Feedback &feedback)
{
    SPP_ASSIGN(PairPlan plan, PairPlan::make(request));
    if (plan.isDone)
        return readPair(plan, request.folder);
    return Runs(std::move(plan), request, feedback).run();
}

Result<engine::FloodEstimate> estimatePair(const PairRequest &request)
{
    SPP_ASSIGN(const PairPlan plan, PairPlan::make(request));
    const double times = request.bothGates ? 2.0 : 1.0;
    engine::FloodEstimate all;
    for (const QString &path : { plan.proposal.base, plan.proposal.path }) {
        SPP_ASSIGN(ScenarioFile scenario, ScenarioFile::read(path, request.subgridCell_m));
        scenario.setup.options.threads = request.threads;
        const engine::FloodEstimate one = engine::estimateFlood(scenario.setup);
        all.cells = std::max(all.cells, one.cells);
        all.memory_bytes = std::max(all.memory_bytes, one.memory_bytes);
        all.deepest_m = std::max(all.deepest_m, one.deepest_m);
        all.steps += times * one.steps;
        all.cellStepsPerSecond = one.cellStepsPerSecond;
        all.seconds += times * one.seconds;
    }
    return all;
}

} // namespace spp::flood
