// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/data/postgreserror.h"

#include "base/saidby.h"

#include <QCoreApplication>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::PostgresDatabase)
};

Error environment(const QString &reason, const QString &advice)
{
    return Error::environment(reason.toStdString()).advise(advice.toStdString());
}

Error unreachable(const QString &detail)
{
    return environment(Texts::tr("The database server does not answer (%1).").arg(detail),
            Texts::tr("Check that the server runs and the network reaches it, then try again; what "
                      "was not finished is undone."));
}

Error notAdmitted(const QString &detail)
{
    return environment(Texts::tr("The server did not let this user in (%1).").arg(detail),
            Texts::tr("Check the user, and the password in ~/.pgpass, a service file or "
                      "PGPASSWORD."));
}

Error locked()
{
    return environment(
            Texts::tr("Another user or program is writing to the territory; it was not free within "
                      "five seconds."),
            Texts::tr("Wait until the other work has finished, then try again."));
}

Error noRight(const QString &detail)
{
    return environment(Texts::tr("This user has no right to do that (%1).").arg(detail),
            Texts::tr("Ask the administrator of the database for the right, or use another user."));
}

Error exhausted(const QString &detail)
{
    return environment(
            Texts::tr("The server has no room left (%1). Nothing was changed.").arg(detail),
            Texts::tr("Tell the administrator of the database, then try again."));
}

Error readOnly()
{
    return environment(Texts::tr("The territory cannot be written here: the connection or the "
                                 "server is read-only."),
            Texts::tr("Connect to the server that takes changes."));
}

Error damaged(const QString &detail)
{
    return environment(Texts::tr("The server reports that its data are damaged (%1).").arg(detail),
            Texts::tr("Tell the administrator of the database to restore a backup."));
}

Error noDatabase(const QString &detail)
{
    return Error::badInput(
            Texts::tr("The server has no such database (%1).").arg(detail).toStdString())
            .advise(Texts::tr("Check the address, or make it with \"createdb\".").toStdString());
}

Error refused(const QString &detail)
{
    return Error::badInput(
            Texts::tr("The territory refuses the data: %1.").arg(detail).toStdString());
}

Error byState(const QString &state, const QString &detail)
{
    const QString kind = state.left(2);
    if (state.isEmpty() || kind == QLatin1String("08") || state.startsWith(QLatin1String("57P")))
        return unreachable(detail);
    if (kind == QLatin1String("28"))
        return notAdmitted(detail);
    if (state == QLatin1String("3D000"))
        return noDatabase(detail);
    if (state == QLatin1String("42501"))
        return noRight(detail);
    if (state == QLatin1String("55P03") || kind == QLatin1String("40"))
        return locked();
    if (state == QLatin1String("57014"))
        return Error::cancelled(Texts::tr("Stopped.").toStdString());
    if (state == QLatin1String("25006"))
        return readOnly();
    if (kind == QLatin1String("53") || kind == QLatin1String("58"))
        return exhausted(detail);
    if (kind == QLatin1String("XX"))
        return damaged(detail);
    if (kind == QLatin1String("22") || kind == QLatin1String("23"))
        return refused(detail);
    return Error::internal(Texts::tr("The server could not do what was asked of it (%1, code %2).")
                                   .arg(detail, state)
                                   .toStdString());
}

struct Saying {
    const char *part;
    const char *words;
};

/// Of a connection that does not come about or breaks.
const Saying sayings[] = {
    { "Connection refused",
            QT_TRANSLATE_NOOP("spp::PostgresDatabase",
                    "no server takes connections at this address and port") },
    { "could not translate host name",
            QT_TRANSLATE_NOOP("spp::PostgresDatabase",
                    "the name of the server is not known in this network") },
    { "No such file or directory",
            QT_TRANSLATE_NOOP("spp::PostgresDatabase", "no server runs on this computer") },
    { "timeout expired", QT_TRANSLATE_NOOP("spp::PostgresDatabase", "it did not answer in time") },
    { "Connection timed out",
            QT_TRANSLATE_NOOP("spp::PostgresDatabase", "it did not answer in time") },
    { "No route to host",
            QT_TRANSLATE_NOOP("spp::PostgresDatabase", "the network does not reach it") },
    { "Network is unreachable",
            QT_TRANSLATE_NOOP("spp::PostgresDatabase", "the network does not reach it") },
    { "server closed the connection unexpectedly",
            QT_TRANSLATE_NOOP("spp::PostgresDatabase", "the connection was lost") },
    { "terminating connection",
            QT_TRANSLATE_NOOP("spp::PostgresDatabase", "the connection was lost") },
    { "Connection reset by peer",
            QT_TRANSLATE_NOOP("spp::PostgresDatabase", "the connection was lost") },
    { "the database system is starting up",
            QT_TRANSLATE_NOOP("spp::PostgresDatabase", "it is starting and not ready yet") },
    { "the database system is shutting down",
            QT_TRANSLATE_NOOP("spp::PostgresDatabase", "it is being shut down") },
};

} // namespace

QString serverWords(const QString &said)
{
    for (const Saying &one : sayings) {
        if (said.contains(QLatin1String(one.part)))
            return QCoreApplication::translate("spp::PostgresDatabase", one.words);
    }
    return QString::fromStdString(saidBy("PostgreSQL", said.trimmed().toStdString()));
}

Error postgresError(const QString &state, const QString &detail, const QString &place)
{
    return byState(state, detail.trimmed()).inFile(place.toStdString());
}

} // namespace spp
