// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "dossier/papers/legaldocuments.h"
#include "dossier/papers/paperformat.h"
#include "dossier/papers/papertemplate.h"
#include "dossier/papers/sitepicture.h"

#include "core/profile/profile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace spp;

class PaperPartsTest : public QObject {
    Q_OBJECT

private slots:
    void dates_data()
    {
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QString>("expected");
        QTest::newRow("day and month with zero")
                << QDate(2027, 1, 5) << QStringLiteral("ngày 05 tháng 01 năm 2027");
        QTest::newRow("february too")
                << QDate(2027, 2, 28) << QStringLiteral("ngày 28 tháng 02 năm 2027");
        QTest::newRow("march without")
                << QDate(2027, 3, 9) << QStringLiteral("ngày 09 tháng 3 năm 2027");
        QTest::newRow("december") << QDate(2026, 12, 31)
                                  << QStringLiteral("ngày 31 tháng 12 năm 2026");
        QTest::newRow("unknown is dots")
                << QDate() << QStringLiteral("ngày ...... tháng ...... năm 20......");
    }
    void dates()
    {
        QFETCH(QDate, date);
        QTEST(paper::longDate(date), "expected");
    }

    void numbers_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("expected");
        QTest::newRow("zeros cut") << 199.80 << QStringLiteral("199,8");
        QTest::newRow("whole") << 22.0 << QStringLiteral("22");
        QTest::newRow("thousands") << 1107755.86 << QStringLiteral("1.107.755,86");
        QTest::newRow("negative thousand") << -1234.5 << QStringLiteral("−1.234,5");
        QTest::newRow("three digits negative") << -123.0 << QStringLiteral("−123");
        QTest::newRow("never minus zero") << -0.001 << QStringLiteral("0");
    }
    void numbers()
    {
        QFETCH(double, value);
        QTEST(paper::number(value), "expected");
    }

    void numberLines_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("expected");
        QTest::newRow("below ten") << QStringLiteral("5") << QStringLiteral("Số: 05/BC-SXD");
        QTest::newRow("ten") << QStringLiteral("10") << QStringLiteral("Số: 10/BC-SXD");
        QTest::newRow("spaces") << QStringLiteral(" 1 2 ") << QStringLiteral("Số: 12/BC-SXD");
        QTest::newRow("unknown") << QString() << QStringLiteral("Số: ........../BC-SXD");
    }
    void numberLines()
    {
        QFETCH(QString, number);
        QTEST(paper::numberLine(number, QStringLiteral("BC-SXD")), "expected");
    }

    void scales_data()
    {
        QTest::addColumn<double>("width_m");
        QTest::addColumn<double>("expected");
        QTest::newRow("just 60 % at 1:200") << 0.6 * 0.165 * 200 << 200.0;
        QTest::newRow("a little more") << 0.6 * 0.165 * 200 + 0.01 << 500.0;
        QTest::newRow("a block") << 90.0 << 1000.0;
        QTest::newRow("beyond the list") << 1000.0 << 20000.0;
    }
    void scales()
    {
        QFETCH(double, width_m);
        QTEST(paper::sitePlanScale(width_m, 1.0, 165.0, 165.0), "expected");
    }

    void basisIsUniqueAndInOrder()
    {
        const auto documents = paper::LegalDocuments::read(OfficeFiles());
        QVERIFY2(documents.ok(), documents.ok() ? "" : documents.error().text().c_str());
        const auto cited = documents->citedIn({ QStringLiteral("QCVN 01:2021/BXD, Bảng 2.7"),
                QStringLiteral("Nghị định 999/2026/NĐ-CP, Điều 1; Luật Đất đai "
                               "31/2024/QH15; chưa đối chiếu với Nghị định 62/2025/NĐ-CP"),
                QStringLiteral("Luật Thủy lợi 08/2017/QH14, Điều 40"),
                QStringLiteral("Luật Thủy lợi 08/2017/QH14, Điều 41") });
        QStringList lines;
        for (const auto &document : cited)
            lines << document.basisLine();
        QCOMPARE(lines.size(), 4);
        QCOMPARE(lines.at(0), QStringLiteral("Căn cứ Luật Thủy lợi ngày 19 tháng 6 năm 2017"));
        QCOMPARE(lines.at(1), QStringLiteral("Căn cứ Luật Đất đai ngày 18 tháng 01 năm 2024"));
        QVERIFY(lines.at(2).startsWith(
                QStringLiteral("Căn cứ Nghị định số 999/2026/NĐ-CP ngày ...... tháng ...... năm "
                               "2026 của Chính phủ ....")));
        QVERIFY(lines.at(3).startsWith(QStringLiteral("Căn cứ Thông tư số 01/2021/TT-BXD")));
    }

    void unknownPlaceholderIsRefusedWithItsLine()
    {
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("papers")));
        QFile file(folder.filePath(QStringLiteral("papers/site-plan.yaml")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("paper: site-plan\ntitle: {vi: a, en: b}\nsource: s\nform: sheet\nblocks:\n"
                   "  - {block: paragraph, text: \"{case.numbre}\"}\n");
        file.close();
        Profile profile;
        profile.folder = folder.path();
        const auto read
                = paper::PaperTemplate::read(OfficeFiles(profile), QStringLiteral("site-plan"));
        QVERIFY(!read.ok());
        QVERIFY(QString::fromStdString(read.error().file).contains(QLatin1String("yaml:6:")));
        QVERIFY(read.error().reason.find("{case.numbre}") != std::string::npos);
    }

    void shippedTemplatesAreSound()
    {
        for (const QString &id : paper::PaperTemplate::ids()) {
            const auto read = paper::PaperTemplate::read(OfficeFiles(), id);
            QVERIFY2(read.ok(), read.ok() ? "" : read.error().text().c_str());
            QVERIFY(!read->blocks.empty());
        }
    }
};

QTEST_GUILESS_MAIN(PaperPartsTest)
#include "test_paperparts.moc"
