// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
//
// `spp parcel extract` on the sample territory.
#include "../../dossier/papers/docxfile.h"
#include "core/data/auditlog.h"
#include "core/data/territory.h"
#include "dossier/spreadsheet/xlsxcheck.h"
#include "support/sampleterritory.h"
#include "support/testdata.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace spp;

namespace {

const QStringList papersOfParcels{ QStringLiteral("cadastral-extract"),
    QStringLiteral("boundary-description"), QStringLiteral("measurement-confirmation"),
    QStringLiteral("cadastral-book") };
const QString parcel = QStringLiteral("4/10"); // two land classes, two neighbours on one side
const QString userOfParcel = QStringLiteral("Mẫu 0044");

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestExtract : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void textIsAsExpected_data();
    void textIsAsExpected();
    void sameInputGivesTheSameBytes();
    void namesArePrintedOnlyWhenAskedFor();
    void stoppedListGoesOn();
    void folderOfAnotherRunIsRefused();
    void parcelWithoutPaperIsNamed();
    void registerIsASpreadsheetToo();
    void wrongOptionsAreSaid_data();
    void wrongOptionsAreSaid();

private:
    test::ProgramRun extract(const QStringList &more, const QString &folder)
    {
        return test::runSpp(
                QStringList{ QStringLiteral("parcel"), QStringLiteral("extract"), m_territory,
                        QStringLiteral("--out"), out(folder), QStringLiteral("--at"),
                        QStringLiteral("2026-11-22"), QStringLiteral("--json") }
                + more);
    }
    QString out(const QString &name) const { return m_folder.filePath(name); }
    QJsonObject made(const test::ProgramRun &run)
    {
        return QJsonDocument::fromJson(run.standardOutput).object();
    }

    QTemporaryDir m_folder;
    QString m_territory;
};

void TestExtract::initTestCase()
{
    QString why;
    const QString territory = test::sampleTerritory(&why);
    QVERIFY2(!territory.isEmpty(), qPrintable(why));
    m_territory = m_folder.filePath(QStringLiteral("sample.sqlite"));
    QVERIFY(QFile::copy(territory, m_territory));
}

void TestExtract::textIsAsExpected_data()
{
    QTest::addColumn<QString>("paper");
    for (const QString &paper : papersOfParcels + QStringList{ QStringLiteral("extract-survey") })
        QTest::newRow(qPrintable(paper)) << paper;
}

void TestExtract::textIsAsExpected()
{
    QFETCH(QString, paper);
    const auto run = extract({ QStringLiteral("--paper"), paper, QStringLiteral("--parcel"), parcel,
                                     QStringLiteral("--format"), QStringLiteral("docx") },
            QStringLiteral("text"));
    QVERIFY2(run.exitCode == 0, run.standardError.constData());
    const QString file = made(run).value(QStringLiteral("files")).toArray().at(0).toString();
    const QString text = test::docxText(file);
    QVERIFY(!text.isEmpty());
    const QString golden
            = test::sourceFolder() + QStringLiteral("/tests/plugins/land/golden/%1.txt").arg(paper);
    if (qEnvironmentVariableIsSet("SPP_UPDATE_GOLDEN")) {
        QFile written(golden);
        QVERIFY(written.open(QIODevice::WriteOnly));
        written.write(text.toUtf8());
    }
    QVERIFY2(text == QString::fromUtf8(bytesOf(golden)), qPrintable(text));
}

void TestExtract::sameInputGivesTheSameBytes()
{
    for (const QString &paper :
            { QStringLiteral("cadastral-extract"), QStringLiteral("land-statistics") }) {
        QStringList options{ QStringLiteral("--paper"), paper };
        if (paper == papersOfParcels.front())
            options << QStringLiteral("--parcel") << parcel;
        const auto first = extract(options, QStringLiteral("first"));
        QVERIFY2(first.exitCode == 0, first.standardError.constData());
        QTest::qWait(1100); // a clock in the file would show
        QCOMPARE(extract(options, QStringLiteral("second")).exitCode, 0);
    }
    const QStringList files = QDir(out(QStringLiteral("first"))).entryList(QDir::Files);
    QVERIFY(files.size() >= 6);
    for (const QString &file : files)
        QVERIFY2(bytesOf(out(QStringLiteral("first/") + file))
                        == bytesOf(out(QStringLiteral("second/") + file)),
                qPrintable(file));
}

void TestExtract::namesArePrintedOnlyWhenAskedFor()
{
    const auto auditHead = [this] {
        auto territory = Territory::open(m_territory, Territory::Access::ReadOnly);
        return *AuditLog::head((*territory)->database());
    };
    const QString before = auditHead();
    const QStringList options{ QStringLiteral("--paper"), papersOfParcels.front(),
        QStringLiteral("--parcel"), parcel, QStringLiteral("--format"), QStringLiteral("docx") };
    const auto textIn = [this](const QString &folder) {
        return test::docxText(out(folder + QStringLiteral("/cadastral-extract-31299-4-10.docx")));
    };
    QCOMPARE(extract(options, QStringLiteral("open")).exitCode, 0);
    QVERIFY(!textIn(QStringLiteral("open")).isEmpty());
    QVERIFY(!textIn(QStringLiteral("open")).contains(userOfParcel));
    QCOMPARE(auditHead(), before);
    const auto run = extract(
            options + QStringList{ QStringLiteral("--with-people") }, QStringLiteral("people"));
    QVERIFY2(run.exitCode == 0, run.standardError.constData());
    QVERIFY(textIn(QStringLiteral("people")).contains(userOfParcel));
    QVERIFY(auditHead() != before);
}

