// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/quality/landusecodes.h"
#include "land/quality/qualityreport.h"
#include "landtown.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace spp;
using namespace spp::land;
using namespace spp::test;

namespace {

/// A polygon of corners "0 0,10 0,…" in metres from (586000, 1109700), on ground that is free.
QString polygon(const QString &rings)
{
    QStringList texts;
    for (const QString &ring : rings.split(QLatin1Char('|'))) {
        QStringList corners;
        for (const QString &corner : ring.split(QLatin1Char(','))) {
            const QStringList xy = corner.split(QLatin1Char(' '));
            corners.append(QStringLiteral("%1 %2")
                                   .arg(586000.0 + xy.at(0).toDouble(), 0, 'f', 4)
                                   .arg(1109700.0 + xy.at(1).toDouble(), 0, 'f', 4));
        }
        corners.append(corners.front());
        texts.append(QLatin1Char('(') + corners.join(QLatin1Char(',')) + QLatin1Char(')'));
    }
    return QStringLiteral("POLYGON(%1)").arg(texts.join(QLatin1Char(',')));
}

/// "GEO-03:1 IDN-01:2", notes left out.
QString found(const QualityReport &report)
{
    QStringList texts;
    for (const QualityRule &rule : report.rules().all()) {
        const std::size_t count = report.count(rule.code);
        if (count > 0 && rule.severity != QualitySeverity::Note)
            texts.append(QStringLiteral("%1:%2").arg(rule.code).arg(count));
    }
    return texts.join(QLatin1Char(' '));
}

} // namespace

