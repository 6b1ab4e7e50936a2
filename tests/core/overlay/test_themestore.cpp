// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "../review/smalltown.h"
#include "tests.h"

#include "core/data/spatialiteblob.h"
#include "core/overlay/themestore.h"

#include <QDir>
#include <QTest>

using namespace spp;
using namespace spp::test;

/// Themes as the overlay engine reads them, and their cache.
class ThemeStoreTest : public QObject {
    Q_OBJECT

private slots:
    void init() { m_town = std::make_unique<SmallTown>(); }

    void wkbOfStoredGeometriesIsThatOfTheDatabase_data()
    {
        QTest::addColumn<QString>("wkt");
        QTest::addColumn<bool>("read");
        QTest::newRow("point") << "POINT(1 2)" << true;
        QTest::newRow("line") << "LINESTRING(1 2,3 4,5 7)" << true;
        QTest::newRow("polygon with a hole")
                << "POLYGON((0 0,9 0,9 9,0 9,0 0),(1 1,1 2,2 2,1 1))" << true;
        QTest::newRow("points") << "MULTIPOINT(1 2,3 4)" << true;
        QTest::newRow("lines") << "MULTILINESTRING((1 2,3 4),(5 6,7 8,9 9))" << true;
        QTest::newRow("polygons") << "MULTIPOLYGON(((0 0,1 0,1 1,0 0)),((5 5,6 5,6 6,5 5)))"
                                  << true;
        QTest::newRow("collection")
                << "GEOMETRYCOLLECTION(POINT(1 2),LINESTRING(0 0,1 1))" << false;
        QTest::newRow("with heights") << "POINT Z(1 2 3)" << false;
    }
    void wkbOfStoredGeometriesIsThatOfTheDatabase()
    {
        QFETCH(QString, wkt);
        const auto territory = m_town->open();
        const auto rows = orStop(territory->database().rows(
                "SELECT GeomFromText(?1, 5897), AsBinary(GeomFromText(?1, 5897))", { wkt }));
        const QByteArray stored = rows[0][0].toByteArray();
        const QByteArray expected = rows[0][1].toByteArray();
        QVERIFY(!stored.isEmpty());
        std::string wkb;
        QTEST(wkbFromSpatialite({ stored.constData(), size_t(stored.size()) }, wkb), "read");
        QFETCH(bool, read);
        if (!read)
            return;
        QCOMPARE(QByteArray(wkb.data(), int(wkb.size())), expected);
        for (int size = 0; size < stored.size(); ++size)
            QVERIFY(!wkbFromSpatialite({ stored.constData(), size_t(size) }, wkb));
    }

    void holdsCurrentParcels()
    {
        const ThemeStore store = load("parcels");
        QCOMPARE(int(store.polygons()->store.size()), 4);
        QCOMPARE(store.withoutGeometry(), qlonglong(1));
        QCOMPARE(store.features(), qlonglong(4));
        QVERIFY(store.faults().empty());
    }

    void classesAreInAlphabeticalOrderWithTheirPlan()
    {
        const ThemeStore store = load("zones");
        QVERIFY(store.classes()
                == (std::vector<ThemeClass>{ { "CX", "town-plan" }, { "ODT", "town-plan" } }));
        const ThemeStore lines = load("power-lines");
        QVERIFY(lines.classes() == (std::vector<ThemeClass>{ { "110", "" } }));
    }

    void dateDecidesAboutZones()
    {
        const ThemeStore store = load("zones", QDate(2026, 6, 1));
        QCOMPARE(int(store.classes().size()), 3);
    }

