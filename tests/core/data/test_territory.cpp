// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "sampleterritory.h"
#include "tests.h"

#include "core/data/schema.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace spp;
using namespace spp::test;

/// Creating, opening and refusing territories.
class TerritoryTest : public QObject {
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void createsOneFileWithTheFactsOfTheProfile()
    {
        const QString path = m_folder->filePath("t.sqlite");
        {
            const auto territory = createTerritory(path);
            QCOMPARE(territory->crs(), QString("EPSG:5897"));
            QCOMPARE(territory->srid(), 5897);
            QCOMPARE(territory->datum().name, QString("EPSG:6960"));
            QCOMPARE(territory->datum().helmert, QString("+proj=helmert +x=1"));
            QCOMPARE(territory->profileId(), QString("sample"));
            QCOMPARE(territory->schemaVersion(), Schema::latest());
            QCOMPARE(territory->id().size(), 36);
        }
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{ "t.sqlite" });
    }

    void catalogueIsReadBackAsGiven()
    {
        const auto territory = createTerritory(m_folder->filePath("t.sqlite"));
        QStringList ids;
        for (const Theme &theme : territory->themes())
            ids.append(theme.id);
        QCOMPARE(ids,
                (QStringList{ "facilities", "flood-depth", "nuisances", "parcel-land-classes",
                        "parcels", "power-lines", "zones" }));
        const Theme *lines = territory->theme("power-lines");
        QVERIFY(lines);
        QCOMPARE(lines->table, QString("theme_power_lines"));
        QVERIFY(lines->geometry == ThemeGeometry::Line);
        QCOMPARE(int(lines->fields.size()), 2);
        QVERIFY(lines->fields[0].required);
        QVERIFY(lines->fields[1].type == ThemeField::Type::Boolean);
        QCOMPARE(lines->fields[0].aliases, QStringList{ "voltage_kv_alias" });
        QVERIFY(!lines->accuracy_m.has_value());
        QVERIFY(lines->stateOn(QDate(2026, 11, 22)) == ThemeState::Absent);
        QCOMPARE(territory->theme("parcels")->table, QString("parcel"));
        QCOMPARE(territory->theme("flood-depth")->table, QString("raster"));
        QVERIFY(!territory->theme("nothing"));
    }

    void statedFactsOfAThemeAreKept()
    {
        const QString path = m_folder->filePath("t.sqlite");
        {
            const auto territory = createTerritory(path);
            Theme theme = *territory->theme("zones");
            theme.owner = QStringLiteral("Sở Xây dựng");
            theme.accuracy_m = 0.2;
            theme.validFrom = QDate(2026, 1, 1);
            theme.staleAfterDays = 365;
            theme.updatedOn = QDate(2026, 3, 1);
            theme.featureCount = 12;
            theme.extent = { 1, 2, 3, 4 };
            theme.coverageWkb = wkb("POLYGON((0 0,1 0,1 1,0 0))").toStdString();
            QVERIFY(territory->updateTheme(theme).ok());
        }
        const auto territory = openTerritory(path, Territory::Access::ReadOnly);
        const Theme &theme = *territory->theme("zones");
        QCOMPARE(theme.owner, QStringLiteral("Sở Xây dựng"));
        QCOMPARE(*theme.accuracy_m, 0.2);
        QVERIFY(!theme.valueAccuracy.has_value());
        QCOMPARE(theme.validFrom, QDate(2026, 1, 1));
        QVERIFY(!theme.validTo.isValid());
        QCOMPARE(*theme.staleAfterDays, 365);
        QCOMPARE(theme.featureCount, 12);
        QVERIFY((theme.extent == engine::Box{ 1, 2, 3, 4 }));
        QCOMPARE(engine::Geometry::fromWkb(theme.coverageWkb)->area(), 0.5);
        QVERIFY(theme.stateOn(QDate(2027, 3, 1)) == ThemeState::Present);
        QVERIFY(theme.stateOn(QDate(2027, 3, 2)) == ThemeState::Stale);
    }

    void geometryGoesInAndIsFoundByItsBox()
    {
        const auto territory = createTerritory(m_folder->filePath("t.sqlite"));
        Database &database = territory->database();
        const QString insert
                = QStringLiteral("INSERT INTO theme_power_lines(voltage_kv, geom) VALUES (?1, %1)")
                          .arg(database.dialect().geometryFromWkb("?2"));
        run(database, insert,
                { 110.0, wkb("MULTILINESTRING((582500.125 1109900,582600 1110000))") });
        const QString find = QStringLiteral("SELECT count(*) FROM theme_power_lines WHERE ")
                + database.dialect().boxMeets("theme_power_lines", "geom", 1);
        QCOMPARE(single(database, find, { 582550.0, 1109950.0, 582551.0, 1109951.0 }).toInt(), 1);
        QCOMPARE(single(database, find, { 582500.0, 1109890.0, 582500.125, 1109900.0 }).toInt(), 1);
        QCOMPARE(single(database, find, { 582700.0, 1109950.0, 582800.0, 1109951.0 }).toInt(), 0);
        const QByteArray back = single(database,
                QStringLiteral("SELECT %1 FROM theme_power_lines")
                        .arg(database.dialect().geometryAsWkb("geom")))
                                        .toByteArray();
        QCOMPARE(engine::Geometry::fromWkb(back.toStdString())->bounds().xmin, 582500.125);
    }

    void aNestedTransactionIsRolledBackAlone()
    {
        const auto territory = createTerritory(m_folder->filePath("t.sqlite"));
        Database &database = territory->database();
        const QString insert
                = QStringLiteral("INSERT INTO plan(id, title, level) VALUES (?1, '', '')");
        {
            const auto outer = Transaction::begin(database);
            QVERIFY(outer.ok());
            run(database, insert, { "kept" });
            {
                const auto inner = Transaction::begin(database);
                QVERIFY(inner.ok());
                run(database, insert, { "dropped" });
            }
            QVERIFY((*outer)->commit().ok());
        }
        QCOMPARE(single(database, "SELECT group_concat(id) FROM plan").toString(), QString("kept"));
    }

    void aNewThemeOfAPluginGetsItsTable()
    {
        const auto territory = createTerritory(m_folder->filePath("t.sqlite"));
        Theme theme;
        theme.id = QStringLiteral("salinity-points");
        theme.geometry = ThemeGeometry::Point;
        theme.contributedBy = QStringLiteral("agriculture");
        QVERIFY(territory->registerTheme(theme).ok());
        QCOMPARE(territory->theme("salinity-points")->table, QString("theme_salinity_points"));
        QCOMPARE(
                single(territory->database(), "SELECT count(*) FROM theme_salinity_points").toInt(),
                0);
        theme.id = QStringLiteral("drop table; --");
        QVERIFY(!territory->registerTheme(theme).ok());
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

std::unique_ptr<QObject> makeTerritoryTest() { return std::make_unique<TerritoryTest>(); }

#include "test_territory.moc"
