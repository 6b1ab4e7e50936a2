// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace spp::test {

QString sourceFolder(); ///< of the project
QString binaryFolder(); ///< of the build
QString sppProgram(); ///< build/bin/spp

/// A folder of the real data sets beside the project, or empty where they are not; a test that
/// needs one says so with QWARN and returns.
QString sharedFolder(const QString &name);

/// Exit code and output of one run of spp.
struct ProgramRun {
    int exitCode = -1;
    QByteArray standardOutput;
    QByteArray standardError;
};
ProgramRun runSpp(const QStringList &arguments, const QStringList &environment = {});
/// The same in a working folder.
ProgramRun runSppIn(const QString &folder, const QStringList &arguments);
/// The same for another program, in English too.
ProgramRun runProgram(
        const QString &program, const QStringList &arguments, const QStringList &environment = {});

} // namespace spp::test
