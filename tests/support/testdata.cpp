// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "support/testdata.h"

#include <QDir>
#include <QFile>
#include <QProcess>

namespace spp::test {

QString sourceFolder() { return QStringLiteral(SPP_SOURCE_DIR); }

QString binaryFolder() { return QStringLiteral(SPP_BINARY_DIR); }

QString sppProgram() { return binaryFolder() + QStringLiteral("/bin/spp"); }

QString sharedFolder(const QString &name)
{
    const QString stated = qEnvironmentVariable("SPP_SHARED_DIR");
    const QDir shared(stated.isEmpty() ? sourceFolder() + QStringLiteral("/../shared") : stated);
    return shared.exists(name) ? QDir::cleanPath(shared.absoluteFilePath(name)) : QString();
}

namespace {

/// Where there is none, every program that draws would say so on standard error.
QString runtimeFolder()
{
    const QString stated = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (!stated.isEmpty())
        return stated;
    const QString folder = binaryFolder() + QStringLiteral("/tests/runtime");
    QDir().mkpath(folder);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return folder;
}

ProgramRun finish(QProcess &process, const QString &program, const QStringList &arguments,
        const QStringList &environment)
{
    process.setEnvironment(QProcess::systemEnvironment()
            + QStringList{ "SPP_LANG=en", "XDG_RUNTIME_DIR=" + runtimeFolder() } + environment);
    process.start(program, arguments);
    process.waitForFinished(-1);
    return { process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
        process.readAllStandardOutput(), process.readAllStandardError() };
}

} // namespace

ProgramRun runSpp(const QStringList &arguments, const QStringList &environment)
{
    return runProgram(sppProgram(), arguments, environment);
}

ProgramRun runSppIn(const QString &folder, const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    return finish(process, sppProgram(), arguments, {});
}

ProgramRun runProgram(
        const QString &program, const QStringList &arguments, const QStringList &environment)
{
    QProcess process;
    return finish(process, program, arguments, environment);
}

} // namespace spp::test
