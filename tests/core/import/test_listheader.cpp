// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/import/coordinatecolumns.h"
#include "core/import/legacytext.h"
#include "core/import/listheader.h"

#include <QTest>

using namespace spp;

class TestListHeader : public QObject {
    Q_OBJECT

private slots:
    void oldSpellings_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<bool>("isKnown");
        QTest::newRow("VNI") << QByteArray("ten;X (Ba\xE9"
                                           "c);Y (\xD1o\xE2ng)")
                             << true;
        QTest::newRow("TCVN3") << QByteArray("ten;X (B\xBE"
                                             "c);Y (\xA7\xABng)")
                               << true;
        QTest::newRow("UTF-8") << QByteArray("ten;X (Bắc);Y (Đông)") << true;
        QTest::newRow("bytes of nobody") << QByteArray("ten;\xFF\xFE;\xFE\xFF") << false;
    }

    void oldSpellings()
    {
        QFETCH(QByteArray, header);
        QFETCH(bool, isKnown);
        CsvTable table;
        for (const QByteArray &cell : header.split(';'))
            table.header.push_back(cell);
        const auto restored = restoreHeader(table);
        QVERIFY2(restored.ok(), restored ? "" : restored.error().text().c_str());
        QStringList names;
        for (const QByteArray &cell : table.header)
            names.append(QString::fromUtf8(cell));
        const CoordinateColumns columns = CoordinateColumns::find(names);
        QCOMPARE(columns.hasPoints(), isKnown);
        if (isKnown) {
            QCOMPARE(names, QStringList({ "ten", "X (Bắc)", "Y (Đông)" }));
            QCOMPARE(columns.north, 1);
        }
    }
};

QTEST_GUILESS_MAIN(TestListHeader)
#include "test_listheader.moc"