void TestExtract::stoppedListGoesOn()
{
    const QString list = m_folder.filePath(QStringLiteral("list.csv"));
    QFile file(list);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("note,parcel\na,4/10\nb,4/11\nc,4/12\nd,4/11\n");
    file.close();
    const QStringList options{ QStringLiteral("--paper"), papersOfParcels.front(),
        QStringLiteral("--list"), list, QStringLiteral("--format"), QStringLiteral("pdf,docx") };
    QCOMPARE(made(extract(options, QStringLiteral("list"))).value(QStringLiteral("made")).toInt(),
            3);
    // As if it had been stopped between the two files of a paper.
    QVERIFY(QFile::remove(out(QStringLiteral("list/cadastral-extract-31299-4-11.pdf"))));
    const QJsonObject again = made(extract(options, QStringLiteral("list")));
    QCOMPARE(again.value(QStringLiteral("made")).toInt(), 1);
    QCOMPARE(again.value(QStringLiteral("skipped")).toInt(), 2);
    QVERIFY(QFile::exists(out(QStringLiteral("list/cadastral-extract-31299-4-11.pdf"))));
}

void TestExtract::folderOfAnotherRunIsRefused()
{
    const QStringList options{ QStringLiteral("--paper"), papersOfParcels.front(),
        QStringLiteral("--parcel"), parcel, QStringLiteral("--format"), QStringLiteral("pdf") };
    QCOMPARE(extract(options, QStringLiteral("one")).exitCode, 0);
    const auto run
            = extract(options + QStringList{ QStringLiteral("--scale"), QStringLiteral("2000") },
                    QStringLiteral("one"));
    QCOMPARE(run.exitCode, 3);
}

void TestExtract::parcelWithoutPaperIsNamed()
{
    const auto run = extract({ QStringLiteral("--paper"), papersOfParcels.front(),
                                     QStringLiteral("--parcel"), QStringLiteral("4/99999") },
            QStringLiteral("none"));
    QCOMPARE(run.exitCode, 3);
    QVERIFY(run.standardError.contains("99999"));
}

void TestExtract::registerIsASpreadsheetToo()
{
    const auto run = extract({ QStringLiteral("--paper"), QStringLiteral("parcel-register"),
                                     QStringLiteral("--sheet"), QStringLiteral("4") },
            QStringLiteral("register"));
    QVERIFY2(run.exitCode == 0, run.standardError.constData());
    const auto cells = countedCells(out(QStringLiteral("register/parcel-register-31299-4.xlsx")));
    QVERIFY(cells.has_value());
    QVERIFY(*cells >= 52 * 9); // parcels of the sheet, columns
    QVERIFY(bytesOf(out(QStringLiteral("register/parcel-register-31299-4.pdf")))
                    .startsWith("%PDF"));
}

void TestExtract::wrongOptionsAreSaid_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("said");
    const QString paper = QStringLiteral("--paper");
    QTest::newRow("unknown paper")
            << QStringList{ paper, QStringLiteral("castle") } << QStringLiteral("castle");
    QTest::newRow("paper of a change") << QStringList{ paper, QStringLiteral("split-merge"),
        QStringLiteral("--parcel"), parcel }
                                       << QStringLiteral("split-merge");
    QTest::newRow("about nothing")
            << QStringList{ paper, papersOfParcels.front() } << QStringLiteral("--parcel");
    QTest::newRow("two things") << QStringList{ paper, papersOfParcels.front(),
        QStringLiteral("--parcel"), parcel, QStringLiteral("--sheet"), QStringLiteral("4") }
                                << QStringLiteral("--parcel");
    QTest::newRow("no such format") << QStringList{ paper, papersOfParcels.front(),
        QStringLiteral("--parcel"), parcel, QStringLiteral("--format"), QStringLiteral("xlsx") }
                                    << QStringLiteral("format");
    QTest::newRow("scale of nothing") << QStringList{ paper, papersOfParcels.front(),
        QStringLiteral("--parcel"), parcel, QStringLiteral("--scale"), QStringLiteral("0") }
                                      << QStringLiteral("--scale");
}

void TestExtract::wrongOptionsAreSaid()
{
    QFETCH(QStringList, options);
    QFETCH(QString, said);
    const auto run = extract(options, QStringLiteral("wrong"));
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(run.standardError.contains(said.toUtf8()), run.standardError.constData());
    QVERIFY(!QDir(out(QStringLiteral("wrong"))).exists());
}

QTEST_GUILESS_MAIN(TestExtract)
#include "test_extract.moc"
