// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "sampleterritory.h"
#include "tests.h"

#include "support/testdata.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace spp;
using namespace spp::test;

/// The commands territory, theme, plan and case, as their users run them.
class CommandsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_path = m_folder.filePath("t.sqlite");
        QCOMPARE(spp({ "territory", "create", m_path, "--profile", "can-tho" }).exitCode, 0);
        // 200 m x 100 m in Ninh Kiều, two zones; and a file whose square lies between them.
        write("zones.geojson",
                feature("W", "ODT", 584000, 1110000, 584100, 1110100) + ","
                        + feature("E", "CXD", 584100, 1110000, 584200, 1110100));
        write("local.geojson", feature("L", "CX", 584080, 1110040, 584120, 1110060));
        write("boundary.geojson", feature("", "", 584050, 1110020, 584150, 1110080));
        write("line.geojson",
                "{\"type\":\"Feature\",\"properties\":{},\"geometry\":{\"type\":\"LineString\","
                "\"coordinates\":[[584000,1110000],[584100,1110000]]}}");
    }

    void infoTellsWhatTheTerritoryIs()
    {
        const QJsonObject info = json({ "territory", "info", m_path });
        QCOMPARE(info["schema"].toString(), QString("spp.territory/1"));
        QCOMPARE(info["crs"].toString(), QString("EPSG:5897"));
        QCOMPARE(info["datum"].toObject()["name"].toString(), QString("EPSG:6960"));
        QCOMPARE(info["profile"].toObject()["id"].toString(), QString("can-tho"));
        QVERIFY(info["themes"].toArray().size() >= 15);
    }

    void themeSetStatesAndTakesBack()
    {
        QJsonObject zones = themeAfter({ "zones", "--owner", "Sở Xây dựng", "--accuracy", "0.2",
                "--valid-to", "2026-12-31", "--stale-after", "365" });
        QCOMPARE(zones["owner"].toString(), QStringLiteral("Sở Xây dựng"));
        QCOMPARE(zones["accuracy_m"].toDouble(), 0.2);
        QCOMPARE(zones["stale_after_days"].toInt(), 365);
        zones = themeAfter({ "zones", "--accuracy", "none", "--valid-to", "none" });
        QVERIFY(zones["accuracy_m"].isNull());
        QVERIFY(zones["valid_to"].isNull());
        QCOMPARE(zones["owner"].toString(), QStringLiteral("Sở Xây dựng"));
    }

    void theCoverageComesFromAFile()
    {
        QVERIFY(themeAfter({ "roads", "--owner", "x" })["whole_territory"].toBool());
        const QString file = m_folder.filePath("boundary.geojson");
        QVERIFY(!themeAfter({ "roads", "--coverage", file })["whole_territory"].toBool());
        const auto territory = openTerritory(m_path, Territory::Access::ReadOnly);
        const auto coverage = engine::Geometry::fromWkb(territory->theme("roads")->coverageWkb);
        QVERIFY(coverage.ok());
        QVERIFY(qAbs(coverage->area() - 6000.0) < 1e-6);
        QVERIFY(themeAfter({ "roads", "--coverage", "none" })["whole_territory"].toBool());
    }

    void plansAreImportedActivatedAndListed()
    {
        QVERIFY(json({ "plan", "list", m_path })["versions"].toArray().isEmpty());
        const QJsonObject imported = json(planImport("zones.geojson", "1", "base"));
        QCOMPARE(
                imported["versions"].toArray()[0].toObject()["state"].toString(), QString("draft"));
        QCOMPARE(imported["import"].toObject()["schema"].toString(), QString("spp.import/1"));
        QVERIFY(!version("p@1")["in_force"].toBool());
        QCOMPARE(spp({ "plan", "activate", m_path, "p@1", "--from", "2021-01-01" }).exitCode, 0);
        QVERIFY(version("p@1")["in_force"].toBool());

        QStringList local = planImport("local.geojson", "1a", "local");
        local << "--boundary" << m_folder.filePath("boundary.geojson") << "--in-force-from"
              << "2022-01-01";
        QCOMPARE(json(local)["versions"].toArray()[0].toObject()["predecessor"].toString(),
                QString("p@1"));
        QCOMPARE(spp({ "plan", "activate", m_path, "p@1a" }).exitCode, 0);
        const auto territory = openTerritory(m_path, Territory::Access::ReadOnly);
        QCOMPARE(single(territory->database(),
                         "SELECT group_concat(round(ST_Area(boundary))) FROM plan_version")
                         .toString(),
                QString("20000.0,6000.0"));
        QCOMPARE(territory->theme("zones")->featureCount, 3);
        QCOMPARE(spp({ "territory", "verify", m_path }).exitCode, 0);
    }

    void aPlanThatCannotBeImportedLeavesNothing()
    {
        const ProgramRun before = spp({ "plan", "list", m_path, "--json" });
        QCOMPARE(spp(planImport("line.geojson", "9", "overall")).exitCode, 3);
        QCOMPARE(spp(planImport("nowhere.geojson", "9", "overall")).exitCode, 3);
        QStringList bad = planImport("local.geojson", "9", "local");
        QCOMPARE(spp(bad + QStringList{ "--boundary", m_folder.filePath("line.geojson") }).exitCode,
                3);
        QCOMPARE(spp(bad + QStringList{ "--adjusts", "colour" }).exitCode, 3);
        QCOMPARE(spp({ "plan", "list", m_path, "--json" }).standardOutput, before.standardOutput);
    }

    void casesAreListedAndShown()
    {
        QVERIFY(json({ "case", "list", m_path })["cases"].toArray().isEmpty());
        {
            const auto territory = openTerritory(m_path);
            run(territory->database(),
                    "INSERT INTO case_file(number, subject, proposal, state, opened_at) VALUES "
                    "('HS-1', '{}', '{\"floors\":6}', 'draft', '2026-11-01')");
            // SHA-256 of "{}".
            run(territory->database(),
                    "INSERT INTO review(case_id, at_date, reviewed_at, document, sha256) VALUES "
                    "(1, '2026-11-02', '2026-11-03', '{}', "
                    "'44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a')");
            for (const char *outcome : { "conflict", "conflict", "pass" }) {
                run(territory->database(),
                        "INSERT INTO finding(review_id, rule, outcome, severity, certainty, "
                        "document) VALUES (1, 'r', ?1, 'conflict', 'holds', '{}')",
                        { outcome });
            }
        }
        const QJsonObject listed
                = json({ "case", "list", m_path })["cases"].toArray()[0].toObject();
        QCOMPARE(listed["number"].toString(), QString("HS-1"));
        QCOMPARE(listed["review_count"].toInt(), 1);
        QCOMPARE(listed["proposal"].toObject()["floors"].toInt(), 6);
        const QJsonObject shown = json({ "case", "show", m_path, "HS-1" });
        QCOMPARE(shown["schema"].toString(), QString("spp.case/1"));
        QCOMPARE(shown["reviews"].toArray()[0].toObject()["conflicts"].toInt(), 2);
        QCOMPARE(shown["reviews"].toArray()[0].toObject()["passed"].toInt(), 1);
    }

    void exitCodes_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        const QString missing = m_folder.filePath("missing.sqlite");
        QTest::newRow("a file that is not there")
                << QStringList{ "territory", "info", missing } << 3;
        QTest::newRow("a folder") << QStringList{ "theme", "list", m_folder.path() } << 3;
        QTest::newRow("no database")
                << QStringList{ "plan", "list", m_folder.filePath("zones.geojson") } << 3;
        QTest::newRow("create over a file")
                << QStringList{ "territory", "create", m_path, "--profile", "can-tho" } << 3;
        QTest::newRow("an unknown profile")
                << QStringList{ "territory", "create", missing, "--profile", "atlantis" } << 2;
        QTest::newRow("an unknown theme")
                << QStringList{ "theme", "set", m_path, "dragons", "--accuracy", "1" } << 2;
        QTest::newRow("nothing to set") << QStringList{ "theme", "set", m_path, "zones" } << 2;
        QTest::newRow("a negative accuracy")
                << QStringList{ "theme", "set", m_path, "zones", "--accuracy", "-1" } << 2;
        QTest::newRow("a date that is none")
                << QStringList{ "theme", "set", m_path, "zones", "--valid-to", "31/12/2026" } << 2;
        QTest::newRow("an unknown version")
                << QStringList{ "plan", "activate", m_path, "p@77", "--from", "2021-01-01" } << 2;
        QTest::newRow("an unknown kind of version")
                << planImport("zones.geojson", "9", "sideways") << 2;
        QTest::newRow("an unknown case") << QStringList{ "case", "show", m_path, "HS-77" } << 2;
    }

    void exitCodes()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, code);
        const ProgramRun done = spp(arguments);
        QCOMPARE(done.exitCode, code);
        QVERIFY(done.standardOutput.isEmpty());
        QVERIFY(done.standardError.startsWith("spp: "));
    }

    void verifyExitsWithOneWhenItFindsSomething()
    {
        const QString copy = m_folder.filePath("damaged.sqlite");
        QVERIFY(QFile::copy(m_path, copy));
        tamper(copy, "CREATE TABLE notes (a)");
        const ProgramRun done = spp({ "territory", "verify", copy, "--json" });
        QCOMPARE(done.exitCode, 1);
        const QJsonObject found = QJsonDocument::fromJson(done.standardOutput).object();
        QCOMPARE(found["schema"].toString(), QString("spp.territory-verify/1"));
        QCOMPARE(found["problems"].toArray()[0].toObject()["kind"].toString(),
                QString("unregistered-table"));
    }

    void backupAndRestore()
    {
        const QString backup = m_folder.filePath("b.sqlite");
        QVERIFY(json({ "territory", "backup", m_path, backup })["recorded"].toBool());
        QCOMPARE(spp({ "territory", "backup", m_path, backup }).exitCode, 3);
        QVERIFY(!json({ "territory", "restore", m_path, backup })["safety_copy"]
                         .toString()
                         .isEmpty());
        QCOMPARE(spp({ "territory", "verify", m_path }).exitCode, 0);
    }

    void whoDidItIsInTheLog()
    {
        QCOMPARE(runSpp({ "theme", "set", m_path, "roads", "--owner", "A" },
                         { "SPP_OFFICE=Sở A", "SPP_PERSON=B", "SPP_IDENTITY=b@c" })
                         .exitCode,
                0);
        const auto territory = openTerritory(m_path, Territory::Access::ReadOnly);
        QCOMPARE(single(territory->database(),
                         "SELECT office || '/' || person || '/' || identity FROM audit_log "
                         "ORDER BY sequence DESC LIMIT 1")
                         .toString(),
                QStringLiteral("Sở A/B/b@c"));
    }

