// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
//
// Crop damage in a printed dossier; numbers are reckoned by hand from CropTown.
#include "croptown.h"

#include <QGuiApplication>
#include <QTest>

using namespace spp;
using namespace spp::test;

class TestCropDossier : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void lossesArePrinted_data();
    void lossesArePrinted();
    void aPartThatIsNotDrawnIsNamed();
    void groundWithoutCropsPrintsNothing();
    void aTableOfAnotherTimeSaysSo();

private:
    QString pdfText(const char *name, const char *language, const char *parcel,
            const char *at = "2026-11-22") const;

    CropTown m_town;
};

QString TestCropDossier::pdfText(
        const char *name, const char *language, const char *parcel, const char *at) const
{
    const QString folder = m_town.file(name);
    const ProgramRun run = runSpp({ "--lang", language, "dossier", "create", m_town.territory(),
            "--parcel", parcel, "--at", at, "--out", folder, "--rules",
            sourceFolder() + "/resources/rules/flood-offsite.yaml" });
    if (run.exitCode != 0)
        qFatal("%s", run.standardError.constData());
    const ProgramRun text = runProgram("pdftotext", { folder + "/dossier.pdf", "-" });
    return QString::fromUtf8(text.standardOutput)
            .replace(QChar(QChar::Nbsp), QLatin1Char(' '))
            .simplified();
}

void TestCropDossier::initTestCase() { QVERIFY2(m_town.why().isEmpty(), qPrintable(m_town.why())); }

void TestCropDossier::lossesArePrinted_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("says");
    // 400 m² at 1 m lose 0.6, at 0.5 m 0.2; a year 14.4 m² without and 16.8 m² with tail.
    QTest::newRow("vi") << "vi"
                        << QStringList{ "Thiệt hại cây trồng do ngập", "Lúa: Trổ bông", "0,0240",
                               "1.200 VND", "0,0080", "400 VND", "không có đuôi", "72 VND",
                               "84 VND", "kịch bản không có thời gian ngập", "made for a test",
                               "SHA-256", "50.000 VND" };
    QTest::newRow("en") << "en"
                        << QStringList{ "Crop damage by floods", "Rice: Flowering", "0.0240",
                               "1,200 VND", "0.0080", "400 VND", "without tail", "72 VND", "84 VND",
                               "the scenario has no durations", "of no rice", "SHA-256",
                               "50,000 VND" };
}

void TestCropDossier::lossesArePrinted()
{
    QFETCH(QString, language);
    QFETCH(QStringList, says);
    const QString text = pdfText(qPrintable("rice-" + language), qPrintable(language), "1/6");
    for (const QString &words : says)
        QVERIFY2(text.contains(words), qPrintable(words + " | " + text));
}

void TestCropDossier::aPartThatIsNotDrawnIsNamed()
{
    const QString text = pdfText("mixed", "en", "1/3");
    QVERIFY2(
            text.contains("Rice: 0.0400 ha bear it in a part that is not drawn"), qPrintable(text));
    QVERIFY(!text.contains("Value lost"));
}

void TestCropDossier::groundWithoutCropsPrintsNothing()
{
    QVERIFY(!pdfText("town", "en", "1/5").contains("Crop damage by floods"));
}

void TestCropDossier::aTableOfAnotherTimeSaysSo()
{
    const QString text = pdfText("before", "en", "1/6", "2025-12-31");
    QVERIFY2(text.contains("The crop damage table does not hold on 2025-12-31."), qPrintable(text));
}

int main(int argc, char **argv)
{
    QGuiApplication program(argc, argv);
    TestCropDossier test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_cropdossier.moc"
