// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/coverages.h"
#include "engine/store/arrayfile.h"
#include "engine/store/storefile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cstring>

using namespace spp;
using namespace spp::engine;
using namespace spp::test;

namespace {

template <typename T>
bool same(const PodVector<T> &a, const PodVector<T> &b)
{
    return a.size() == b.size() && std::memcmp(a.data(), b.data(), a.size() * sizeof(T)) == 0;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("a test file cannot be written");
}

} // namespace

class TestStoreFile : public QObject {
    Q_OBJECT

private slots:
    void init();
    void comesBackAsItWas();
    void staleOrMissingIsRefused();
    void everyDamagedByteIsSeen();
    void everyShorterFileIsRefused();
    void arraysThatDoNotFitTogetherAreRefused();
    void failedWriteLeavesNothing();
    void stoppedWriteLeavesTheOldOne();
    void nameMayBeOfAnyLanguage();

private:
    std::filesystem::path path(const QString &name) const
    {
        return std::filesystem::u8path(m_folder->filePath(name).toStdString());
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestStoreFile::init() { m_folder = std::make_unique<QTemporaryDir>(); }

void TestStoreFile::comesBackAsItWas()
{
    const Store store = parcels({ 90, 70, 20.0, 31 }, { 1000.0, -2000.0 });
    QVERIFY(writeStore(store, "hash", path("a.cache")).ok());
    const Result<Store> read = readStore("hash", path("a.cache"));
    QVERIFY(read.ok());
    QVERIFY(read->kind() == store.kind());
    QVERIFY(read->origin() == store.origin());
    const StoreArrays &a = read->arrays();
    const StoreArrays &b = store.arrays();
    QVERIFY(same(a.id, b.id) && same(a.inputIndex, b.inputIndex) && same(a.box, b.box));
    QVERIFY(same(a.doubledArea_mm2, b.doubledArea_mm2) && same(a.sourceArea_m2, b.sourceArea_m2));
    QVERIFY(same(a.pathOffset, b.pathOffset) && same(a.pointOffset, b.pointOffset));
    QVERIFY(same(a.point, b.point));
    std::size_t found = 0;
    read->query(read->extent(), [&](std::size_t) { ++found; });
    QCOMPARE(found, store.size());
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 1); // nothing beside it
}

void TestStoreFile::staleOrMissingIsRefused()
{
    QVERIFY(writeStore(storeOf({ rectangle(0, 0, 1, 1) }), "old", path("a.cache")).ok());
    const auto stale = readStore("new", path("a.cache"));
    QVERIFY(!stale);
    QCOMPARE(stale.error().reason, std::string("The cache was made from another source."));
    QVERIFY(!readStore("ol", path("a.cache")));
    QVERIFY(!readStore("", path("a.cache")));
    QCOMPARE(readStore("old", path("b.cache")).error().reason,
            std::string("There is no cache yet."));
    // The new one takes the place of the old one.
    QVERIFY(writeStore(storeOf({ rectangle(0, 0, 2, 2) }), "new", path("a.cache")).ok());
    QCOMPARE(readStore("new", path("a.cache"))->area_m2(0), 4.0);
    QByteArray version = contentOf(m_folder->filePath("a.cache"));
    version[12] = char(version[12] + 1);
    write(m_folder->filePath("a.cache"), version);
    QCOMPARE(readStore("new", path("a.cache")).error().reason,
            std::string("The cache is of another version of SPP."));
}

void TestStoreFile::everyDamagedByteIsSeen()
{
    QVERIFY(writeStore(
            storeOf({ rectangle(0, 0, 1, 1), rectangle(3, 0, 4, 1) }), "hash", path("a.cache"))
                    .ok());
    const QByteArray whole = contentOf(m_folder->filePath("a.cache"));
    const auto original = readStore("hash", path("a.cache"));
    QVERIFY(original.ok());
    int harmless = 0;
    for (int i = 0; i < whole.size(); ++i) {
        QByteArray damaged = whole;
        damaged[i] = char(damaged[i] ^ (1 << (i % 8)));
        write(m_folder->filePath("b.cache"), damaged);
        const auto read = readStore("hash", path("b.cache"));
        if (!read)
            continue;
        // Only the filling between arrays may change unseen.
        ++harmless;
        QVERIFY(same(read->arrays().point, original->arrays().point));
        QVERIFY(same(read->arrays().id, original->arrays().id));
        QVERIFY(same(read->arrays().doubledArea_mm2, original->arrays().doubledArea_mm2));
    }
    QVERIFY2(harmless <= 16, qPrintable(QString::number(harmless)));
}

void TestStoreFile::everyShorterFileIsRefused()
{
    QVERIFY(writeStore(storeOf({ rectangle(0, 0, 1, 1) }), "hash", path("a.cache")).ok());
    const QByteArray whole = contentOf(m_folder->filePath("a.cache"));
    for (int size = 0; size < whole.size(); ++size) {
        write(m_folder->filePath("b.cache"), whole.left(size));
        QVERIFY(!readStore("hash", path("b.cache")));
    }
    write(m_folder->filePath("b.cache"), whole + "x");
    QVERIFY(!readStore("hash", path("b.cache")));
}

/// Whole and with right checksums, but written by somebody else's mistake.
void TestStoreFile::arraysThatDoNotFitTogetherAreRefused()
{
    const Store good = storeOf({ rectangle(0, 0, 1, 1), rectangle(3, 0, 4, 1) });
    const auto broken = [&](auto change) {
        StoreArrays arrays = good.arrays();
        change(arrays);
        const Store store(ShapeKind::Polygon, {}, std::move(arrays));
        return writeStore(store, "hash", path("a.cache")).ok()
                && !readStore("hash", path("a.cache")).ok();
    };
    QVERIFY(!broken([](StoreArrays &) {}));
    QVERIFY(broken([](StoreArrays &a) { a.pointOffset[1] = 9; }));
    QVERIFY(broken([](StoreArrays &a) { a.pointOffset.back() = 7; }));
    QVERIFY(broken([](StoreArrays &a) { a.pathOffset.pop_back(); }));
    QVERIFY(broken([](StoreArrays &a) { a.sourceArea_m2.pop_back(); }));
    QVERIFY(broken([](StoreArrays &a) { a.point.pop_back(); }));
    QVERIFY(broken([](StoreArrays &a) { a.pathOffset[0] = 1; }));
}

void TestStoreFile::failedWriteLeavesNothing()
{
    const Store store = storeOf({ rectangle(0, 0, 1, 1) });
    const auto written = writeStore(store, "hash", path("none/a.cache"));
    QVERIFY(!written);
    QVERIFY(written.error().code == ErrorCode::Environment);
    QVERIFY(QDir(m_folder->path()).mkdir("folder"));
    QVERIFY(QDir(m_folder->path()).mkdir("folder/inside"));
    QVERIFY(!writeStore(store, "hash", path("folder")));
    QVERIFY(QDir(m_folder->path()).entryList(QDir::Files).isEmpty());
}

void TestStoreFile::stoppedWriteLeavesTheOldOne()
{
    class Stop final : public Feedback {
    public:
        bool isCancelled() const override { return ++looks > 2; }
        mutable int looks = 0;
    };
    QVERIFY(writeStore(storeOf({ rectangle(0, 0, 1, 1) }), "old", path("a.cache")).ok());
    const Stop stop;
    const auto stopped = writeStore(
            parcels({ 90, 70, 20.0, 31 }, { 0.0, 0.0 }), "new", path("a.cache"), &stop);
    QVERIFY(!stopped);
    QVERIFY(stopped.error().code == ErrorCode::Cancelled);
    QCOMPARE(stop.looks, 3);
    QVERIFY(readStore("old", path("a.cache")).ok());
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 1);
}

void TestStoreFile::nameMayBeOfAnyLanguage()
{
    const QString name = QStringLiteral("thửa đất Cần Thơ.cache");
    QVERIFY(writeStore(storeOf({ rectangle(0, 0, 1, 1) }), "khoá", path(name)).ok());
    QVERIFY(QFile::exists(m_folder->filePath(name)));
    QVERIFY(readStore("khoá", path(name)).ok());
}

QTEST_APPLESS_MAIN(TestStoreFile)
#include "test_storefile.moc"
