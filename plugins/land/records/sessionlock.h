// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/data/territory.h"

#include <memory>

namespace spp {
class ProgramLock;
}

namespace spp::land {

/// Keeps the journal of a session to one program at a time. Gone with the program however it ends:
/// of a file, a lock beside it that names the process; on a server, a lock of the connection, which
/// a program that holds it may take again.
class SessionLock {
public:
    ~SessionLock();
    SessionLock(const SessionLock &) = delete;
    SessionLock &operator=(const SessionLock &) = delete;

    /// Usage error when another program has it open; Environment when it cannot be locked. A
    /// territory that is open for reading only needs none: null.
    static Result<std::unique_ptr<SessionLock>> take(Territory &territory, qlonglong session);
    /// Whether another program has it open, or another window of this one.
    static Result<bool> isHeld(Territory &territory, qlonglong session);

private:
    SessionLock(Territory &territory, qlonglong session);

    Territory &m_territory;
    qlonglong m_session;
    std::unique_ptr<ProgramLock> m_file; ///< null on a server
};

} // namespace spp::land
