// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/review/casepart.h"

#include "core/data/territory.h"
#include "core/plugin/application.h"
#include "core/review/casearchive.h"
#include "gui/review/caseheader.h"
#include "gui/review/evidenceoverlay.h"
#include "gui/review/findingdetail.h"
#include "gui/review/findingmodel.h"
#include "gui/review/findingpart.h"
#include "gui/review/reviewpanel.h"
#include "gui/review/reviewsession.h"
#include "gui/review/sitesketch.h"
#include "gui/workbench/workbench.h"

#include <QJsonArray>
#include <QPointer>
#include <QUndoStack>

namespace spp {

/// A changed answer. The first answer to a finding is a record that stays: only what replaced an
/// earlier one can be undone, by giving that one again.
class AnswerStep final : public QUndoCommand {
public:
    AnswerStep(CasePart &part, const QString &number, const QString &rule,
            const FindingAnswer &before, const FindingAnswer &after)
        : QUndoCommand(CasePart::tr("Change answer"))
        , m_part(&part)
        , m_number(number)
        , m_rule(rule)
        , m_before(before)
        , m_after(after)
    {
    }
    void undo() override { give(m_before); }
    void redo() override { give(m_after); }

private:
    void give(const FindingAnswer &answer)
    {
        if (m_part)
            m_part->giveAnswer(m_number, m_rule, answer.answer, answer.reason);
    }

