// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
//
// Every command against every kind of bad territory file: a clear message, the exit code of the
// contract, and the file as it was.
#include "support/patience.h"
#include "support/testdata.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

#include <unistd.h>

using namespace spp::test;

namespace {

constexpr int badInput = 3;
constexpr int environmentFailed = 4;

/// Command lines with FILE for the territory; OUT and SOURCE are filled in too.
const QVector<QStringList> &readers()
{
    static const QVector<QStringList> commands{
        { "territory", "info", "FILE" },
        { "territory", "verify", "FILE" },
        { "territory", "backup", "FILE", "OUT.sqlite" },
        { "theme", "list", "FILE" },
        { "plan", "list", "FILE" },
        { "plan", "compare", "FILE", "--from", "a@1", "--to", "a@2" },
        { "case", "list", "FILE" },
        { "case", "queue", "FILE" },
        { "case", "summary", "FILE" },
        { "parcel", "find", "FILE", "1/1" },
        { "review", "FILE", "--parcel", "1/1" },
        { "screen", "FILE", "--out", "OUT.gpkg" },
        { "export", "FILE", "parcels", "OUT.geojson" },
    };
    return commands;
}

const QVector<QStringList> &writers()
{
    static const QVector<QStringList> commands{
        { "theme", "set", "FILE", "parcels", "--owner", "Office" },
        { "import", "FILE", "--theme", "parcels", "SOURCE", "--append" },
        { "plan", "activate", "FILE", "none@1" },
        { "case", "open", "FILE", "H2" },
        { "review", "FILE", "--parcel", "1/1", "--case", "H1" },
    };
    return commands;
}

QByteArray digestOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256);
}

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

void runSql(const QString &path, const char *sql)
{
    sqlite3 *database = nullptr;
    QCOMPARE(sqlite3_open(path.toUtf8().constData(), &database), SQLITE_OK);
    char *message = nullptr;
    sqlite3_exec(database, sql, nullptr, nullptr, &message);
    QVERIFY2(!message, message);
    sqlite3_close(database);
}

QString nameOf(const QStringList &command)
{
    return command.mid(0, command.size() > 2 ? 2 : 1).join(QLatin1Char(' '));
}

} // namespace

class TestBadInput : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void noCommandTakesABadFile_data();
    void noCommandTakesABadFile();
    void writersRefuseAReadOnlyTerritory_data() { writerRows(); }
    void writersRefuseAReadOnlyTerritory();
    void secondWriterIsToldOfTheFirst();
    void fullDiskLeavesTheTerritoryAsItWas();
    void unknownCommandsAndOptionsAreUsageErrors_data();
    void unknownCommandsAndOptionsAreUsageErrors();

private:
    QStringList filled(const QStringList &command, const QString &file) const;
    QString copyOfTerritory(const QString &name) const;
    void writerRows();

    QTemporaryDir m_folder;
    QString m_territory;
    QString m_source;
};

void TestBadInput::initTestCase()
{
    m_territory = m_folder.filePath(QStringLiteral("good.sqlite"));
    m_source = m_folder.filePath(QStringLiteral("parcels.geojson"));
    writeFile(m_source, R"({"type":"FeatureCollection",
"crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::5897"}},
"features":[{"type":"Feature","properties":{"sheet":"1","number":"1","legal_area_m2":100.0},
"geometry":{"type":"Polygon","coordinates":[[[571000,1108000],[571010,1108000],[571010,1108010],[571000,1108010],[571000,1108000]]]}}]})");
    const ProgramRun made = runSpp({ "territory", "create", m_territory, "--profile", "can-tho" });
    QVERIFY2(made.exitCode == 0, made.standardError);
    const ProgramRun filled = runSpp({ "import", m_territory, "--theme", "parcels", m_source });
    QVERIFY2(filled.exitCode == 0, filled.standardError);
}

QStringList TestBadInput::filled(const QStringList &command, const QString &file) const
{
    QStringList arguments;
    for (QString argument : command) {
        if (argument == QLatin1String("FILE"))
            argument = file;
        else if (argument == QLatin1String("SOURCE"))
            argument = m_source;
        else if (argument.startsWith(QLatin1String("OUT.")))
            argument = m_folder.filePath(QStringLiteral("out/") + argument);
        arguments.append(argument);
    }
    return arguments;
}

QString TestBadInput::copyOfTerritory(const QString &name) const
{
    const QString path = m_folder.filePath(name);
    QFile::remove(path);
    return QFile::copy(m_territory, path) ? path : QString();
}

void TestBadInput::noCommandTakesABadFile_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<QString>("file");

    QDir(m_folder.path()).mkpath(QStringLiteral("out"));
    const QString text = m_folder.filePath(QStringLiteral("text.sqlite"));
    writeFile(text,
            "this is no database, but it is longer than a header of one hundred bytes "
            "so that nothing can be taken for short reads of an empty file\n");
    const QString empty = m_folder.filePath(QStringLiteral("empty.sqlite"));
    writeFile(empty, {});
    const QString other = m_folder.filePath(QStringLiteral("other.sqlite"));
    runSql(other, "CREATE TABLE recipe(id INTEGER)");
    const QString newer = copyOfTerritory(QStringLiteral("newer.sqlite"));
    runSql(newer, "UPDATE territory_meta SET value = '999' WHERE key = 'schema_version'");
    const QVector<QPair<const char *, QString>> files{
        { "missing file", m_folder.filePath(QStringLiteral("missing.sqlite")) },
        { "a directory", m_folder.path() },
        { "not a database", text },
        { "an empty file", empty },
        { "a database that is no territory", other },
        { "a newer schema", newer },
    };
    for (const QStringList &command : readers() + writers()) {
        for (const auto &[name, file] : files)
            QTest::newRow(qPrintable(nameOf(command) + QStringLiteral(": ") + name))
                    << command << file;
    }
}

