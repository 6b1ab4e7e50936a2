// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "worker.h"

#include "sampleterritory.h"

#include "core/data/auditlog.h"
#include "support/patience.h"

#include <QCoreApplication>

#include <csignal>
#include <cstdio>

#include <sys/resource.h>
#include <unistd.h>

namespace spp::test {

namespace {

void say(const char *text)
{
    std::puts(text);
    std::fflush(stdout);
}

void waitForGo() { (void)std::getchar(); }

const QString insertPlan = QStringLiteral("INSERT INTO plan(id, title, level) VALUES (?1, '', '')");

int fail(const Error &error)
{
    std::fprintf(stderr, "%s\n", error.text().c_str());
    return exitCode(error.code);
}

/// Writes many rows in an open transaction and holds it until told to go on; then commits.
int holdTransaction(const QString &path)
{
    const auto territory = openTerritory(path);
    const auto transaction = Transaction::begin(territory->database());
    for (int i = 0; i < 2000; ++i)
        run(territory->database(), insertPlan, { QStringLiteral("held-%1").arg(i) });
    say("ready");
    waitForGo();
    return (*transaction)->commit() ? 0 : 1;
}

/// Holds a snapshot: counts, waits, counts again, and tells both.
int readTwice(const QString &path)
{
    const auto territory = openTerritory(path, Territory::Access::ReadOnly);
    Database &database = territory->database();
    const QString count = QStringLiteral("SELECT count(*) FROM plan");
    if (!database.execute("BEGIN"))
        return 1;
    const int before = single(database, count).toInt();
    say("ready");
    waitForGo();
    const int during = single(database, count).toInt();
    if (!database.execute("COMMIT"))
        return 1;
    const int after = single(database, count).toInt();
    std::printf("%d %d %d\n", before, during, after);
    return 0;
}

/// Commits one row after the other until it is killed.
[[noreturn]] void writeOn(const QString &path)
{
    const auto territory = openTerritory(path);
    say("ready");
    for (int i = 0;; ++i)
        run(territory->database(), insertPlan, { QStringLiteral("on-%1").arg(i) });
}

/// Opens for reading as a user who may write nothing, and reads.
int readAsNobody(const QString &path)
{
    if (geteuid() == 0 && (setgid(65534) != 0 || setuid(65534) != 0))
        return 1;
    const auto territory = Territory::open(path, Territory::Access::ReadOnly);
    if (!territory)
        return fail(territory.error());
    std::printf("%d\n", single((*territory)->database(), "SELECT count(*) FROM theme").toInt());
    const Result<void> written = (*territory)->database().execute("DELETE FROM theme");
    return written ? 1 : 0;
}

int openToWriteAsNobody(const QString &path)
{
    if (geteuid() == 0 && (setgid(65534) != 0 || setuid(65534) != 0))
        return 1;
    const auto territory = Territory::open(path, Territory::Access::ReadWrite);
    return territory ? 0 : fail(territory.error());
}

/// Writes more than the file may grow, as on a full disk.
int writeOnFullDisk(const QString &path)
{
    const auto territory = openTerritory(path);
    signal(SIGXFSZ, SIG_IGN);
    const rlimit limit = { 1 << 20, 1 << 20 };
    setrlimit(RLIMIT_FSIZE, &limit);
    const auto transaction = Transaction::begin(territory->database());
    const QString text(4000, QLatin1Char('x'));
    for (int i = 0; i < 20000; ++i) {
        const Result<void> done
                = territory->database().run(insertPlan, { text + QString::number(i) });
        if (!done)
            return fail(done.error());
    }
    const Result<void> committed = (*transaction)->commit();
    return committed ? 0 : fail(committed.error());
}

} // namespace

int runWorker(const QStringList &arguments)
{
    const QString job = arguments.value(0);
    const QString path = arguments.value(1);
    if (job == QLatin1String("hold"))
        return holdTransaction(path);
    if (job == QLatin1String("read"))
        return readTwice(path);
    if (job == QLatin1String("write"))
        writeOn(path);
    if (job == QLatin1String("nobody"))
        return readAsNobody(path);
    if (job == QLatin1String("nobody-writes"))
        return openToWriteAsNobody(path);
    if (job == QLatin1String("full-disk"))
        return writeOnFullDisk(path);
    return 99;
}

std::unique_ptr<QProcess> startWorker(const QStringList &arguments)
{
    auto worker = std::make_unique<QProcess>();
    worker->start(QCoreApplication::applicationFilePath(), QStringList{ "--worker" } + arguments);
    while (worker->waitForReadyRead(patience_ms)) {
        if (worker->readAllStandardOutput().contains("ready"))
            break;
    }
    return worker;
}

int finishWorker(QProcess &worker)
{
    worker.write("\n");
    worker.waitForFinished(patience_ms);
    return worker.exitStatus() == QProcess::NormalExit ? worker.exitCode() : -1;
}

} // namespace spp::test
