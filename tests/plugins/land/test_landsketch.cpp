// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
//
// Drawings of parcels: what stands where, on the hard ones too.
#include "landpaperparts.h"

#include "dossier/fonts.h"
#include "dossier/papers/papermaker.h"
#include "land/papers/parcelchange.h"
#include "land/papers/parcelsketch.h"
#include "land/papers/surveysheet.h"

#include <QPainterPath>
#include <QTest>

using namespace spp;
using namespace spp::land;

namespace {

SketchParcel sketched(const QString &number, const std::vector<QPolygonF> &rings)
{
    return { paper::siteRings(*test::outline(rings)), number, QStringLiteral("199,8"),
        QStringLiteral("ONT") };
}

SketchSpec spec(double width = 165.0, double height = 100.0)
{
    SketchSpec made;
    made.size_mm = QSizeF(width, height);
    return made;
}

QStringList textsOf(const ParcelSketch &sketch)
{
    QStringList texts;
    for (const paper::DrawnText &text : sketch.picture.drawing->texts)
        texts << text.text;
    return texts;
}

bool overlap(const QPolygonF &a, const QPolygonF &b)
{
    QPainterPath one;
    QPainterPath other;
    one.addPolygon(a);
    one.closeSubpath();
    other.addPolygon(b);
    other.closeSubpath();
    return one.intersects(other);
}

ChangedParcel changed(
        const QString &number, double area_m2, const QPolygonF &ring, std::vector<size_t> from = {})
{
    ChangedParcel parcel;
    parcel.record = test::record(number, area_m2, QStringLiteral("ODT"));
    parcel.outline = test::outline({ ring });
    parcel.from = std::move(from);
    return parcel;
}

paper::PaperTemplate templateOf(const LandPaperContext &context, const char *id)
{
    auto read = paper::PaperTemplate::read(context.files, QString::fromLatin1(id), landPapers());
    if (!read)
        qFatal("%s", read.error().text().c_str());
    return *read;
}

} // namespace

class TestLandSketch : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void textsStandApart_data();
    void textsStandApart();
    void scaleIsTheLargestThatLeavesRoom();
    void shortSidesAreCounted();
    void sharedSideHasItsLengthOnce();
    void surveyTakesTheSmallestPaper_data();
    void surveyTakesTheSmallestPaper();
    void surveyThatDoesNotFitIsRefused();
    void splitSumsOldAndNew();
    void mergeNamesAllOldParcels();
    void revisionKeepsThreeAreasApart();
    void changeWithoutBoundaryIsRefused();
};

void TestLandSketch::initTestCase()
{
    test::context(); // says where the resources are
    const auto loaded = Fonts::load();
    QVERIFY2(loaded.ok(), loaded ? "" : loaded.error().text().c_str());
}

void TestLandSketch::textsStandApart_data()
{
    QTest::addColumn<int>("shape");
    QTest::newRow("four corners") << 0;
    QTest::newRow("48 corners") << 1;
    QTest::newRow("hole of 48 corners") << 2;
    QTest::newRow("tiny sides") << 3;
    QTest::newRow("slim") << 4;
}

void TestLandSketch::textsStandApart()
{
    QFETCH(int, shape);
    const QPolygonF uneven = test::roundShape({ 30, 30 }, 16.0, 48);
    const std::vector<std::vector<QPolygonF>> shapes{ { test::rectangle(0, 0, 30, 6) }, { uneven },
        { test::rectangle(0, 0, 60, 60), uneven },
        { QPolygonF(QVector<QPointF>{ { 0, 0 }, { 0.12, -0.1 }, { 15, -0.1 }, { 15.1, 0.05 },
                { 15.1, 9.9 }, { 8, 10 }, { 8, 9.85 }, { 7.8, 9.85 }, { 7.8, 10 }, { 0, 10 } }) },
        { QPolygonF(QVector<QPointF>{ { 0, 0 }, { 120, 4 }, { 120, 5.5 }, { 0, 1.5 } }) } };
    std::vector<SketchParcel> neighbours;
    for (int i = 0; i < 12; ++i)
        neighbours.push_back(sketched(
                QString::number(100 + i), { test::rectangle(6 * i, -20, 6 * i + 6, -0.5) }));
    const ParcelSketch sketch = ParcelSketch::draw(
            { sketched(QStringLiteral("243"), shapes[size_t(shape)]) }, neighbours, {}, spec());
    const auto &texts = sketch.picture.drawing->texts;
    const QRectF window = sketch.picture.drawing->window;
    int corners = 0;
    for (size_t i = 0; i < texts.size(); ++i) {
        if (!window.contains(texts[i].middle))
            continue; // coordinates at the edge
        QVERIFY2(window.contains(paper::drawnBox(texts[i]).boundingRect()),
                qPrintable(texts[i].text));
        for (size_t j = 0; j < i; ++j)
            QVERIFY2(!overlap(paper::drawnBox(texts[i]), paper::drawnBox(texts[j])),
                    qPrintable(texts[i].text + QStringLiteral(" on ") + texts[j].text));
        ++corners;
    }
    size_t all = 0;
    for (const QPolygonF &ring : shapes[size_t(shape)])
        all += size_t(ring.size());
    QCOMPARE(sketch.corners.size(), all);
    QVERIFY(corners > 0);
    QVERIFY(textsOf(sketch).contains(QStringLiteral("243 / 199,8")));
    for (int i = 0; i < int(all); i += 5)
        QVERIFY(textsOf(sketch).contains(QString::number(i == 0 ? 1 : i)));
}

