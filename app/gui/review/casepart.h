// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/cases/casedesk.h"
#include "gui/gui_export.h"

#include <QMap>
#include <QObject>

#include <optional>

namespace spp {

class FindingPart;
class ReviewPanel;
class ReviewSession;
class Workbench;
struct ReviewDraft;

/// The case behind a review: kept in the territory with its reviews, the officer's answers, its
/// state and due date.
class SPP_GUI_EXPORT CasePart final : public QObject {
    Q_OBJECT

public:
    CasePart(Workbench &workbench, ReviewSession &session, ReviewPanel &panel,
            FindingPart &findings);

    void reload(); ///< another territory, or none
    /// Opens a case and runs its last review again. False, said in the message bar, when it cannot
    /// be read.
    bool open(const QString &number);
    const QMap<QString, FindingAnswer> &answers() const { return m_answers; }

signals:
    void casesChanged(); ///< a case was opened, moved on or answered

private:
    friend class AnswerStep;
    void keep(const CaseFacts &facts);
    void move(CaseState to, const QString &comment);
    void answer(OfficerAnswer answer, const QString &reason);
    bool giveAnswer(const QString &number, const QString &rule, OfficerAnswer answer,
            const QString &reason);
    void storeReview();
    void compareWithKept();
    void showCase();
    void readAnswers();
    void showAnswer();
    Result<ReviewDraft> draftOf(const CaseFile &file);
    Result<void> addSite(const CaseFile &file, ReviewDraft &draft);

    Workbench &m_workbench;
    ReviewSession &m_session;
    ReviewPanel &m_panel;
    FindingPart &m_findings;
    std::optional<CaseDesk> m_desk;
    std::optional<CaseFile> m_case;
    QMap<QString, FindingAnswer> m_answers; ///< by rule
    bool m_isReopening = false; ///< the next review repeats the kept one and is not stored
};

} // namespace spp
