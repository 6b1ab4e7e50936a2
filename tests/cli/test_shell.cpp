// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "support/patience.h"
#include "support/testdata.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace spp;

namespace {

QString modulePath()
{
    return QStringLiteral("SPP_PLUGIN_PATH=") + test::binaryFolder()
            + QStringLiteral("/tests/modules/shell");
}

/// Runs spp with the test module and more of an environment.
test::ProgramRun sppWithModule(const QStringList &arguments, const QStringList &environment = {})
{
    return test::runSpp(arguments, QStringList(modulePath()) + environment);
}

/// The same behind a shell, for what only a shell can do to the streams.
test::ProgramRun sppInShell(const QString &command)
{
    return test::runProgram(QStringLiteral("/bin/sh"),
            { QStringLiteral("-c"),
                    QString(command).replace(QStringLiteral("SPP"), test::sppProgram()) },
            { modulePath() });
}

} // namespace

/// What holds for every command, whoever brings it.
class TestShell : public QObject {
    Q_OBJECT

private slots:
    void exitCodesAreThoseOfTheContract_data();
    void exitCodesAreThoseOfTheContract();
    void helpNamesEveryCommandOfAPlugin();
    void jsonIsOneDocumentOnStandardOutput();
    void optionDoesNotSwallowWhatFollows();
    void helpSpeaksTheLanguageAskedFor();
    void vietnameseFileNameWorksInAnyLocale();
    void firstInterruptCancels();
    void fullDeviceIsSaid();
    void closedOutputIsSaid();
    void readerThatGoesAwayIsSaid();
    void closedOutputDoesNotReachTheTerritory();
};

void TestShell::exitCodesAreThoseOfTheContract_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("said");

    const auto row = [](const char *name, const char *arguments, int code, const char *said) {
        QTest::newRow(name) << arguments << code << said;
    };
    row("help", "--help", 0, "");
    row("version", "--version", 0, "");
    row("help of a noun", "territory --help", 0, "");
    row("help of a command", "territory create --help", 0, "");
    row("no command", "", 2, "Something is missing");
    row("unknown command", "nothing", 2, "nothing");
    row("noun without verb", "shell", 2, "Something is missing");
    row("unknown verb", "shell nothing", 2, "nothing");
    row("unknown option", "shell echo a --nothing", 2, "--nothing");
    row("missing argument", "shell echo", 2, "TEXT");
    row("option without its value", "shell echo a --option", 2, "--option");
    row("option given twice", "shell echo a --option b --option c", 2, "--option");
    row("unknown language", "--lang fr doctor", 2, "--lang");
    row("done", "shell echo a", 0, "a message");
    row("violations", "shell check", 1, "");
    row("usage", "shell fail usage", 2, "they do not fit");
    row("bad input names its place", "shell fail input", 3, "a.shp, parcels, 12: it is not closed");
    row("environment", "shell fail environment", 4, "the disk is full");
    row("internal error", "shell throw", 4, "a broken promise");
}

void TestShell::exitCodesAreThoseOfTheContract()
{
    QFETCH(QString, arguments);
    QFETCH(int, code);
    QFETCH(QString, said);
    const test::ProgramRun run
            = sppWithModule(arguments.split(QLatin1Char(' '), Qt::SkipEmptyParts));
    QCOMPARE(run.exitCode, code);
    QVERIFY2(run.standardError.contains(said.toUtf8()), run.standardError);
    if (code > 1) {
        QVERIFY(run.standardOutput.isEmpty());
        QVERIFY2(run.standardError.startsWith("spp: ") || run.standardError.startsWith("waiting"),
                run.standardError);
    }
}

void TestShell::helpNamesEveryCommandOfAPlugin()
{
    const test::ProgramRun run = sppWithModule({ QStringLiteral("--help") });
    QVERIFY2(run.standardOutput.contains("echo | wait | throw | fail | check"), run.standardOutput);
    QVERIFY(run.standardError.isEmpty());
}

void TestShell::jsonIsOneDocumentOnStandardOutput()
{
    const test::ProgramRun run = sppWithModule({ QStringLiteral("shell"), QStringLiteral("echo"),
            QStringLiteral("Thửa đất"), QStringLiteral("--json") });
    QJsonParseError error;
    const QJsonDocument json = QJsonDocument::fromJson(run.standardOutput, &error);
    QCOMPARE(error.error, QJsonParseError::NoError);
    QCOMPARE(json[QStringLiteral("schema")].toString(), QStringLiteral("test.echo/1"));
    QCOMPARE(json[QStringLiteral("text")].toString(), QStringLiteral("Thửa đất"));
    QCOMPARE(run.standardError, QByteArray("a message\n"));
}

