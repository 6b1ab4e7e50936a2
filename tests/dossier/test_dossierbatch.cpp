// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "support/patience.h"
#include "support/sampleterritory.h"
#include "support/testdata.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace spp::test;

namespace {

constexpr int done = 0;
constexpr int conflicts = 1;
constexpr int badInput = 3;
constexpr int environmentFailed = 4;

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(path));
    file.write(bytes);
}

} // namespace

/// Batches that stop, offices that change the look, and computers on which something is missing.
class DossierBatchTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QString why;
        m_territory = sampleTerritory(&why);
        QVERIFY2(!m_territory.isEmpty(), qPrintable(why));
    }

    void killedBatchGoesOn_data()
    {
        QTest::addColumn<QStringList>("form");
        QTest::newRow("sheets") << QStringList{ "--sheets" };
        QTest::newRow("dossiers") << QStringList{};
    }
    void killedBatchGoesOn()
    {
        QFETCH(QStringList, form);
        const int parcels = 8;
        const QString list = listOf(parcels);
        QString out;
        QStringList arguments;
        int before = parcels;
        // Where the machine looks away for long it is done before it is killed: then once more.
        for (int attempt = 0; before == parcels && attempt < 20; ++attempt) {
            out = m_folder.filePath(QStringLiteral("batch%1-%2").arg(form.size()).arg(attempt));
            arguments = QStringList{
                "dossier", "create", m_territory, "--list", list, "--at", "2026-11-22", "--out", out
            } + form;
            QProcess first;
            first.start(sppProgram(), arguments);
            while (finished(out) < 2 && !first.waitForFinished(5)) { }
            first.kill();
            first.waitForFinished(patience_ms);
            before = finished(out);
        }
        QVERIFY(before >= 2);
        QVERIFY2(before < parcels, "it was not stopped half-way");

        const ProgramRun second = runSpp(arguments);
        QVERIFY2(second.exitCode == done || second.exitCode == conflicts, second.standardError);
        QCOMPARE(finished(out), parcels);
        QVERIFY2(second.standardOutput.contains(
                         QByteArray::number(before) + " were finished before"),
                second.standardOutput);
        for (const QString &name : QDir(out).entryList(QDir::AllEntries | QDir::NoDotAndDotDot))
            QVERIFY2(!name.contains("unfinished"), qPrintable(name));
        const ProgramRun third = runSpp(arguments);
        QVERIFY(third.standardOutput.startsWith("0 made, 8 were finished"));
    }

    void otherOptionsAreNotMixedIn()
    {
        const QString list = listOf(1);
        const QString out = m_folder.filePath("mixed");
        const QStringList arguments{ "dossier", "create", m_territory, "--list", list, "--sheets",
            "--out", out, "--at" };
        QVERIFY(runSpp(arguments + QStringList{ "2026-11-22" }).exitCode <= conflicts);
        const ProgramRun other = runSpp(arguments + QStringList{ "2027-02-01" });
        QCOMPARE(other.exitCode, badInput);
        QVERIFY2(other.standardError.contains("batch.json"), other.standardError);
    }

    void unknownParcelDoesNotStopTheOthers()
    {
        const QString list = m_folder.filePath("unknown.csv");
        write(list, "parcel;note\n1/1;a\n999/999;b\n1/2;c\n");
        const QString out = m_folder.filePath("unknown");
        const ProgramRun run = runSpp({ "dossier", "create", m_territory, "--list", list,
                "--sheets", "--at", "2026-11-22", "--out", out });
        QCOMPARE(run.exitCode, conflicts);
        QVERIFY2(run.standardOutput.startsWith("2 made, 0 were finished before, 1 failed"),
                run.standardOutput);
        QVERIFY2(run.standardOutput.contains("999/999"), run.standardOutput);
    }

    void fullDiskLeavesNothing()
    {
        const QString out = m_folder.filePath("full");
        QVERIFY(create(out).exitCode <= conflicts);
        const QByteArray before = content(out + "/manifest.json");
        // No file may grow beyond 40 kB, which the PDF does.
        QProcess process;
        process.start("bash",
                QStringList{ "-c", "trap '' XFSZ; ulimit -f 40; exec \"$@\"", "full", sppProgram() }
                        + createArguments(out));
        QVERIFY(process.waitForFinished(patience_ms));
        const QByteArray said = process.readAllStandardError();
        QVERIFY2(process.exitCode() == environmentFailed, said);
        QVERIFY2(said.contains("dossier.pdf"), said);
        QCOMPARE(content(out + "/manifest.json"), before);
        QVERIFY(!QFile::exists(out + ".unfinished"));
    }

    void otherFoldersAreNotReplaced()
    {
        const QString out = m_folder.filePath("mine");
        QDir().mkpath(out);
        write(out + "/letter.txt", "mine");
        const ProgramRun run = create(out);
        QCOMPARE(run.exitCode, badInput);
        QCOMPARE(QDir(out).entryList(QDir::Files), QStringList{ "letter.txt" });
    }

    void missingFontIsNamed()
    {
        const QString data = dataFolder("nofonts", { "fonts" });
        const ProgramRun run
                = create(m_folder.filePath("nofont-dossier"), { "SPP_DATA_DIR=" + data });
        QCOMPARE(run.exitCode, environmentFailed);
        QVERIFY2(run.standardError.contains("fonts"), run.standardError);
        QVERIFY(!QFile::exists(m_folder.filePath("nofont-dossier")));
    }

    void officeChangesTheLook()
    {
        const QString data = dataFolder("office", { "profiles" });
        copyFolder(sourceFolder() + "/resources/profiles/can-tho", data + "/profiles/can-tho");
        QDir().mkpath(data + "/profiles/can-tho/layouts");
        const QString look = data + "/profiles/can-tho/layouts/dossier.yaml";
        QByteArray yaml = content(sourceFolder() + "/resources/layouts/dossier.yaml");
        write(look, yaml.replace("en: Head of division", "en: Chief architect"));
        const QString out = m_folder.filePath("office-dossier");
        const ProgramRun run = create(out, { "SPP_DATA_DIR=" + data });
        QVERIFY2(run.exitCode <= conflicts, run.standardError);
        const QByteArray text
                = runProgram("pdftotext", { out + "/dossier.pdf", "-" }).standardOutput;
        QVERIFY(text.contains("Chief architect"));
        QVERIFY(!text.contains("Head of division"));

        write(look, yaml.replace("legend: {", "legnd: {"));
        const ProgramRun broken = create(m_folder.filePath("broken"), { "SPP_DATA_DIR=" + data });
        QCOMPARE(broken.exitCode, badInput);
        QVERIFY2(broken.standardError.contains("dossier.yaml"), broken.standardError);
        QVERIFY2(broken.standardError.contains("legnd"), broken.standardError);
    }

    void usageIsChecked_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no subject") << QStringList{};
        QTest::newRow("two subjects") << QStringList{ "--parcel", "1/1", "--case", "1" };
        QTest::newRow("sheets alone") << QStringList{ "--parcel", "1/1", "--sheets" };
        QTest::newRow("unknown case") << QStringList{ "--case", "none" };
    }
    void usageIsChecked()
    {
        QFETCH(QStringList, arguments);
        const ProgramRun run = runSpp(
                QStringList{ "dossier", "create", m_territory, "--out", m_folder.filePath("usage") }
                + arguments);
        QCOMPARE(run.exitCode, 2);
        QVERIFY(!QFile::exists(m_folder.filePath("usage")));
    }

    void caseIsPrintedWithItsNumber()
    {
        const QString territory = m_folder.filePath("case.sqlite");
        QVERIFY(QFile::copy(m_territory, territory));
        QFile(territory).setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        const ProgramRun review = runSpp({ "review", territory, "--parcel", "25/243", "--proposal",
                proposal(), "--at", "2026-11-22", "--case", "2026-0412" });
        QVERIFY2(review.exitCode <= conflicts, review.standardError);
        const QString out = m_folder.filePath("of-a-case");
        const ProgramRun run = runSpp({ "dossier", "create", territory, "--case", "2026-0412",
                "--at", "2026-11-22", "--out", out });
        QVERIFY2(run.exitCode == conflicts, run.standardError);
        const QByteArray text
                = runProgram("pdftotext", { out + "/dossier.pdf", "-" }).standardOutput;
        QVERIFY(text.contains("Case number 2026-0412"));
        QVERIFY(text.contains("87.6"));
    }

