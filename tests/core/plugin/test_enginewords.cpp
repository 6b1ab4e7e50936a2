// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/data/fileproblem.h"
#include "core/domain/theme.h"
#include "core/overlay/remarkwords.h"
#include "core/plugin/enginewords.h"
#include "core/profile/yamlreader.h"
#include "core/replay/scopedlanguage.h"
#include "engine/flood/floodsetup.h"
#include "engine/flood/forcing/timeseries.h"

#include <QFile>
#include <QTest>

using namespace spp;

namespace {

QString reasonOf(const QByteArray &yaml)
{
    const Result<YamlReader> read = YamlReader::parse(yaml, QStringLiteral("a.yaml"));
    return read ? QString() : QString::fromStdString(read.error().reason);
}

QString alphaReason()
{
    engine::FloodOptions options;
    options.end_s = 60.0;
    options.numbers.theta = 1.0;
    options.numbers.alpha = 7.25;
    const Result<void> checked = engine::checkOptions(options);
    return checked ? QString() : QString::fromStdString(checked.error().reason);
}

} // namespace

class TestEngineWords : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        LocalisedText::setLanguage(QStringLiteral("en"));
        giveWordsToEngine();
    }

    void theEngineSpeaksEnglishAtFirst()
    {
        QCOMPARE(alphaReason(),
                QStringLiteral("alpha is 7.25, and the scheme is stable up to 0.707106 for this "
                               "theta."));
    }

    void theEngineSpeaksTheLanguageOfTheUser()
    {
        const ScopedLanguage language(QStringLiteral("vi"));
        QCOMPARE(alphaReason(),
                QStringLiteral("alpha là 7.25; với theta này sơ đồ chỉ ổn định đến 0.707106."));
        const auto series = engine::TimeSeries::make({}, {});
        QVERIFY(!series);
        QCOMPARE(QString::fromStdString(series.error().advice),
                QStringLiteral("Hãy cho ít nhất một thời điểm và giá trị."));
    }

    void yamlProblemsAreWorded_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<QString>("words");
        QTest::newRow("list left open")
                << QByteArray("a: [1, 2\nb: 3\n") << QStringLiteral("trong danh sách");
        QTest::newRow("two colons") << QByteArray("a: b: c\n") << QStringLiteral("đặt sai chỗ");
        QTest::newRow("no anchor") << QByteArray("a: *b\n") << QStringLiteral("chưa được đặt");
        QTest::newRow("escape") << QByteArray("a: \"\\q\"\n") << QStringLiteral(": q");
    }

    void yamlProblemsAreWorded()
    {
        QFETCH(QByteArray, yaml);
        QFETCH(QString, words);
        const ScopedLanguage language(QStringLiteral("vi"));
        const QString reason = reasonOf(yaml);
        QVERIFY2(reason.contains(words), qPrintable(reason));
    }

    void missingFilesAreWorded()
    {
        const ScopedLanguage language(QStringLiteral("vi"));
        QFile file(QStringLiteral("/no-such-folder/no-such-file"));
        QVERIFY(!file.open(QIODevice::ReadOnly));
        QCOMPARE(fileProblem(file), QStringLiteral("Không có tệp hoặc thư mục này"));
    }

    void remarksOfCachesAreWorded()
    {
        QCOMPARE(remarkWords(QStringLiteral("Self-intersection at 1.000 2.000")),
                QStringLiteral("the outline crosses or touches itself at 1.000 2.000"));
        const ScopedLanguage language(QStringLiteral("vi"));
        QCOMPARE(remarkWords(QStringLiteral("Self-intersection at 1.000 2.000")),
                QStringLiteral("hình tự cắt hoặc tự chạm tại 1.000 2.000"));
        QCOMPARE(remarkWords(QStringLiteral("this is no WKB")),
                QStringLiteral("đây không phải WKB"));
        QCOMPARE(remarkWords(QStringLiteral("something else")), QStringLiteral("something else"));
    }
};

QTEST_GUILESS_MAIN(TestEngineWords)
#include "test_enginewords.moc"