void TestShell::optionDoesNotSwallowWhatFollows()
{
    const test::ProgramRun run = sppWithModule(
            { QStringLiteral("shell"), QStringLiteral("echo"), QStringLiteral("--option"),
                    QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("--json") });
    const QJsonDocument json = QJsonDocument::fromJson(run.standardOutput);
    QCOMPARE(json[QStringLiteral("option")].toString(), QStringLiteral("one"));
    QCOMPARE(json[QStringLiteral("text")].toString(), QStringLiteral("two"));
}

void TestShell::helpSpeaksTheLanguageAskedFor()
{
    for (const QStringList &asked : { QStringList{ QStringLiteral("--lang"), QStringLiteral("vi") },
                 QStringList{ QStringLiteral("--lang=vi") } }) {
        const test::ProgramRun run = sppWithModule(
                asked + QStringList{ QStringLiteral("shell"), QStringLiteral("--help") });
        QVERIFY2(run.standardOutput.contains("nhắc lại"), run.standardOutput);
    }
    const test::ProgramRun byEnvironment
            = sppWithModule({ QStringLiteral("shell"), QStringLiteral("--help") },
                    { QStringLiteral("SPP_LANG=vi") });
    QVERIFY(byEnvironment.standardOutput.contains("nhắc lại"));
}

void TestShell::vietnameseFileNameWorksInAnyLocale()
{
    QTemporaryDir folder;
    // Made by the shell, so that the name on disk does not depend on this program's locale.
    const QString name = folder.filePath(QStringLiteral("Thửa đất.txt"));
    const test::ProgramRun made
            = sppInShell(QStringLiteral("printf x > '%1' && LC_ALL=C LANG=C SPP "
                                        "shell echo '%1' --json")
                                 .arg(name));
    QVERIFY2(made.standardOutput.contains("\"isFile\": true"),
            made.standardOutput + made.standardError);
}

void TestShell::firstInterruptCancels()
{
    for (const int signal : { SIGINT, SIGTERM }) {
        QProcess process;
        process.setEnvironment(QProcess::systemEnvironment() + QStringList(modulePath()));
        process.start(test::sppProgram(), { QStringLiteral("shell"), QStringLiteral("wait") });
        process.setReadChannel(QProcess::StandardError);
        QVERIFY(process.waitForReadyRead(test::patience_ms)); // it says that it waits
        QCOMPARE(::kill(pid_t(process.processId()), signal), 0);
        QVERIFY(process.waitForFinished(test::patience_ms));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 130);
        QVERIFY(process.readAllStandardOutput().isEmpty());
    }
}

void TestShell::fullDeviceIsSaid()
{
    const test::ProgramRun run = sppInShell(QStringLiteral("SPP shell echo a >/dev/full"));
    QCOMPARE(run.exitCode, 4);
    QVERIFY(run.standardError.contains("could not be written"));
}

void TestShell::closedOutputIsSaid()
{
    const test::ProgramRun run = sppInShell(QStringLiteral("SPP shell echo a >&-"));
    QCOMPARE(run.exitCode, 4);
    QVERIFY(run.standardError.contains("could not be written"));
}

void TestShell::readerThatGoesAwayIsSaid()
{
    // The reader is gone long before spp writes; then the code of spp is printed.
    const test::ProgramRun run
            = sppInShell(QStringLiteral("{ sleep 0.5; SPP shell echo a; echo code $? >&2; } | :"));
    QVERIFY2(run.standardError.contains("code 4"), run.standardError);
    QVERIFY(run.standardError.contains("could not be written"));
}

void TestShell::closedOutputDoesNotReachTheTerritory()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("t.sqlite"));
    QCOMPARE(sppWithModule({ QStringLiteral("territory"), QStringLiteral("create"), file,
                                   QStringLiteral("--profile"), QStringLiteral("can-tho") })
                     .exitCode,
            0);
    QCOMPARE(sppInShell(QStringLiteral("SPP territory info '%1' >&- 2>&-").arg(file)).exitCode, 4);
    QFile territory(file);
    QVERIFY(territory.open(QIODevice::ReadOnly));
    QCOMPARE(territory.read(15), QByteArray("SQLite format 3"));
    QCOMPARE(sppWithModule({ QStringLiteral("territory"), QStringLiteral("info"), file }).exitCode,
            0);
}

QTEST_GUILESS_MAIN(TestShell)
#include "test_shell.moc"
