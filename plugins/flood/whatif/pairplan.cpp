// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/whatif/pairplan.h"

#include "flood/jsontext.h"
#include "flood/whatif/heldgates.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::PairRun)
};

bool holdsPair(const PairRequest &request)
{
    return request.resume && QFileInfo::exists(QDir(request.folder).filePath(key("pair.json")));
}

Result<void> checkPair(const ScenarioFile &proposal, const PairRequest &request)
{
    const std::string path = proposal.path.toStdString();
    if (proposal.base.isEmpty())
        return Error::usage(
                Texts::tr("The scenario has no base to be compared with.").toStdString())
                .inFile(path)
                .advise(Texts::tr("Name one with \"base\", or run it alone with \"spp flood "
                                  "simulate\".")
                                .toStdString());
    if (request.bothGates && !hasGates(proposal))
        return Error::usage(Texts::tr("There is no gate to be held open and shut.").toStdString())
                .inFile(path)
                .advise(Texts::tr("Leave out --gates.").toStdString());
    if (request.resume && !holdsPair(request)
            && !(proposal.setup.options.checkpoints.every_s > 0.0))
        return Error::usage(Texts::tr("The base asks for no checkpoints.").toStdString())
                .inFile(proposal.base.toStdString())
                .advise(Texts::tr("Add \"outputs: {checkpoint_every: …}\", or leave out --resume.")
                                .toStdString());
    return {};
}

/// What a pair is besides its files: another one has a folder of its own.
QString choicesText(const PairRequest &request, const PairPlan &plan)
{
    const QString members = QString::number(plan.members.size());
    return request.subgridCell_m
            ? members + QLatin1Char('/') + QString::number(*request.subgridCell_m, 'g', 17)
            : members;
}

} // namespace

std::vector<PairMember> pairMembers(bool bothGates)
{
    const QStringList states = bothGates
            ? QStringList{ QStringLiteral("open"), QStringLiteral("shut") }
            : QStringList{ QString() };
    std::vector<PairMember> members;
    for (const bool isProposal : { false, true }) {
        for (const QString &gates : states) {
            PairMember member;
            member.isProposal = isProposal;
            member.gates = gates;
            member.name = isProposal ? QStringLiteral("proposal") : QStringLiteral("base");
            if (!gates.isEmpty())
                member.name += QLatin1Char('-') + gates;
            members.push_back(std::move(member));
        }
    }
    return members;
}

Result<PairPlan> PairPlan::make(const PairRequest &request)
{
    PairPlan plan;
    SPP_ASSIGN(plan.proposal, ScenarioFile::read(request.proposal, request.subgridCell_m));
    SPP_TRY(checkPair(plan.proposal, request));
    plan.isDone = holdsPair(request);
    plan.hasCheckpoints = plan.proposal.setup.options.checkpoints.every_s > 0.0;
    plan.proposal.setup = {};
    plan.proposal.structures.clear();
    SPP_ASSIGN(plan.inputs, hashedInputs(plan.proposal.context));
    plan.members = pairMembers(request.bothGates);
    plan.unfinished = QStringLiteral("%1.%2.pair")
                              .arg(QDir::cleanPath(QDir(request.folder).absolutePath()),
                                      digestOf(plan.inputs, choicesText(request, plan)));
    return plan;
}

QString PairPlan::fileOf(const PairMember &member) const
{
    return member.isProposal ? proposal.path : proposal.base;
}

} // namespace spp::flood
