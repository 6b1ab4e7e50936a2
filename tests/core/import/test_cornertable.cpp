// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/import/cornertable.h"
#include "core/replay/scopedlanguage.h"

#include <QTest>

#include <cmath>

using namespace spp;
using Kind = CornerProblem::Kind;

namespace {

const Profile &canTho()
{
    static const Profile profile = *Profile::load(QStringLiteral("can-tho"));
    return profile;
}

CornerTableReader reader() { return CornerTableReader(canTho(), QStringLiteral("EPSG:5897")); }

CornerTableOptions inNinhKieu()
{
    CornerTableOptions options;
    options.commune = QStringLiteral("Ninh Kiều");
    return options;
}

CornerTable read(const QString &text, const CornerTableOptions &options = inNinhKieu())
{
    Result<CornerTable> table = reader().read(text, options);
    if (!table)
        qFatal("%s", table.error().text().c_str());
    return std::move(table).value();
}

/// "self-crossing 3", by line.
QStringList kinds(const CornerTable &table)
{
    QStringList words;
    for (const CornerProblem &problem : table.problems)
        words.append(QStringLiteral("%1 %2").arg(toString(problem.kind)).arg(problem.line));
    return words;
}

/// A plot of 5 by 20 m by the test point of Ninh Kiều, as sheets print it.
const QString plot = QStringLiteral("Số hiệu đỉnh\tX (Bắc)\tY (Đông)\tCạnh (m)\n"
                                    "1\t1109718.59\t585713.49\t5.00\n"
                                    "2\t1109718.59\t585718.49\t20.00\n"
                                    "3\t1109698.59\t585718.49\t5.00\n"
                                    "4\t1109698.59\t585713.49\t20.00\n"
                                    "1\t1109718.59\t585713.49\t\n");

/// The point of Sóc Trăng in 105°30′.
const QString socTrang = QStringLiteral("1 1061930.49 551830.64 10.00\n2 1061930.49 551840.64 "
                                        "10.00\n3 1061920.49 551840.64 10.00\n4 1061920.49 "
                                        "551830.64 10.00\n");

} // namespace

/// Corner tables as they are pasted from sheets, spreadsheets and PDF.
class TestCornerTable : public QObject {
    Q_OBJECT

private slots:
    void aTableAsPrinted()
    {
        const CornerTable table = read(plot);
        QCOMPARE(kinds(table), QStringList());
        QVERIFY(table.closed && table.isUsable() && !table.better);
        QCOMPARE(int(table.corners.size()), 4);
        QCOMPARE(table.corners[0].line, 2);
        QCOMPARE(table.corners[1].number, QString("2"));
        QCOMPARE(table.corners[1].north_m, 1109718.59);
        QCOMPARE(table.corners[1].east_m, 585718.49);
        QCOMPARE(*table.corners[1].side_m, 20.0);
        QVERIFY(qAbs(table.area_m2 - 100.0) < 1e-6);
        const engine::Box box = table.polygon.bounds();
        QVERIFY(qAbs(box.xmin - 585713.49) < 1e-6 && qAbs(box.ymax - 1109718.59) < 1e-6);
    }

