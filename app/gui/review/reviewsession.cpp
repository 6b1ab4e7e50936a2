// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/review/reviewsession.h"

#include "core/data/territory.h"
#include "core/plugin/application.h"
#include "core/review/reviewer.h"
#include "core/rules/packinputs.h"
#include "gui/workbench/job.h"
#include "gui/workbench/workbench.h"

#include <QUndoStack>

#include <qgsapplication.h>

namespace spp {

/// What was entered before and after. Its texts are those of the moment it was made.
class DraftStep final : public QUndoCommand {
public:
    DraftStep(ReviewSession &session, const QString &text, const ReviewDraft &after,
            const QString &mergeKey)
        : QUndoCommand(text)
        , m_session(&session)
        , m_before(session.m_draft)
        , m_after(after)
        , m_mergeKey(mergeKey)
    {
    }

    void undo() override { apply(m_before); }
    void redo() override { apply(m_after); }
    int id() const override { return m_mergeKey.isEmpty() ? -1 : 0x5250; }
    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *next = dynamic_cast<const DraftStep *>(other);
        if (!next || next->m_mergeKey != m_mergeKey)
            return false;
        m_after = next->m_after;
        return true;
    }

private:
    /// The case may have got its number since; that is a fact of the territory, not of the draft.
    void apply(ReviewDraft draft)
    {
        if (!m_session)
            return;
        draft.caseNumber = m_session->m_draft.caseNumber;
        draft.caseTitle = m_session->m_draft.caseTitle;
        m_session->apply(draft);
    }

    QPointer<ReviewSession> m_session;
    ReviewDraft m_before;
    ReviewDraft m_after;
    QString m_mergeKey;
};

namespace {

QJsonObject plain(const QVariantMap &values) { return QJsonObject::fromVariantMap(values); }

} // namespace

ReviewSession::ReviewSession(Workbench &workbench, QObject *parent)
    : QObject(parent)
    , m_workbench(workbench)
{
    m_draft.at = QDate::currentDate();
}

ReviewSession::~ReviewSession() { cancel(); }

void ReviewSession::change(const QString &text, const ReviewDraft &after, const QString &mergeKey)
{
    if (after != m_draft)
        m_workbench.undoStack()->push(new DraftStep(*this, text, after, mergeKey));
}

void ReviewSession::setParcels(const QStringList &references)
{
    ReviewDraft after = m_draft;
    after.subject = {};
    after.subject.parcels = references;
    change(tr("Choose parcel"), after);
}

void ReviewSession::setSite(const SiteRequest &site)
{
    ReviewDraft after = m_draft;
    after.subject = {};
    after.subject.site = site;
    change(tr("Choose site"), after);
}

void ReviewSession::setValue(const QString &input, const QVariant &value)
{
    ReviewDraft after = m_draft;
    if (value.isValid())
        after.proposal.insert(input, value);
    else
        after.proposal.remove(input);
    // 5 and 5.0 are one value to everybody but QVariant.
    if (plain(after.proposal) != plain(m_draft.proposal))
        change(tr("Change proposal"), after, input);
}

void ReviewSession::setDate(QDate at)
{
    ReviewDraft after = m_draft;
    after.at = at;
    change(tr("Change date of the case"), after);
}

void ReviewSession::setRulePacks(const QStringList &names)
{
    ReviewDraft after = m_draft;
    after.rulePacks = names;
    change(tr("Choose rule packs"), after);
}

void ReviewSession::open(const ReviewDraft &draft, const ReviewResult &review)
{
    cancel();
    // Steps of another case must not be taken back in this one.
    m_workbench.undoStack()->clear();
    m_review = review;
    m_reviewed = draft;
    apply(draft);
    emit reviewChanged();
}

void ReviewSession::clear()
{
    ReviewDraft empty;
    empty.at = QDate::currentDate();
    open(empty);
}

void ReviewSession::nameCase(const QString &number, const QString &title)
{
    const bool wasUpToDate = isUpToDate();
    m_draft.caseNumber = number;
    m_draft.caseTitle = title;
    if (wasUpToDate)
        m_reviewed = m_draft;
    emit draftChanged();
}

