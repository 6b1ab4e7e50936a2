// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "../review/smalltown.h"
#include "tests.h"

#include "core/overlay/themecachefolder.h"
#include "core/overlay/themestore.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <thread>

using namespace spp;
using namespace spp::test;

/// The folder of caches keeps its size.
class ThemeCacheFolderTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        add("a/parcels.theme", 10, 5000);
        add("a/parcels.0", 90, 5000);
        add("a/zones.theme", 10, 4000);
        add("b/parcels.theme", 10, 3000);
        add("b/parcels.0", 190, 3000);
        add("b/canals.theme", 50, 10);
    }
    void cleanup() { qunsetenv("SPP_CACHE_MIB"); }

    void oldestUsedGoFirst_data()
    {
        QTest::addColumn<int>("most");
        QTest::addColumn<QStringList>("left");
        const QStringList newest{ "b/canals.theme" };
        const QStringList two = QStringList{ "b/canals.theme", "b/parcels.0", "b/parcels.theme" };
        QTest::newRow("exactly the limit stays")
                << 360 << QStringList{ "a/parcels.0", "a/parcels.theme", "a/zones.theme" } + two;
        QTest::newRow("one too many") << 359 << QStringList{ "a/zones.theme" } + two;
        QTest::newRow("two too many") << 259 << two;
        QTest::newRow("what was used lately stays") << 0 << newest;
    }
    void oldestUsedGoFirst()
    {
        QFETCH(int, most);
        ThemeCacheFolder(m_folder->path()).trim(most);
        QTEST(files(), "left");
    }

    void readingMarksAsUsed()
    {
        ThemeCacheFolder::markUsed(m_folder->filePath("a/parcels.theme"));
        ThemeCacheFolder(m_folder->path()).trim(0);
        QCOMPARE(files(), (QStringList{ "a/parcels.0", "a/parcels.theme", "b/canals.theme" }));
        QCOMPARE(QFileInfo(m_folder->filePath("a/parcels.theme")).size(), qint64(10));
    }

    void markOfAMissingCacheMakesNone()
    {
        ThemeCacheFolder::markUsed(m_folder->filePath("a/none.theme"));
        QVERIFY(!QFile::exists(m_folder->filePath("a/none.theme")));
    }

    void halfWrittenFilesOfThePastGo()
    {
        add("a/parcels.0.123.part", 5, 5000);
        add("a/parcels.0.124.part", 5, 1);
        ThemeCacheFolder(m_folder->path()).trim(1000);
        QVERIFY(!files().contains("a/parcels.0.123.part"));
        QVERIFY(files().contains("a/parcels.0.124.part"));
        QCOMPARE(files().size(), 7);
    }

    void missingFolderDoesNoHarm() { ThemeCacheFolder(m_folder->filePath("none")).trim(0); }

    void limitIsASetting_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("bytes");
        QTest::newRow("unset") << QByteArray() << (qint64(2048) << 20);
        QTest::newRow("100") << QByteArray("100") << (qint64(100) << 20);
        QTest::newRow("nothing is kept") << QByteArray("0") << qint64(0);
        QTest::newRow("no number") << QByteArray("many") << (qint64(2048) << 20);
        QTest::newRow("negative") << QByteArray("-1") << (qint64(2048) << 20);
    }
    void limitIsASetting()
    {
        QFETCH(QByteArray, text);
        if (!text.isEmpty())
            qputenv("SPP_CACHE_MIB", text);
        QTEST(ThemeCacheFolder::mostBytes(), "bytes");
    }

    void writingACacheTrimsTheOthers()
    {
        qputenv("SPP_CACHE_MIB", "0");
        const SmallTown town;
        const auto territory = town.open();
        Feedback feedback;
        const auto load = [&] {
            return orStop(ThemeStore::load(*territory, *territory->theme("parcels"),
                    { townDay(), m_folder->path() }, feedback));
        };
        load();
        const QString own = territory->id() + QLatin1Char('/');
        QStringList left{ own + "parcels.0", own + "parcels.theme", "b/canals.theme" };
        left.sort();
        QCOMPARE(files(), left);
        QVERIFY(load().isFromCache());
    }

    /// Two that read, write and trim at once never get a wrong answer.
    void twoAtOnce()
    {
        qputenv("SPP_CACHE_MIB", "0");
        const SmallTown town;
        const auto work = [&] {
            Feedback feedback;
            bool isRight = true;
            for (int i = 0; i < 20; ++i) {
                const auto territory = town.open();
                const ThemeStore store = orStop(ThemeStore::load(*territory,
                        *territory->theme("parcels"), { townDay(), m_folder->path() }, feedback));
                isRight = isRight && store.polygons()->store.size() == 4;
                // As if everything had been used long ago.
                ThemeCacheFolder(m_folder->path())
                        .trim(0, QDateTime::currentDateTime().addSecs(100000));
            }
            return isRight;
        };
        bool first = false;
        std::thread other([&] { first = work(); });
        const bool second = work();
        other.join();
        QVERIFY(first && second);
    }

private:
    void add(const QString &name, int bytes, int secondsAgo) const
    {
        QFile file(m_folder->filePath(name));
        QDir().mkpath(QFileInfo(file).path());
        if (!file.open(QIODevice::ReadWrite) || file.write(QByteArray(bytes, 'x')) != bytes)
            qFatal("cannot write");
        file.flush();
        file.setFileTime(QDateTime::currentDateTime().addSecs(-secondsAgo),
                QFileDevice::FileModificationTime);
    }

    QStringList files() const
    {
        QStringList names;
        const QDir root(m_folder->path());
        for (const QString &folder : root.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            for (const QString &file : QDir(root.filePath(folder)).entryList(QDir::Files))
                names.append(folder + QLatin1Char('/') + file);
        }
        names.sort();
        return names;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

std::unique_ptr<QObject> makeThemeCacheFolderTest()
{
    return std::make_unique<ThemeCacheFolderTest>();
}

#include "test_themecachefolder.moc"
