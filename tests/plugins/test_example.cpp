// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "support/testdata.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace spp;

namespace {

/// Runs a tool and keeps what it printed for the case that it fails.
bool run(const QString &program, const QStringList &arguments, QByteArray *output)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    process.waitForFinished(-1);
    *output = process.readAll();
    return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

} // namespace

/// A plugin of somebody else: built against what SPP installs, found by the installed program.
class TestExample : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void helpListsItsCommand();
    void doctorListsIt();
    void itsThemeIsInANewTerritory();
    void itsCommandRuns();
    void itsRuleKindPassesThePackTests();
    void brokenNeighbourIsNamedAndSkipped();

private:
    test::ProgramRun spp(const QStringList &arguments, const QString &moreFolders = {}) const;

    QTemporaryDir m_folder;
    QString m_prefix;
    QString m_modules;
};

void TestExample::initTestCase()
{
    m_prefix = m_folder.filePath(QStringLiteral("prefix"));
    const QString build = m_folder.filePath(QStringLiteral("build"));
    m_modules = build + QStringLiteral("/lib/spp/plugins");
    QByteArray output;
    QVERIFY2(run(QStringLiteral(SPP_CMAKE),
                     { QStringLiteral("--install"), test::binaryFolder(),
                             QStringLiteral("--prefix"), m_prefix },
                     &output),
            output);
    QVERIFY2(run(QStringLiteral(SPP_CMAKE),
                     { QStringLiteral("-S"),
                             test::sourceFolder() + QStringLiteral("/plugins/example"),
                             QStringLiteral("-B"), build, QStringLiteral("-G"),
                             QStringLiteral(SPP_GENERATOR),
                             QStringLiteral("-DCMAKE_PREFIX_PATH=") + m_prefix },
                     &output),
            output);
    QVERIFY2(run(QStringLiteral(SPP_CMAKE), { QStringLiteral("--build"), build }, &output), output);
}

test::ProgramRun TestExample::spp(const QStringList &arguments, const QString &moreFolders) const
{
    return test::runProgram(m_prefix + QStringLiteral("/bin/spp"), arguments,
            { QStringLiteral("SPP_PLUGIN_PATH=") + m_modules + moreFolders });
}

void TestExample::helpListsItsCommand()
{
    const test::ProgramRun help = spp({ QStringLiteral("example"), QStringLiteral("--help") });
    QCOMPARE(help.exitCode, 0);
    QVERIFY(help.standardOutput.contains("count the features of a theme"));
}

void TestExample::doctorListsIt()
{
    const test::ProgramRun doctor = spp({ QStringLiteral("doctor"), QStringLiteral("--json") });
    QVERIFY2(doctor.exitCode == 0, doctor.standardOutput);
    const QJsonObject json = QJsonDocument::fromJson(doctor.standardOutput).object();
    QCOMPARE(json.value(QStringLiteral("schema")).toString(), QStringLiteral("spp.doctor/1"));
    QString state;
    for (const QJsonValue &plugin : json.value(QStringLiteral("plugins")).toArray()) {
        if (plugin[QStringLiteral("id")].toString() == QLatin1String("example"))
            state = plugin[QStringLiteral("state")].toString();
    }
    QCOMPARE(state, QStringLiteral("loaded"));
}

void TestExample::itsThemeIsInANewTerritory()
{
    const QString file = m_folder.filePath(QStringLiteral("t.sqlite"));
    const test::ProgramRun create = spp({ QStringLiteral("territory"), QStringLiteral("create"),
            file, QStringLiteral("--profile"), QStringLiteral("can-tho"),
            QStringLiteral("--json") });
    QVERIFY2(create.exitCode == 0, create.standardError);
    QVERIFY(create.standardOutput.contains("\"protected-trees\""));
}

void TestExample::itsCommandRuns()
{
    const test::ProgramRun count = spp({ QStringLiteral("example"), QStringLiteral("count"),
            m_folder.filePath(QStringLiteral("t.sqlite")), QStringLiteral("protected-trees"),
            QStringLiteral("--json") });
    QVERIFY2(count.exitCode == 0, count.standardError);
    const QJsonObject json = QJsonDocument::fromJson(count.standardOutput).object();
    QCOMPARE(json.value(QStringLiteral("schema")).toString(), QStringLiteral("example.count/1"));
    QCOMPARE(json.value(QStringLiteral("features")).toInt(-1), 0);
}

void TestExample::itsRuleKindPassesThePackTests()
{
    const QString pack = test::sourceFolder() + QStringLiteral("/plugins/example/trees.yaml");
    const test::ProgramRun rules = spp(
            { QStringLiteral("rules"), QStringLiteral("test"), pack, QStringLiteral("--json") });
    QVERIFY2(rules.exitCode == 0, rules.standardOutput + rules.standardError);
    QVERIFY2(rules.standardOutput.contains("\"pack\": \"example-trees\""), rules.standardOutput);
    QVERIFY2(rules.standardOutput.contains("\"tests\": 2"), rules.standardOutput);
}

void TestExample::brokenNeighbourIsNamedAndSkipped()
{
    const QString folder = m_folder.filePath(QStringLiteral("broken"));
    QVERIFY(QDir().mkpath(folder));
    QFile broken(folder + QStringLiteral("/broken.so"));
    QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("no library") > 0);
    broken.close();
    const QString more = QDir::listSeparator() + folder;

    const test::ProgramRun count = spp({ QStringLiteral("example"), QStringLiteral("count"),
                                               m_folder.filePath(QStringLiteral("t.sqlite")),
                                               QStringLiteral("protected-trees") },
            more);
    QCOMPARE(count.exitCode, 0);
    QVERIFY(count.standardError.contains("broken.so"));
    const test::ProgramRun doctor = spp({ QStringLiteral("doctor") }, more);
    QCOMPARE(doctor.exitCode, 1);
    QVERIFY(doctor.standardOutput.contains("broken.so"));
}

QTEST_GUILESS_MAIN(TestExample)
#include "test_example.moc"
