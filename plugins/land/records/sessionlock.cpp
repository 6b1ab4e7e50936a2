// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/records/sessionlock.h"

#include "core/data/postgresaddress.h"
#include "core/data/programlock.h"

#include <QCoreApplication>

namespace spp::land {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::land::SessionLock)
};

/// The key of the lock on a server: sessions of one schema.
const QString serverKey
        = QStringLiteral("hashtext('spp.edit_session.' || current_schema()), ?1::integer");

bool isOnServer(const Territory &territory) { return PostgresAddress::isAddress(territory.path()); }

std::unique_ptr<ProgramLock> fileOf(const Territory &territory, qlonglong session)
{
    return std::make_unique<ProgramLock>(
            territory.path() + QStringLiteral("-session-%1.lock").arg(session));
}

Error heldElsewhere(const Territory &territory, qlonglong session)
{
    return Error::usage(Texts::tr("Session %1 is open in another window or program.")
                                .arg(session)
                                .toStdString())
            .inFile(territory.name().toStdString())
            .advise(Texts::tr("Go on there, or close it there first.").toStdString());
}

} // namespace

SessionLock::SessionLock(Territory &territory, qlonglong session)
    : m_territory(territory)
    , m_session(session)
{
}

SessionLock::~SessionLock()
{
    if (isOnServer(m_territory))
        (void)m_territory.database().single(
                QStringLiteral("SELECT pg_advisory_unlock(%1)").arg(serverKey), { m_session });
}

Result<std::unique_ptr<SessionLock>> SessionLock::take(Territory &territory, qlonglong session)
{
    if (territory.database().isReadOnly())
        return std::unique_ptr<SessionLock>();
    if (isOnServer(territory)) {
        SPP_ASSIGN(const QVariant taken,
                territory.database().single(
                        QStringLiteral("SELECT pg_try_advisory_lock(%1)").arg(serverKey),
                        { session }));
        if (!taken.toBool())
            return heldElsewhere(territory, session);
        return std::unique_ptr<SessionLock>(new SessionLock(territory, session));
    }
    auto file = fileOf(territory, session);
    if (!file->take()) {
        if (file->isHeldElsewhere())
            return heldElsewhere(territory, session);
        return Error::environment(Texts::tr("Session %1 cannot be locked against other windows.")
                                          .arg(session)
                                          .toStdString())
                .inFile(territory.name().toStdString())
                .advise(Texts::tr("Allow writing to the folder of the territory.").toStdString());
    }
    std::unique_ptr<SessionLock> lock(new SessionLock(territory, session));
    lock->m_file = std::move(file);
    return lock;
}

Result<bool> SessionLock::isHeld(Territory &territory, qlonglong session)
{
    if (isOnServer(territory)) {
        SPP_ASSIGN(const QVariant others,
                territory.database().single(
                        QStringLiteral("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' "
                                       "AND database = (SELECT oid FROM pg_database WHERE datname "
                                       "= current_database()) AND classid = "
                                       "(hashtext('spp.edit_session.' || current_schema())::bigint "
                                       "& 4294967295)::oid AND objid = ?1::oid AND granted AND pid "
                                       "<> pg_backend_pid()"),
                        { session }));
        return others.toLongLong() > 0;
    }
    const auto file = fileOf(territory, session);
    return !file->take() && file->isHeldElsewhere();
}

} // namespace spp::land