class TestQuality : public QObject {
    Q_OBJECT

private slots:
    void init();
    void soundTown();
    void boundaries_data();
    void boundaries();
    void records_data();
    void records();
    void areaToleranceIsTheFormula();
    void buildingsOutside();
    void scopeTakesWhatTouchesIt();
    void scoresCountParcels();
    void sharesAreRead();
    void outdatedCodes();
    void wrongRulesAreRefused_data();
    void wrongRulesAreRefused();
    void stops();

private:
    QString check(const QualityScope &scope = {})
    {
        Feedback silent;
        const auto run = checkQuality(*m_territory, scope, silent);
        return run ? found(run->report) : QString::fromStdString(run.error().text());
    }
    void sql(const QString &statement)
    {
        const auto done = m_territory->database().execute(statement);
        QVERIFY2(done.ok(), done.ok() ? "" : done.error().text().c_str());
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Territory> m_territory;
    int m_count = 0;
};

void TestQuality::init()
{
    m_territory = makeLandTown(m_folder.filePath(QString::number(++m_count)), 4);
}

void TestQuality::soundTown()
{
    Feedback silent;
    const auto run = checkQuality(*m_territory, {}, silent);
    QVERIFY2(run.ok(), run.ok() ? "" : run.error().text().c_str());
    QCOMPARE(found(run->report), QString());
    QCOMPARE(run->parcels.subjects, std::size_t(16));
    QCOMPARE(run->report.count(QStringLiteral("IDN-09")), std::size_t(16));
    // What could not be looked at is told, not passed over.
    QStringList left;
    for (const NotChecked &one : run->report.notChecked())
        left.append(one.rule->code);
    QCOMPARE(left,
            QStringList({ QStringLiteral("GEO-10"), QStringLiteral("ATT-02"),
                    QStringLiteral("ATT-03") }));
}

void TestQuality::boundaries_data()
{
    QTest::addColumn<QStringList>("outlines"); // a "34:" before one says its sheet
    QTest::addColumn<QString>("expected");
    const QString square = QStringLiteral("0 0,10 0,10 10,0 10");
    const auto two = [&](const char *other) {
        return QStringList{ square, QString::fromLatin1(other) };
    };
    QTest::newRow("neighbours") << two("10 0,20 0,20 10,10 10") << "";
    QTest::newRow("self-crossing") << QStringList{ "0 0,10 10,10 0,0 12" } << "GEO-01:1";
    QTest::newRow("duplicate") << two("0 0,10 0,10 10,0 10") << "GEO-02:1";
    QTest::newRow("overlap") << two("9.9 -1,20 -1,20 11,9.9 11") << "GEO-03:1";
    QTest::newRow("overlap at the tolerance") << two("9.9 9.9,20 9.9,20 20,9.9 20") << "";
    QTest::newRow("overlap above it") << two("9.9 9.899,20 9.899,20 20,9.9 20") << "GEO-03:1";
    const auto hole = [&](const char *width) {
        // Two halves around a hole: what is left between them is ground of none.
        const QString right = QString::fromLatin1(width);
        return QStringList{ QStringLiteral("0 0,10 0,10 4,9 4,9 5,10 5,10 10,0 10"),
            QStringLiteral("10 0,20 0,20 10,10 10,10 5,%1 5,%1 4,10 4").arg(right) };
    };
    QTest::newRow("gap") << hole("12") << "GEO-04:1";
    QTest::newRow("hole that is a pond") << hole("19.5") << "GEO-04:0";
    QTest::newRow("missing node") << two("10 0,20 0,20 10,10 10,10.01 5") << "GEO-05:1";
    QTest::newRow("node beyond the reach") << two("10 0,20 0,20 10,10 10,10.03 5") << "GEO-04:1";
    QTest::newRow("near nodes") << two("10.01 0,20 0,20 10,10 10") << "GEO-06:1";
    QTest::newRow("sliver") << two("10 0,10.06 5,10 10") << "GEO-07:1";
    QTest::newRow("narrow but wide enough") << two("10 0,10.8 5,10 10") << "";
    QTest::newRow("sheets overlap") << two("35:9.9 -1,20 -1,20 11,9.9 11") << "GEO-08:1";
    QTest::newRow("sheets with a missing node")
            << two("35:10 0,20 0,20 10,10 10,10.01 5") << "GEO-08:1";
    QTest::newRow("sheets that match") << two("35:10 0,20 0,20 10,10 10") << "";
}

void TestQuality::boundaries()
{
    QFETCH(QStringList, outlines);
    QFETCH(QString, expected);
    int number = 100;
    for (QString outline : outlines) {
        QString sheet = QStringLiteral("34");
        if (outline.contains(QLatin1Char(':'))) {
            sheet = outline.section(QLatin1Char(':'), 0, 0);
            outline = outline.section(QLatin1Char(':'), 1);
        }
        const qlonglong id = plantParcel(
                *m_territory, sheet, QString::number(++number), polygon(outline), 100.0);
        sql(QStringLiteral("UPDATE parcel SET legal_area_m2 = map_area_m2 WHERE id = %1").arg(id));
    }
    // A boundary that crosses itself has no area that a paper could agree with.
    sql(QStringLiteral("UPDATE parcel SET legal_area_m2 = 7.0 WHERE legal_area_m2 < 8.0"));
    if (expected.endsWith(QLatin1String(":0")))
        expected.clear();
    QString told = check();
    QCOMPARE(told.remove(QRegularExpression(QStringLiteral(" ?ATT-01:1"))), expected);
}

void TestQuality::records_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *statement, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(statement) << QString::fromLatin1(expected);
    };
    row("area within", "UPDATE parcel SET legal_area_m2 = 104.0 WHERE id = 1", "");
    row("area beyond", "UPDATE parcel SET legal_area_m2 = 104.2 WHERE id = 1", "ATT-01:1");
    row("legal area missing", "UPDATE parcel SET legal_area_m2 = NULL WHERE id = 1", "ATT-07:1");
    const char *classes = "INSERT INTO parcel_land_class(parcel_id, commune_code, sheet, number, "
                          "land_use, area_m2) VALUES (1, '31120', '34', '1', 'ODT', 60.0), "
                          "(1, '31120', '34', '1', 'CLN', %1)";
    QTest::newRow("classes sum") << QString::fromLatin1(classes).arg(40.0) << "";
    QTest::newRow("classes at the tolerance") << QString::fromLatin1(classes).arg(40.1) << "";
    QTest::newRow("classes beyond it") << QString::fromLatin1(classes).arg(40.2) << "ATT-02:1";
    row("shares", "UPDATE parcel SET extra = '{\"ty_le\":\"1/3; 2/3\"}' WHERE id = 1", "");
    row("shares do not sum", "UPDATE parcel SET extra = '{\"ty_le\":\"1/3; 1/2\"}' WHERE id = 1",
            "ATT-03:1");
    row("unknown code", "UPDATE parcel SET land_use = 'ODT+XYZ' WHERE id = 1", "ATT-04:1");
    row("outdated code", "UPDATE parcel SET land_use = 'BHK' WHERE id = 1", "ATT-05:1");
    row("no land use", "UPDATE parcel SET land_use = NULL WHERE id = 1", "ATT-06:1");
    row("same number", "UPDATE parcel SET number = '2' WHERE id = 1", "IDN-01:1");
    row("same number of another sheet", "UPDATE parcel SET number = '2', sheet = '35' WHERE id = 1",
            "");
    row("no sheet", "UPDATE parcel SET sheet = '' WHERE id = 1", "IDN-02:1");
    row("no number", "UPDATE parcel SET number = ' ' WHERE id = 1", "IDN-03:1");
    row("no commune", "UPDATE parcel SET commune_code = NULL WHERE id = 1", "IDN-04:1");
    row("old commune", "UPDATE parcel SET commune_code = '99999' WHERE id = 1", "IDN-05:1");
    // The place of the domain reference lies in parcel 6.
    row("identifier inside", "UPDATE parcel SET code12 = 'w3g1p4tk6c5t' WHERE id = 6", "");
    row("identifier outside", "UPDATE parcel SET code12 = 'w3g1p4tk6c5t' WHERE id = 1", "IDN-06:1");
    row("no identifier", "UPDATE parcel SET code12 = 'abc' WHERE id = 1", "IDN-07:1");
    row("identifier twice", "UPDATE parcel SET code12 = 'w3g1p4tk6c5t' WHERE id IN (1, 6)",
            "IDN-06:1 IDN-08:1");
    row("no outline", "UPDATE parcel SET geom = NULL WHERE id = 16", "GEO-09:1");
    row("history is not checked",
            "UPDATE parcel SET number = '2', end_lifespan = '2025-01-01' WHERE id = 1", "");
}

