// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "sampleterritory.h"
#include "tests.h"

#include "core/data/adminunits.h"

#include <QTemporaryDir>
#include <QTest>

using namespace spp;
using namespace spp::test;

/// Communes and their names before the merger.
class AdminTest : public QObject {
    Q_OBJECT

private slots:
    void readsFormerUnits_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("units");
        QTest::newRow("a list") << "Phường An Hòa, Xã Mỹ Khánh"
                                << QStringList{ "Phường An Hòa", "Xã Mỹ Khánh" };
        QTest::newRow("kept as it was gives the present name")
                << "giữ nguyên" << QStringList{ "Thạnh Phú" };
        QTest::newRow("nothing published gives the present name")
                << QString() << QStringList{ "Thạnh Phú" };
        QTest::newRow("the rest of a divided unit is a part")
                << "Phường A, Phường B (phần còn lại sau khi sáp nhập vào phường C, D)"
                << QStringList{ "Phường A", "Phường B*" };
        QTest::newRow("a stated part") << "Xã E (một phần)" << QStringList{ "Xã E*" };
        QTest::newRow("where it was stays with the name")
                << "Phường 1 (thị xã Ngã Năm), Phường 2"
                << QStringList{ "Phường 1 (thị xã Ngã Năm)", "Phường 2" };
    }

    void readsFormerUnits()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, units);
        QStringList found;
        for (const FormerUnit &unit : AdminUnits::parse(text, QStringLiteral("Thạnh Phú")))
            found.append(unit.isPart ? unit.name + "*" : unit.name);
        QCOMPARE(found, units);
    }

    void aDividedUnitIsAPartInBothCommunes()
    {
        QTemporaryDir folder;
        const auto territory = copyTerritory(folder.filePath("t.sqlite"));
        Database &database = territory->database();
        QCOMPARE(single(database, "SELECT count(*) FROM admin_unit").toInt(), 3);
        QCOMPARE(single(database,
                         "SELECT group_concat(code || is_part) FROM (SELECT * FROM former_unit "
                         "WHERE search_name = 'phuong bui huu nghia' ORDER BY code)")
                         .toString(),
                QString("311201,311681"));
        QCOMPARE(single(database,
                         "SELECT is_part FROM former_unit WHERE search_name = 'phuong an hoa'")
                         .toInt(),
                0);
        QCOMPARE(single(database, "SELECT search_name FROM admin_unit WHERE code = '31168'")
                         .toString(),
                QString("binh thuy"));
    }
};

std::unique_ptr<QObject> makeAdminTest() { return std::make_unique<AdminTest>(); }

#include "test_admin.moc"
