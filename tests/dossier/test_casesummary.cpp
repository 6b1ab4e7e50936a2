// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "support/sampleterritory.h"
#include "support/testdata.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace spp::test;

/// How the cases stand, on one page for the head of division.
class CaseSummaryTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QString why;
        const QString sample = sampleTerritory(&why);
        QVERIFY2(!sample.isEmpty(), qPrintable(why));
        m_territory = m_folder.filePath("sample.sqlite");
        QVERIFY(QFile::copy(sample, m_territory));
        for (int number = 1; number <= cases; ++number) {
            const ProgramRun opened = runSpp({ "case", "open", m_territory,
                    QStringLiteral("2026-%1").arg(number, 4, 10, QLatin1Char('0')), "--received",
                    "2026-11-02", "--due",
                    QStringLiteral("2026-11-%1").arg(number + 3, 2, 10, QLatin1Char('0')),
                    "--officer", "Ngọc" });
            QVERIFY2(opened.exitCode == 0, opened.standardError);
        }
    }

    void manyCasesAreOnePage()
    {
        const QString page = m_folder.filePath("summary.pdf");
        const ProgramRun made
                = runSpp({ "case", "summary", m_territory, "--at", "2026-11-26", "--out", page });
        QVERIFY2(made.exitCode == 0, made.standardError);
        const QByteArray text = runProgram("pdftotext", { "-layout", page, "-" }).standardOutput;
        QCOMPARE(text.count('\f'), 1); // pages
        QVERIFY2(text.contains("Cases on 2026-11-26"), text);
        // The overdue ones first, and what has no room is counted.
        QVERIFY(text.contains("2026-0001"));
        QVERIFY(!text.contains("2026-0026"));
        QVERIFY2(
                text.contains(QByteArray("and ") + QByteArray::number(cases - 18) + " more"), text);
        QVERIFY(text.contains("Ngọc"));
    }

    void samePageTwice()
    {
        QByteArray pages[2];
        for (QByteArray &bytes : pages) {
            const QString page = m_folder.filePath("again.pdf");
            QCOMPARE(runSpp({ "case", "summary", m_territory, "--at", "2026-11-26", "--out", page })
                             .exitCode,
                    0);
            QFile file(page);
            QVERIFY(file.open(QIODevice::ReadOnly));
            bytes = file.readAll();
        }
        QVERIFY(!pages[0].isEmpty());
        QCOMPARE(pages[0], pages[1]);
    }

    void folderThatIsNotThereIsSaid()
    {
        const ProgramRun made = runSpp({ "case", "summary", m_territory, "--out",
                m_folder.filePath("no/such/summary.pdf") });
        QCOMPARE(made.exitCode, 4);
        QVERIFY2(made.standardError.contains("summary.pdf"), made.standardError);
    }

private:
    static constexpr int cases = 26;
    QTemporaryDir m_folder;
    QString m_territory;
};

QTEST_GUILESS_MAIN(CaseSummaryTest)
#include "test_casesummary.moc"
