// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace spp::test {

/// A PostgreSQL server of the test's own, in a temporary folder, on a free port of the loopback and
/// on a socket in that folder. It ends with the object, and with the test program however that
/// ends.
///
/// Runs as the user "postgres" or "nobody" where the test runs as root. Nothing is brought to the
/// disk (fsync off). Texts sort as in Vietnamese unless SQL says otherwise, so that a forgotten
/// collation shows. Over the socket everybody is trusted; over the loopback the password of user
/// "spp" is "secret" and that of "reader", who owns nothing, is "reads".
class PostgresServer {
public:
    PostgresServer();
    ~PostgresServer();
    PostgresServer(const PostgresServer &) = delete;
    PostgresServer &operator=(const PostgresServer &) = delete;

    /// Makes the cluster, starts it, and makes the database "gis" with PostGIS and the database
    /// "bare" without. What went wrong, or an empty text.
    QString start();
    /// Starts it again after kill().
    QString restart();
    /// Ends all its processes at once, as a power cut would.
    void kill();

    int port() const { return m_port; }
    QString folder() const { return m_folder->path(); } ///< of the socket
    /// "postgresql:///gis?host=FOLDER&port=PORT&user=spp&schema=NAME", over the socket.
    QString address(const QString &schema, const QString &database = QStringLiteral("gis")) const;
    /// "postgresql://USER@127.0.0.1:PORT/gis?schema=NAME", where a password is asked for.
    QString loopbackAddress(const QString &schema, const QString &user) const;
    /// Runs SQL with psql as administrator; its output without the closing line break. Stops the
    /// test when it fails.
    QString sql(const QString &text, const QString &database = QStringLiteral("gis")) const;

private:
    QString run(const QString &program, const QStringList &arguments) const;
    QStringList asServerUser(const QStringList &command, bool endsWithTest) const;
    QString launch();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QProcess> m_server;
    QString m_programs; ///< folder of initdb, postgres …
    int m_port = 0;
};

} // namespace spp::test
