// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "support/postgresserver.h"

#include "support/patience.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>
#include <QThread>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <pwd.h>
#include <sys/socket.h>
#include <unistd.h>

namespace spp::test {

namespace {

/// Where this machine keeps the newest server that it has.
QString programFolder()
{
    const QDir versions(QStringLiteral("/usr/lib/postgresql"));
    const QStringList names = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    if (!names.isEmpty())
        return versions.filePath(names.last() + QStringLiteral("/bin"));
    const QString found = QStandardPaths::findExecutable(QStringLiteral("initdb"));
    return found.isEmpty() ? QString() : QFileInfo(found).absolutePath();
}

/// The user that a server may run as; null where that is the present one.
const passwd *serverUser()
{
    if (geteuid() != 0)
        return nullptr;
    const passwd *user = getpwnam("postgres");
    return user ? user : getpwnam("nobody");
}

int freePort()
{
    const int one = socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in place = {};
    place.sin_family = AF_INET;
    place.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof place;
    const bool bound = bind(one, reinterpret_cast<sockaddr *>(&place), size) == 0
            && getsockname(one, reinterpret_cast<sockaddr *>(&place), &size) == 0;
    close(one);
    return bound ? int(ntohs(place.sin_port)) : 0;
}

bool write(const QString &path, const QByteArray &text, QIODevice::OpenMode mode)
{
    QFile file(path);
    return file.open(mode) && file.write(text) == text.size();
}

} // namespace

PostgresServer::PostgresServer()
    : m_folder(std::make_unique<QTemporaryDir>())
    , m_programs(programFolder())
{
}

PostgresServer::~PostgresServer()
{
    if (!m_server || m_server->state() == QProcess::NotRunning)
        return;
    kill(); // the folder goes with it, so nothing needs to be put in order
}

/// Ours only: it ends when this program does, and it is not root.
QStringList PostgresServer::asServerUser(const QStringList &command, bool endsWithTest) const
{
    QStringList all{ QStringLiteral("setpriv") };
    if (const passwd *user = serverUser()) {
        all << QStringLiteral("--reuid=%1").arg(user->pw_uid)
            << QStringLiteral("--regid=%1").arg(user->pw_gid) << QStringLiteral("--clear-groups");
    }
    if (endsWithTest)
        all << QStringLiteral("--pdeathsig") << QStringLiteral("QUIT");
    return all + command;
}

QString PostgresServer::run(const QString &program, const QStringList &arguments) const
{
    QStringList command = asServerUser(
            QStringList{ m_programs + QLatin1Char('/') + program } + arguments, false);
    QProcess process;
    process.setWorkingDirectory(m_folder->path());
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(command.takeFirst(), command);
    process.waitForFinished(patience_ms);
    const QString output = QString::fromUtf8(process.readAll());
    return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0
            ? QString()
            : program + QStringLiteral(" failed: ") + output;
}

QString PostgresServer::start()
{
    if (m_programs.isEmpty())
        return QStringLiteral("there is no PostgreSQL server on this machine");
    const QString folder = m_folder->path();
    if (const passwd *user = serverUser()) {
        if (chown(QFile::encodeName(folder).constData(), user->pw_uid, user->pw_gid) != 0)
            return QStringLiteral("the folder cannot be given to the server");
    }
    const QString data = folder + QStringLiteral("/data");
    const QString made = run(QStringLiteral("initdb"),
            { QStringLiteral("--pgdata"), data, QStringLiteral("--username=admin"),
                    QStringLiteral("--auth=trust"), QStringLiteral("--encoding=UTF8"),
                    QStringLiteral("--locale=C"), QStringLiteral("--locale-provider=icu"),
                    QStringLiteral("--icu-locale=vi"), QStringLiteral("--no-sync") });
    if (!made.isEmpty())
        return made;
    const bool configured = write(data + QStringLiteral("/pg_hba.conf"),
                                    "local all all trust\n"
                                    "host all all 127.0.0.1/32 scram-sha-256\n",
                                    QIODevice::WriteOnly | QIODevice::Truncate)
            && write(data + QStringLiteral("/postgresql.conf"),
                    "fsync = off\nsynchronous_commit = off\nfull_page_writes = off\n"
                    "max_connections = 30\nshared_buffers = 64MB\nmax_wal_size = 512MB\n"
                    "max_worker_processes = 8\nlogging_collector = off\n"
                    "dynamic_shared_memory_type = posix\n",
                    QIODevice::Append);
    if (!configured)
        return QStringLiteral("the configuration cannot be written");
    QString launched = launch();
    // Somebody else may have taken the port meanwhile.
    for (int attempt = 0; !launched.isEmpty() && attempt < 5; ++attempt) {
        m_port = 0;
        launched = launch();
    }
    if (!launched.isEmpty())
        return launched;
    sql(QStringLiteral("CREATE ROLE spp LOGIN PASSWORD 'secret'; CREATE ROLE reader LOGIN PASSWORD "
                       "'reads'"),
            QStringLiteral("postgres"));
    sql(QStringLiteral("CREATE DATABASE gis OWNER spp"), QStringLiteral("postgres"));
    sql(QStringLiteral("CREATE DATABASE bare OWNER spp"), QStringLiteral("postgres"));
    sql(QStringLiteral("CREATE EXTENSION postgis"));
    return {};
}

QString PostgresServer::launch()
{
    m_port = m_port ? m_port : freePort();
    QStringList command
            = asServerUser({ m_programs + QStringLiteral("/postgres"), QStringLiteral("-D"),
                                   m_folder->path() + QStringLiteral("/data"), QStringLiteral("-p"),
                                   QString::number(m_port), QStringLiteral("-k"), m_folder->path(),
                                   QStringLiteral("-h"), QStringLiteral("127.0.0.1") },
                    true);
    m_server = std::make_unique<QProcess>();
    m_server->setWorkingDirectory(m_folder->path());
    m_server->setProcessChannelMode(QProcess::MergedChannels);
    m_server->setStandardOutputFile(m_folder->path() + QStringLiteral("/log"));
    m_server->start(command.takeFirst(), command);
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < patience_ms && m_server->state() != QProcess::NotRunning) {
        m_server->waitForFinished(20);
        const QString answer = run(QStringLiteral("pg_isready"),
                { QStringLiteral("-q"), QStringLiteral("-h"), m_folder->path(),
                        QStringLiteral("-p"), QString::number(m_port) });
        if (answer.isEmpty())
            return {};
    }
    QFile log(m_folder->path() + QStringLiteral("/log"));
    log.open(QIODevice::ReadOnly);
    // Qt Test cuts long messages; why it ended stands at the end.
    return QStringLiteral("the server did not start: … ")
            + QString::fromUtf8(log.readAll()).right(600);
}