void TestQuality::records()
{
    QFETCH(QString, statement);
    QFETCH(QString, expected);
    sql(statement);
    QCOMPARE(check(), expected);
}

void TestQuality::areaToleranceIsTheFormula()
{
    QualityRule rule;
    rule.coefficient = 0.0004;
    rule.scale = 1000.0;
    rule.floor_m2 = 0.5;
    QCOMPARE(rule.areaTolerance_m2(100.0), 4.0);
    QCOMPARE(rule.areaTolerance_m2(1.0), 0.5);
    rule.scale = 500.0;
    QCOMPARE(rule.areaTolerance_m2(400.0), 4.0);
}

void TestQuality::buildingsOutside()
{
    Theme theme;
    theme.id = QStringLiteral("buildings");
    theme.title = { QStringLiteral("Nhà"), QStringLiteral("Buildings") };
    theme.geometry = ThemeGeometry::Polygon;
    theme.contributedBy = QStringLiteral("profile");
    const auto registered = m_territory->registerTheme(theme);
    QVERIFY2(registered.ok(), registered.ok() ? "" : registered.error().text().c_str());
    const QString table = m_territory->theme(theme.id)->table;
    const auto build = [&](double east) {
        std::vector<engine::Geometry> parts;
        parts.push_back(engine::Geometry::box({ 585702.0, 1109702.0, east, 1109707.0 }));
        const auto wkb = engine::Geometry::collect(std::move(parts)).wkb();
        return m_territory->database().run(
                QStringLiteral("INSERT INTO %1(geom) VALUES (%2)")
                        .arg(table,
                                m_territory->database().dialect().geometryFromWkb(
                                        QStringLiteral("?1"))),
                { QByteArray::fromStdString(wkb) });
    };
    const auto first = build(585710.1); // 0.5 m² beyond the boundary: exactly the tolerance
    QVERIFY2(first.ok(), first.ok() ? "" : first.error().text().c_str());
    sql(QStringLiteral("UPDATE theme SET feature_count = 1 WHERE id = 'buildings'"));
    QVERIFY(m_territory->reloadThemes().ok());
    QCOMPARE(check(), QString());
    QVERIFY(build(585710.2).ok());
    QCOMPARE(check(), QStringLiteral("GEO-10:1"));
}