    void cacheIsTakenUntilAnEdit_data()
    {
        QTest::addColumn<QString>("theme");
        QTest::addColumn<QString>("edit");
        QTest::newRow("a parcel moves")
                << "parcels"
                << "UPDATE parcel SET geom = ShiftCoords(geom, 0.001, 0) WHERE id = 1";
        QTest::newRow("a parcel is retired")
                << "parcels"
                << "UPDATE parcel SET end_lifespan = '2026-02-02' WHERE id = 1";
        QTest::newRow("a class changes") << "facilities"
                                         << "UPDATE theme_facilities SET kind = 'clinic'";
        QTest::newRow("two parcels swap places")
                << "parcels"
                << "UPDATE parcel SET geom = (SELECT geom FROM parcel q WHERE q.id = 3 - parcel.id)"
                   " WHERE id IN (1, 2)";
        QTest::newRow("a zone grows")
                << "zones"
                << "UPDATE zone SET geom = ShiftCoords(geom, 1, 0) WHERE function_code = 'CX'";
        QTest::newRow("a number of a zone changes in its last digits")
                << "zones"
                << "UPDATE zone SET far_max = 1.0000000000000002 WHERE id = 1";
        QTest::newRow("a plan is withdrawn")
                << "zones"
                << "UPDATE plan_version SET in_force_to = '2025-01-01'";
    }
    void cacheIsTakenUntilAnEdit()
    {
        QFETCH(QString, theme);
        QFETCH(QString, edit);
        const std::string first = load(theme).digest();
        const ThemeStore again = load(theme);
        QVERIFY(again.isFromCache());
        QVERIFY(again.digest() == first);
        m_town->run(edit);
        const ThemeStore edited = load(theme);
        QVERIFY(!edited.isFromCache());
        QVERIFY(edited.digest() != first);
        QVERIFY(load(theme).isFromCache());
    }

