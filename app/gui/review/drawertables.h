// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/cases/casedesk.h"
#include "gui/review/reviewrun.h"
#include "gui/review/tablepage.h"

#include <QMap>

#include <vector>

class QLabel;
class QPushButton;

namespace spp {

class Territory;

/// All findings of a review, for sorting and for a spreadsheet. Keys are their numbers.
class SPP_GUI_EXPORT FindingsTable final : public TablePage {
    Q_OBJECT

public:
    explicit FindingsTable(QWidget *parent = nullptr);
    void show(const ReviewResult &review, const QMap<QString, FindingAnswer> &answers);

private:
    void retranslate() override;
    ReviewResult m_review;
    QMap<QString, FindingAnswer> m_answers;
};

/// Every theme with what it says of the subject, and how current it is. Keys are theme ids.
class SPP_GUI_EXPORT ThemesTable final : public TablePage {
    Q_OBJECT

public:
    explicit ThemesTable(QWidget *parent = nullptr);
    /// The territory tells currency and owner; null: the review alone.
    void show(const ReviewResult &review, const std::vector<Theme> &themes, QDate at);

private:
    void retranslate() override;
    ReviewResult m_review;
    std::vector<Theme> m_themes;
    QDate m_at;
};

/// Open cases by due date, for the head of division. Keys are case numbers.
class SPP_GUI_EXPORT CaseTable final : public TablePage {
    Q_OBJECT

public:
    explicit CaseTable(QWidget *parent = nullptr);
    void show(const std::vector<QueueEntry> &queue, const CaseSummary &summary);
    const std::vector<QueueEntry> &queue() const { return m_queue; }
    const CaseSummary &summary() const { return m_summary; }

signals:
    void pageAsked(); ///< the summary on one page, to print

private:
    void retranslate() override;
    std::vector<QueueEntry> m_queue;
    CaseSummary m_summary;
    QLabel *m_line;
    QPushButton *m_page;
};

} // namespace spp