void TestLandSketch::scaleIsTheLargestThatLeavesRoom()
{
    const std::vector<SketchParcel> parcels{ sketched(
            QStringLiteral("1"), { test::rectangle(0, 0, 30, 6) }) };
    // 154 mm of window, 60 % of it is 92 mm: 30 m are 60 mm at 1:500 and 150 mm at 1:200.
    QCOMPARE(ParcelSketch::draw(parcels, {}, {}, spec()).scale, 500.0);
    SketchSpec asked = spec();
    asked.scale = 1000.0;
    QCOMPARE(ParcelSketch::draw(parcels, {}, {}, asked).scale, 1000.0);
}

void TestLandSketch::shortSidesAreCounted()
{
    const ParcelSketch sketch
            = ParcelSketch::draw({ sketched(QStringLiteral("1"),
                                         { QPolygonF(QVector<QPointF>{ { 0, 0 }, { 15, 0 },
                                                 { 15.1, 0.1 }, { 15.1, 10 }, { 0, 10 } }) }) },
                    {}, {}, spec());
    QCOMPARE(sketch.sidesWithoutLength, 1);
    QVERIFY(textsOf(sketch).contains(QStringLiteral("15,10")));
    QVERIFY(!textsOf(sketch).contains(QStringLiteral("0,14")));
}

void TestLandSketch::sharedSideHasItsLengthOnce()
{
    const ParcelSketch sketch = ParcelSketch::draw(
            { sketched(QStringLiteral("1"), { test::rectangle(0, 0, 11, 20) }),
                    sketched(QStringLiteral("2"), { test::rectangle(11, 0, 23, 20) }) },
            {}, {}, spec());
    QCOMPARE(int(sketch.corners.size()), 6);
    QCOMPARE(int(textsOf(sketch).count(QStringLiteral("20,00"))), 3);
}

void TestLandSketch::surveyTakesTheSmallestPaper_data()
{
    QTest::addColumn<double>("side_m");
    QTest::addColumn<double>("width_mm");
    QTest::addColumn<double>("scale");
    QTest::newRow("A4") << 30.0 << 210.0 << 500.0;
    QTest::newRow("A3") << 85.0 << 297.0 << 500.0;
    QTest::newRow("A0") << 280.0 << 841.0 << 500.0;
    QTest::newRow("next scale") << 600.0 << 841.0 << 1000.0;
}

void TestLandSketch::surveyTakesTheSmallestPaper()
{
    QFETCH(double, side_m);
    const LandPaperContext context = test::context();
    const auto sheet = SurveySheet::choose(templateOf(context, "extract-survey"),
            { sketched(QStringLiteral("1"), { test::rectangle(0, 0, side_m, side_m) }) }, context,
            0.0);
    QVERIFY(sheet.ok());
    QTEST(sheet->paper.page.width_mm, "width_mm");
    QTEST(sheet->spec.scale, "scale");
}

void TestLandSketch::surveyThatDoesNotFitIsRefused()
{
    const LandPaperContext context = test::context();
    const auto sheet = SurveySheet::choose(templateOf(context, "extract-survey"),
            { sketched(QStringLiteral("1"), { test::rectangle(0, 0, 500, 500) }) }, context, 200.0);
    QVERIFY(!sheet.ok());
    QCOMPARE(sheet.error().code, ErrorCode::BadInput);
}

