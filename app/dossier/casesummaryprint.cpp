// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "dossier/casesummaryprint.h"

#include "core/data/territory.h"
#include "core/plugin/application.h"
#include "core/profile/officefiles.h"
#include "core/review/geopackagewriter.h"
#include "core/review/reviewwords.h"
#include "dossier/fonts.h"
#include "dossier/pdfpages.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::CaseSummaryPrint)
};

// What one page holds under the figures.
constexpr size_t mostCases = 18;
constexpr size_t mostRules = 6;
constexpr size_t mostOfficers = 5;
constexpr double labelWidth_mm = 70.0;

QString day(QDate date)
{
    return date.isValid() ? reviewwords::date(date).text() : QStringLiteral("–");
}

class SummaryPage {
public:
    SummaryPage(const DossierLook &look, PageFlow &flow)
        : m_look(look)
        , m_flow(flow)
    {
    }

    void title(QDate on)
    {
        TextStyle style = m_look.heading();
        style.size_pt = m_look.sizes.title_pt;
        style.colour = m_look.colour("ink");
        m_flow.paragraph(Texts::tr("Cases on %1").arg(day(on)), style);
        m_flow.space(2.0);
    }

    void figures(const CaseSummary &summary)
    {
        std::vector<std::pair<QString, QString>> rows{ { Texts::tr("Open"), count(summary.open) } };
        for (const auto &[state, cases] : summary.byState)
            rows.push_back({ caseStateTitle(state), count(cases) });
        rows.push_back({ Texts::tr("Overdue"), count(summary.overdue) });
        rows.push_back({ Texts::tr("Due today"), count(summary.dueToday) });
        rows.push_back({ Texts::tr("Due this week"), count(summary.dueThisWeek) });
        rows.push_back({ Texts::tr("Without a due date"), count(summary.dueUnknown) });
        rows.push_back({ Texts::tr("With conflicts not answered yet"),
                count(summary.withUnansweredConflicts) });
        rows.push_back({ Texts::tr("Not reviewed yet"), count(summary.neverReviewed) });
        m_flow.facts(rows, labelWidth_mm);
    }

    void dueFirst(const std::vector<QueueEntry> &queue)
    {
        std::vector<std::vector<Cell>> rows;
        for (size_t i = 0; i < std::min(queue.size(), mostCases); ++i) {
            const QueueEntry &entry = queue[i];
            const TextStyle style = entry.overdue ? m_look.tableBold() : m_look.table();
            rows.push_back({ { { entry.file.number, style } },
                    { { caseStateTitle(entry.state), m_look.table() } },
                    { { day(entry.due), style } }, { { left(entry), style } },
                    { { entry.file.officer, m_look.table() } },
                    { { count(entry.conflicts), m_look.table() } },
                    { { count(entry.unanswered), m_look.table() } } });
        }
        section(Texts::tr("Due first"),
                { { Texts::tr("Case"), 30 }, { Texts::tr("State"), 28 }, { Texts::tr("Due"), 22 },
                        { Texts::tr("Working days left"), 24, Qt::AlignRight },
                        { Texts::tr("Officer"), 40 },
                        { Texts::tr("Conflicts"), 20, Qt::AlignRight },
                        { Texts::tr("Not answered"), 20, Qt::AlignRight } },
                rows, queue.size());
    }

    void conflicts(const CaseSummary &summary)
    {
        std::vector<std::vector<Cell>> rows;
        for (size_t i = 0; i < std::min(summary.conflicts.size(), mostRules); ++i) {
            const CaseSummary::RuleCount &rule = summary.conflicts[i];
            rows.push_back(
                    { { { rule.rule, m_look.table() } }, { { count(rule.cases), m_look.table() } },
                            { { count(rule.disagreed), m_look.table() } } });
        }
        section(Texts::tr("Conflicts met most often"),
                { { Texts::tr("Rule"), 110 }, { Texts::tr("Cases"), 25, Qt::AlignRight },
                        { Texts::tr("Officer disagrees"), 30, Qt::AlignRight } },
                rows, summary.conflicts.size());
    }

    void officers(const CaseSummary &summary)
    {
        std::vector<std::vector<Cell>> rows;
        for (size_t i = 0; i < std::min(summary.officers.size(), mostOfficers); ++i) {
            const CaseSummary::OfficerCount &one = summary.officers[i];
            const QString name = one.officer.isEmpty() ? Texts::tr("Nobody is named") : one.officer;
            rows.push_back({ { { name, m_look.table() } }, { { count(one.open), m_look.table() } },
                    { { count(one.overdue), m_look.table() } } });
        }
        section(Texts::tr("Officers"),
                { { Texts::tr("Officer"), 110 }, { Texts::tr("Open"), 25, Qt::AlignRight },
                        { Texts::tr("Overdue"), 30, Qt::AlignRight } },
                rows, summary.officers.size());
    }

private:
    static QString count(int number) { return QString::number(number); }

    static QString left(const QueueEntry &entry)
    {
        return entry.workingDaysLeft ? QString::number(*entry.workingDaysLeft)
                                     : QStringLiteral("–");
    }

    void section(const QString &title, const std::vector<Column> &columns,
            const std::vector<std::vector<Cell>> &rows, size_t all)
    {
        if (rows.empty())
            return;
        m_flow.heading(title);
        m_flow.table(columns, rows);
        if (all > rows.size())
            m_flow.paragraph(Texts::tr("and %1 more").arg(all - rows.size()), m_look.small());
    }

    const DossierLook &m_look;
    PageFlow &m_flow;
};

} // namespace

Result<void> printCaseSummary(Territory &territory, const CaseSummary &summary,
        const std::vector<QueueEntry> &queue, const QString &path)
{
    SPP_TRY(Fonts::load());
    SPP_ASSIGN(const Profile profile, territory.profile());
    SPP_ASSIGN(const DossierLook look, DossierLook::read(OfficeFiles(profile)));
    PageFlow flow(look);
    SummaryPage page(look, flow);
    page.title(summary.on);
    page.figures(summary);
    page.dueFirst(queue);
    page.conflicts(summary);
    page.officers(summary);
    const RunningTexts running{ QFileInfo(territory.path()).completeBaseName(),
        look.text("made_by") + QLatin1Char(' ') + Application::version(), {} };
    Feedback silent;
    SPP_ASSIGN(const QByteArray pdf,
            pdfOf(flow, look, running, Texts::tr("Cases on %1").arg(day(summary.on)), summary.on,
                    silent));
    return writeFile(path, pdf);
}

} // namespace spp