void ReviewSession::apply(const ReviewDraft &draft)
{
    const bool subjectDiffers = draft.subject != m_draft.subject || !m_subject;
    const bool packsDiffer
            = draft.at != m_draft.at || draft.rulePacks != m_draft.rulePacks || m_packs.empty();
    m_draft = draft;
    if (subjectDiffers)
        readSubject();
    if (packsDiffer)
        readPacks();
    emit draftChanged();
}

void ReviewSession::readSubject()
{
    m_subject.reset();
    m_subjectError.reset();
    Territory *territory = m_workbench.territory();
    if (territory && !m_draft.subject.isEmpty()) {
        std::optional<SiteOrigin> origin;
        Result<Subject> read = ReviewRun::subject(*territory, m_draft.subject, origin);
        if (read)
            m_subject = std::move(*read);
        else
            m_subjectError = read.error();
    }
    emit subjectChanged();
}

void ReviewSession::readPacks()
{
    m_packs.clear();
    m_offered.clear();
    m_inputs.clear();
    Territory *territory = m_workbench.territory();
    if (!territory)
        return;
    const auto contributions = &m_workbench.application().contributions();
    Reviewer reviewer(*territory, *contributions);
    auto packs = reviewer.packs({}, m_draft.at);
    if (packs)
        m_offered = *packs;
    if (!m_draft.rulePacks.isEmpty())
        packs = reviewer.packs(m_draft.rulePacks, m_draft.at);
    if (!packs) {
        m_workbench.report(tr("The rule packs cannot be used"), packs.error());
        emit inputsChanged();
        return;
    }
    m_packs = std::move(*packs);
    std::vector<const RulePack *> used;
    for (const PackUse &use : m_packs) {
        if (use.used)
            used.push_back(use.pack.get());
    }
    if (auto inputs = mergedInputs(used))
        m_inputs = std::move(*inputs);
    else
        m_workbench.report(tr("The rule packs cannot be used"), inputs.error());
    emit inputsChanged();
}

void ReviewSession::reload()
{
    Territory *territory = m_workbench.territory();
    OfficeFiles files;
    if (territory) {
        if (const auto profile = territory->profile())
            files = OfficeFiles(*profile);
    }
    if (auto layout = ProposalFormLayout::read(files))
        m_formLayout = std::move(*layout);
    else
        m_workbench.report(tr("The layout of the form cannot be read"), layout.error());
    readSubject();
    readPacks();
    emit draftChanged();
}

void ReviewSession::run()
{
    if (isRunning() || !m_workbench.territory())
        return;
    const QString path = m_workbench.territory()->path();
    const Contributions *contributions = &m_workbench.application().contributions();
    const int generation = ++m_generation;
    auto *job = new Job<ReviewResult>(
            tr("Checking"), this,
            [path, draft = m_draft, contributions](Feedback &feedback) {
                return ReviewRun::run(path, draft, *contributions, feedback);
            },
            [this, generation, draft = m_draft](Result<ReviewResult> result) {
                if (generation == m_generation && result)
                    m_reviewed = draft;
                finish(generation, std::move(result));
            });
    m_task = job;
    connect(job, &QgsTask::progressChanged, this, &ReviewSession::progressChanged);
    emit runningChanged();
    QgsApplication::taskManager()->addTask(job);
}

void ReviewSession::cancel()
{
    ++m_generation;
    if (!m_task)
        return;
    m_task->cancel();
    m_task.clear();
    emit runningChanged();
}

void ReviewSession::finish(int generation, Result<ReviewResult> result)
{
    if (generation != m_generation)
        return;
    m_task.clear();
    emit runningChanged();
    if (result) {
        m_review = std::move(*result);
        emit reviewChanged();
    } else if (result.error().code != ErrorCode::Cancelled) {
        m_workbench.report(tr("The case could not be checked"), result.error());
    }
}

} // namespace spp