void TestLandSketch::splitSumsOldAndNew()
{
    const LandPaperContext context = test::context();
    ParcelChange change;
    change.before = { changed(QStringLiteral("12"), 400.1, test::rectangle(0, 0, 20, 20)) };
    change.after = { changed(QStringLiteral("501"), 150.1, test::rectangle(0, 0, 7.5, 20), { 0 }),
        changed(QStringLiteral("502"), 250.0, test::rectangle(7.5, 0, 20, 20), { 0 }) };
    change.after[0].frontage_m = 7.5;
    change.splitLines
            = { QPolygonF(QVector<QPointF>{ { 573507.5, 1107700 }, { 573507.5, 1107720 } }) };
    const paper::PaperTemplate paper = templateOf(context, "split-merge");
    const auto data = changeData(context, change, paper);
    QVERIFY(data.ok());
    QCOMPARE(data->values.value(QStringLiteral("change.old_area")), QStringLiteral("400,1"));
    QCOMPARE(data->values.value(QStringLiteral("change.new_area")), QStringLiteral("400,1"));
    const auto rows = data->rows.value(QStringLiteral("change"));
    QCOMPARE(int(rows.size()), 3);
    QCOMPARE(rows[0].value(QStringLiteral("old")), QStringLiteral("12 (tờ 90)"));
    QCOMPARE(rows[1].value(QStringLiteral("old")), QString()); // said once
    QCOMPARE(rows[0].value(QStringLiteral("frontage")), QStringLiteral("7,50"));
    const auto before = data->drawings.value(QStringLiteral("before")).drawing;
    const auto after = data->drawings.value(QStringLiteral("after")).drawing;
    QVERIFY(before && after);
    const auto heavy = [](const auto &drawing) {
        return std::count_if(drawing->lines.begin(), drawing->lines.end(),
                [](const paper::DrawnLine &line) { return line.width_mm > 0.5; });
    };
    QCOMPARE(int(heavy(after)), 1);
    QCOMPARE(int(heavy(before)), 0);
    const QString text = paper::PaperMaker::make(paper, *data).plainText();
    QVERIFY2(text.contains(QStringLiteral("Cộng | 400,1 | Cộng | 400,1")), qPrintable(text));
}

void TestLandSketch::mergeNamesAllOldParcels()
{
    const LandPaperContext context = test::context();
    ParcelChange change;
    change.before = { changed(QStringLiteral("12"), 200.0, test::rectangle(0, 0, 10, 20)),
        changed(QStringLiteral("13"), 199.9, test::rectangle(10, 0, 20, 20)) };
    change.after
            = { changed(QStringLiteral("501"), 399.9, test::rectangle(0, 0, 20, 20), { 0, 1 }) };
    const auto data = changeData(context, change, templateOf(context, "split-merge"));
    QVERIFY(data.ok());
    const auto rows = data->rows.value(QStringLiteral("change"));
    QCOMPARE(rows[0].value(QStringLiteral("old")), QStringLiteral("12 (tờ 90)\n13 (tờ 90)"));
    QCOMPARE(rows[0].value(QStringLiteral("old_area")), QStringLiteral("200,0\n199,9"));
    QCOMPARE(rows[1].value(QStringLiteral("old_area")), QStringLiteral("399,9"));
}

void TestLandSketch::revisionKeepsThreeAreasApart()
{
    const LandPaperContext context = test::context();
    ParcelChange change;
    change.before = { changed(QStringLiteral("12"), 400.0, test::rectangle(0, 0, 20, 20)) };
    change.after = { changed(QStringLiteral("12"), 410.0, test::rectangle(0, 0, 20.5, 20), { 0 }) };
    change.paperBoundary = { test::rectangle(0, 0, 20, 20).translated(573500, 1107700) };
    change.facts.paperArea_m2 = 400.0;
    change.facts.measuredArea_m2 = 410.2;
    const paper::PaperTemplate paper = templateOf(context, "measurement-revision");
    const auto data = changeData(context, change, paper);
    QVERIFY(data.ok());
    const QString text = paper::PaperMaker::make(paper, *data).plainText();
    const QString seven = text.mid(text.indexOf(QStringLiteral("7. ")), 160);
    QVERIFY2(seven.contains(QString::fromUtf8("410,2\u00a0m²")), qPrintable(seven));
    QVERIFY2(seven.contains(QString::fromUtf8("400,0\u00a0m²")), qPrintable(seven));
    // What the land user states is never computed.
    QVERIFY2(seven.contains(QString::fromUtf8("kê khai tăng thêm: …")), qPrintable(seven));
    const auto &lines = data->drawings.value(QStringLiteral("parcel")).drawing->lines;
    QVERIFY(std::any_of(
            lines.begin(), lines.end(), [](const paper::DrawnLine &line) { return line.dashed; }));
}

void TestLandSketch::changeWithoutBoundaryIsRefused()
{
    const LandPaperContext context = test::context();
    ParcelChange change;
    change.before = { changed(QStringLiteral("12"), 400.0, test::rectangle(0, 0, 20, 20)) };
    QVERIFY(!changeData(context, change, templateOf(context, "split-merge")).ok());
}

QTEST_MAIN(TestLandSketch)
#include "test_landsketch.moc"
