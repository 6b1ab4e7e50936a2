// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "land/operations/preview.h"
#include "land/records/changekinds.h"
#include "land/records/recordcommit.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace spp {
class Workbench;
}

namespace spp::land {

class SessionHistory;

/// The work on one change record as the window sees it: the session, the parcels chosen, the
/// operation that is being previewed, and what was made. Knows no widget of the workspace.
///
/// A session is begun by the first operation that is tried, and closed again when the window is
/// left before it holds anything.
class LandDesk final : public QObject {
    Q_OBJECT

public:
    using Operation = std::function<Result<Preview>(EditSession &)>;

    explicit LandDesk(Workbench &workbench);
    ~LandDesk() override;

    bool canWrite() const;
    EditSession *session() const { return m_session.get(); } ///< null before the first operation
    const ChangeKinds &kinds() const { return m_kinds; }

    const ChangeRecord &record() const { return m_record; }
    void setRecord(const ChangeRecord &record); ///< kept in the journal a moment later

    /// Own work of an earlier run of the program. Empty while a session is open.
    std::vector<OpenSession> leftBehind();
    void resume(qlonglong session);
    void giveUp(); ///< the session with all its steps
    void giveUp(qlonglong session); ///< one of those that were left behind

    /// A parcel as the session sees it: with its drafts, or as the territory has it.
    Result<ParcelDraft> parcel(ParcelKey key);
    /// 0 when there is none; drafts come before what they replace.
    ParcelKey parcelAt(const QPointF &place_m);
    /// The corners of a parcel in the order of their numbers, number 1 first; metres of the
    /// territory's CRS.
    Result<std::vector<QPointF>> corners(ParcelKey key);
    /// A corner of a parcel, or the side from it to the next, near a place.
    struct Near {
        ParcelKey parcel = 0;
        int number = 0;
        QPointF place; ///< the corner, or the nearest place on the side
    };
    /// Of the chosen parcels before others.
    std::optional<Near> cornerNear(const QPointF &place_m, double reach_m);
    std::optional<Near> sideNear(const QPointF &place_m, double reach_m);

    const std::vector<ParcelKey> &selection() const { return m_selection; }
    ParcelKey selected() const { return m_selection.empty() ? 0 : m_selection.front(); }
    void select(const std::vector<ParcelKey> &parcels);
    void toggle(ParcelKey parcel); ///< adds it, or takes it out

    /// Tries an operation and shows what it would do, or why it cannot be done. False: refused.
    bool propose(const Operation &operation);
    /// Shows several steps, already computed for the session as it stands, as one preview of what
    /// they come to together. accept() takes each as a step of its own. False: no session.
    bool proposeSteps(std::vector<EditStep> steps, Preview together);
    void dropPreview();
    const std::optional<Preview> &preview() const { return m_preview; }
    const std::optional<Error> &refusal() const { return m_refusal; }
    /// Takes the preview into the session. False when there is none, or it could not be kept.
    bool accept();

    /// Mortgages whose holder has not consented to what the record does, or the preview would do.
    const std::vector<RestrictionProblem> &consentsNeeded() const { return m_consentsNeeded; }
    QStringList numbersOf(const std::vector<qlonglong> &parcels); ///< of the territory
    bool canCommit() const;
    bool commit();
    const std::optional<CommittedRecord> &committed() const { return m_committed; }
    void forgetCommitted(); ///< the next record begins
    bool takeBack(qlonglong record, const QString &number);
    void showRegister(); ///< the register or the parcels of the territory are others now

    void openTerritory();
    void closeTerritory();

signals:
    void recordChanged(); ///< other than by setRecord()
    void sessionChanged(); ///< begun, closed, or its steps are others
    void selectionChanged();
    void previewChanged();
    void committedChanged();
    void registerChanged(); ///< records or current parcels of the territory are others

private:
    friend class SessionHistory;
    Result<EditSession *> begun();
    CurrentParcels current(); ///< a territory is open
    template <typename Measure>
    std::optional<Near> nearest(const QPointF &place_m, double reach_m, const Measure &measure);
    void findConsents();
    void proposeKind(const QString &operation);
    void keepRecord();
    void afterSteps();
    void closeSession();
    bool keepStep(const EditStep &step);
    void undoStep(bool redo);

    Workbench &m_workbench;
    ChangeKinds m_kinds;
    ChangeRecord m_record;
    std::unique_ptr<EditSession> m_session;
    std::unique_ptr<SessionHistory> m_history;
    std::vector<ParcelKey> m_selection;
    std::optional<Preview> m_preview;
    std::vector<EditStep> m_steps; ///< of a preview of several; else empty
    std::optional<Error> m_refusal;
    std::optional<CommittedRecord> m_committed;
    std::vector<RestrictionProblem> m_consentsNeeded;
    DraftState m_noDrafts; ///< before there is a session
    QTimer m_keepSoon;
};

} // namespace spp::land
