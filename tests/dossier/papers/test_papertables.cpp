// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
//
// Tables, drawings and further pages of templates.
#include "dossier/fonts.h"
#include "dossier/papers/docxbody.h"
#include "dossier/papers/labelplacer.h"
#include "dossier/papers/pageflow.h"
#include "dossier/papers/papermaker.h"
#include "support/testdata.h"

#include <QTest>

using namespace spp;

namespace {

paper::TemplateBlock tableOf(const QString &rows)
{
    paper::TemplateBlock block;
    block.kind = QStringLiteral("table");
    block.rows = rows;
    block.columns.resize(2);
    block.columns[0].title = QStringLiteral("No");
    block.columns[0].text = QStringLiteral("{row.no}");
    block.columns[0].width = 1.0;
    block.columns[1].title = QStringLiteral("X");
    block.columns[1].text = QStringLiteral("{row.x}");
    block.columns[1].width = 2.0;
    return block;
}

paper::PaperData dataWith(int rows)
{
    paper::PaperData data;
    for (int i = 1; i <= rows; ++i)
        data.rows[QStringLiteral("corners")].push_back(
                { { QStringLiteral("no"), QString::number(i) },
                        { QStringLiteral("x"), QStringLiteral("x%1").arg(i) },
                        { QStringLiteral("sheet"), QString::number(i / 3) } });
    return data;
}

QString made(const paper::TemplateBlock &block, const paper::PaperData &data)
{
    paper::PaperTemplate paper;
    paper.form = QStringLiteral("sheet");
    paper.kind = QStringLiteral("T");
    paper.blocks = { block };
    return paper::PaperMaker::make(paper, data).plainText();
}

paper::Picture square()
{
    auto drawing = std::make_shared<paper::Drawing>();
    drawing->size_mm = QSizeF(40, 40);
    drawing->lines.push_back({ QPolygonF(QRectF(5, 5, 30, 30)), paper::DrawnLine::Kind::Filled });
    return { QImage(), 40.0, 40.0, QStringLiteral("square"), drawing };
}

} // namespace

class PaperTablesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qputenv("SPP_DATA_DIR", (test::binaryFolder() + QStringLiteral("/share/spp")).toUtf8());
        QVERIFY(Fonts::load().ok());
    }

    void foldedColumnsAreReadDown()
    {
        paper::TemplateBlock block = tableOf(QStringLiteral("corners"));
        block.table.fold = 2;
        QCOMPARE(made(block, dataWith(5)),
                QStringLiteral(
                        "T\nNo | X | No | X\n1 | x1 | 4 | x4\n2 | x2 | 5 | x5\n3 | x3 |  | \n"));
    }

    void titlesStandOverNumbers()
    {
        paper::TemplateBlock block = tableOf(QStringLiteral("corners"));
        block.columns.push_back(block.columns[1]);
        block.columns[2].title = QStringLiteral("Y");
        block.columns[2].text.clear();
        block.columns[1].over = block.columns[2].over = QStringLiteral("Both");
        block.table.numbers = true;
        QCOMPARE(made(block, dataWith(1)),
                QStringLiteral("T\nNo | Both\nX | Y\n(1) | (2) | (3)\n1 | x1 | \n"));
    }

    void overflowTakesAsManyPagesAsItNeeds()
    {
        paper::TemplateBlock block = tableOf(QStringLiteral("corners"));
        block.kind = QStringLiteral("overflow");
        block.text = QStringLiteral("More");
        block.table.skip = 1;
        block.table.most = 2;
        QCOMPARE(made(block, dataWith(4)),
                QStringLiteral(
                        "T\n----\nMore\nNo | X\n2 | x2\n3 | x3\n----\nMore\nNo | X\n4 | x4\n"));
        block.whenOver = 4;
        QCOMPARE(made(block, dataWith(4)), QStringLiteral("T\n"));
    }

    void eachValueBeginsAPage()
    {
        paper::TemplateBlock block = tableOf(QStringLiteral("corners"));
        block.table.pageBy = QStringLiteral("sheet");
        QCOMPARE(made(block, dataWith(3)),
                QStringLiteral("T\n----\nNo | X\n1 | x1\n2 | x2\n----\nNo | X\n3 | x3\n"));
    }

    void drawingStandsBesideAllRows()
    {
        paper::TemplateBlock block = tableOf(QStringLiteral("corners"));
        block.table.beside = QStringLiteral("square");
        block.drawing_mm = QSizeF(40, 40);
        paper::PaperTemplate paper;
        paper.form = QStringLiteral("sheet");
        paper.blocks = { block };
        paper::PaperData data = dataWith(3);
        data.drawings[QStringLiteral("square")] = square();
        const paper::Document document = paper::PaperMaker::make(paper, data);
        const auto pages = paper::breakPages(document.sections.front(),
                document.page.textWidth_mm() * paper::PixelUnit::perMm,
                document.page.textHeight_mm() * paper::PixelUnit::perMm);
        QCOMPARE(int(pages.size()), 1);
        double height = 0.0;
        for (const auto &[y, piece] : pages.front().pieces)
            height = std::max(height, y + piece.height);
        QVERIFY(height > 40.0 * paper::PixelUnit::perMm);
        QVERIFY(height < 60.0 * paper::PixelUnit::perMm);
        const paper::DocxBody body = paper::docxBody(document);
        QCOMPARE(int(body.pictures.size()), 1);
        QVERIFY(QImage::fromData(body.pictures.front()).width() > 400);
    }

    void drawingIsDrawn()
    {
        const QImage image = square().drawing->image(100.0);
        QCOMPARE(qGray(image.pixel(image.width() / 2, image.height() / 2)), 0);
        QCOMPARE(qGray(image.pixel(2, 2)), 255);
    }

    void labelsFindTheFreePlace()
    {
        const QRectF window(0, 0, 100, 100);
        paper::LabelPlacer placer(window);
        placer.addLine(QLineF(0, 50, 100, 50));
        const auto at = [](double x, double y) {
            return std::vector<paper::DrawnText>{ { QStringLiteral("12,34"), { x, y }, 8.0 } };
        };
        QCOMPARE(placer.place({ at(50, 50) }, 0), -1); // on the line
        QCOMPARE(placer.place({ at(50, 50), at(50, 30) }, 1), 1); // the one that crosses nothing
        QCOMPARE(placer.place({ at(51, 31) }, 0), -1); // taken
        QCOMPARE(placer.place({ at(99, 20) }, 0), -1); // over the edge
        QCOMPARE(placer.placeAnyway({ at(99, 20), at(51, 31) }), 1);
    }

    void turnedLabelsTakeTurnedPlaces()
    {
        paper::LabelPlacer placer(QRectF(0, 0, 100, 100));
        const auto upright = [](double x) {
            return std::vector<paper::DrawnText>{ { QStringLiteral("1234567890"), { x, 50 }, 8.0,
                    -90.0 } };
        };
        QCOMPARE(placer.place({ upright(50) }, 0), 0);
        QCOMPARE(placer.place({ upright(55) }, 0), 0); // beside it; level they would overlap
    }
};

QTEST_MAIN(PaperTablesTest)
#include "test_papertables.moc"
