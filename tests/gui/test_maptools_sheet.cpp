// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/look/look.h"
#include "gui/map/printmapdialog.h"
#include "gui/toolsworkbench.h"
#include "support/sampleterritory.h"
#include "support/testdata.h"

#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPrinterInfo>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <qgsapplication.h>

using namespace spp;

class TestMapToolsSheet : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void pdfSaysWhatTheMapStandsOn();
    void fixedScaleIsKept();
    void previewFollowsTheFields();
    void noPrinterIsSaid();
    void folderThatIsNotThereIsSaid();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Application> m_application;
    std::unique_ptr<test::ToolsWorkbench> m_workbench;
    std::unique_ptr<PrintMapDialog> m_dialog;
};

void TestMapToolsSheet::initTestCase()
{
    QVERIFY(Application::startQgis());
    QVERIFY(Look::use(QStringLiteral("light")));
    QLocale::setDefault(QLocale(QLocale::Vietnamese));
    m_application = std::make_unique<Application>();
    QString why;
    const QString sample = test::sampleTerritory(&why);
    QVERIFY2(!sample.isEmpty(), qPrintable(why));
    const QString copy = m_folder.filePath(QStringLiteral("Phong Điền.sqlite"));
    QVERIFY(QFile::copy(sample, copy));
    m_workbench = std::make_unique<test::ToolsWorkbench>(*m_application);
    const QString failed = m_workbench->openFile(copy);
    QVERIFY2(failed.isEmpty(), qPrintable(failed));
    m_dialog = std::make_unique<PrintMapDialog>(*m_workbench);
    m_dialog->show();
}

void TestMapToolsSheet::cleanupTestCase()
{
    m_dialog.reset();
    m_workbench->close();
    m_workbench.reset();
}

void TestMapToolsSheet::pdfSaysWhatTheMapStandsOn()
{
    auto *title = m_dialog->findChild<QLineEdit *>(QStringLiteral("title"));
    QCOMPARE(title->text(), QStringLiteral("Phong Điền"));
    title->clear();
    title->insert(QStringLiteral("Khu vực chợ Phong Điền")); // as an input method does
    const QString path = m_folder.filePath(QStringLiteral("map.pdf"));
    const Result<void> saved = m_dialog->savePdf(path);
    QVERIFY2(saved.ok(), saved ? "" : saved.error().text().c_str());
    const auto text = test::runProgram(
            QStringLiteral("pdftotext"), { QStringLiteral("-layout"), path, QStringLiteral("-") });
    const QString page = QString::fromUtf8(text.standardOutput);
    for (const char *said : { "Khu vực chợ Phong Điền", "EPSG:5897", "EPSG:6960" })
        QVERIFY2(page.contains(QString::fromUtf8(said)), qPrintable(page));
    const auto fonts = test::runProgram(QStringLiteral("pdffonts"), { path });
    QVERIFY2(fonts.standardOutput.contains("OpenSans"), fonts.standardOutput);
    QVERIFY(!QFile::exists(path + QStringLiteral(".part")));
}

void TestMapToolsSheet::fixedScaleIsKept()
{
    auto *scale = m_dialog->findChild<QComboBox *>(QStringLiteral("scale"));
    scale->setCurrentIndex(scale->findData(1000));
    const auto page = MapSheetPage::make(*QgsProject::instance(), m_dialog->sheet());
    QVERIFY(page.ok());
    QVERIFY2(std::abs((*page)->scale() - 1000.0) < 0.5,
            qPrintable(QString::number((*page)->scale())));
    const QString path = m_folder.filePath(QStringLiteral("scale.pdf"));
    QVERIFY((*page)->writePdf(path));
    const auto text = test::runProgram(QStringLiteral("pdftotext"), { path, QStringLiteral("-") });
    QVERIFY2(text.standardOutput.contains("1:1.000"), text.standardOutput);
    scale->setCurrentIndex(0);
}

void TestMapToolsSheet::previewFollowsTheFields()
{
    const auto page = MapSheetPage::make(*QgsProject::instance(), m_dialog->sheet());
    QVERIFY(page.ok());
    const QImage landscape = (*page)->preview(600);
    QVERIFY(landscape.width() > landscape.height());
    int coloured = 0;
    for (int x = 0; x < landscape.width(); x += 5) {
        for (int y = 0; y < landscape.height(); y += 5)
            coloured += landscape.pixelColor(x, y).saturation() > 20;
    }
    QVERIFY2(coloured > 100, qPrintable(QString::number(coloured)));
    if (const QString pictures = qEnvironmentVariable("SPP_TEST_PICTURES"); !pictures.isEmpty()) {
        (*page)->preview(1600).save(pictures + QStringLiteral("/sheet.png"));
        QTest::qWait(1500);
        m_dialog->grab().save(pictures + QStringLiteral("/printdialog.png"));
    }
}

void TestMapToolsSheet::noPrinterIsSaid()
{
    QVERIFY2(QPrinterInfo::availablePrinterNames().isEmpty(), "this computer has a printer");
    PrintMapDialog dialog(*m_workbench);
    dialog.show();
    QVERIFY(!dialog.findChild<QPushButton *>(QStringLiteral("print"))->isEnabled());
    auto *notice = dialog.findChild<QLabel *>(QStringLiteral("notice"));
    QVERIFY(notice->isVisible());
    QVERIFY2(notice->text().contains(QStringLiteral("No printer")), qPrintable(notice->text()));
}

void TestMapToolsSheet::folderThatIsNotThereIsSaid()
{
    const QString path = m_folder.filePath(QStringLiteral("nowhere/map.pdf"));
    QVERIFY(!m_dialog->savePdf(path));
    auto *notice = m_dialog->findChild<QLabel *>(QStringLiteral("notice"));
    QVERIFY2(notice->text().contains(QStringLiteral("nowhere")), qPrintable(notice->text()));
    QVERIFY(QDir(m_folder.filePath(QStringLiteral("nowhere"))).isEmpty());
}

int main(int argc, char **argv)
{
    QgsApplication program(argc, argv, true);
    TestMapToolsSheet test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_maptools_sheet.moc"
