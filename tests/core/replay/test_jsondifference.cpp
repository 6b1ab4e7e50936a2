// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests.h"

#include "core/replay/jsondifference.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace spp;

class JsonDifferenceTest : public QObject {
    Q_OBJECT

private slots:
    void differences_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QStringList>("places");
        const auto row = [](const char *name, const char *before, const char *after,
                                 const QStringList &places) {
            QTest::newRow(name) << QByteArray(before) << QByteArray(after) << places;
        };
        row("same", R"({"a":[1,{"id":2}]})", R"({"a":[1,{"id":2}]})", {});
        row("value", R"({"a":{"b":1}})", R"({"a":{"b":2}})", { "a/b" });
        row("member came", R"({})", R"({"a":1})", { "a" });
        row("member went", R"({"a":1})", R"({})", { "a" });
        row("null is not absent", R"({"a":null})", R"({})", { "a" });
        row("kind of value", R"({"a":1})", R"({"a":"1"})", { "a" });
        row("element added before the others", R"({"l":[{"id":"x","v":1}]})",
                R"({"l":[{"id":"w","v":0},{"id":"x","v":1}]})", { "l/w" });
        row("element by theme", R"({"l":[{"theme":"canals","v":1}]})",
                R"({"l":[{"theme":"canals","v":2}]})", { "l/canals/v" });
        row("rule before id", R"({"l":[{"rule":"r","pack":"p","v":1}]})",
                R"({"l":[{"rule":"r","pack":"p","v":2}]})", { "l/r/v" });
        row("one name twice", R"({"l":[{"id":1,"v":1},{"id":1,"v":2}]})",
                R"({"l":[{"id":1,"v":1},{"id":1,"v":3}]})", { "l/1 (2)/v" });
        row("by place", R"({"l":[1,2]})", R"({"l":[1,3,4]})", { "l/[2]", "l/[3]" });
    }
    void differences()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QStringList seen;
        for (const JsonDifference &one : jsonDifferences(QJsonDocument::fromJson(before).object(),
                     QJsonDocument::fromJson(after).object()))
            seen.append(one.path.join('/'));
        QTEST(seen, "places");
    }

    void saysWhatWasAndWhatIs()
    {
        const auto found = jsonDifferences(
                QJsonObject{ { "a", 1 } }, QJsonObject{ { "b", QStringLiteral("x") } });
        QCOMPARE(found.size(), size_t(2));
        QCOMPARE(found[0].before, QJsonValue(1));
        QVERIFY(found[0].after.isUndefined());
        QVERIFY(found[1].before.isUndefined());
        QCOMPARE(found[1].after, QJsonValue("x"));
    }
};

std::unique_ptr<QObject> makeJsonDifferenceTest() { return std::make_unique<JsonDifferenceTest>(); }

#include "test_jsondifference.moc"
