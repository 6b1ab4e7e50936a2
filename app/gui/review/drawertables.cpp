// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/review/drawertables.h"

#include "core/domain/writtennumber.h"
#include "core/review/findingorder.h"
#include "core/review/findingtext.h"
#include "core/review/reviewwords.h"
#include "gui/review/datefield.h"
#include "gui/review/markicon.h"
#include "gui/review/verdictlook.h"

#include <QLabel>
#include <QLayout>
#include <QLocale>
#include <QPushButton>

namespace spp {

namespace {

TableCell numberCell(const QString &text, const std::optional<double> &value)
{
    return { text, value ? QVariant(*value) : QVariant(), {}, false, value.has_value() };
}

TableCell countCell(int count, bool isWarning = false)
{
    return { QLocale().toString(count), count, {}, isWarning, true };
}

Outcome markOf(Verdict::Answer answer)
{
    return answer == Verdict::Answer::Applies    ? Outcome::NotCertain
            : answer == Verdict::Answer::Unknown ? Outcome::Unknown
                                                 : Outcome::Pass;
}

} // namespace

FindingsTable::FindingsTable(QWidget *parent)
    : TablePage(QStringLiteral("findingsTable"), parent)
{
    retranslate();
}

void FindingsTable::show(const ReviewResult &review, const QMap<QString, FindingAnswer> &answers)
{
    m_review = review;
    m_answers = answers;
    retranslate();
}

void FindingsTable::retranslate()
{
    TablePage::retranslate();
    setWindowTitle(tr("Findings"));
    setEmptyText(m_review ? tr("No finding fits the filter.") : tr("Nothing was checked yet."));
    setHeader({ tr("No."), tr("Result"), tr("Finding"), tr("Measured"), tr("Limit"),
            tr("Would pass if"), tr("Officer's conclusion"), tr("Legal basis"), tr("Rule") });
    std::vector<std::vector<TableCell>> rows;
    QVariantList keys;
    if (m_review) {
        const FindingOrder order(*m_review);
        for (const size_t index : order.indices()) {
            const Finding &finding = m_review->findings[index];
            const int number = int(rows.size()) + 1;
            QString answer;
            if (m_answers.contains(finding.ruleId)) {
                const FindingAnswer &given = m_answers[finding.ruleId];
                answer = officerAnswerTitle(given.answer);
                if (!given.reason.isEmpty())
                    answer += QStringLiteral(": ") + given.reason;
            }
            rows.push_back({ countCell(number),
                    { VerdictLook::word(finding.outcome), VerdictLook::rank(finding.outcome),
                            markIcon(finding.outcome), finding.outcome == Outcome::Conflict },
                    { finding.message.text(), {}, {}, false },
                    numberCell(FindingText::measured(finding).text(), finding.measured),
                    numberCell(FindingText::limit(finding).text(), finding.limit),
                    { FindingText::wouldPass(finding, *m_review), {}, {}, false },
                    { answer, {}, {}, false }, { finding.citation.text(), {}, {}, false },
                    { finding.ruleId, {}, {}, false } });
            keys.append(number);
        }
    }
    setRows(rows, keys);
}

ThemesTable::ThemesTable(QWidget *parent)
    : TablePage(QStringLiteral("themesTable"), parent)
{
    retranslate();
}

void ThemesTable::show(const ReviewResult &review, const std::vector<Theme> &themes, QDate at)
{
    m_review = review;
    m_themes = themes;
    m_at = at;
    retranslate();
}

void ThemesTable::retranslate()
{
    TablePage::retranslate();
    setWindowTitle(tr("Themes"));
    setEmptyText(tr("No theme fits the filter."));
    setHeader({ tr("Theme"), tr("Data"), tr("State of"), tr("Answer"), tr("Reason"), tr("Owner"),
            tr("Source"), tr("Accuracy") });
    std::vector<std::vector<TableCell>> rows;
    QVariantList keys;
    for (const Theme &theme : m_themes) {
        const ThemeState state = theme.stateOn(m_at);
        TableCell answer;
        TableCell reason;
        for (const Verdict &verdict : m_review ? m_review->verdicts : std::vector<Verdict>()) {
            if (verdict.theme != theme.id)
                continue;
            answer = { reviewwords::answer(verdict.answer).text(), int(verdict.answer),
                markIcon(markOf(verdict.answer)), false };
            reason.text = verdict.reason.text();
        }
        rows.push_back({ { theme.title.text(), {}, {}, false },
                { reviewwords::state(state).text(), int(state), {}, state == ThemeState::Stale },
                { theme.updatedOn.isValid() ? shownDate(theme.updatedOn) : QString(),
                        theme.updatedOn.toString(Qt::ISODate), {}, false },
                answer, reason, { theme.owner, {}, {}, false }, { theme.source, {}, {}, false },
                theme.accuracy_m ? TableCell{ QString::fromUtf16(u"± ")
                                + written::quantity(*theme.accuracy_m, QStringLiteral("m")).text(),
                        *theme.accuracy_m, {}, false, true }
                                 : TableCell{} });
        keys.append(theme.id);
    }
    setRows(rows, keys);
}

CaseTable::CaseTable(QWidget *parent)
    : TablePage(QStringLiteral("caseTable"), parent)
    , m_line(new QLabel)
    , m_page(new QPushButton)
{
    m_page->setObjectName(QStringLiteral("summaryPage"));
    addButton(m_page);
    connect(m_page, &QPushButton::clicked, this, &CaseTable::pageAsked);
    m_line->setObjectName(QStringLiteral("caseSummary"));
    m_line->setContentsMargins(8, 0, 8, 4);
    static_cast<QBoxLayout *>(layout())->insertWidget(1, m_line);
    retranslate();
}

void CaseTable::show(const std::vector<QueueEntry> &queue, const CaseSummary &summary)
{
    m_queue = queue;
    m_summary = summary;
    retranslate();
}

void CaseTable::retranslate()
{
    TablePage::retranslate();
    setWindowTitle(tr("Cases"));
    m_page->setText(tr("Summary on one page…"));
    m_page->setToolTip(tr("A PDF for the head of division: figures, the cases that are due first"));
    setEmptyText(tr("No open case. A review becomes a case with \"Keep as case\"."));
    m_line->setText(tr("%1 open · %2 overdue · %3 due this week · %4 with conflicts not answered")
                            .arg(m_summary.open)
                            .arg(m_summary.overdue)
                            .arg(m_summary.dueThisWeek)
                            .arg(m_summary.withUnansweredConflicts));
    m_line->setVisible(!m_queue.empty());
    setHeader({ tr("Due"), tr("Working days left"), tr("Case number"), tr("Title"), tr("State"),
            tr("Officer"), VerdictLook::word(Outcome::Conflict),
            VerdictLook::word(Outcome::NotCertain), VerdictLook::word(Outcome::Unknown),
            tr("Not answered") });
    std::vector<std::vector<TableCell>> rows;
    QVariantList keys;
    for (const QueueEntry &entry : m_queue) {
        const QString due = entry.due.isValid() ? shownDate(entry.due) : tr("Not known");
        rows.push_back({ { due,
                                 entry.due.isValid() ? entry.due.toString(Qt::ISODate)
                                                     : QStringLiteral("9999"),
                                 {}, entry.overdue },
                entry.workingDaysLeft ? countCell(*entry.workingDaysLeft, entry.overdue)
                                      : TableCell{},
                { entry.file.number, {}, {}, false }, { entry.file.title, {}, {}, false },
                { caseStateTitle(entry.state), int(entry.state), {}, false },
                { entry.file.officer, {}, {}, false },
                countCell(entry.conflicts, entry.conflicts > 0), countCell(entry.notCertain),
                countCell(entry.unknown), countCell(entry.unanswered) });
        keys.append(entry.file.number);
    }
    setRows(rows, keys);
}

} // namespace spp
