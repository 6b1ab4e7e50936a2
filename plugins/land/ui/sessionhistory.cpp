// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/ui/sessionhistory.h"

#include "land/records/editsession.h"
#include "land/ui/landdesk.h"
#include "land/ui/landwords.h"

#include <QPointer>
#include <QUndoCommand>
#include <QUndoStack>

namespace spp::land {

class SessionHistory::Step final : public QUndoCommand {
public:
    Step(LandDesk &desk, SessionHistory &history, const QString &what)
        : QUndoCommand(what)
        , m_desk(&desk)
        , m_history(history)
    {
    }
    void undo() override { move(false); }
    void redo() override { move(true); }

private:
    void move(bool redo)
    {
        if (m_desk && !m_history.m_isQuiet)
            m_desk->undoStep(redo);
    }

    QPointer<LandDesk> m_desk;
    SessionHistory &m_history; ///< of the desk
};

SessionHistory::SessionHistory(LandDesk &desk, QUndoStack &stack)
    : m_desk(desk)
    , m_stack(stack)
{
}

QString SessionHistory::nameOf(const EditStep &step)
{
    QStringList numbers;
    for (const ParcelDraft &parcel : step.retired)
        numbers.append(parcel.facts.number);
    if (numbers.size() > 3)
        numbers = numbers.mid(0, 3) + QStringList(QStringLiteral("…"));
    return QStringLiteral("%1 %2").arg(
            landwords::operation(step.operation), numbers.join(QStringLiteral(", ")));
}

void SessionHistory::added(const EditStep &step)
{
    m_isQuiet = true; // pushing does what was done already
    m_stack.push(new Step(m_desk, *this, nameOf(step)));
    m_isQuiet = false;
}

void SessionHistory::rebuild(const EditSession *session)
{
    m_stack.clear();
    if (!session)
        return;
    m_isQuiet = true;
    for (const EditStep &step : session->steps())
        m_stack.push(new Step(m_desk, *this, nameOf(step)));
    m_stack.setIndex(session->position());
    m_isQuiet = false;
}

} // namespace spp::land
