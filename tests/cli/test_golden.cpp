// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "cli/goldencase.h"
#include "support/sampleterritory.h"
#include "support/testdata.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace spp;

class TestGolden : public QObject {
    Q_OBJECT

private slots:
    void cases_data();
    void cases();
};

void TestGolden::cases_data()
{
    QTest::addColumn<QString>("folder");
    const QStringList names = test::GoldenCase::names();
    QVERIFY(!names.isEmpty());
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << name;
}

namespace {

/// JSON as this Qt writes it: the fourth decimal is 0.0004 to one and 4e-04 to another.
QString comparable(const QString &output)
{
    const QJsonDocument document = QJsonDocument::fromJson(output.toUtf8());
    return document.isObject() ? QString::fromUtf8(document.toJson()) : output;
}

} // namespace

void TestGolden::cases()
{
    QFETCH(QString, folder);
    const test::GoldenCase golden(folder);
    QTemporaryDir work;
    if (golden.needsSample()) {
        QString why;
        const QString sample = test::sampleTerritory(&why);
        QVERIFY2(!sample.isEmpty(), qPrintable(why));
        QVERIFY(QFile::copy(sample, work.filePath(QStringLiteral("sample.sqlite"))));
    }
    if (!golden.argumentsBefore().isEmpty()) {
        const test::ProgramRun before = test::runSppIn(work.path(), golden.argumentsBefore());
        QVERIFY2(before.exitCode <= 1, before.standardError);
    }
    const test::ProgramRun run = test::runSppIn(work.path(), golden.arguments());
    const QString seen = test::GoldenCase::normalised(
            QString::fromUtf8(run.exitCode > 1 ? run.standardError : run.standardOutput),
            work.path());
    if (qEnvironmentVariableIntValue("SPP_UPDATE_GOLDEN") == 1)
        golden.update(run.exitCode, seen);
    QVERIFY2(run.exitCode == golden.expectedExit(), run.standardError);
    QCOMPARE(comparable(seen), comparable(golden.expectedOutput()));
}

QTEST_GUILESS_MAIN(TestGolden)
#include "test_golden.moc"