private:
    int finished(const QString &out) const
    {
        return int(QDir(out).entryList({ "*.pdf" }, QDir::Files).size())
                + int(QDir(out).entryList(QDir::Dirs | QDir::NoDotAndDotDot)
                                .filter(QRegularExpression("^[0-9]+-[0-9]+$"))
                                .size());
    }

    QString listOf(int count)
    {
        QByteArray list = "parcel\n";
        for (int i = 1; i <= count; ++i)
            list += "1/" + QByteArray::number(i) + '\n';
        const QString path = m_folder.filePath(QStringLiteral("list%1.csv").arg(count));
        write(path, list);
        return path;
    }

    static QString proposal()
    {
        return sourceFolder() + "/data-samples/phong-dien/cases/shop-house-six-storeys.yaml";
    }

    QStringList createArguments(const QString &out) const
    {
        return { "dossier", "create", m_territory, "--parcel", "25/243", "--at", "2026-11-22",
            "--out", out };
    }

    ProgramRun create(const QString &out, const QStringList &environment = {}) const
    {
        return runSpp(createArguments(out), environment);
    }

    /// The resources of the build as links, without some of their folders.
    QString dataFolder(const char *name, const QStringList &without)
    {
        const QString folder = m_folder.filePath(QString::fromLatin1(name));
        QDir().mkpath(folder);
        const QDir shipped(binaryFolder() + "/share/spp");
        for (const QFileInfo &entry :
                shipped.entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot)) {
            if (!without.contains(entry.fileName()))
                QFile::link(entry.absoluteFilePath(), folder + '/' + entry.fileName());
        }
        return folder;
    }

    static void copyFolder(const QString &from, const QString &to)
    {
        QDir().mkpath(to);
        for (const QFileInfo &entry : QDir(from).entryInfoList(QDir::Files))
            QVERIFY(QFile::copy(entry.absoluteFilePath(), to + '/' + entry.fileName()));
    }

    QTemporaryDir m_folder;
    QString m_territory;
};

QTEST_MAIN(DossierBatchTest)
#include "test_dossierbatch.moc"