void TestQuality::scopeTakesWhatTouchesIt()
{
    plantParcel(*m_territory, QStringLiteral("35"), QStringLiteral("1"),
            polygon(QStringLiteral("0 0,10 0,10 10,0 10")), 100.0);
    plantParcel(*m_territory, QStringLiteral("36"), QStringLiteral("1"),
            polygon(QStringLiteral("9 -1,20 -1,20 11,9 11")), 132.0);
    sql(QStringLiteral("UPDATE parcel SET number = '2' WHERE id = 1"));
    QCOMPARE(check(), QStringLiteral("GEO-08:1 IDN-01:1"));
    QCOMPARE(check({ {}, QStringLiteral("35") }), QStringLiteral("GEO-08:1"));
    QCOMPARE(check({ {}, QStringLiteral("34") }), QStringLiteral("IDN-01:1"));
    QCOMPARE(check({ QStringLiteral("31120"), QStringLiteral("36") }), QStringLiteral("GEO-08:1"));
    QVERIFY(check({ {}, QStringLiteral("77") }).contains(QStringLiteral("No current parcel")));
}

void TestQuality::scoresCountParcels()
{
    sql(QStringLiteral("UPDATE parcel SET number = '2', land_use = NULL WHERE id = 1"));
    Feedback silent;
    const auto run = checkQuality(*m_territory, {}, silent);
    QVERIFY(run.ok());
    QCOMPARE(run->report.scores().size(), std::size_t(1));
    const QualityScore &score = run->report.scores().front();
    QCOMPARE(score.communeCode, QStringLiteral("31120"));
    QCOMPARE(score.percent(QualityGroup::Right), 100.0);
    QCOMPARE(score.percent(QualityGroup::Complete), 93.75); // parcel 1
    QCOMPARE(score.percent(QualityGroup::Clean), 87.5); // parcels 1 and 2
    QCOMPARE(score.percent(QualityGroup::Live), 100.0); // notes do not count
    QCOMPARE(score.percentInAll(), 87.5);
}

void TestQuality::sharesAreRead()
{
    QCOMPARE(shareSum(QStringLiteral("1/2; 1/2")).value(), 1.0);
    QCOMPARE(shareSum(QStringLiteral("0,25;75%")).value(), 1.0);
    QVERIFY(!shareSum(QStringLiteral("một nửa")));
    QVERIFY(!shareSum(QStringLiteral("1/0")));
    QVERIFY(!shareSum(QString()));
}

void TestQuality::outdatedCodes()
{
    const auto profile = m_territory->profile();
    QVERIFY(profile.ok());
    const auto codes = LandUseCodes::load(OfficeFiles(*profile));
    QVERIFY(codes.ok());
    QCOMPARE(codes->successor(QStringLiteral("BHK")), QStringLiteral("HNK"));
    QCOMPARE(codes->successor(QStringLiteral("CDG")), QString()); // split into several
    QVERIFY(codes->state(QStringLiteral("ODT")) == LandUseCodes::State::InForce);
    QVERIFY(codes->state(QStringLiteral("odt")) == LandUseCodes::State::Unknown);
}

void TestQuality::wrongRulesAreRefused_data()
{
    QTest::addColumn<QString>("rules");
    QTest::addColumn<QString>("word");
    const QString tail
            = QStringLiteral(", vi: a, en: a, fix_vi: a, fix_en: a, source: a, mark: M}\n");
    const QString cross = QStringLiteral("  - {code: A, check: self-crossing, severity: error, "
                                         "group: right")
            + tail;
    QTest::newRow("twice") << cross + cross << "twice";
    QTest::newRow("unknown check")
            << QStringLiteral("  - {code: A, check: no, severity: error, group: right") + tail
            << "self-crossing";
    QTest::newRow("without its number")
            << QStringLiteral("  - {code: A, check: gap, severity: error, group: right") + tail
            << "tolerance";
}

void TestQuality::wrongRulesAreRefused()
{
    QFETCH(QString, rules);
    QFETCH(QString, word);
    QFile file(m_folder.filePath(QStringLiteral("rules.yaml")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("rules:\n" + rules.toUtf8());
    file.close();
    const auto read = QualityRules::read(file.fileName());
    QVERIFY(!read.ok());
    QVERIFY2(QString::fromStdString(read.error().text()).contains(word),
            read.error().text().c_str());
}

void TestQuality::stops()
{
    class Stopped final : public Feedback {
        bool isCancelled() const override { return true; }
    } stopped;
    const auto run = checkQuality(*m_territory, {}, stopped);
    QVERIFY(!run.ok());
    QVERIFY(run.error().code == ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestQuality)
#include "test_quality.moc"
