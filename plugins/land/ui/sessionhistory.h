// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QString>

class QUndoStack;

namespace spp::land {

class EditSession;
class LandDesk;
struct EditStep;

/// The steps of a session in the history of the window, so that Ctrl+Z goes through all of them,
/// also after the program was started again.
class SessionHistory {
public:
    SessionHistory(LandDesk &desk, QUndoStack &stack);

    /// After the step became part of the session.
    void added(const EditStep &step);
    /// Makes the history anew from the session; without one it has none of its steps. What others
    /// put into the history stays.
    void rebuild(const EditSession *session);

    static QString nameOf(const EditStep &step); ///< "Split 12"

private:
    class Step;
    void dropOwn();
    bool isOwn(int index) const;

    LandDesk &m_desk;
    QUndoStack &m_stack;
    bool m_isQuiet = false; ///< the session itself is not moved
    int m_generation = 0; ///< steps of earlier ones do nothing any more
};

} // namespace spp::land
