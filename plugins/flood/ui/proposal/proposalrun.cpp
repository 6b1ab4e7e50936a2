// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/proposal/proposalrun.h"

#include "core/data/territory.h"
#include "core/plugin/application.h"
#include "flood/hazard/scenario.h"
#include "flood/ui/proposal/proposaldesk.h"
#include "flood/ui/proposal/proposalwords.h"
#include "flood/ui/proposal/runsection.h"
#include "flood/ui/shownflood.h"
#include "flood/whatif/pairplan.h"
#include "gui/workbench/job.h"
#include "gui/workbench/workbench.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QLocale>
#include <QPushButton>
#include <QRegularExpression>

#include <qgsapplication.h>

namespace spp::flood {

namespace {

constexpr int rest_ms = 700;
constexpr int riseDecimals = 3;

QString key(const char *name) { return QLatin1String(name); }

QString beside(const QString &proposal, const QString &name)
{
    return QFileInfo(proposal).absolutePath() + QLatin1Char('/') + name;
}

/// A name as scenarios have one, of a file's name.
QString asId(QString text)
{
    static const QRegularExpression others(QStringLiteral("[^A-Za-z0-9._-]+"));
    static const QRegularExpression start(QStringLiteral("^[^A-Za-z0-9]+"));
    text.replace(others, QStringLiteral("-")).remove(start);
    return text.isEmpty() ? QStringLiteral("proposal") : text;
}

} // namespace

ProposalRun::ProposalRun(Workbench &workbench, ShownFlood &shown, ProposalDesk &desk)
    : m_workbench(workbench)
    , m_shown(shown)
    , m_desk(desk)
    , m_section(new RunSection)
    , m_primary(new QPushButton)
{
    m_primary->setObjectName(QStringLiteral("floodRunPair"));
    m_primary->setProperty("primary", true);
    m_soon.setSingleShot(true);
    m_soon.setInterval(rest_ms);
    connect(&m_soon, &QTimer::timeout, this, &ProposalRun::estimate);
    connect(&desk, &ProposalDesk::proposalChanged, this, &ProposalRun::proposalChanged);
    connect(&desk, &ProposalDesk::baseChanged, this, &ProposalRun::proposalChanged);
    connect(m_section, &RunSection::changed, this, &ProposalRun::proposalChanged);
    connect(m_section, &RunSection::ratioChosen, &desk, &ProposalDesk::setRatio);
    connect(m_section, &RunSection::resumeAsked, this, &ProposalRun::start);
    connect(m_primary, &QPushButton::clicked, this, [this] {
        if (m_runner.isRunning())
            m_runner.stop();
        else
            start({});
    });
    connect(&m_runner, &PairRunner::runningChanged, this, &ProposalRun::showPrimary);
    connect(&m_runner, &PairRunner::finished, this, &ProposalRun::finished);
    connect(&m_runner, &PairRunner::failed, this, &ProposalRun::failed);
    retranslate();
    proposalChanged();
}

ProposalRun::~ProposalRun()
{
    m_isClosing = true;
    m_desk.disconnect(this);
    m_runner.disconnect(this);
    if (m_estimating)
        m_estimating->cancel();
    if (m_section && !m_section->parent())
        delete m_section;
    if (m_primary && !m_primary->parent())
        delete m_primary;
}

void ProposalRun::openTerritory()
{
    const Actor actor = m_workbench.application().actor();
    m_section->setUsualSource(actor.office.isEmpty() ? QStringLiteral("SPP")
                                                     : actor.office + QStringLiteral(", SPP"));
}

void ProposalRun::closeTerritory()
{
    m_runner.stop();
    m_section->showResult({}, false);
    m_section->offerResume({});
}

PairRequest ProposalRun::request(const QString &folder) const
{
    PairRequest request;
    request.proposal = m_desk.proposal().path;
    request.folder = folder;
    request.bothGates = m_section->bothGates();
    request.threads = m_section->threads();
    request.subgridCell_m = m_section->subgridCell_m();
    return request;
}

/// Of which neither a folder nor a scenario of the territory is there.
QString ProposalRun::freeName() const
{
    const QString path = m_desk.proposal().path;
    const QString stem = asId(QFileInfo(path).completeBaseName());
    QStringList taken;
    if (Territory *territory = m_workbench.territory()) {
        if (const auto scenarios = ScenarioRegister(*territory).list()) {
            for (const FloodScenario &scenario : *scenarios)
                taken.append(scenario.id);
        }
    }
    for (int i = 1;; ++i) {
        const QString name = i == 1 ? stem : QStringLiteral("%1-%2").arg(stem).arg(i);
        const bool isTaken = std::any_of(taken.begin(), taken.end(), [&name](const QString &id) {
            return id.startsWith(name + QStringLiteral("-base"))
                    || id.startsWith(name + QStringLiteral("-proposal"));
        });
        if (!isTaken && !QFileInfo::exists(beside(path, name)))
            return name;
    }
}

void ProposalRun::suggestName()
{
    m_named = m_desk.proposal().path;
    m_section->setName(m_desk.hasProposal() ? freeName() : QString());
}

void ProposalRun::proposalChanged()
{
    if (m_named != m_desk.proposal().path)
        suggestName();
    m_isStale = true;
    const bool canRun = m_desk.hasProposal() && m_desk.base();
    m_section->setVisible(canRun);
    if (m_desk.base())
        m_section->setCells(*m_desk.base());
    if (canRun) {
        m_section->showEstimating();
        m_soon.start();
    } else {
        m_soon.stop();
    }
    showPrimary();
}

Result<ProposalRun::Outlook> ProposalRun::outlookOf(
        const PairRequest &request, const QStringList &interrupted)
{
    Outlook outlook;
    SPP_ASSIGN(outlook.estimate, estimatePair(request));
    for (const QString &folder : interrupted) {
        PairRequest again = request;
        again.folder = folder;
        const Result<PairPlan> plan = PairPlan::make(again);
        if (plan && QFileInfo::exists(plan->unfinished))
            outlook.resumable = folder;
        if (!outlook.resumable.isEmpty())
            break;
    }
    return outlook;
}

void ProposalRun::estimate()
{
    // One at a time; it measures the speed of the computer, which a run would spoil.
    if (m_estimating || m_runner.isRunning() || !m_desk.hasProposal())
        return;
    m_isStale = false;
    const PairRequest asked = request(beside(m_desk.proposal().path, m_section->name()));
    const QStringList interrupted = PairRunner::interrupted(asked.proposal);
    auto *job = new Job<Outlook>(
            tr("Estimate the run"), this,
            [asked, interrupted](Feedback &) { return outlookOf(asked, interrupted); },
            [this](const Result<Outlook> &outlook) {
                m_estimating = nullptr;
                if (m_isClosing)
                    return;
                if (m_isStale)
                    m_soon.start();
                else
                    showOutlook(outlook);
            });
    m_estimating = job;
    QgsApplication::taskManager()->addTask(job);
}

void ProposalRun::showOutlook(const Result<Outlook> &outlook)
{
    if (outlook) {
        m_section->showEstimate(outlook->estimate);
        m_section->offerResume(outlook->resumable);
    } else {
        m_section->showNoEstimate(QString::fromStdString(outlook.error().text()));
        m_section->offerResume({});
    }
}

Result<PairTarget> ProposalRun::target(const PairRequest &request) const
{
    PairTarget target;
    target.registration.name = QFileInfo(request.folder).fileName();
    target.registration.source = m_section->source();
    target.registration.returnPeriod_years = m_section->returnPeriod_years();
    target.registration.actor = m_workbench.application().actor();
    target.territory = m_workbench.territory()->path();
    if (m_workbench.isReadOnly())
        target.refusal = Error::environment(tr("The territory can only be read.").toStdString());
    else
        SPP_TRY(checkRegistration(*m_workbench.territory(), target.registration, request));
    return target;
}

void ProposalRun::start(const QString &resumed)
{
    if (!m_desk.hasProposal() || !m_workbench.territory() || m_runner.isRunning())
        return;
    const QString problem = m_section->problem();
    if (!problem.isEmpty()) {
        m_section->showResult(problem, true);
        return;
    }
    PairRequest asked = request(
            resumed.isEmpty() ? beside(m_desk.proposal().path, m_section->name()) : resumed);
    asked.resume = !resumed.isEmpty();
    const Result<PairTarget> goal = target(asked);
    if (!goal) {
        m_section->showResult(QString::fromStdString(goal.error().text()), true);
        return;
    }
    m_section->showResult({}, false);
    m_section->offerResume({});
    m_runner.run(asked, *goal);
}

void ProposalRun::showPrimary()
{
    const bool isRunning = m_runner.isRunning();
    m_primary->setText(m_runner.isStopping() ? tr("Stopping …")
                    : isRunning              ? tr("Stop")
                                             : tr("Run pair"));
    m_primary->setEnabled(
            isRunning ? !m_runner.isStopping() : m_desk.hasProposal() && m_desk.base() != nullptr);
    m_primary->setToolTip(isRunning ? tr("Leaves things as they were")
                                    : tr("Runs base and proposal with the same rain and tides, and"
                                         " compares them"));
}

void ProposalRun::finished(const FinishedPair &pair)
{
    QStringList lines;
    const bool isValid = pair.outcome.isValid();
    if (!isValid)
        lines.append(tr("The water balance does not close: the run is not valid."));
    const QLocale locale;
    for (const QJsonValue &change : pair.outcome.summary[key("changes")].toArray()) {
        const double rise = change[key("greatest_rise_m")].toDouble();
        const double fall = -change[key("greatest_fall_m")].toDouble();
        if (rise == 0.0 && fall == 0.0)
            lines.append(tr("The proposal changes nothing: the difference is 0 everywhere."));
        else
            lines.append(tr("Water rises by up to %1 m and falls by up to %2 m.")
                                 .arg(locale.toString(rise, 'f', riseDecimals),
                                         locale.toString(fall, 'f', riseDecimals)));
    }
    if (pair.registered) {
        lines.append(tr("In the territory as %1 and %2.")
                             .arg(pair.registered->base.join(QStringLiteral(", ")),
                                     pair.registered->proposal.join(QStringLiteral(", "))));
        lines += pair.registered->warnings;
    } else if (pair.notRegistered) {
        lines.append(tr("Not put into the territory: %1 The results are in %2.")
                             .arg(QString::fromStdString(pair.notRegistered->text()), pair.folder));
    }
    m_section->showResult(lines.join(QLatin1Char('\n')), !isValid);
    suggestName();
    proposalChanged();
    m_shown.show(pair.proposal, pair.base);
    if (!pair.registered)
        return;
    m_shown.scenariosChanged();
    m_shown.setPair({ pair.registered->base, pair.registered->proposal, pair.registered->site,
            pair.proposalFolders });
}

void ProposalRun::failed(const Error &error)
{
    if (error.code == ErrorCode::Cancelled) {
        m_section->showResult(m_desk.base() && m_desk.base()->checkpointEvery_s > 0.0
                        ? tr("Stopped. What was computed so far is kept and can be gone on with.")
                        : tr("Stopped. Nothing has changed."),
                false);
    } else {
        m_section->showResult(QString::fromStdString(error.text()), true);
        m_workbench.report(tr("The pair could not be run"), error);
    }
    suggestName();
    proposalChanged();
}

void ProposalRun::retranslate()
{
    m_section->retranslate();
    showPrimary();
}

QJsonObject ProposalRun::state() const { return m_section->state(); }

void ProposalRun::restore(const QJsonObject &state) { m_section->restore(state); }

} // namespace spp::flood
