// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "gui/gui_export.h"
#include "gui/review/comparisontable.h"
#include "gui/review/drawertables.h"
#include "gui/review/tableexport.h"
#include "gui/workbench/workspace.h"

#include <QObject>
#include <QPointer>

#include <vector>

namespace spp {

class CasePart;
class FindingPart;
class ReviewPanel;
class ReviewSession;
class Workbench;

/// The pages of the drawer that belong to reviews: all findings, the themes and how current they
/// are, two proposals side by side, the cases.
class SPP_GUI_EXPORT DrawerPart final : public QObject {
    Q_OBJECT

public:
    DrawerPart(Workbench &workbench, ReviewSession &session, ReviewPanel &panel,
            FindingPart &findings, CasePart &cases);
    ~DrawerPart() override;

    std::vector<DrawerPage> pages() const; ///< the drawer owns them once it asked
    ComparisonTable *comparison() const { return m_comparison; }
    CaseTable *caseTable() const { return m_caseTable; }
    FindingsTable *findingsTable() const { return m_findingsTable; }
    ThemesTable *themesTable() const { return m_themes; }
    /// The figures of the cases on one page, as the table shows them.
    void printSummary(const QString &path);

private:
    void showFindings();
    void showComparison();
    void showCases();
    void keepAsFirst();
    void askSummary();

    Workbench &m_workbench;
    ReviewSession &m_session;
    CasePart &m_cases;
    QPointer<FindingsTable> m_findingsTable;
    QPointer<ThemesTable> m_themes;
    QPointer<ComparisonTable> m_comparison;
    QPointer<CaseTable> m_caseTable;
    TableExport m_export;
};

} // namespace spp
