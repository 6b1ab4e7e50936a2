// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "dossier/spreadsheet/xlsxcheck.h"
#include "gui/frame/windowworkbench.h"
#include "gui/review/drawerpart.h"
#include "gui/review/tableexport.h"
#include "gui/review/tablesheet.h"
#include "gui/reviewwindow.h"
#include "support/patience.h"
#include "support/smalldisk.h"

#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <qgsapplication.h>
#include <qgsmessagebar.h>

#include <ogrsf_frmts.h>

using namespace spp;
using namespace spp::test;

namespace {

struct Sheet {
    QStringList headers;
    std::vector<OGRFieldType> types;
    std::vector<QStringList> rows;
};

/// As another program reads it.
Sheet readSheet(const QString &path)
{
    GDALAllRegister();
    CPLSetConfigOption("OGR_XLSX_HEADERS", "FORCE");
    Sheet sheet;
    const GDALDatasetUniquePtr book(GDALDataset::Open(path.toUtf8().constData(), GDAL_OF_VECTOR));
    OGRLayer *layer = book ? book->GetLayer(0) : nullptr;
    if (!layer)
        return sheet;
    for (int i = 0; i < layer->GetLayerDefn()->GetFieldCount(); ++i) {
        const OGRFieldDefn &field = *layer->GetLayerDefn()->GetFieldDefn(i);
        sheet.headers.append(QString::fromUtf8(field.GetNameRef()));
        sheet.types.push_back(field.GetType());
    }
    for (const auto &feature : *layer) {
        QStringList cells;
        for (int i = 0; i < feature->GetFieldCount(); ++i)
            cells.append(QString::fromUtf8(feature->GetFieldAsString(i)));
        sheet.rows.push_back(cells);
    }
    return sheet;
}

/// The number formats of a file, in XML.
QString stylesOf(const QString &path)
{
    const QString part = "/vsizip/" + path + "/xl/styles.xml";
    VSILFILE *file = VSIFOpenL(part.toUtf8().constData(), "rb");
    if (!file)
        return {};
    QByteArray xml(100000, '\0');
    xml.truncate(int(VSIFReadL(xml.data(), 1, size_t(xml.size()), file)));
    VSIFCloseL(file);
    return QString::fromUtf8(xml);
}

TableCell number(const QString &text, double value) { return { text, value, {}, false, true }; }

} // namespace

