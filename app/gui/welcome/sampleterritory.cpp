// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/welcome/sampleterritory.h"

#include "core/data/pendingfile.h"
#include "core/plugin/application.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::SampleTerritory)
};

constexpr int pollInterval_ms = 100;

/// The lines of import.txt without remarks.
Result<QStringList> commands(const QString &folder)
{
    QFile script(folder + QStringLiteral("/import.txt"));
    if (!script.open(QIODevice::ReadOnly))
        return Error::environment(Texts::tr("The sample data are not complete.").toStdString())
                .inFile(script.fileName().toStdString());
    QStringList lines;
    for (const QString &line : QString::fromUtf8(script.readAll()).split(QLatin1Char('\n'))) {
        if (!line.trimmed().isEmpty() && !line.startsWith(QLatin1Char('#')))
            lines.append(line.trimmed());
    }
    return lines;
}

Result<void> run(const QStringList &arguments, Feedback &feedback)
{
    QProcess program;
    program.start(QCoreApplication::applicationDirPath() + QStringLiteral("/spp"), arguments);
    while (!program.waitForFinished(pollInterval_ms) && program.state() != QProcess::NotRunning) {
        if (!feedback.isCancelled())
            continue;
        program.terminate();
        program.waitForFinished(-1);
        return Error::cancelled({});
    }
    // 1: done, and faults were found in the source; the sample has some on purpose.
    if (program.exitStatus() == QProcess::NormalExit && program.exitCode() <= 1
            && program.error() != QProcess::FailedToStart)
        return {};
    return Error::environment(
            Texts::tr("A step of the sample failed: %1")
                    .arg(QString::fromUtf8(program.readAllStandardError()).trimmed())
                    .toStdString())
            .inFile(arguments.join(QLatin1Char(' ')).toStdString());
}

} // namespace

QString SampleTerritory::sourceFolder()
{
    const QString folder = Application::resourceFolder() + QStringLiteral("/samples/phong-dien");
    return QFile::exists(folder + QStringLiteral("/import.txt")) ? folder : QString();
}

QString SampleTerritory::defaultFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
            + QStringLiteral("/SPP/phong-dien.sqlite");
}

Result<QString> SampleTerritory::make(const QString &path, Feedback &feedback)
{
    if (QFile::exists(path))
        return path;
    QDir().mkpath(QFileInfo(path).path());
    SPP_ASSIGN(const QStringList lines, commands(sourceFolder()));
    PendingFile pending(path);
    long long done = 0;
    for (QString line : lines) {
        QStringList arguments;
        for (const QString &word : QProcess::splitCommand(line)) {
            QString argument = word;
            argument.replace(QStringLiteral("$TERRITORY"), pending.path());
            argument.replace(QStringLiteral("$SAMPLE"), sourceFolder());
            arguments.append(argument);
        }
        SPP_TRY(run(arguments, feedback));
        feedback.progress(++done, lines.size());
    }
    SPP_TRY(pending.publish());
    return path;
}

} // namespace spp
