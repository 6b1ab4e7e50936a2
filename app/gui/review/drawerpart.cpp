// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/review/drawerpart.h"

#include "core/data/territory.h"
#include "core/plugin/application.h"
#include "dossier/casesummaryprint.h"
#include "gui/review/casepart.h"
#include "gui/review/comparisontable.h"
#include "gui/review/drawertables.h"
#include "gui/review/findingpart.h"
#include "gui/review/reviewpanel.h"
#include "gui/review/reviewsession.h"
#include "gui/workbench/workbench.h"

#include <QDir>
#include <QFileDialog>
#include <QPushButton>

namespace spp {

DrawerPart::DrawerPart(Workbench &workbench, ReviewSession &session, ReviewPanel &panel,
        FindingPart &findings, CasePart &cases)
    : m_workbench(workbench)
    , m_session(session)
    , m_cases(cases)
    , m_findingsTable(new FindingsTable)
    , m_themes(new ThemesTable)
    , m_comparison(new ComparisonTable)
    , m_caseTable(new CaseTable)
    , m_export(workbench)
{
    for (TablePage *page : std::initializer_list<TablePage *>{
                 m_findingsTable, m_themes, m_comparison, m_caseTable })
        m_export.serve(*page);
    connect(&session, &ReviewSession::reviewChanged, this, [this] {
        showFindings();
        showComparison();
    });
    connect(&session, &ReviewSession::inputsChanged, this, &DrawerPart::showComparison);
    connect(&session, &ReviewSession::draftChanged, this, &DrawerPart::showComparison);
    connect(&cases, &CasePart::casesChanged, this, [this] {
        showFindings();
        showCases();
    });
    connect(m_findingsTable, &TablePage::chosen, &findings,
            [&findings](const QVariant &number) { findings.select(number.toInt()); });
    connect(m_caseTable, &TablePage::opened, &cases,
            [&cases](const QVariant &number) { cases.open(number.toString()); });
    connect(m_caseTable, &CaseTable::pageAsked, this, &DrawerPart::askSummary);
    connect(m_comparison, &ComparisonTable::keepAsked, this, &DrawerPart::keepAsFirst);
    connect(panel.second, &QPushButton::clicked, this, [this] {
        if (!m_comparison->hasFirst())
            keepAsFirst();
        m_workbench.showDrawerPage(QStringLiteral("review.comparison"));
    });
}

/// Pages that no drawer took are still ours.
DrawerPart::~DrawerPart()
{
    for (QWidget *page : std::initializer_list<QWidget *>{ m_findingsTable.data(), m_themes.data(),
                 m_comparison.data(), m_caseTable.data() }) {
        if (page && !page->parent())
            delete page;
    }
}

std::vector<DrawerPage> DrawerPart::pages() const
{
    return { { QStringLiteral("review.findings"), m_findingsTable },
        { QStringLiteral("review.themes"), m_themes },
        { QStringLiteral("review.comparison"), m_comparison },
        { QStringLiteral("review.cases"), m_caseTable } };
}

void DrawerPart::showFindings()
{
    if (!m_findingsTable || !m_themes)
        return;
    m_findingsTable->show(m_session.review(), m_cases.answers());
    std::vector<Theme> themes;
    if (Territory *territory = m_workbench.territory())
        themes = territory->themes();
    m_themes->show(m_session.review(), themes, m_session.draft().at);
}

void DrawerPart::showComparison()
{
    if (!m_comparison || !m_comparison->hasFirst())
        return;
    m_comparison->setInputs(m_session.inputs());
    m_comparison->setSecond(
            { m_session.draft().proposal, m_session.review(), m_session.isUpToDate() });
}

void DrawerPart::keepAsFirst()
{
    m_comparison->setInputs(m_session.inputs());
    m_comparison->setFirst(
            { m_session.draft().proposal, m_session.review(), m_session.isUpToDate() });
    showComparison();
}

void DrawerPart::showCases()
{
    if (!m_caseTable)
        return;
    std::vector<QueueEntry> queue;
    CaseSummary summary;
    if (Territory *territory = m_workbench.territory()) {
        auto desk = CaseDesk::create(*territory, m_workbench.application().actor());
        if (desk) {
            if (auto entries = desk->queue(QDate::currentDate()))
                queue = std::move(*entries);
            if (auto figures = desk->summary(QDate::currentDate()))
                summary = std::move(*figures);
        }
    }
    m_caseTable->show(queue, summary);
}

void DrawerPart::askSummary()
{
    const QString name = QStringLiteral("%1-%2.pdf")
                                 .arg(tr("cases"), QDate::currentDate().toString(Qt::ISODate));
    const QString path = QFileDialog::getSaveFileName(m_caseTable->window(),
            tr("Summary on one page"), QDir::home().filePath(name), tr("PDF documents (*.pdf)"));
    if (!path.isEmpty())
        printSummary(path);
}

void DrawerPart::printSummary(const QString &path)
{
    Territory *territory = m_workbench.territory();
    if (!territory)
        return;
    const Result<void> printed
            = printCaseSummary(*territory, m_caseTable->summary(), m_caseTable->queue(), path);
    if (printed)
        m_workbench.tell(tr("Written: %1").arg(QDir::toNativeSeparators(path)));
    else
        m_workbench.report(tr("The summary could not be written"), printed.error());
}

} // namespace spp
