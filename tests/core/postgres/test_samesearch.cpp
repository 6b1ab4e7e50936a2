// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "sampleterritory.h"
#include "searchtown.h"
#include "serverfixture.h"
#include "tests.h"

#include "core/data/databaseinspector.h"
#include "core/data/schema.h"

#include <QTest>

using namespace spp;
using namespace spp::test;

using Keys = QList<qlonglong>;

/// Parcels are found on a server as in a file.
class SameSearchTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_town = searchTown(server().address(newSchema())); }
    void cleanupTestCase() { m_town.reset(); }

    void isFound_data() { addQuestions(); }
    void isFound()
    {
        QFETCH(QString, text);
        QTEST(found(*m_town, text), "keys");
    }

    void theIndexFollowsTheTable()
    {
        Database &database = m_town->database();
        {
            const auto transaction = Transaction::begin(database);
            run(database, "UPDATE parcel SET land_user = 'Bùi Quới' WHERE id = 1");
            run(database, "UPDATE parcel SET end_lifespan = '2026-01-01' WHERE id = 2");
            QCOMPARE(found(*m_town, "bui quoi"), Keys{ 1 });
            QCOMPARE(found(*m_town, "tran thi thuy"), Keys{ 2 });
            QCOMPARE(found(*m_town, "34/1"), Keys());
        }
        QCOMPARE(found(*m_town, "bui quoi"), Keys());
    }

    void theIndexIsFoundSoundAndMadeAgain()
    {
        Database &database = m_town->database();
        const auto index = Schema::wordIndex("parcel");
        const auto sound = database.inspector()->wordIndexIsSound(*index);
        QVERIFY(sound && *sound);
        for (const QString &sql : database.dialect().wordIndex().rebuild(*index))
            QVERIFY(database.execute(sql).ok());
        QCOMPARE(found(*m_town, "thuy"), (Keys{ 1, 2 }));
    }

    void rareWordsAreLookedUp()
    {
        // With many rows the server must take its index, not read the table.
        Database &database = m_town->database();
        run(database,
                "INSERT INTO parcel(sheet, number, address, begin_lifespan) SELECT '900', i::text, "
                "'khu ' || i::text, '2020-01-01' FROM generate_series(1, 20000) i");
        run(database, "ANALYZE parcel");
        const auto index = Schema::wordIndex("parcel");
        const WordIndexSql &words = database.dialect().wordIndex();
        const QString plan = [&] {
            QString lines;
            const auto rows = database.rows("EXPLAIN " + words.firstKeys(*index),
                    { 20, 0, words.text({ WordQuery::Kind::Word, "17777", {} }), QString() });
            for (const auto &row : rows ? *rows : std::vector<std::vector<QVariant>>())
                lines += row[0].toString() + '\n';
            return lines;
        }();
        QVERIFY2(plan.contains("parcel_words"), qPrintable(plan));
        QCOMPARE(hitsOf(*m_town, "khu 17777").parcels.size(), size_t(1));
        QCOMPARE(hitsOf(*m_town, "khu").parcels.size(), size_t(20));
    }

private:
    std::unique_ptr<Territory> m_town;
};

std::unique_ptr<QObject> makeSameSearchTest() { return std::make_unique<SameSearchTest>(); }

#include "test_samesearch.moc"
