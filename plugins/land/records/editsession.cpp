// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/records/editsession.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonDocument>

namespace spp::land {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::land::EditSession)
};

QString now() { return QDateTime::currentDateTimeUtc().toString(Qt::ISODate); }

/// What is not stated is an empty text, not NULL.
QString stated(const QString &text) { return text.isNull() ? QStringLiteral("") : text; }

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject object(const QVariant &stored)
{
    return QJsonDocument::fromJson(stored.toString().toUtf8()).object();
}

} // namespace

Result<std::unique_ptr<EditSession>> EditSession::begin(
        Territory &territory, const ChangeRecord &record, const Actor &actor)
{
    std::unique_ptr<EditSession> session(new EditSession(territory, actor));
    session->m_record = record;
    SPP_TRY(territory.database().run(
            QStringLiteral("INSERT INTO edit_session(office, person, identity, started_at, record, "
                           "position) VALUES (?1, ?2, ?3, ?4, ?5, 0)"),
            { stated(actor.office), stated(actor.person), stated(actor.identity), now(),
                    compact(toJson(record)) }));
    session->m_id = territory.database().lastSerial();
    auto lock = SessionLock::take(territory, session->m_id);
    if (!lock) {
        SPP_TRY(session->close()); // nobody could go on with it safely
        return lock.error();
    }
    session->m_lock = std::move(*lock);
    return session;
}

Result<std::vector<OpenSession>> EditSession::open(Territory &territory)
{
    SPP_ASSIGN(const auto rows,
            territory.database().rows(
                    QStringLiteral("SELECT id, office, person, identity, started_at, record, "
                                   "position FROM edit_session ORDER BY id")));
    std::vector<OpenSession> sessions;
    for (const std::vector<QVariant> &row : rows) {
        SPP_ASSIGN(const bool isLive, SessionLock::isHeld(territory, row[0].toLongLong()));
        sessions.push_back({ row[0].toLongLong(),
                { row[1].toString(), row[2].toString(), row[3].toString() }, row[4].toString(),
                changeRecordFrom(object(row[5])), row[6].toInt(), isLive });
    }
    return sessions;
}

Result<std::unique_ptr<EditSession>> EditSession::resume(
        Territory &territory, qlonglong id, const Actor &actor)
{
    SPP_ASSIGN(const auto rows,
            territory.database().rows(
                    QStringLiteral("SELECT record, position FROM edit_session WHERE id = ?1"),
                    { id }));
    if (rows.empty()) {
        return Error::usage(Texts::tr("There is no open session %1.").arg(id).toStdString())
                .inFile(territory.name().toStdString());
    }
    std::unique_ptr<EditSession> session(new EditSession(territory, actor));
    session->m_id = id;
    SPP_ASSIGN(session->m_lock, SessionLock::take(territory, id));
    session->m_record = changeRecordFrom(object(rows.front()[0]));
    SPP_TRY(session->readSteps());
    const int position = rows.front()[1].toInt();
    if (position < 0 || position > int(session->m_steps.size()))
        return Error::badInput(
                Texts::tr("The journal of session %1 is damaged.").arg(id).toStdString())
                .inFile(territory.name().toStdString());
    for (; session->m_position < position; ++session->m_position)
        session->m_state.apply(session->m_steps[std::size_t(session->m_position)]);
    return session;
}

std::unique_ptr<EditSession> EditSession::rehearse(Territory &territory,
        const std::vector<EditStep> &standing, const ChangeRecord &record, const Actor &actor)
{
    std::unique_ptr<EditSession> session(new EditSession(territory, actor));
    session->m_record = record;
    session->m_steps = standing;
    session->m_position = int(standing.size());
    for (const EditStep &step : standing)
        session->m_state.apply(step);
    return session;
}

Result<void> EditSession::readSteps()
{
    SPP_ASSIGN(const auto rows,
            m_territory.database().rows(
                    QStringLiteral("SELECT sequence, document FROM edit_step WHERE session_id = ?1 "
                                   "ORDER BY sequence"),
                    { m_id }));
    for (const std::vector<QVariant> &row : rows) {
        auto step = editStepFrom(object(row[1]));
        if (!step || row[0].toInt() != int(m_steps.size()) + 1) {
            return Error::badInput(
                    Texts::tr("The journal of session %1 is damaged.").arg(m_id).toStdString())
                    .inFile(m_territory.name().toStdString())
                    .atFeature(Texts::tr("step %1").arg(m_steps.size() + 1).toStdString());
        }
        m_steps.push_back(std::move(*step));
    }
    return {};
}

Result<const OfficeRules *> EditSession::rules()
{
    if (!m_rules) {
        SPP_ASSIGN(m_rules, OfficeRules::load(m_territory));
    }
    return &*m_rules;
}

Result<void> EditSession::setRecord(const ChangeRecord &record)
{
    if (isRehearsal()) {
        m_record = record;
        return {};
    }
    SPP_TRY(m_territory.database().run(
            QStringLiteral("UPDATE edit_session SET record = ?2 WHERE id = ?1"),
            { m_id, compact(toJson(record)) }));
    m_record = record;
    return {};
}

Result<void> EditSession::writePosition(int position)
{
    if (isRehearsal())
        return {};
    SPP_TRY(m_territory.database().run(
            QStringLiteral("UPDATE edit_session SET position = ?2 WHERE id = ?1"),
            { m_id, position }));
    if (m_territory.database().changes() == 1)
        return {};
    return Error::environment(Texts::tr("The session was closed by another program.").toStdString())
            .inFile(m_territory.name().toStdString());
}

Result<void> EditSession::writeStep(const EditStep &step)
{
    if (isRehearsal())
        return {};
    Database &database = m_territory.database();
    SPP_ASSIGN(const auto transaction, Transaction::begin(database));
    SPP_TRY(database.run(
            QStringLiteral("DELETE FROM edit_step WHERE session_id = ?1 AND sequence > ?2"),
            { m_id, m_position }));
    SPP_TRY(database.run(QStringLiteral("INSERT INTO edit_step(session_id, sequence, document) "
                                        "VALUES (?1, ?2, ?3)"),
            { m_id, m_position + 1, compact(toJson(step)) }));
    SPP_TRY(writePosition(m_position + 1));
    return transaction->commit();
}

Result<void> EditSession::add(EditStep step)
{
    SPP_TRY(writeStep(step));
    m_steps.resize(std::size_t(m_position));
    m_state.apply(step);
    m_steps.push_back(std::move(step));
    ++m_position;
    return {};
}

Result<void> EditSession::undo()
{
    if (!canUndo())
        return Error::usage(Texts::tr("There is nothing to undo.").toStdString());
    SPP_TRY(writePosition(m_position - 1));
    m_state.revert(m_steps[std::size_t(--m_position)]);
    return {};
}

Result<void> EditSession::redo()
{
    if (!canRedo())
        return Error::usage(Texts::tr("There is nothing to do again.").toStdString());
    SPP_TRY(writePosition(m_position + 1));
    m_state.apply(m_steps[std::size_t(m_position++)]);
    return {};
}

Result<void> EditSession::close()
{
    if (isRehearsal())
        return {};
    Database &database = m_territory.database();
    SPP_ASSIGN(const auto transaction, Transaction::begin(database));
    SPP_TRY(database.run(QStringLiteral("DELETE FROM edit_step WHERE session_id = ?1"), { m_id }));
    SPP_TRY(database.run(QStringLiteral("DELETE FROM edit_session WHERE id = ?1"), { m_id }));
    return transaction->commit();
}

} // namespace spp::land
