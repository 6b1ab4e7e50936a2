// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/ui/sessionhistory.h"

#include "land/records/editsession.h"
#include "land/ui/landdesk.h"
#include "land/ui/landwords.h"

#include <QPointer>
#include <QTimer>
#include <QUndoCommand>
#include <QUndoStack>

namespace spp::land {

class SessionHistory::Step final : public QUndoCommand {
public:
    Step(LandDesk &desk, SessionHistory &history, const QString &what)
        : QUndoCommand(what)
        , m_desk(&desk)
        , m_history(history)
        , m_generation(history.m_generation)
    {
    }
    void undo() override { move(false); }
    void redo() override { move(true); }

private:
    void move(bool redo)
    {
        if (!m_desk || m_generation != m_history.m_generation) {
            setObsolete(true); // the history forgets it now
            if (m_desk && !m_history.m_isQuiet)
                goOn(redo);
        } else if (!m_history.m_isQuiet) {
            m_desk->undoStep(redo);
        }
    }
    /// The key that was pressed meant the next step that does something.
    void goOn(bool redo)
    {
        QUndoStack *stack = &m_history.m_stack;
        QTimer::singleShot(0, stack, [stack, redo] { redo ? stack->redo() : stack->undo(); });
    }

    QPointer<LandDesk> m_desk;
    SessionHistory &m_history; ///< of the desk
    int m_generation;
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
    m_isQuiet = true;
    dropOwn();
    if (session) {
        for (const EditStep &step : session->steps())
            m_stack.push(new Step(m_desk, *this, nameOf(step)));
        m_stack.setIndex(m_stack.count() - int(session->steps().size()) + session->position());
    }
    m_isQuiet = false;
}

bool SessionHistory::isOwn(int index) const
{
    return dynamic_cast<const Step *>(m_stack.command(index)) != nullptr;
}

/// Obsolete commands leave a history when it goes over them. Those below commands of others stay
/// until it comes to them.
void SessionHistory::dropOwn()
{
    ++m_generation;
    while (m_stack.canRedo() && isOwn(m_stack.index()))
        m_stack.redo();
    while (m_stack.canUndo() && isOwn(m_stack.index() - 1))
        m_stack.undo();
}

} // namespace spp::land
