// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/data/territory.h"
#include "land/records/changerecord.h"
#include "land/records/currentparcels.h"
#include "land/records/officerules.h"
#include "land/records/sessionlock.h"

#include <memory>

namespace spp::land {

/// Work that was begun and neither committed nor given up.
struct OpenSession {
    qlonglong id = 0;
    Actor actor;
    QString startedAt;
    ChangeRecord record;
    int steps = 0; ///< that stand
    bool isLive = false; ///< open in another window or program now
};

/// The work on one change record, from its first operation to its commit.
///
/// Nothing of it is seen by others before commit(). Every step is written to the territory in a
/// transaction of its own before the call returns: however the program ends, the session is found
/// again as it stood after the last step. The territory must be open for writing and outlive the
/// session. One thread.
class EditSession {
public:
    static Result<std::unique_ptr<EditSession>> begin(
            Territory &territory, const ChangeRecord &record, const Actor &actor);
    /// The sessions of a territory that are open, of every actor, the oldest first.
    static Result<std::vector<OpenSession>> open(Territory &territory);
    /// Takes up an open session where it stood. Usage error when there is none, or when another
    /// window or program has it open; BadInput when its journal is damaged.
    static Result<std::unique_ptr<EditSession>> resume(
            Territory &territory, qlonglong id, const Actor &actor);

    /// A session that keeps no journal and is seen by nobody, to try what steps on top of those
    /// of another would do; its id is 0. The territory may be open for reading only.
    static std::unique_ptr<EditSession> rehearse(Territory &territory,
            const std::vector<EditStep> &standing, const ChangeRecord &record, const Actor &actor);

    qlonglong id() const { return m_id; }
    Territory &territory() { return m_territory; }
    const Actor &actor() const { return m_actor; }
    const ChangeRecord &record() const { return m_record; }
    Result<void> setRecord(const ChangeRecord &record);

    /// Read with the first call. Valid as long as the session.
    Result<const OfficeRules *> rules();

    const DraftState &state() const { return m_state; }
    CurrentParcels parcels() { return { m_territory.database(), m_state }; }

    /// Adds a step and applies it; steps that were undone are forgotten.
    Result<void> add(EditStep step);
    bool canUndo() const { return m_position > 0; }
    bool canRedo() const { return m_position < int(m_steps.size()); }
    /// Usage error when there is nothing to undo, or to do again.
    Result<void> undo();
    Result<void> redo();
    /// All steps, in order; those from position() on were undone.
    const std::vector<EditStep> &steps() const { return m_steps; }
    int position() const { return m_position; }

    /// Removes the session and its journal; the parcels stay as they were. In the caller's
    /// transaction, if there is one.
    Result<void> close();

private:
    EditSession(Territory &territory, Actor actor)
        : m_territory(territory)
        , m_actor(std::move(actor))
    {
    }
    Result<void> readSteps();
    Result<void> writeStep(const EditStep &step);
    Result<void> writePosition(int position);
    bool isRehearsal() const { return m_id == 0; }

    Territory &m_territory;
    Actor m_actor;
    qlonglong m_id = 0;
    std::unique_ptr<SessionLock> m_lock;
    ChangeRecord m_record;
    DraftState m_state;
    std::optional<OfficeRules> m_rules;
    std::vector<EditStep> m_steps;
    int m_position = 0;
};

} // namespace spp::land
