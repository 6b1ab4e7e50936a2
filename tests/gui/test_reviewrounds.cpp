// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/review/reviewpanel.h"
#include "gui/review/reviewsession.h"
#include "gui/reviewwindow.h"
#include "support/patience.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTest>
#include <QThreadPool>

#include <qgsapplication.h>
#include <qgsmapcanvas.h>

#ifdef __GLIBC__
#include <malloc.h>
#endif

using namespace spp;
using namespace spp::test;

namespace {

constexpr int rounds = 200;
constexpr int settled = 40; ///< rounds after which caches are full
constexpr int mostHandles = 2;
/// Pictures of maps that QGIS may keep have 4 MiB each: their number at rest is a matter of chance.
constexpr double mostGrowth_mib = 16.0;

/// What the program holds. Resident memory is no measure of it: what is freed stays with the
/// arenas of some twenty threads, and how full their pages are depends on who was busy when.
double memory_mib()
{
#ifdef __GLIBC__
    const struct mallinfo2 allocated = mallinfo2();
    return double(allocated.uordblks + allocated.hblkhd) / (1024.0 * 1024.0);
#else
    return 0.0;
#endif
}

QFileInfoList handles()
{
    return QDir(QStringLiteral("/proc/self/fd")).entryInfoList(QDir::Files | QDir::System);
}

/// The territory's own file, and its rasters, which lie in the user's cache while they are drawn.
QStringList openFilesOf(const QString &territory)
{
    const QStringList folders = { QFileInfo(territory).canonicalPath(),
        QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation)
                + QStringLiteral("/spp/rasters") };
    QStringList files;
    for (const QFileInfo &handle : handles())
        for (const QString &folder : folders)
            if (handle.symLinkTarget().startsWith(folder + QLatin1Char('/')))
                files << handle.symLinkTarget();
    return files;
}

} // namespace

/// A day's work in one window: territories opened, reviewed and closed two hundred times.
class TestReviewRounds : public QObject {
    Q_OBJECT

private slots:
    void memoryAndHandlesAreStable();

private:
    void round(ReviewWindow &test);
    void rest(ReviewWindow &test);
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

void TestReviewRounds::rest(ReviewWindow &test)
{
    // QGIS keeps idle connections to a file for a minute, and looks for them once a minute.
    // The last map's threads end after the territory is closed; until then they hold a raster, its
    // blocks and pictures, and whether they still do would decide what is measured.
    QStringList files;
    (void)QTest::qWaitFor(
            [&] {
                files = openFilesOf(test.territory());
                return files.isEmpty() && !test.window().canvas()->isDrawing()
                        && QThreadPool::globalInstance()->activeThreadCount() == 0;
            },
            patience_ms);
    QVERIFY2(files.isEmpty(), qPrintable(files.join(QLatin1Char('\n'))));
}

void TestReviewRounds::memoryAndHandlesAreStable()
{
    ReviewWindow test;
    const QString why = test.open();
    QVERIFY2(why.isEmpty(), qPrintable(why));
    double memoryBefore = 0.0;
    int handlesBefore = 0;
    for (int i = 1; i <= rounds; ++i) {
        round(test);
        if (i % settled == 0)
            rest(test);
        if (QTest::currentTestFailed())
            return;
        if (i % settled == 0)
            qInfo("after round %d: %.1f MiB, %d handles", i, memory_mib(), int(handles().size()));
        if (i == settled) {
            memoryBefore = memory_mib();
            handlesBefore = int(handles().size());
        }
    }
    const double grown_mib = memory_mib() - memoryBefore;
    const int more = int(handles().size()) - handlesBefore;
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
