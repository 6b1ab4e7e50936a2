// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
//
// The papers of the sample case as `spp paper create` writes them.
#include "docxfile.h"
#include "support/sampleterritory.h"
#include "support/testdata.h"

#include <QDir>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace spp;

namespace {

const QStringList kinds{ QStringLiteral("appraisal-report"), QStringLiteral("supplement-notice"),
    QStringLiteral("consultation-letter"), QStringLiteral("site-minutes"),
    QStringLiteral("site-plan"), QStringLiteral("planning-information") };

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// First and last column or row of the picture that is not white, in mm.
struct Ink {
    double left = 0, right = 0, top = 0, bottom = 0;
};
Ink inkOf(const QImage &page)
{
    int left = page.width(), right = 0, top = page.height(), bottom = 0;
    for (int y = 0; y < page.height(); ++y) {
        for (int x = 0; x < page.width(); ++x) {
            if (qGray(page.pixel(x, y)) > 200)
                continue;
            left = qMin(left, x);
            right = qMax(right, x);
            top = qMin(top, y);
            bottom = qMax(bottom, y);
        }
    }
    const double mm = 210.0 / page.width();
    return { left * mm, right * mm, top * mm, bottom * mm };
}

} // namespace

class PapersTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QString why;
        const QString territory = test::sampleTerritory(&why);
        QVERIFY2(!territory.isEmpty(), qPrintable(why));
        m_territory = m_folder.filePath(QStringLiteral("sample.sqlite"));
        QVERIFY(QFile::copy(territory, m_territory));
    }

    void textIsAsExpected_data() { addKinds(); }
    void textIsAsExpected()
    {
        QFETCH(QString, kind);
        create(kind, QStringLiteral("one"));
        const QString text
                = test::docxText(out(QStringLiteral("one"), kind + QStringLiteral(".docx")));
        QVERIFY(!text.isEmpty());
        const QString golden = test::sourceFolder()
                + QStringLiteral("/tests/dossier/papers/golden/%1.txt").arg(kind);
        if (qEnvironmentVariableIsSet("SPP_UPDATE_GOLDEN")) {
            QFile file(golden);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text.toUtf8());
        }
        const QString expected = QString::fromUtf8(bytesOf(golden));
        QVERIFY2(text == expected, qPrintable(kind + QStringLiteral(" differs:\n") + text));
    }

    void sameBytesTwice_data() { addKinds(); }
    void sameBytesTwice()
    {
        QFETCH(QString, kind);
        create(kind, QStringLiteral("first"));
        create(kind, QStringLiteral("second"));
        const QString name = kind + QStringLiteral(".docx");
        const QByteArray first = bytesOf(out(QStringLiteral("first"), name));
        QVERIFY(!first.isEmpty());
        QVERIFY(first == bytesOf(out(QStringLiteral("second"), name)));
    }

    void wordDocumentStatesTheMargins()
    {
        create(kinds.first(), QStringLiteral("one"));
        const QByteArray xml = test::docxPart(
                out(QStringLiteral("one"), QStringLiteral("appraisal-report.docx")),
                QStringLiteral("word/document.xml"));
        QVERIFY(xml.contains("w:top=\"1134\" w:right=\"850\" w:bottom=\"1134\" w:left=\"1701\""));
        QVERIFY(xml.contains("<w:tblHeader/>"));
        QVERIFY(xml.contains("<w:titlePg/>"));
    }

    void pdfKeepsTheMargins()
    {
        create(kinds.first(), QStringLiteral("one"));
        const QString pdf = out(QStringLiteral("one"), QStringLiteral("appraisal-report.pdf"));
        const QString prefix = m_folder.filePath(QStringLiteral("page"));
        const auto run = test::runProgram(QStringLiteral("pdftoppm"),
                { QStringLiteral("-r"), QStringLiteral("100"), QStringLiteral("-png"),
                        QStringLiteral("-singlefile"), pdf, prefix });
        QCOMPARE(run.exitCode, 0);
        const Ink ink = inkOf(QImage(prefix + QStringLiteral(".png")));
        QVERIFY2(ink.left > 29.5 && ink.left < 31.0, qPrintable(QString::number(ink.left)));
        QVERIFY2(ink.right > 193.5 && ink.right < 195.6, qPrintable(QString::number(ink.right)));
        QVERIFY2(ink.top > 19.5 && ink.top < 23.5, qPrintable(QString::number(ink.top)));
        QVERIFY2(ink.bottom < 277.5, qPrintable(QString::number(ink.bottom)));
    }

    void pdfTextCanBeRead()
    {
        create(kinds.first(), QStringLiteral("one"));
        const auto run = test::runProgram(QStringLiteral("pdftotext"),
                { out(QStringLiteral("one"), QStringLiteral("appraisal-report.pdf")),
                        QStringLiteral("-") });
        const QString text = QString::fromUtf8(run.standardOutput);
        QVERIFY(text.contains(QStringLiteral("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")));
        QVERIFY(text.contains(QStringLiteral("05 nội dung không phù hợp")));
    }

    void emailGoesWithTheNotice()
    {
        create(QStringLiteral("supplement-notice"), QStringLiteral("one"));
        const QString text = QString::fromUtf8(
                bytesOf(out(QStringLiteral("one"), QStringLiteral("supplement-notice.txt"))));
        QVERIFY(text.contains(QStringLiteral("1. Trong khu chức năng có Ban quản lý - thiếu.")));
        QVERIFY(text.contains(QStringLiteral("02 ngày làm việc")));
    }

    void unknownKindIsRefused()
    {
        const auto run = test::runSpp({ QStringLiteral("paper"), QStringLiteral("create"),
                m_territory, QStringLiteral("--kind"), QStringLiteral("poem"),
                QStringLiteral("--parcel"), QStringLiteral("25/243"), QStringLiteral("--out"),
                m_folder.filePath(QStringLiteral("none")) });
        QCOMPARE(run.exitCode, 2);
        QVERIFY(!QDir(m_folder.filePath(QStringLiteral("none"))).exists());
    }

private:
    void addKinds()
    {
        QTest::addColumn<QString>("kind");
        for (const QString &kind : kinds)
            QTest::newRow(qPrintable(kind)) << kind;
    }

    QString out(const QString &folder, const QString &name) const
    {
        return m_folder.filePath(folder + QLatin1Char('/') + name);
    }

    void create(const QString &kind, const QString &folder)
    {
        const auto run = test::runSpp({ QStringLiteral("paper"), QStringLiteral("create"),
                m_territory, QStringLiteral("--kind"), kind, QStringLiteral("--parcel"),
                QStringLiteral("25/243"), QStringLiteral("--proposal"),
                test::sourceFolder()
                        + QStringLiteral(
                                "/data-samples/phong-dien/cases/shop-house-six-storeys.yaml"),
                QStringLiteral("--at"), QStringLiteral("2026-11-22"), QStringLiteral("--out"),
                m_folder.filePath(folder) });
        QVERIFY2(run.exitCode == 0, run.standardError.constData());
    }

    QTemporaryDir m_folder;
    QString m_territory;
};

QTEST_GUILESS_MAIN(PapersTest)
#include "test_papers.moc"