void TestBadInput::noCommandTakesABadFile()
{
    QFETCH(QStringList, command);
    QFETCH(QString, file);
    const QByteArray before = digestOf(file);
    const ProgramRun run = runSpp(filled(command, file));
    QVERIFY2(run.exitCode == badInput, QByteArray::number(run.exitCode) + ": " + run.standardError);
    QVERIFY2(run.standardError.contains(QFileInfo(file).fileName().toUtf8()), run.standardError);
    QVERIFY(run.standardOutput.isEmpty());
    QCOMPARE(digestOf(file), before);
    QVERIFY(QDir(m_folder.filePath(QStringLiteral("out"))).isEmpty());
}

void TestBadInput::writerRows()
{
    QTest::addColumn<QStringList>("command");
    for (const QStringList &command : writers()) {
        if (!command.contains(QStringLiteral("activate"))) // refuses its plan before it writes
            QTest::newRow(qPrintable(nameOf(command))) << command;
    }
}

void TestBadInput::writersRefuseAReadOnlyTerritory()
{
    QFETCH(QStringList, command);
    const QString file = copyOfTerritory(QStringLiteral("readonly.sqlite"));
    QFile::setPermissions(file, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther);
    QFile::setPermissions(m_folder.path(),
            QFile::ReadOwner | QFile::ExeOwner | QFile::WriteOwner | QFile::ReadOther
                    | QFile::ExeOther);
    const QByteArray before = digestOf(file);
    QProcess process;
    QStringList arguments = filled(command, file);
    QString program = sppProgram();
    if (geteuid() == 0) { // permissions bind the superuser only without these capabilities
        const QString without = QStringLiteral("-dac_override,-dac_read_search");
        arguments = QStringList{ "--bounding-set=" + without, "--inh-caps=" + without, program }
                + arguments;
        program = QStringLiteral("setpriv");
    }
    process.start(program, arguments);
    QVERIFY(process.waitForFinished(patience_ms));
    const QByteArray said = process.readAllStandardError();
    QVERIFY2(process.exitCode() == environmentFailed, said);
    QVERIFY2(said.contains("readonly.sqlite"), said);
    QCOMPARE(digestOf(file), before);
}

void TestBadInput::secondWriterIsToldOfTheFirst()
{
    const QString file = copyOfTerritory(QStringLiteral("busy.sqlite"));
    sqlite3 *first = nullptr;
    QCOMPARE(sqlite3_open(file.toUtf8().constData(), &first), SQLITE_OK);
    QCOMPARE(sqlite3_exec(first, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr), SQLITE_OK);
    const ProgramRun second
            = runSpp({ "theme", "set", file, "parcels", "--owner", "Somebody else" });
    QVERIFY2(second.exitCode == environmentFailed, second.standardError);
    QVERIFY2(second.standardError.contains("busy.sqlite"), second.standardError);
    const ProgramRun reader = runSpp({ "theme", "list", file, "--json" });
    QVERIFY2(reader.exitCode == 0, reader.standardError);
    sqlite3_exec(first, "ROLLBACK", nullptr, nullptr, nullptr);
    sqlite3_close(first);
    QVERIFY(!runSpp({ "theme", "list", file }).standardOutput.contains("Somebody else"));
}

void TestBadInput::fullDiskLeavesTheTerritoryAsItWas()
{
    const QString file = copyOfTerritory(QStringLiteral("full.sqlite"));
    const QByteArray before = digestOf(file);
    // No file may grow beyond 8 kB: what a full disk does to the write-ahead log.
    QProcess process;
    process.start(QStringLiteral("bash"),
            { "-c", "trap '' XFSZ; ulimit -f 8; exec \"$@\"", "full", sppProgram(), "import", file,
                    "--theme", "parcels", m_source, "--append" });
    QVERIFY(process.waitForFinished(patience_ms));
    const QByteArray said = process.readAllStandardError();
    QVERIFY2(process.exitCode() == environmentFailed, said);
    QVERIFY2(said.contains("full.sqlite"), said);
    const ProgramRun check = runSpp({ "territory", "verify", file });
    QVERIFY2(check.exitCode == 0, check.standardOutput + check.standardError);
    QCOMPARE(digestOf(file), before);
}

void TestBadInput::unknownCommandsAndOptionsAreUsageErrors_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList{};
    QTest::newRow("unknown noun") << QStringList{ "teritory", "info", "x" };
    QTest::newRow("unknown verb") << QStringList{ "territory", "eat", "x" };
    QTest::newRow("unknown option") << QStringList{ "territory", "info", "x", "--nonsense" };
    QTest::newRow("missing argument") << QStringList{ "territory", "info" };
    QTest::newRow("missing required option") << QStringList{ "import", m_territory, m_source };
}

void TestBadInput::unknownCommandsAndOptionsAreUsageErrors()
{
    QFETCH(QStringList, arguments);
    const ProgramRun run = runSpp(arguments);
    QCOMPARE(run.exitCode, 2);
    QVERIFY(!run.standardError.isEmpty());
    QVERIFY(run.standardOutput.isEmpty());
}

QTEST_GUILESS_MAIN(TestBadInput)
#include "test_badinput.moc"
