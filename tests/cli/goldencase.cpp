// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "cli/goldencase.h"

#include "support/testdata.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>

namespace spp::test {

namespace {

QString root() { return sourceFolder() + QStringLiteral("/tests/cli/"); }

QString read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void write(const QString &path, const QString &text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        qFatal("%s cannot be written", qPrintable(path));
}

} // namespace

GoldenCase::GoldenCase(const QString &folder)
    : m_folder(folder)
{
}

QStringList GoldenCase::names()
{
    QStringList names;
    for (const QString &name :
            QDir(root()).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        if (QFile::exists(root() + name + QStringLiteral("/args")))
            names.append(name);
    }
    return names;
}

QString GoldenCase::file(const QString &name) const
{
    return root() + m_folder + QLatin1Char('/') + name;
}

QStringList GoldenCase::commandLine(const QString &name) const
{
    QString line = read(file(name)).trimmed();
    return QProcess::splitCommand(line.replace(QStringLiteral("$CASE"), root() + m_folder));
}

QStringList GoldenCase::arguments() const { return commandLine(QStringLiteral("args")); }

QStringList GoldenCase::argumentsBefore() const { return commandLine(QStringLiteral("before")); }

bool GoldenCase::needsSample() const
{
    return arguments().contains(QStringLiteral("sample.sqlite"));
}

int GoldenCase::expectedExit() const
{
    return read(file(QStringLiteral("expected-exit"))).trimmed().toInt();
}

QString GoldenCase::outputFile() const
{
    const bool isJson = arguments().contains(QStringLiteral("--json")) && expectedExit() <= 1;
    return file(isJson ? QStringLiteral("expected.json") : QStringLiteral("expected.txt"));
}

QString GoldenCase::expectedOutput() const { return read(outputFile()); }

void GoldenCase::update(int exitCode, const QString &output) const
{
    if (exitCode == 0)
        QFile::remove(file(QStringLiteral("expected-exit")));
    else
        write(file(QStringLiteral("expected-exit")), QStringLiteral("%1\n").arg(exitCode));
    write(outputFile(), output);
}

QString GoldenCase::normalised(QString output, const QString &workFolder)
{
    static const QRegularExpression uuid(
            QStringLiteral("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"));
    static const QRegularExpression time(
            QStringLiteral("[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9:]{5,8}([.][0-9]+)?Z?"));
    static const QRegularExpression volatileHash(
            QStringLiteral("(\"(?:file_sha256|territory_sha256)\": \")[0-9a-f]{64}"));
    output.replace(workFolder + QLatin1Char('/'), QString());
    output.replace(root(), QString());
    output.replace(uuid, QStringLiteral("<id>"));
    output.replace(time, QStringLiteral("<time>"));
    output.replace(volatileHash, QStringLiteral("\\1<hash>"));
    return output;
}

} // namespace spp::test