    void whatIsWrittenMeanwhileIsNotMixedIn_data()
    {
        QTest::addColumn<QString>("theme");
        QTest::addColumn<QString>("fill");
        QTest::addColumn<QString>("edit");
        QTest::addColumn<QString>("undo");
        const QString numbers
                = QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n"
                                 " WHERE i < 1100) ");
        QTest::newRow("zones") << "zones"
                               << numbers
                        + "INSERT INTO zone(plan_version, code, function_code, geom) SELECT"
                          " 'town-plan@2020', 'N', 'ODT', ST_Multi(BuildMbr(585000 + i % 150, "
                          "1110400,"
                          " 585000.5 + i % 150, 1110401, 5897)) FROM n"
                               << "UPDATE zone SET function_code = 'XX' WHERE id = 1100"
                               << "UPDATE zone SET function_code = 'ODT' WHERE id = 1100";
    }
    /// Somebody writes after the digest has been taken and before the features are read.
    void whatIsWrittenMeanwhileIsNotMixedIn()
    {
        QFETCH(QString, theme);
        QFETCH(QString, fill);
        QFETCH(QString, edit);
        QFETCH(QString, undo);
        m_town->run(fill);
        class Writer final : public Feedback {
        public:
            Writer(const SmallTown &town, QString sql)
                : m_town(town)
                , m_sql(std::move(sql))
            {
            }
            void progress(long long, long long) override
            {
                if (!m_sql.isEmpty())
                    m_town.run(m_sql);
                m_sql.clear();
            }
            bool hasWritten() const { return m_sql.isEmpty(); }

        private:
            const SmallTown &m_town;
            QString m_sql;
        };
        {
            const auto territory = m_town->open();
            Writer writer(*m_town, edit);
            const ThemeStore store = orStop(ThemeStore::load(
                    *territory, *territory->theme(theme), { townDay(), cacheFolder() }, writer));
            QVERIFY(writer.hasWritten());
            QCOMPARE(int(store.classes().size()), 2);
        }
        m_town->run(undo);
        const ThemeStore kept = load(theme);
        QVERIFY(kept.isFromCache());
        QCOMPARE(int(kept.classes().size()), 2);
    }

    void cacheHoldsWhatWasRead()
    {
        m_town->run(
                "UPDATE parcel SET geom = GeomFromText('MULTIPOLYGON(((585000 1110500,585020"
                " 1110510,585020 1110500,585000 1110510,585000 1110500)))', 5897) WHERE id = 1");
        const ThemeStore read = load("parcels");
        const ThemeStore kept = load("parcels");
        QVERIFY(kept.isFromCache() && !read.isFromCache());
        QCOMPARE(int(read.faults().size()), 1);
        QCOMPARE(read.faults()[0].feature, qlonglong(1));
        QVERIFY(read.faults()[0].isTaken);
        QCOMPARE(kept.faults()[0].reason, read.faults()[0].reason);
        QVERIFY(kept.faults()[0].box == read.faults()[0].box);
        QVERIFY(kept.classes() == read.classes());
        QCOMPARE(kept.withoutGeometry(), read.withoutGeometry());
        QVERIFY(kept.polygons()->classOfInput == read.polygons()->classOfInput);
        QVERIFY(kept.polygons()->store.arrays().id == read.polygons()->store.arrays().id);
        QVERIFY(kept.polygons()->store.arrays().point == read.polygons()->store.arrays().point);
    }

    void damagedCacheIsMadeAnew_data()
    {
        QTest::addColumn<QString>("part");
        for (const char *part : { "theme", "0" })
            QTest::newRow(part) << QString(part);
    }
    void damagedCacheIsMadeAnew()
    {
        QFETCH(QString, part);
        load("parcels");
        const QString name = cacheFolder() + '/' + m_town->open()->id() + "/parcels." + part;
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray bytes = file.readAll();
        for (const qint64 at : { bytes.size() / 2, bytes.size() - 3 }) {
            file.seek(at);
            file.putChar(char(~bytes[int(at)]));
        }
        file.close();
        QVERIFY(!load("parcels").isFromCache());
        QVERIFY(load("parcels").isFromCache());
        QFile::resize(name, 40);
        QVERIFY(!load("parcels").isFromCache());
    }

    void cacheThatCannotBeWrittenDoesNoHarm()
    {
        m_cache = m_town->write("taken", "a file where the folder should be");
        QVERIFY(!load("parcels").isFromCache());
        QCOMPARE(int(load("parcels").polygons()->store.size()), 4);
    }

    /// A wish to cancel is heard wherever it comes, and nothing half-written is taken later.
    void canBeStoppedAtAnyLook()
    {
        class Stop final : public Feedback {
        public:
            explicit Stop(int looks)
                : m_left(looks)
            {
            }
            bool isCancelled() const override { return --m_left < 0; }

        private:
            mutable int m_left;
        };
        const auto territory = m_town->open();
        int stopped = 0;
        for (int looks = 0;; ++looks) {
            Stop stop(looks);
            const auto store = ThemeStore::load(
                    *territory, *territory->theme("parcels"), { townDay(), cacheFolder() }, stop);
            if (store.ok())
                break;
            QVERIFY(store.error().code == ErrorCode::Cancelled);
            const QDir folder(cacheFolder() + '/' + territory->id());
            QVERIFY(folder.entryList({ "*.part" }, QDir::Files).isEmpty());
            QVERIFY(++stopped < 100);
        }
        QVERIFY(stopped > 5); // each array of the two files is looked at
        QCOMPARE(int(load("parcels").polygons()->store.size()), 4);
    }

    void withoutCacheNothingIsWritten()
    {
        const auto territory = m_town->open();
        Feedback feedback;
        orStop(ThemeStore::load(
                *territory, *territory->theme("parcels"), { townDay(), {} }, feedback));
        QVERIFY(!QDir(m_town->file("cache")).exists());
    }

    void rasterIsRefused()
    {
        const auto territory = m_town->open();
        Feedback feedback;
        const auto store = ThemeStore::load(
                *territory, *territory->theme("flood-depth"), { townDay(), {} }, feedback);
        QVERIFY(!store.ok() && store.error().code == ErrorCode::BadInput);
        QCOMPARE(store.error().layer, std::string("flood-depth"));
    }

private:
    QString cacheFolder() const { return m_cache.isEmpty() ? m_town->file("cache") : m_cache; }

    ThemeStore load(const QString &theme, QDate at = townDay()) const
    {
        const auto territory = m_town->open();
        Feedback feedback;
        return orStop(ThemeStore::load(
                *territory, *territory->theme(theme), { at, cacheFolder() }, feedback));
    }

    std::unique_ptr<SmallTown> m_town;
    QString m_cache;
};

std::unique_ptr<QObject> makeThemeStoreTest() { return std::make_unique<ThemeStoreTest>(); }

#include "test_themestore.moc"