/// Tables of the drawer become spreadsheet files.
class TableExportTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const QString why = m_test.open();
        QVERIFY2(why.isEmpty(), qPrintable(why));
        m_test.typeParcel(QStringLiteral("25/243"));
        SPP_TRY_VERIFY(m_test.review().drawer().themesTable()->shownRows() > 0);
        QVERIFY(m_test.check());
    }
    void cleanupTestCase() { m_test.close(); }
    void cleanup() { clearMessages(); }

    void whatIsShownIsWritten()
    {
        TablePage page(QStringLiteral("page"));
        page.setHeader({ "Name", "Area", "Rank" });
        page.setRows(
                { { { "Rice", {}, {}, false }, number("> 12.5 m²", 12.5),
                          { "Conflict", 3, {}, false } },
                        { { "Road", {}, {}, false }, number("1,234.56 m²", 1234.5625),
                                { "Pass", 1, {}, false } },
                        { { "River", {}, {}, false }, TableCell{}, { "Pass", 1, {}, false } } },
                {});
        page.filter()->setText("r");
        page.table()->sortByColumn(1, Qt::DescendingOrder);
        page.filter()->setText("o"); // of "Road" and "Conflict"
        const QString path = m_test.file("shown.xlsx");
        const Result<void> written = writeTableSheet(page.shown(), "Shown: now", path);
        QVERIFY2(written, written ? "" : written.error().text().c_str());
        const Sheet sheet = readSheet(path);
        QCOMPARE(sheet.headers, QStringList({ "Name", "Area", "Rank" }));
        QCOMPARE(int(sheet.rows.size()), 2);
        QCOMPARE(sheet.rows[0], QStringList({ "Road", "1234.5625", "Pass" }));
        QCOMPARE(sheet.rows[1], QStringList({ "Rice", "12.5", "Conflict" }));
        QCOMPARE(sheet.types[1], OFTReal);
        QCOMPARE(countedCells(path).value_or(0), 9);
    }

    void numbersLookAsInTheTable_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("format");
        QTest::newRow("English") << "en"
                                 << "> 1,234.56 m²"
                                 << "&quot;&gt; &quot;#,##0.00&quot; m²&quot;";
        QTest::newRow("Vietnamese") << "vi"
                                    << "1.234,5 m"
                                    << "formatCode=\"#,##0.0&quot; m&quot;\"";
        QTest::newRow("below zero")
                << "vi" << QString::fromUtf8("−1.234 m") << "formatCode=\"#,##0&quot; m&quot;\"";
    }
    void numbersLookAsInTheTable()
    {
        QFETCH(QString, language);
        QFETCH(QString, text);
        QFETCH(QString, format);
        const QString before = LocalisedText::language();
        LocalisedText::setLanguage(language);
        TablePage page(QStringLiteral("page"));
        page.setHeader({ "Area" });
        page.setRows({ { number(text, 1234.5) } }, {});
        const QString path = m_test.file("formats.xlsx");
        const bool isWritten = writeTableSheet(page.shown(), "Page", path).ok();
        LocalisedText::setLanguage(before);
        QVERIFY(isWritten);
        QVERIFY2(stylesOf(path).contains(format), qPrintable(stylesOf(path)));
    }

    void anEmptyTableIsNotOffered()
    {
        TablePage page(QStringLiteral("page"));
        auto *button = page.findChild<QPushButton *>(QStringLiteral("spreadsheet"));
        QVERIFY(!button->isEnabled());
        page.setHeader({ "Name" });
        page.setRows({ { { "Rice", {}, {}, false } } }, {});
        QVERIFY(button->isEnabled());
        QSignalSpy asked(&page, &TablePage::fileAsked);
        button->click();
        QCOMPARE(asked.count(), 1);
        page.filter()->setText("nothing");
        QVERIFY(!button->isEnabled());
    }

    void everyTableOfTheDrawerIsWrittenAndSaid()
    {
        DrawerPart &drawer = m_test.review().drawer();
        drawer.comparison()->keepButton()->click();
        TableExport out(m_test.window().workbench());
        for (const TablePage *page : std::initializer_list<const TablePage *>{
                     drawer.findingsTable(), drawer.themesTable(), drawer.comparison() }) {
            const QString path = m_test.file(page->objectName() + ".xlsx");
            out.write(*page, path);
            const Sheet sheet = readSheet(path);
            QVERIFY(page->shownRows() > 0);
            QCOMPARE(int(sheet.rows.size()), page->shownRows());
            QCOMPARE(int(sheet.headers.size()), page->shown().columnCount());
            QVERIFY(messages().findChild<QPushButton *>(QStringLiteral("openTableFolder")));
            clearMessages();
        }
        const Sheet findings = readSheet(m_test.file("findingsTable.xlsx"));
        QCOMPARE(findings.types[0], OFTInteger); // the number
        QCOMPARE(findings.types[1], OFTString); // the result, which is sorted by its rank
        QCOMPARE(findings.types[3], OFTReal); // measured
    }

    void aFullDiskIsSaidAndTheOlderFileStays()
    {
        const TablePage *page = m_test.review().drawer().findingsTable();
        TableExport out(m_test.window().workbench());
        QTemporaryDir disk;
        const QString path = disk.filePath("findings.xlsx");
        out.write(*page, path);
        clearMessages();
        QVERIFY(countedCells(path).value_or(0) > 0);
        // What grows over this cannot be written.
        {
            const SmallDisk small(2000);
            QVERIFY(small.isSmall());
            out.write(*page, path);
        }
        QVERIFY(m_test.window().findChild<QToolButton *>(QStringLiteral("errorDetails")));
        QVERIFY(!messages().findChild<QPushButton *>(QStringLiteral("openTableFolder")));
        QVERIFY(countedCells(path).value_or(0) > 0);
        QCOMPARE(
                QDir(disk.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden),
                QStringList{ "findings.xlsx" });
    }

    void aMissingFolderIsSaid()
    {
        TableExport out(m_test.window().workbench());
        out.write(*m_test.review().drawer().findingsTable(), m_test.file("none/findings.xlsx"));
        QVERIFY(m_test.window().findChild<QToolButton *>(QStringLiteral("errorDetails")));
    }

private:
    void clearMessages()
    {
        messages().clearWidgets();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    QgsMessageBar &messages() { return *m_test.window().workbench().messages(); }

    ReviewWindow m_test;
};

int main(int argc, char **argv)
{
    QgsApplication program(argc, argv, true);
    TableExportTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_tableexport.moc"
