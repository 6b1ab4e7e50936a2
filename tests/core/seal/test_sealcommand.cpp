// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "smalldossier.h"

#include "support/testdata.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace spp;
using namespace spp::test;

/// `spp seal` and `spp dossier verify` as the people of two offices run them.
class TestSealCommand : public QObject {
    Q_OBJECT

private slots:
    void init() { m_home = std::make_unique<QTemporaryDir>(); }

    void lifeOfASeal()
    {
        const SmallDossier dossier;
        QCOMPARE(verify(dossier).exitCode, 1);
        QCOMPARE(seal({ "create", "--office", "Sở Xây dựng", "--date", "2026-01-01" }).exitCode, 0);
        QCOMPARE(seal({ "apply", dossier.path(), "--date", "2026-02-01" }).exitCode, 0);
        const ProgramRun valid = verify(dossier);
        QVERIFY2(valid.exitCode == 0, valid.standardOutput + valid.standardError);
        QVERIFY(valid.standardOutput.contains("\"valid\": true"));

        const ProgramRun change = seal({ "handover", "--date", "2026-06-01" },
                { "SPP_SEAL_NEW_PASSPHRASE=another phrase" });
        QVERIFY2(change.exitCode == 0, change.standardError);
        const ProgramRun later = verify(dossier);
        QCOMPARE(later.exitCode, 0);
        QVERIFY(later.standardOutput.contains("\"key_handed_over_on\": \"2026-06-01\""));
        // The old passphrase does not open the new key.
        QCOMPARE(seal({ "apply", dossier.path() }).exitCode, 3);
    }

    void anotherOfficeVerifiesWithThePublicKeys()
    {
        const SmallDossier dossier;
        QCOMPARE(seal({ "create", "--office", "A" }).exitCode, 0);
        QCOMPARE(seal({ "apply", dossier.path() }).exitCode, 0);
        const QString given = dossier.path() + ".pub.json";
        QCOMPARE(seal({ "show", "--out", given }).exitCode, 0);
        QTemporaryDir other;
        const QStringList there{ "XDG_CONFIG_HOME=" + other.path() };
        QCOMPARE(runSpp({ "dossier", "verify", dossier.path() }, there).exitCode, 1);
        QCOMPARE(
                runSpp({ "dossier", "verify", dossier.path(), "--key", given }, there).exitCode, 0);
        QCOMPARE(runSpp({ "seal", "trust", given }, there).exitCode, 0);
        QCOMPARE(runSpp({ "dossier", "verify", dossier.path() }, there).exitCode, 0);
    }

    void backupRestoresAndRefusesAWrongPassphrase()
    {
        QCOMPARE(seal({ "create", "--office", "A" }).exitCode, 0);
        const QString copy = m_home->filePath("copy.key");
        QCOMPARE(seal({ "backup", copy }, { "SPP_SEAL_PASSPHRASE=not this one" }).exitCode, 3);
        QVERIFY(!QFileInfo::exists(copy));
        QCOMPARE(seal({ "backup", copy }).exitCode, 0);
        const auto others = QFile::ReadGroup | QFile::ReadOther;
        QVERIFY(!(QFileInfo(copy).permissions() & others));
        QCOMPARE(seal({ "restore", copy }).exitCode, 3); // there is one already
        QVERIFY(QDir(m_home->filePath("config/spp")).removeRecursively());
        QCOMPARE(seal({ "restore", copy }, { "SPP_SEAL_PASSPHRASE=not this one" }).exitCode, 3);
        QCOMPARE(seal({ "restore", copy }).exitCode, 0);
        QCOMPARE(seal({ "show" }).exitCode, 0);
    }

    void changedFileIsNamed()
    {
        const SmallDossier dossier;
        QCOMPARE(seal({ "create", "--office", "A" }).exitCode, 0);
        QCOMPARE(seal({ "apply", dossier.path() }).exitCode, 0);
        dossier.write("inputs/case.json", "{\"a\": 2}\n");
        const ProgramRun run = verify(dossier);
        QCOMPARE(run.exitCode, 1);
        const QJsonObject problem = QJsonDocument::fromJson(run.standardOutput)
                                            .object()["problems"]
                                            .toArray()[0]
                                            .toObject();
        QCOMPARE(problem["fault"].toString(), QString("changed"));
        QCOMPARE(problem["file"].toString(), QString("inputs/case.json"));
    }

    void refuses_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::newRow("no office") << QStringList{ "seal", "create" } << 2;
        QTest::newRow("no key") << QStringList{ "seal", "show" } << 3;
        QTest::newRow("no folder") << QStringList{ "dossier", "verify", "no-such" } << 3;
        QTest::newRow("no dossier") << QStringList{ "dossier", "verify", "/" } << 3;
        QTest::newRow("no public key")
                << QStringList{ "dossier", "verify", "/", "--key", "x" } << 3;
        QTest::newRow("no backup") << QStringList{ "seal", "restore", "no-such" } << 3;
    }
    void refuses()
    {
        QFETCH(QStringList, arguments);
        const ProgramRun run = runSpp(arguments, environment({}));
        QTEST(run.exitCode, "code");
        QVERIFY(run.standardOutput.isEmpty() && !run.standardError.isEmpty());
    }

private:
    QStringList environment(const QStringList &more) const
    {
        return QStringList{ "XDG_CONFIG_HOME=" + m_home->filePath("config"),
            "SPP_SEAL_PASSPHRASE=correct horse" }
        + more;
    }
    ProgramRun seal(const QStringList &arguments, const QStringList &more = {}) const
    {
        return runSpp(QStringList{ "seal" } + arguments, environment(more));
    }
    ProgramRun verify(const SmallDossier &dossier) const
    {
        return runSpp({ "dossier", "verify", dossier.path(), "--json" }, environment({}));
    }

    std::unique_ptr<QTemporaryDir> m_home;
};

QTEST_GUILESS_MAIN(TestSealCommand)
#include "test_sealcommand.moc"