    QPointer<CasePart> m_part;
    QString m_number;
    QString m_rule;
    FindingAnswer m_before;
    FindingAnswer m_after;
};

CasePart::CasePart(
        Workbench &workbench, ReviewSession &session, ReviewPanel &panel, FindingPart &findings)
    : m_workbench(workbench)
    , m_session(session)
    , m_panel(panel)
    , m_findings(findings)
{
    CaseHeader *header = panel.caseHeader;
    connect(header, &CaseHeader::keepAsked, this, &CasePart::keep);
    connect(header, &CaseHeader::moveAsked, this, &CasePart::move);
    connect(header, &CaseHeader::newAsked, &session, &ReviewSession::clear);
    connect(panel.detail, &FindingDetail::answered, this, &CasePart::answer);
    connect(&findings, &FindingPart::selected, this, &CasePart::showAnswer);
    connect(&session, &ReviewSession::draftChanged, this, &CasePart::showCase);
    connect(&session, &ReviewSession::reviewChanged, this, [this] {
        if (m_isReopening)
            compareWithKept();
        else
            storeReview();
        readAnswers();
    });
}

void CasePart::reload()
{
    m_desk.reset();
    m_case.reset();
    m_answers.clear();
    if (Territory *territory = m_workbench.territory()) {
        auto desk = CaseDesk::create(*territory, m_workbench.application().actor());
        if (desk)
            m_desk.emplace(std::move(*desk));
        else
            m_workbench.report(tr("Cases cannot be read"), desk.error());
    }
    std::vector<std::pair<QString, QString>> procedures;
    if (m_desk) {
        for (const QString &id : m_desk->procedures().ids())
            procedures.emplace_back(id, m_desk->procedures().find(id)->title.text());
    }
    m_panel.caseHeader->setProcedures(procedures);
    m_panel.caseHeader->setReadOnly(m_workbench.isReadOnly());
    emit casesChanged();
}

Result<void> CasePart::addSite(const CaseFile &file, ReviewDraft &draft)
{
    Territory &territory = *m_workbench.territory();
    const QString wkb = territory.database().dialect().geometryAsWkb(QStringLiteral("site"));
    SPP_ASSIGN(const QVariant site,
            territory.database().single(
                    QStringLiteral("SELECT %1 FROM case_file WHERE id = ?1").arg(wkb),
                    { file.id }));
    if (site.isNull())
        return {};
    const QByteArray bytes = site.toByteArray();
    SPP_ASSIGN(const engine::Geometry outline,
            engine::Geometry::fromWkb({ bytes.constData(), size_t(bytes.size()) }));
    const QString name = file.subject.value(QStringLiteral("label")).toString();
    SPP_ASSIGN(draft.subject.site.path,
            SiteSketch::write(mapGeometry(outline), territory.crs(), name));
    return {};
}

/// What the kept case says was reviewed.
Result<ReviewDraft> CasePart::draftOf(const CaseFile &file)
{
    ReviewDraft draft;
    draft.at = QDate::currentDate();
    draft.caseNumber = file.number;
    draft.caseTitle = file.title;
    draft.proposal = file.proposal.toVariantMap();
    const QJsonArray parcels = file.subject.value(QStringLiteral("parcels")).toArray();
    for (const QJsonValue &parcel : parcels) {
        draft.subject.parcels.append(QStringLiteral("#%1").arg(
                qlonglong(parcel.toObject().value(QStringLiteral("id")).toDouble())));
    }
    if (draft.subject.parcels.isEmpty())
        SPP_TRY(addSite(file, draft));
    CaseRegister cases(m_workbench.territory()->database());
    SPP_ASSIGN(const std::vector<CaseReview> reviews, cases.reviews(file));
    if (!reviews.empty())
        draft.at = QDate::fromString(reviews.back().at, Qt::ISODate);
    return draft;
}

bool CasePart::open(const QString &number)
{
    if (!m_desk)
        return false;
    const auto file = m_desk->read(number);
    if (!file) {
        m_workbench.report(tr("The case %1 cannot be opened").arg(number), file.error());
        return false;
    }
    const auto draft = draftOf(*file);
    if (!draft) {
        m_workbench.report(tr("The case %1 cannot be opened").arg(number), draft.error());
        return false;
    }
    m_case = *file;
    m_session.open(*draft);
    m_isReopening = file->reviewCount > 0;
    if (m_isReopening)
        m_session.run();
    return true;
}

void CasePart::keep(const CaseFacts &facts)
{
    if (!m_desk)
        return;
    const bool isNew = m_session.draft().caseNumber.isEmpty();
    const Result<CaseFile> kept = isNew ? m_desk->open(facts) : m_desk->update(facts);
    if (!kept) {
        m_panel.caseHeader->setProblem(QString::fromStdString(kept.error().reason
                + (kept.error().advice.empty() ? "" : " ") + kept.error().advice));
        return;
    }
    m_panel.caseHeader->closeForm();
    m_session.nameCase(kept->number, kept->title);
    if (isNew)
        storeReview();
    readAnswers();
    emit casesChanged();
}

void CasePart::storeReview()
{
    const ReviewResult &review = m_session.review();
    const QString number = m_session.draft().caseNumber;
    if (!review || number.isEmpty() || m_workbench.isReadOnly() || !m_session.isUpToDate())
        return;
    Review named = *review;
    named.caseNumber = number;
    named.caseTitle = m_session.draft().caseTitle;
    const auto stored = CaseArchive::store(
            *m_workbench.territory(), named, m_workbench.application().actor());
    if (!stored)
        m_workbench.report(tr("The review was not kept under the case"), stored.error());
    emit casesChanged();
}

/// The data may have changed since the case was reviewed; then the kept findings and those shown
/// are not the same, and that must be said.
void CasePart::compareWithKept()
{
    m_isReopening = false;
    const auto kept = m_desk->findings(m_session.draft().caseNumber);
    if (!kept || !m_session.review())
        return;
    QStringList before;
    for (const AnsweredFinding &finding : *kept)
        before.append(finding.rule + QLatin1Char('=') + finding.outcome);
    QStringList now;
    for (const Finding &finding : m_session.review()->findings)
        now.append(finding.ruleId + QLatin1Char('=') + toString(finding.outcome));
    before.sort();
    now.sort();
    if (before != now) {
        m_workbench.tell(tr("Data or rules have changed since this case was last reviewed: the "
                            "findings shown are of today. Check again to keep them."));
    }
}

void CasePart::move(CaseState to, const QString &comment)
{
    if (!m_desk)
        return;
    const auto moved = m_desk->move(m_session.draft().caseNumber, to, comment);
    if (!moved)
        m_workbench.report(tr("The case stays where it is"), moved.error());
    else
        m_workbench.tell(tr("Case %1: %2").arg(m_session.draft().caseNumber, caseStateTitle(to)));
    showCase();
    readAnswers();
    emit casesChanged();
}

void CasePart::answer(OfficerAnswer answer, const QString &reason)
{
    const Finding *finding = m_findings.current();
    if (!finding)
        return;
    const QString number = m_session.draft().caseNumber;
    const auto before = m_answers.constFind(finding->ruleId);
    if (before == m_answers.cend()) {
        giveAnswer(number, finding->ruleId, answer, reason);
        return;
    }
    FindingAnswer after;
    after.answer = answer;
    after.reason = reason;
    m_workbench.undoStack()->push(new AnswerStep(*this, number, finding->ruleId, *before, after));
}

bool CasePart::giveAnswer(
        const QString &number, const QString &rule, OfficerAnswer answer, const QString &reason)
{
    if (!m_desk)
        return false;
    const auto given = m_desk->answer(number, rule, answer, reason);
    if (!given)
        m_workbench.report(tr("The answer was not kept"), given.error());
    readAnswers();
    emit casesChanged();
    return given.ok();
}

void CasePart::readAnswers()
{
    m_answers.clear();
    const QString number = m_session.draft().caseNumber;
    if (m_desk && !number.isEmpty()) {
        if (const auto findings = m_desk->findings(number)) {
            for (const AnsweredFinding &finding : *findings) {
                if (finding.answer)
                    m_answers.insert(finding.rule, *finding.answer);
            }
        }
    }
    m_panel.model->setAnswers(m_answers);
    showAnswer();
}

void CasePart::showAnswer()
{
    const Finding *finding = m_findings.current();
    std::optional<FindingAnswer> answer;
    if (finding && m_answers.contains(finding->ruleId))
        answer = m_answers.value(finding->ruleId);
    m_panel.detail->setAnswer(answer);
    QString why;
    if (m_session.draft().caseNumber.isEmpty())
        why = tr("Keep the work as a case to answer findings.");
    else if (m_workbench.isReadOnly())
        why = tr("The territory is read-only.");
    else if (!m_session.isUpToDate())
        why = tr("Check again before you answer.");
    m_panel.detail->setAnswersClosed(why);
}

void CasePart::showCase()
{
    const QString number = m_session.draft().caseNumber;
    m_case.reset();
    if (m_desk && !number.isEmpty()) {
        if (auto file = m_desk->read(number))
            m_case = std::move(*file);
    }
    std::optional<CaseHeader::Case> shown;
    if (m_case) {
        CaseHeader::Case facts;
        facts.number = m_case->number;
        facts.title = m_case->title;
        facts.state = caseStateFromString(m_case->state).value_or(CaseState::Draft);
        facts.due = m_case->due;
        facts.overdue = m_case->due.isValid() && m_case->due < QDate::currentDate()
                && !isClosed(facts.state);
        shown = facts;
    }
    m_panel.caseHeader->setCase(shown);
    showAnswer();
}

} // namespace spp
