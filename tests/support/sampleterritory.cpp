// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "support/sampleterritory.h"

#include "support/testdata.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QProcess>

namespace spp::test {

namespace {

/// Changes when spp, its libraries, the profiles or the sample change.
QString stateOfInputs(const QString &sample)
{
    QStringList files{ sppProgram() };
    for (const QString &folder : { binaryFolder() + QStringLiteral("/lib"), sample,
                 sourceFolder() + QStringLiteral("/resources/profiles") }) {
        QDirIterator walk(folder, QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext())
            files.append(walk.next());
    }
    files.sort();
    QCryptographicHash hash(QCryptographicHash::Sha1);
    for (const QString &file : files) {
        const QFileInfo info(file);
        hash.addData(file.toUtf8());
        hash.addData(QByteArray::number(info.size()));
        hash.addData(QByteArray::number(info.lastModified().toMSecsSinceEpoch()));
    }
    return QString::fromLatin1(hash.result().toHex().left(16));
}

QString sampleFolder() { return sourceFolder() + QStringLiteral("/data-samples/phong-dien"); }

} // namespace

QString importSample(const QString &territory)
{
    const QString sample = sampleFolder();
    QFile script(sample + QStringLiteral("/import.txt"));
    if (!script.open(QIODevice::ReadOnly))
        return QStringLiteral("import.txt cannot be read");
    for (const QByteArray &raw : script.readAll().split('\n')) {
        QString line = QString::fromUtf8(raw).trimmed();
        if (line.isEmpty() || line.startsWith(QLatin1Char('#')))
            continue;
        QStringList arguments = QProcess::splitCommand(line);
        for (QString &argument : arguments) {
            argument.replace(QStringLiteral("$TERRITORY"), territory);
            argument.replace(QStringLiteral("$SAMPLE"), sample);
        }
        const ProgramRun run = runSpp(arguments);
        if (run.exitCode != 0 && run.exitCode != 1)
            return line + QStringLiteral(":\n") + QString::fromUtf8(run.standardError);
    }
    return {};
}

QString sampleTerritory(QString *why)
{
    const QString sample = sampleFolder();
    const QString folder = binaryFolder() + QStringLiteral("/tests/sample");
    QDir().mkpath(folder);
    QLockFile lock(folder + QStringLiteral("/lock"));
    lock.setStaleLockTime(0);
    lock.lock();
    const QString name = stateOfInputs(sample) + QStringLiteral(".sqlite");
    const QString territory = folder + QLatin1Char('/') + name;
    if (QFile::exists(territory))
        return territory;
    for (const QString &old : QDir(folder).entryList({ QStringLiteral("*.sqlite*") }, QDir::Files))
        QFile::remove(folder + QLatin1Char('/') + old);
    const QString unfinished = folder + QStringLiteral("/unfinished.sqlite");
    *why = importSample(unfinished);
    if (!why->isEmpty() || !QFile::rename(unfinished, territory))
        return {};
    return territory;
}

} // namespace spp::test