private:
    static ProgramRun spp(const QStringList &arguments) { return runSpp(arguments); }

    static QJsonObject json(const QStringList &arguments)
    {
        const ProgramRun done = spp(arguments + QStringList{ "--json" });
        if (done.exitCode != 0)
            qWarning("%s", done.standardError.constData());
        return QJsonDocument::fromJson(done.standardOutput).object();
    }

    QJsonObject themeAfter(const QStringList &options) const
    {
        return json(QStringList{ "theme", "set", m_path } + options)["themes"]
                .toArray()[0]
                .toObject();
    }

    QJsonObject version(const QString &id) const
    {
        for (const QJsonValue &value : json({ "plan", "list", m_path })["versions"].toArray()) {
            if (value.toObject()["id"].toString() == id)
                return value.toObject();
        }
        return {};
    }

    QStringList planImport(const QString &file, const QString &version, const QString &kind) const
    {
        return { "plan", "import", m_path, m_folder.filePath(file), "--plan", "p", "--version",
            version, "--level", "zoning", "--decision", "12/QĐ-UBND", "--decision-date",
            "2021-01-0" + version.left(1), "--kind", kind, "--map", "function_code=fn", "--map",
            "code=code" };
    }

    static QByteArray feature(const QByteArray &code, const QByteArray &function, double xmin,
            double ymin, double xmax, double ymax)
    {
        const QByteArray west = QByteArray::number(xmin, 'f', 1);
        const QByteArray east = QByteArray::number(xmax, 'f', 1);
        const QByteArray south = QByteArray::number(ymin, 'f', 1);
        const QByteArray north = QByteArray::number(ymax, 'f', 1);
        return "{\"type\":\"Feature\",\"properties\":{\"code\":\"" + code + "\",\"fn\":\""
                + function + "\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[" + west
                + "," + south + "],[" + east + "," + south + "],[" + east + "," + north + "],["
                + west + "," + north + "],[" + west + "," + south + "]]]}}";
    }

    void write(const QString &name, const QByteArray &features) const
    {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"type\":\"FeatureCollection\",\"crs\":{\"type\":\"name\",\"properties\":{"
                   "\"name\":"
                   "\"urn:ogc:def:crs:EPSG::5897\"}},\"features\":["
                + features + "]}");
    }

    QTemporaryDir m_folder;
    QString m_path;
};

std::unique_ptr<QObject> makeCommandsTest() { return std::make_unique<CommandsTest>(); }

#include "test_commands.moc"
