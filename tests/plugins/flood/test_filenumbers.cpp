// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
//
// What a message quotes from a file, or tells to write into one, is written as the file has it, in
// every language; what was measured is spoken.
#include "floodtown.h"

#include <QTest>

using namespace spp;
using namespace spp::test;

class TestFileNumbers : public QObject {
    Q_OBJECT

private slots:
    void valuesAreThoseOfTheFile_data();
    void valuesAreThoseOfTheFile();
    void measuresAreSpoken();

private:
    QString refused(const char *language, const QByteArray &scenario);

    FloodTown m_town;
};

QString TestFileNumbers::refused(const char *language, const QByteArray &scenario)
{
    m_town.raster("dem.tif", everywhere(0.0f));
    const ProgramRun run = runSpp({ "--lang", language, "flood", "simulate",
            m_town.text("mistaken.yaml", scenario), "--out", m_town.file("out") });
    return run.exitCode == 3 ? QString::fromUtf8(run.standardError)
                             : QStringLiteral("exit code %1").arg(run.exitCode);
}

void TestFileNumbers::valuesAreThoseOfTheFile_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QStringList>("numbers");
    const auto row
            = [](const char *name, const char *from, const char *to, const QStringList &numbers) {
                  QTest::newRow(name) << QByteArray(from) << QByteArray(to) << numbers;
              };
    row("theta", "end:", "scheme: {theta: 0.25}\nend:", { "0.25", "0.5" });
    row("alpha", "end:", "scheme: {alpha: 0.75}\nend:", { "0.75", "0.632455" });
    row("roughness", "manning: 0.03", "manning: 12.5", { "12.5", "0.01", "0.2" });
    row("slope of an outflow", "inflows:",
            "boundaries: [{name: out, kind: outflow, slope: 1.5, sides: [west]}]\ninflows:",
            { "1.5", "0.001" });
    row("sub-grid that does not fit",
            "end:", "subgrid: {cell: 25.5}\nend:", { "25.5", "20", "30" });
}

void TestFileNumbers::valuesAreThoseOfTheFile()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QStringList, numbers);
    QStringList texts;
    for (const char *language : { "en", "vi" }) {
        const QString text = refused(language, closedTown().replace(from, to));
        for (QString number : numbers) {
            QVERIFY2(text.contains(number), qPrintable(text));
            if (number.contains(QLatin1Char('.')))
                QVERIFY2(!text.contains(number.replace('.', ',')), qPrintable(text));
        }
        texts.append(text);
    }
    QVERIFY2(texts.first() != texts.last(), qPrintable(texts.last())); // it was another language
}

void TestFileNumbers::measuresAreSpoken()
{
    m_town.raster("start.tif", everywhere(-0.5f));
    const QByteArray scenario = closedTown("initial: {depth_raster: start.tif}\n");
    const QString english = refused("en", scenario);
    const QString vietnamese = refused("vi", scenario);
    QVERIFY2(english.contains(QString::fromUtf8("−0.5 m")), qPrintable(english));
    QVERIFY2(vietnamese.contains(QString::fromUtf8("−0,5 m")), qPrintable(vietnamese));
}

QTEST_GUILESS_MAIN(TestFileNumbers)
#include "test_filenumbers.moc"