    void spellings_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("Vietnamese numbers")
                << "1\t1.109.718,59\t585.713,49\t5,00\n2\t1.109.718,59\t585.718,49\t20,00\n"
                   "3\t1.109.698,59\t585.718,49\t5,00\n4\t1.109.698,59\t585.713,49\t20,00";
        QTest::newRow("English thousands")
                << "1\t1,109,718.59\t585,713.49\t5.00\n2\t1,109,718.59\t585,718.49\t20.00\n"
                   "3\t1,109,698.59\t585,718.49\t5.00\n4\t1,109,698.59\t585,713.49\t20.00";
        QTest::newRow("semicolons, decimal commas, Windows lines")
                << "1;1109718,59;585713,49;5\r\n2;1109718,59;585718,49;20\r\n"
                   "3;1109698,59;585718,49;5\r\n4;1109698,59;585713,49;20\r\n";
        QTest::newRow("blanks with a header")
                << "BẢNG TỌA ĐỘ\nSố hiệu đỉnh  X (Bắc)  Y (Đông)  Cạnh (m)\n\n"
                   "M1  1109718.59  585713.49  5.00\nM2  1109718.59  585718.49  20.00\n"
                   "M3  1109698.59  585718.49  5.00\nM4  1109698.59  585713.49  20.00\n"
                   "M1  1109718.59  585713.49";
        QTest::newRow("blanks between thousands, in tabs")
                << "1\t1 109 718,59\t585 713,49\n2\t1 109 718,59\t585 718,49\n"
                   "3\t1 109 698,59\t585 718,49\n4\t1 109 698,59\t585 713,49";
        QTest::newRow("no numbers, no sides")
                << "1109718.59 585713.49\n1109718.59 585718.49\n1109698.59 585718.49\n"
                   "1109698.59 585713.49";
        QTest::newRow("coordinates and sides only")
                << "1109718.59 585713.49 5.00\n1109718.59 585718.49 20.00\n"
                   "1109698.59 585718.49 5.00\n1109698.59 585713.49 20.00";
        QTest::newRow("columns in another order")
                << "Cạnh\tY (Đông)\tX (Bắc)\tĐỉnh\n5.00\t585713.49\t1109718.59\t1\n"
                   "20.00\t585718.49\t1109718.59\t2\n5.00\t585718.49\t1109698.59\t3\n"
                   "20.00\t585713.49\t1109698.59\t4";
        QTest::newRow("sides in the row of their second corner")
                << "1 1109718.59 585713.49 -\n2 1109718.59 585718.49 5.00\n"
                   "3 1109698.59 585718.49 20.00\n4 1109698.59 585713.49 5.00\n"
                   "1 1109718.59 585713.49 20.00";
        QTest::newRow("sides in lines of their own")
                << "1\t1109718.59\t585713.49\n\t\t\t5.00\n2\t1109718.59\t585718.49\n\t\t\t20.00\n"
                   "3\t1109698.59\t585718.49\n\t\t\t5.00\n4\t1109698.59\t585713.49\n\t\t\t20.00\n"
                   "1\t1109718.59\t585713.49";
        QTest::newRow("a header of two lines")
                << "Số hiệu đỉnh\tTọa độ\t\tCạnh\n\tX (m)\tY (m)\t\n"
                   "1\t1109718.59\t585713.49\t5.00\n2\t1109718.59\t585718.49\t20.00\n"
                   "3\t1109698.59\t585718.49\t5.00\n4\t1109698.59\t585713.49\t20.00";
        QTest::newRow("a header of two lines parted at blanks")
                << "Số đỉnh  Tọa độ  Cạnh\nX(m)  Y(m)\n1 1109718.59 585713.49 5.00\n"
                   "2 1109718.59 585718.49 20.00\n3 1109698.59 585718.49 5.00\n"
                   "4 1109698.59 585713.49 20.00";
        QTest::newRow("Y first, parted at blanks")
                << "Điểm Y X\n1 585713.49 1109718.59\n2 585718.49 1109718.59\n"
                   "3 585718.49 1109698.59\n4 585713.49 1109698.59";
        QTest::newRow("numbered columns and units")
                << "(1)\t(2)\t(3)\t(4)\n1\t1109718.59m\t585713.49 m\t5.00 m\n"
                   "2\t1109718.59\t585718.49\t20.00\n3\t1109698.59\t585718.49\t5.00\n"
                   "4\t1109698.59\t585713.49\t20.00";
    }
    void spellings()
    {
        QFETCH(QString, text);
        const CornerTable table = read(text);
        QCOMPARE(kinds(table), QStringList());
        QCOMPARE(int(table.corners.size()), 4);
        QVERIFY2(qAbs(table.area_m2 - 100.0) < 1e-6, qPrintable(QString::number(table.area_m2)));
        QCOMPARE(table.corners[2].north_m, 1109698.59);
        QVERIFY(!table.corners[1].side_m || *table.corners[1].side_m == 20.0);
    }

    void sidesAreCompared()
    {
        QString text = plot;
        text.replace("585718.49\t20.00", "585718.49\t20.50"); // side 2–3
        text.replace("585718.49\t5.00", "585718.49\t5.02"); // side 3–4, within the tolerance
        const CornerTable table = read(text);
        QCOMPARE(kinds(table), (QStringList{ "side-differs 3" }));
        QVERIFY(table.isUsable()); // a person has to judge
        CornerTableOptions generous = inNinhKieu();
        generous.sideTolerance_m = 0.5;
        QCOMPARE(kinds(read(text, generous)), QStringList());
    }

    void sidesAreNamedAsTheLanguageWritesThem_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("figures");
        QTest::newRow("English") << "en" << QStringList{ "2–3", "20.50", "20.00", "0.50", "0.02" };
        QTest::newRow("Vietnamese")
                << "vi" << QStringList{ "2–3", "20,50", "20,00", "0,50", "0,02" };
    }
    void sidesAreNamedAsTheLanguageWritesThem()
    {
        QFETCH(QString, language);
        QFETCH(QStringList, figures);
        const ScopedLanguage spoken(language);
        const CornerTable table
                = read(QString(plot).replace("585718.49\t20.00", "585718.49\t20.50"));
        const QString message = table.problems[0].message;
        for (const QString &figure : figures)
            QVERIFY2(message.contains(figure), qPrintable(message));
    }

    void exchangedAxesAreNamedAndOffered()
    {
        QString text = plot;
        text.remove(QStringLiteral("Số hiệu đỉnh\tX (Bắc)\tY (Đông)\tCạnh (m)\n"));
        QStringList lines;
        for (const QString &line : text.split('\n', Qt::SkipEmptyParts)) {
            const QStringList cells = line.split('\t');
            lines.append(QStringList{ cells[0], cells[2], cells[1], cells[3] }.join('\t'));
        }
        text = lines.join('\n');
        CornerTable table = read(text);
        QCOMPARE(kinds(table), (QStringList{ "axes-exchanged 0" }));
        QVERIFY(table.better && table.better->exchangeAxes);
        QCOMPARE(table.better->crs, QString("EPSG:5897"));
        table = read(text, *table.better);
        QCOMPARE(kinds(table), QStringList());
        QCOMPARE(table.corners[0].north_m, 1109718.59);
        // Without a commune they show too: nothing of the city lies there.
        table = read(text, {});
        QCOMPARE(kinds(table), (QStringList{ "axes-exchanged 0" }));
        QVERIFY(table.better && table.better->exchangeAxes);
        QVERIFY2(table.problems[0].message.contains(QStringLiteral("Ninh Kiều")),
                qPrintable(table.problems[0].message));
    }

    void aWrongMeridianIsNamed()
    {
        CornerTableOptions options;
        options.commune = m_socTrang;
        CornerTable table = read(socTrang, options);
        QCOMPARE(kinds(table), (QStringList{ "wrong-meridian 0" }));
        QVERIFY2(table.problems[0].message.contains(QStringLiteral("105°30′")),
                qPrintable(table.problems[0].message));
        QCOMPARE(table.better->crs, QString("EPSG:9209"));
        QVERIFY(!table.better->exchangeAxes);
        table = read(socTrang, *table.better);
        QCOMPARE(kinds(table), QStringList());
        // The published point: 606714.298, 1062045.908 in 105°00′.
        const engine::Box box = table.polygon.bounds();
        QVERIFY(qAbs(box.xmin - 606714.298) < 0.05);
        QVERIFY(qAbs(box.ymax - 1062045.908) < 0.05);
        // Areas and sides are those of the table's own zone.
        QVERIFY(qAbs(table.area_m2 - 100.0) < 1e-6);
    }

    void withoutACommuneThePlaceIsNotVerified()
    {
        const CornerTable table = read(plot, {});
        QCOMPARE(kinds(table), (QStringList{ "place-not-verified 0" }));
        QVERIFY(table.isUsable());
        CornerTableOptions unknown;
        unknown.commune = QStringLiteral("Atlantis");
        QCOMPARE(kinds(read(plot, unknown)), (QStringList{ "place-not-verified 0" }));
    }

    void nowhereInTheCity()
    {
        const CornerTable table = read("1 2300000.0 500000.0\n2 2300000.0 500010.0\n"
                                       "3 2300010.0 500010.0",
                {});
        QCOMPARE(kinds(table), (QStringList{ "outside-territory 0" }));
        QVERIFY(!table.better);
    }

    void broken_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("problems");
        QTest::newRow("nothing") << "" << QStringList{ "too-few-corners 0" };
        QTest::newRow("words only") << "xin chào\ncác bạn" << QStringList{ "too-few-corners 0" };
        QTest::newRow("two corners") << "1 1109718.59 585713.49\n2 1109718.59 585718.49"
                                     << QStringList{ "too-few-corners 0" };
        QTest::newRow("a corner twice")
                << "1 1109718.59 585713.49\n2 1109718.59 585718.49\n3 1109698.59 585718.49\n"
                   "4 1109718.59 585718.49\n5 1109698.59 585713.49"
                << QStringList{ "duplicate-corner 4" };
        QTest::newRow("a bow tie")
                << "1 1109718.59 585713.49\n2 1109698.59 585718.49\n3 1109718.59 585718.49\n"
                   "4 1109698.59 585713.49"
                << QStringList{ "self-crossing 3" };
        QTest::newRow("a letter among the digits")
                << "1\t1109718.59\t585713.49\n2\t11O9718.59\t585718.49\n3\t1109698.59\t585718.49\n"
                   "4\t1109698.59\t585713.49"
                << QStringList{ "not-a-number 2" };
        QTest::newRow("a cell is missing")
                << "1\t1109718.59\t585713.49\n2\t1109718.59\n3\t1109698.59\t585718.49\n"
                   "4\t1109698.59\t585713.49"
                << QStringList{ "missing-cell 2" };
        QTest::newRow("both separators part decimals")
                << "1\t1109718.59\t585713,49\n2\t1109718.59\t585.718\n3\t1109698.59\t585718,49"
                << QStringList{ "not-a-number 2" };
    }
    void broken()
    {
        QFETCH(QString, text);
        const CornerTable table = read(text);
        QTEST(kinds(table), "problems");
        QVERIFY(!table.isUsable());
        QVERIFY(table.problems[0].isFatal());
    }

    void theCellIsNamed()
    {
        const CornerTable table = read("1\t1109718.59\t585713.49\n2\t1109718.59\tabc\n");
        QCOMPARE(table.problems[0].line, 2);
        QCOMPARE(table.problems[0].column, 3);
        QVERIFY(table.problems[0].message.contains("abc"));
    }

    void crossingSidesAreNamed()
    {
        const CornerTable table
                = read("A 1109718.59 585713.49\nB 1109698.59 585718.49\nC 1109718.59 585718.49\n"
                       "D 1109698.59 585713.49");
        QVERIFY2(table.problems[0].message.contains(QStringLiteral("A–B"))
                        && table.problems[0].message.contains(QStringLiteral("C–D")),
                qPrintable(table.problems[0].message));
    }

    void degreesAreRefused()
    {
        CornerTableOptions options;
        options.crs = QStringLiteral("EPSG:4756");
        const auto table = reader().read(plot, options);
        QVERIFY(!table.ok() && table.error().code == ErrorCode::CrsMismatch);
        options.crs = QStringLiteral("EPSG:999999");
        QVERIFY(!reader().read(plot, options).ok());
    }

    void aLongTableIsQuick()
    {
        QStringList lines;
        for (int i = 0; i < 1500; ++i) {
            const double angle = 2.0 * M_PI * i / 1500.0;
            lines.append(QStringLiteral("%1 %2 %3")
                                 .arg(i + 1)
                                 .arg(1109718.59 + 300.0 * std::cos(angle), 0, 'f', 3)
                                 .arg(585013.49 + 300.0 * std::sin(angle), 0, 'f', 3));
        }
        const CornerTable table = read(lines.join('\n'));
        QCOMPARE(kinds(table), QStringList());
        QVERIFY(table.isUsable());
    }

private:
    const QString m_socTrang = QStringLiteral("31510");
};

QTEST_GUILESS_MAIN(TestCornerTable)
#include "test_cornertable.moc"
