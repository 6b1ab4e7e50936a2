// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/domain/proposal.h"
#include "core/review/proposalformlayout.h"
#include "core/review/review.h"
#include "gui/gui_export.h"
#include "gui/review/reviewdraft.h"
#include "gui/review/reviewrun.h"

#include <QObject>
#include <QPointer>

#include <optional>
#include <vector>

class QgsTask;

namespace spp {

class Workbench;

/// The review that is being worked on: what was entered, what it concerns, what came out. Every
/// change of what was entered goes through the window's undo history.
///
/// Of the window's thread. Widgets read it and follow its signals; they keep no state of their own.
class SPP_GUI_EXPORT ReviewSession final : public QObject {
    Q_OBJECT

public:
    explicit ReviewSession(Workbench &workbench, QObject *parent = nullptr);
    ~ReviewSession() override;

    const ReviewDraft &draft() const { return m_draft; }
    /// Empty with the reason in subjectError() when what was chosen cannot be read.
    const std::optional<Subject> &subject() const { return m_subject; }
    const std::optional<Error> &subjectError() const { return m_subjectError; }
    const std::vector<PackUse> &packs() const { return m_packs; }
    /// Those of the profile, with what holds on the date.
    const std::vector<PackUse> &offeredPacks() const { return m_offered; }
    const std::vector<ProposalInput> &inputs() const { return m_inputs; }
    const ProposalFormLayout &formLayout() const { return m_formLayout; }
    const ReviewResult &review() const { return m_review; } ///< null before the first run
    bool isUpToDate() const { return m_review && m_reviewed == m_draft; }
    bool isRunning() const { return !m_task.isNull(); }

    /// One step of the history; steps with the same key that follow one another become one.
    void change(const QString &text, const ReviewDraft &after, const QString &mergeKey = {});
    void setParcels(const QStringList &references);
    void setSite(const SiteRequest &site);
    void setValue(const QString &input, const QVariant &value); ///< invalid: unknown
    void setDate(QDate at);
    void setRulePacks(const QStringList &names);
    /// Without history: another case, or none.
    void open(const ReviewDraft &draft, const ReviewResult &review = {});
    void clear();
    /// The work is kept under this case from now on; the review stays as it is.
    void nameCase(const QString &number, const QString &title);

    void run(); ///< in the background; a second call while it runs does nothing
    void cancel(); ///< answers at once; the work ends by itself and its result is dropped
    void reload(); ///< the territory was opened, or its themes changed

signals:
    void draftChanged();
    void subjectChanged();
    void inputsChanged();
    void runningChanged();
    void progressChanged(double percent);
    void reviewChanged();

private:
    friend class DraftStep;
    void apply(const ReviewDraft &draft);
    void readSubject();
    void readPacks();
    void finish(int generation, Result<ReviewResult> result);

    Workbench &m_workbench;
    ReviewDraft m_draft;
    std::optional<Subject> m_subject;
    std::optional<Error> m_subjectError;
    std::vector<PackUse> m_packs;
    std::vector<PackUse> m_offered;
    std::vector<ProposalInput> m_inputs;
    ProposalFormLayout m_formLayout;
    ReviewResult m_review;
    ReviewDraft m_reviewed;
    QPointer<QgsTask> m_task;
    int m_generation = 0;
};

} // namespace spp
