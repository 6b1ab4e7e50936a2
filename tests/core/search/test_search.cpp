// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "sampleterritory.h"
#include "searchtown.h"

#include "core/data/databaseinspector.h"
#include "core/data/schema.h"
#include "core/data/sqlitedatabase.h"
#include "core/data/territorybuilder.h"
#include "core/domain/searchname.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

using namespace spp;
using namespace spp::test;

using Keys = QList<qlonglong>;

/// Finding parcels by what people say, and that the index says what the table says.
class SearchTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { searchTown(m_folder.filePath("model.sqlite")); }
    void init()
    {
        const QString path = m_folder.filePath("town.sqlite");
        m_town.reset();
        QFile::remove(path);
        QVERIFY(QFile::copy(m_folder.filePath("model.sqlite"), path));
        m_town = openTerritory(path);
    }

    void isFound_data() { addQuestions(); }
    void isFound()
    {
        QFETCH(QString, text);
        QTEST(found(*m_town, text), "keys");
        // The same typed in the other form.
        QTEST(found(*m_town, text.normalized(QString::NormalizationForm_D)), "keys");
    }

    void lineageIsSaidBothWays()
    {
        const auto keys = [](const std::vector<ParcelName> &names) {
            Keys all;
            for (const ParcelName &name : names)
                all.append(name.id);
            return all;
        };
        const ParcelHits hits = hitsOf(*m_town, "3/3");
        QCOMPARE(int(hits.parcels.size()), 3);
        QCOMPARE(keys(hits.parcels[0].became), (Keys{ 9, 10 }));
        QCOMPARE(keys(hits.parcels[0].madeOf), Keys());
        QCOMPARE(keys(hits.parcels[2].became), Keys());
        QCOMPARE(keys(hits.parcels[2].madeOf), (Keys{ 6, 8 }));
        QCOMPARE(hits.parcels[0].became[1].sheet + "/" + hits.parcels[0].became[1].number,
                QString("3/22"));
    }

    void peopleAreNamedOnlyWhenAskedFor()
    {
        QVERIFY(hitsOf(*m_town, "thuy").parcels[0].landUser.isEmpty());
        QCOMPARE(normaliseToneMarks(hitsOf(*m_town, "thuy", { {}, 20, true }).parcels[1].landUser),
                normaliseToneMarks(QString::fromUtf8("Trần Thị Thủy")));
    }

    void theLimitHoldsForWhatFollowsToo()
    {
        const ParcelHits hits = hitsOf(*m_town, "3/3", { {}, 2, false });
        QCOMPARE(int(hits.parcels.size()), 2);
        QVERIFY(hits.more);
        QCOMPARE(int(hits.parcels[0].became.size()), 2);
    }

    void theIndexFollowsTheTable_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("text");
        QTest::addColumn<Keys>("keys");
        QTest::newRow("a new holder") << "UPDATE parcel SET land_user = 'Bùi Quới' WHERE id = 1"
                                      << "bui quoi" << Keys{ 1 };
        QTest::newRow("the old one is forgotten")
                << "UPDATE parcel SET land_user = 'Bùi Quới' WHERE id = 1"
                << "nguyen van thuy" << Keys{};
        QTest::newRow("a retired parcel comes after current ones")
                << "UPDATE parcel SET end_lifespan = '2026-01-01' WHERE id = 1"
                << "thuy" << Keys{ 2, 1 };
        QTest::newRow("a parcel brought back")
                << "UPDATE parcel SET end_lifespan = NULL WHERE id = 5"
                << "le van cu" << Keys{ 5, 6, 9, 10 };
        QTest::newRow("a deleted parcel") << "DELETE FROM parcel WHERE id = 2"
                                          << "thuy" << Keys{ 1 };
        QTest::newRow("a new number") << "UPDATE parcel SET number = '99' WHERE id = 1"
                                      << "34/99" << Keys{ 1 };
        QTest::newRow("another key") << "UPDATE parcel SET id = 50 WHERE id = 1"
                                     << "thuy" << Keys{ 50, 2 };
        QTest::newRow("what nobody is found by")
                << "UPDATE parcel SET legal_area_m2 = 7 WHERE id = 1"
                << "thuy" << Keys{ 1, 2 };
    }
    void theIndexFollowsTheTable()
    {
        QFETCH(QString, sql);
        QFETCH(QString, text);
        {
            const auto transaction = Transaction::begin(m_town->database());
            run(m_town->database(), sql);
        }
        QCOMPARE(found(*m_town, "nguyen van thuy"), Keys{ 1 }); // rolled back
        run(m_town->database(), sql);
        QTEST(found(*m_town, text), "keys");
        QVERIFY(isSound());
    }

    void keysOfNewRowsAreTold()
    {
        Database &database = m_town->database();
        run(database,
                "INSERT INTO parcel(sheet, number, begin_lifespan) VALUES ('8', '8', '2020')");
        QCOMPARE(database.lastSerial(), 11);
        QCOMPARE(found(*m_town, "8/8"), Keys{ 11 });
    }

    void rowsWrittenInBulkAreFound()
    {
        Database &database = m_town->database();
        const auto transaction = Transaction::begin(database);
        const auto writer = database.writeRows(
                "parcel", { "sheet", "number", "land_user", "begin_lifespan", "geom" }, "geom");
        for (int i = 0; i < 300; ++i) {
            (*writer)->bind(0, "77");
            (*writer)->bind(1, QString::number(i));
            (*writer)->bind(2, i % 2 ? "Ngô Bảy" : "Ngô Tám");
            (*writer)->bind(3, "2026-01-01");
            QVERIFY((*writer)->write().ok());
        }
        QVERIFY((*writer)->finish().ok());
        QVERIFY((*transaction)->commit().ok());
        QCOMPARE(found(*m_town, "77/7"), Keys{ 18 });
        QCOMPARE(found(*m_town, "ngo tam").size(), 20);
        QVERIFY(hitsOf(*m_town, "ngo tam").more);
        run(database, "UPDATE parcel SET number = 'x' WHERE id = 18"); // the trigger is back
        QVERIFY(isSound());
    }

    void foldingIsThatOfTheProgram()
    {
        // Every letter of Vietnamese, in both forms and cases, alone in a word.
        const QString letters = QString::fromUtf8(
                "aàáảãạăằắẳẵặâầấẩẫậbcdđeèéẻẽẹêềếểễệghiìíỉĩịklmnoòóỏõọôồốổỗộơờớởỡợpqrstuùúủũụưừứửữự"
                "vxyỳýỷỹỵ");
        Database &database = m_town->database();
        for (const QChar letter : letters + letters.toUpper()) {
            for (const auto form : { QString::NormalizationForm_C, QString::NormalizationForm_D }) {
                const QString word
                        = (QStringLiteral("q") + letter + QStringLiteral("z1")).normalized(form);
                run(database, "UPDATE parcel SET land_user = ?1 WHERE id = 1", { word });
                QVERIFY2(found(*m_town, searchName(word)) == Keys{ 1 }, qPrintable(word));
            }
        }
        run(database, "UPDATE parcel SET land_user = ?1 WHERE id = 1",
                { QString::fromUtf8("Ngu\u200byễn\u00adx") });
        QCOMPARE(found(*m_town, "nguyenx"), Keys{ 1 });
    }

    void aBrokenIndexIsMadeAgain()
    {
        Database &database = m_town->database();
        run(database, "INSERT INTO parcel_words(parcel_words) VALUES ('delete-all')");
        QCOMPARE(found(*m_town, "thuy"), Keys());
        QVERIFY(!isSound());
        const auto index = Schema::wordIndex("parcel");
        for (const QString &sql : database.dialect().wordIndex().rebuild(*index))
            QVERIFY(database.execute(sql).ok());
        QCOMPARE(found(*m_town, "thuy"), (Keys{ 1, 2 }));
        QCOMPARE(found(*m_town, "le van"), (Keys{ 7, 5, 6, 9, 10 }));
        QVERIFY(isSound());
    }

    void anOlderTerritoryIsIndexedWhenItIsBroughtUpToDate()
    {
        auto database = SqliteDatabase::open(":memory:", SqliteDatabase::Mode::Create);
        QVERIFY(TerritoryBuilder::buildTables(**database, "EPSG:5897", 3, {}).ok());
        run(**database,
                "INSERT INTO parcel(sheet, number, land_user, begin_lifespan) VALUES ('1', '2', "
                "'Võ Sáu', '2020')");
        QVERIFY(Schema::apply(**database, Schema::steps()[3], 5897).ok());
        QCOMPARE(
                single(**database, "SELECT rowid FROM parcel_words WHERE parcel_words MATCH 'sau'"),
                QVariant(1));
    }

    void anSqliteWithoutFullTextIsNamed()
    {
        auto database = SqliteDatabase::open(":memory:", SqliteDatabase::Mode::Create);
        QVERIFY(TerritoryBuilder::buildTables(**database, "EPSG:5897", 3, {}).ok());
        const char *kept[] = { "rtree", nullptr };
        QCOMPARE(sqlite3_drop_modules((*database)->handle(), kept), SQLITE_OK);
        const Result<void> made = Schema::apply(**database, Schema::steps()[3], 5897);
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::Environment);
        QVERIFY2(
                made.error().text().find("FTS5") != std::string::npos, made.error().text().c_str());
    }

private:
    bool isSound()
    {
        const auto index = Schema::wordIndex("parcel");
        const auto sound = m_town->database().inspector()->wordIndexIsSound(*index);
        return sound && *sound;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Territory> m_town;
};

QTEST_GUILESS_MAIN(SearchTest)
#include "test_search.moc"
