// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
//
// The sample commune through the whole program: its sources imported, every parcel screened, every
// planted case reviewed. What must come out is computed by plain SQL over the source files, or
// written down by hand in planted.csv.
#include "sampletable.h"
#include "sourcedatabase.h"
#include "support/sampleterritory.h"
#include "support/testdata.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace spp;

namespace {

const QString day = QStringLiteral("2026-11-22");

QString key(const char *ascii) { return QString::fromLatin1(ascii); }

/// The finding of a rule in a review; empty when it has none.
QJsonObject findingOf(const QJsonObject &review, const QString &rule)
{
    for (const QJsonValue &finding : review.value(key("findings")).toArray())
        if (finding.toObject().value(key("rule")).toString() == rule)
            return finding.toObject();
    return {};
}

QString proposalFile(const QString &name)
{
    return test::sampleFile(QStringLiteral("cases/") + name + QStringLiteral(".yaml"));
}

} // namespace

class SampleReviewTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void screenFindsWhatSqlFinds_data();
    void screenFindsWhatSqlFinds();
    void noOtherMapOnlyRuleFindsAnything();
    void plantedCases_data();
    void plantedCases();
    void everyPlantedParcelHasAnExpectation();

private:
    QString fillSources();

    QTemporaryDir m_folder;
    QString m_territory;
    test::SourceDatabase m_sources;
    test::SourceDatabase m_screen;
};

QString SampleReviewTest::fillSources()
{
    struct Layer {
        const char *file;
        const char *layer;
        const char *table;
    };
    const Layer layers[] = {
        { "parcels.gpkg", "thua_dat", "parcel" },
        { "roads.shp", "", "road" },
        { "power-110kv.dxf", "", "power110" },
        { "power-22kv.geojson", "", "power22" },
        { "fairways.gml", "", "fairway" },
        { "canals.mif", "", "canal" },
        { "dykes.shp", "", "dyke" },
        { "nuisances.geojson", "", "nuisance" },
    };
    QString error = m_sources.create(m_folder.filePath(key("sources.sqlite")));
    for (const Layer &layer : layers) {
        error += m_sources.addLayer(test::sampleFile(key("sources/") + key(layer.file)),
                key(layer.layer), key(layer.table));
    }
    error += m_sources.addList(
            test::sampleFile(key("sources/water-intakes.csv")), ';', key("intake_list"));
    error += m_sources.addCells(
            test::sampleFile(key("sources/flood-depth-10.tif")), 0.0, key("cells_10"));
    return error + m_sources.run(test::sourceFolder() + key("/tests/core/samples/expected.sql"));
}

void SampleReviewTest::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QString why;
    m_territory = test::sampleTerritory(&why);
    QVERIFY2(!m_territory.isEmpty(), qPrintable(why));
    const QString error = fillSources();
    QVERIFY2(error.isEmpty(), qPrintable(error));
    const QString screen = m_folder.filePath(key("screen.gpkg"));
    const QJsonObject answer = test::askForJson(
            { key("screen"), m_territory, key("--out"), screen, key("--at"), day });
    QCOMPARE(answer.value(key("schema")).toString(), key("spp.screen/1"));
    const QString opened = m_screen.create(screen);
    QVERIFY2(opened.isEmpty(), qPrintable(opened));
}

void SampleReviewTest::screenFindsWhatSqlFinds_data()
{
    QTest::addColumn<QString>("rule");
    const QStringList rules
            = m_sources.rows(key("SELECT DISTINCT rule FROM expected ORDER BY rule"));
    QCOMPARE(int(rules.size()), 8);
    for (const QString &rule : rules)
        QTest::newRow(qPrintable(rule)) << rule;
}

/// The same parcels, and the same areas and distances to a hundredth of a square metre.
void SampleReviewTest::screenFindsWhatSqlFinds()
{
    QFETCH(QString, rule);
    const QString conflicts = key("SELECT sheet || '/' || number, round(measured, 2) FROM %1 "
                                  "WHERE rule = '%2' AND outcome = 'conflict' ORDER BY 1");
    const QStringList seen = m_screen.rows(conflicts.arg(key("finding"), rule));
    const QStringList wanted = m_sources.rows(conflicts.arg(key("expected"), rule));
    QCOMPARE(seen.size(), wanted.size());
    for (int k = 0; k < int(wanted.size()); ++k) {
        const QStringList is = seen.at(k).split(QLatin1Char('|'));
        const QStringList must = wanted.at(k).split(QLatin1Char('|'));
        QCOMPARE(is.at(0), must.at(0));
        const double difference = is.at(1).toDouble() - must.at(1).toDouble();
        QVERIFY2(std::abs(difference) < 0.021,
                qPrintable(seen.at(k) + key(" is not ") + wanted.at(k)));
    }
    const QStringList uncertain
            = m_screen.rows(key("SELECT not_certain FROM rule WHERE rule = '%1'").arg(rule));
    QCOMPARE(uncertain,
            m_sources.rows(key("SELECT count(*) FROM expected WHERE rule = '%1' "
                               "AND outcome = 'not_certain'")
                                   .arg(rule)));
}

/// Nothing else: a rule that SQL knows no conflict of has none.
void SampleReviewTest::noOtherMapOnlyRuleFindsAnything()
{
    const QString rules
            = key("SELECT DISTINCT rule FROM %1 WHERE outcome = 'conflict' ORDER BY rule");
    QCOMPARE(m_screen.rows(rules.arg(key("finding"))), m_sources.rows(rules.arg(key("expected"))));
}

void SampleReviewTest::plantedCases_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("proposal");
    QTest::addColumn<QString>("at");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("certainty");
    const auto rows = test::readTable(key("planted.csv"));
    QVERIFY(rows.size() >= 40);
    for (const auto &row : rows) {
        QTest::newRow(qPrintable(row.value(key("id"))))
                << row.value(key("place")) << row.value(key("proposal")) << row.value(key("at"))
                << row.value(key("rule")) << row.value(key("outcome"))
                << row.value(key("certainty"));
    }
}

void SampleReviewTest::plantedCases()
{
    QFETCH(QString, place);
    QFETCH(QString, proposal);
    QFETCH(QString, at);
    QFETCH(QString, rule);
    QFETCH(QString, outcome);
    QFETCH(QString, certainty);
    const QString parcel = test::plantedParcels().value(place);
    QVERIFY(!parcel.isEmpty());
    QStringList arguments{ key("review"), m_territory, key("--parcel"), parcel, key("--at"),
        at.isEmpty() ? day : at };
    if (!proposal.isEmpty())
        arguments << key("--proposal") << proposalFile(proposal);
    const QJsonObject review = test::askForJson(arguments);
    QCOMPARE(review.value(key("schema")).toString(), key("spp.review/1"));
    const QJsonObject finding = findingOf(review, rule);
    const QByteArray shown = QJsonDocument(finding).toJson();
    if (outcome == QLatin1String("none")) { // the rule does not concern this case
        QVERIFY2(finding.isEmpty(), shown.constData());
        return;
    }
    QVERIFY2(finding.value(key("outcome")).toString() == outcome, shown.constData());
    QVERIFY2(finding.value(key("certainty")).toString() == certainty, shown.constData());
}

void SampleReviewTest::everyPlantedParcelHasAnExpectation()
{
    QStringList expected;
    for (const auto &row : test::readTable(key("planted.csv")))
        expected << row.value(key("place"));
    for (const QString &place : test::plantedParcels().keys())
        QVERIFY2(expected.contains(place), qPrintable(place));
}

QTEST_GUILESS_MAIN(SampleReviewTest)

#include "test_sample_review.moc"
