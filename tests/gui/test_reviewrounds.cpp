// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/review/reviewpanel.h"
#include "gui/review/reviewsession.h"
#include "gui/reviewwindow.h"

#include <QDir>
#include <QFile>
#include <QPushButton>
#include <QTest>

#include <qgsapplication.h>

using namespace spp;
using namespace spp::test;

namespace {

constexpr int rounds = 200;
constexpr int settled = 40; ///< rounds after which caches are full
constexpr int mostHandles = 4;
constexpr int longestSettling_ms = 10000;
constexpr double mostGrowth_mib = 32.0;

double memory_mib()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0.0;
    const QList<QByteArray> pages = file.readAll().split(' ');
    return pages.value(1).toDouble() * 4096.0 / (1024.0 * 1024.0);
}

int handles()
{
    return int(QDir(QStringLiteral("/proc/self/fd")).entryList(QDir::Files | QDir::System).size());
}

} // namespace

/// A day's work in one window: territories opened, reviewed and closed two hundred times.
class TestReviewRounds : public QObject {
    Q_OBJECT

private slots:
    void memoryAndHandlesAreStable();

private:
    void round(ReviewWindow &test);
};

void TestReviewRounds::round(ReviewWindow &test)
{
    QVERIFY(test.window().openTerritory(test.territory()).ok());
    ReviewSession &session = test.review().session();
    session.setParcels({ QStringLiteral("25/243") });
    session.setDate(QDate(2026, 11, 22));
    QVERIFY(test.check());
    QCOMPARE(session.review()->subject.parcels.front().number, QStringLiteral("243"));
    test.window().closeTerritory();
}

void TestReviewRounds::memoryAndHandlesAreStable()
{
    ReviewWindow test;
    const QString why = test.open();
    QVERIFY2(why.isEmpty(), qPrintable(why));
    double memoryBefore = 0.0;
    int handlesBefore = 0;
    for (int i = 0; i < rounds; ++i) {
        round(test);
        if (QTest::currentTestFailed())
            return;
        if (i % settled == 0)
            qInfo("round %d: %.1f MiB, %d handles", i, memory_mib(), handles());
        if (i == settled) {
            memoryBefore = memory_mib();
            handlesBefore = handles();
        }
    }
    // What the last map was drawn with is given back when its threads have ended.
    (void)QTest::qWaitFor(
            [&] { return handles() - handlesBefore <= mostHandles; }, longestSettling_ms);
    const double grown_mib = memory_mib() - memoryBefore;
    const int more = handles() - handlesBefore;
    qInfo("after %d rounds: %.1f MiB more, %d handles more", rounds, grown_mib, more);
    QVERIFY2(more <= mostHandles, qPrintable(QString::number(more)));
    QVERIFY2(grown_mib < mostGrowth_mib, qPrintable(QString::number(grown_mib)));
    test.close();
}

int main(int argc, char **argv)
{
    QgsApplication program(argc, argv, true);
    TestReviewRounds test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_reviewrounds.moc"