QString PostgresServer::restart() { return launch(); }

void PostgresServer::kill()
{
    // The server itself ends the processes that it started.
    run(QStringLiteral("pg_ctl"),
            { QStringLiteral("stop"), QStringLiteral("-D"),
                    m_folder->path() + QStringLiteral("/data"), QStringLiteral("-m"),
                    QStringLiteral("immediate") });
    m_server->waitForFinished(patience_ms);
}

QString PostgresServer::address(const QString &schema, const QString &database) const
{
    return QStringLiteral("postgresql:///%1?host=%2&port=%3&user=spp&schema=%4")
            .arg(database, m_folder->path())
            .arg(m_port)
            .arg(schema);
}

QString PostgresServer::loopbackAddress(const QString &schema, const QString &user) const
{
    return QStringLiteral("postgresql://%1@127.0.0.1:%2/gis?schema=%3")
            .arg(user)
            .arg(m_port)
            .arg(schema);
}

QString PostgresServer::sql(const QString &text, const QString &database) const
{
    QProcess process;
    process.start(m_programs + QStringLiteral("/psql"),
            { QStringLiteral("-X"), QStringLiteral("-A"), QStringLiteral("-t"),
                    QStringLiteral("-q"), QStringLiteral("-v"), QStringLiteral("ON_ERROR_STOP=1"),
                    QStringLiteral("-h"), m_folder->path(), QStringLiteral("-p"),
                    QString::number(m_port), QStringLiteral("-U"), QStringLiteral("admin"),
                    QStringLiteral("-d"), database, QStringLiteral("-c"), text });
    process.waitForFinished(-1);
    if (process.exitCode() != 0)
        qFatal("%s: %s", qPrintable(text), process.readAllStandardError().constData());
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

} // namespace spp::test
