// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests.h"

#include "core/review/reviewwords.h"
#include "core/review/textlayout.h"

#include <QTest>

using namespace spp;

/// Widths, wrapping and numbers of the plain text.
class TextLayoutTest : public QObject {
    Q_OBJECT

private slots:
    void width_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("columns");
        QTest::newRow("plain letters") << "abc" << 3;
        QTest::newRow("composed Vietnamese letters take one column each")
                << QStringLiteral("Thửa đất") << 8;
        QTest::newRow("decomposed marks take none")
                << QStringLiteral("Thửa đất").normalized(QString::NormalizationForm_D) << 8;
        QTest::newRow("wide letters take two") << QStringLiteral("計画") << 4;
        QTest::newRow("letters beyond the first plane")
                << QString::fromUtf8("\xF0\xA0\x80\x80") << 2;
    }
    void width()
    {
        QFETCH(QString, text);
        QTEST(textlayout::width(text), "columns");
    }

    void wrapsAtSpacesAndCutsLongWords()
    {
        QCOMPARE(textlayout::wrap("one two three", 7), (QStringList{ "one two", "three" }));
        QCOMPARE(textlayout::wrap("abcdefghij", 4), (QStringList{ "abcd", "efgh", "ij" }));
        QCOMPARE(textlayout::wrap("a\nb", 10), (QStringList{ "a", "b" }));
    }

    void tableStaysWithinTheColumns()
    {
        const QString long1 = QString("word ").repeated(60);
        const QString table = textlayout::table(
                { "Theme", "Answer", "Reason" }, { { "zones", "[Applies]", long1 } }, 100);
        for (const QString &line : table.split('\n'))
            QVERIFY2(textlayout::width(line) <= 100, qPrintable(line));
        QCOMPARE(table.count("word"), 60);
    }
};

std::unique_ptr<QObject> makeTextLayoutTest() { return std::make_unique<TextLayoutTest>(); }

#include "test_textlayout.moc"
