// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests.h"

#include "core/data/postgresaddress.h"

#include <QTest>

using namespace spp;

class AddressTest : public QObject {
    Q_OBJECT

private slots:
    void isAddress()
    {
        QVERIFY(PostgresAddress::isAddress("postgresql://h/d"));
        QVERIFY(PostgresAddress::isAddress("postgres://h/d"));
        QVERIFY(!PostgresAddress::isAddress("postgresql.sqlite"));
        QVERIFY(!PostgresAddress::isAddress("/data/t.sqlite"));
    }

    void saysWhere_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("schema");
        QTest::addColumn<QString>("shown");
        QTest::newRow("with a schema") << "postgresql://anh@db.example.vn:5433/gis?schema=can_tho"
                                       << "can_tho"
                                       << "postgresql://anh@db.example.vn:5433/gis?schema=can_tho";
        QTest::newRow("without a schema") << "postgresql://db/gis"
                                          << "spp"
                                          << "postgresql://db/gis?schema=spp";
        QTest::newRow("the short word") << "postgres://db/gis"
                                        << "spp"
                                        << "postgres://db/gis?schema=spp";
        QTest::newRow("through a socket") << "postgresql:///gis?host=/run/pg&port=5433&schema=a"
                                          << "a"
                                          << "postgresql:///gis?host=/run/pg&port=5433&schema=a";
        QTest::newRow("with a sign of a user in the name")
                << "postgresql://db:5432/gis?user=an@so&schema=a"
                << "a"
                << "postgresql://db:5432/gis?user=an@so&schema=a";
        QTest::newRow("files and settings are not shown")
                << "postgresql://db/gis?sslmode=require&sslkey=/keys/anh&schema=a"
                << "a"
                << "postgresql://db/gis?schema=a";
    }
    void saysWhere()
    {
        QFETCH(QString, address);
        const auto parsed = PostgresAddress::parse(address);
        QVERIFY2(parsed, parsed ? "" : parsed.error().text().c_str());
        QTEST(parsed->schema(), "schema");
        QTEST(parsed->text(), "shown");
    }

    void keepsWhatLibpqIsTold()
    {
        const auto parsed = PostgresAddress::parse("postgresql://anh@db:5433/gis?sslmode=require");
        QVERIFY(parsed);
        QCOMPARE(parsed->parameter("host"), QString("db"));
        QCOMPARE(parsed->parameter("port"), QString("5433"));
        QCOMPARE(parsed->parameter("user"), QString("anh"));
        QCOMPARE(parsed->parameter("dbname"), QString("gis"));
        QCOMPARE(parsed->parameter("sslmode"), QString("require"));
        QCOMPARE(parsed->parameter("password"), QString());
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("a password before the host") << "postgresql://anh:secret@db/gis";
        QTest::newRow("a password with every letter") << "postgresql://anh:a/b?c@secret@db/gis";
        QTest::newRow("a password in the query") << "postgresql://db/gis?password=secret";
        QTest::newRow("half an address") << "postgresql:db";
        QTest::newRow("a key that nobody knows") << "postgresql://db/gis?shema=a";
        QTest::newRow("a schema of the server") << "postgresql://db/gis?schema=pg_catalog";
        QTest::newRow("a schema with a quote") << "postgresql://db/gis?schema=a%22b";
        QTest::newRow("an empty schema") << "postgresql://db/gis?schema=";
        QTest::newRow("a port that is none") << "postgresql://db:x%/gis";
    }
    void refuses()
    {
        QFETCH(QString, address);
        const auto parsed = PostgresAddress::parse(address);
        QVERIFY(!parsed);
        QCOMPARE(int(parsed.error().code), int(ErrorCode::BadInput));
        QVERIFY2(parsed.error().text().find("secret") == std::string::npos,
                parsed.error().text().c_str());
        QVERIFY(!parsed.error().advice.empty());
    }
};

std::unique_ptr<QObject> makeAddressTest() { return std::make_unique<AddressTest>(); }

#include "test_address.moc"
