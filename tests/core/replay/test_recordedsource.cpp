// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests.h"

#include "core/replay/exactjson.h"
#include "core/replay/recordedfeaturesource.h"
#include "core/replay/recordingfeaturesource.h"
#include "core/review/smalltown.h"
#include "core/review/territoryfeaturesource.h"

#include <QJsonDocument>
#include <QTest>

#include <cmath>
#include <limits>

using namespace spp;
using namespace spp::test;

namespace {

engine::Box place(double xmin, double ymin, double xmax, double ymax)
{
    return { SmallTown::x0 + xmin, SmallTown::y0 + ymin, SmallTown::x0 + xmax,
        SmallTown::y0 + ymax };
}

/// To JSON text and back, as the files of a dossier do.
RecordedThemes thereAndBack(const RecordedThemes &themes)
{
    RecordedThemes read;
    for (const auto &[id, theme] : themes) {
        const QByteArray text = QJsonDocument(toJson(theme)).toJson();
        read[id] = orStop(recordedThemeFromJson(QJsonDocument::fromJson(text).object()));
    }
    return read;
}

} // namespace

/// What was recorded answers as the territory did.
class RecordedSourceTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_town = std::make_unique<SmallTown>();
        m_territory = m_town->open();
        m_source = std::make_unique<TerritoryFeatureSource>(*m_territory);
        m_recorder = std::make_unique<RecordingFeatureSource>(*m_source);
    }

    void exactValues_data()
    {
        QTest::addColumn<QVariant>("value");
        QTest::newRow("text") << QVariant(QStringLiteral("Trần"));
        QTest::newRow("empty text") << QVariant(QStringLiteral(""));
        QTest::newRow("whole number") << QVariant(qlonglong(9007199254740993LL));
        QTest::newRow("int") << QVariant(-3);
        QTest::newRow("broken number without decimals") << QVariant(3.0);
        QTest::newRow("a third") << QVariant(1.0 / 3.0);
        QTest::newRow("smallest") << QVariant(std::numeric_limits<double>::denorm_min());
        QTest::newRow("infinite") << QVariant(std::numeric_limits<double>::infinity());
        QTest::newRow("true") << QVariant(true);
        QTest::newRow("bytes") << QVariant(QByteArray("\0\xff", 2));
        QTest::newRow("date") << QVariant(QDate(2026, 11, 22));
    }
    void exactValues()
    {
        QFETCH(QVariant, value);
        const QJsonObject json = exactjson::values({ { "v", value } });
        const QVariant back = orStop(exactjson::values(
                QJsonDocument::fromJson(QJsonDocument(json).toJson()).object()))["v"];
        QCOMPARE(back.userType(), value.userType());
        QCOMPARE(back, value);
    }

    void nullStaysNull()
    {
        const QJsonObject json = exactjson::values({ { "v", QVariant() } });
        const QVariantMap back = orStop(exactjson::values(json));
        QVERIFY(back.contains("v") && back["v"].isNull());
    }

    void refusesAValueThatItDidNotWrite()
    {
        QVERIFY(!exactjson::values(QJsonObject{ { "v", 1.5 } }).ok());
        QVERIFY(!exactjson::values(QJsonObject{ { "v", QJsonObject{ { "int", "x" } } } }).ok());
        QVERIFY(!exactjson::values(QJsonObject{ { "v", QJsonObject{ { "other", "1" } } } }).ok());
    }

    void answersTheSameQuestionsAlike()
    {
        const engine::Box box = place(0, 0, 80, 10);
        std::map<QString, std::vector<Feature>> before;
        for (const Theme *theme : m_recorder->themes()) {
            const auto features = m_recorder->features(theme->id, box, townDay());
            if (features)
                before[theme->id] = *features;
            (void)m_recorder->doubts(theme->id, box);
        }
        QVERIFY(before["zones"].size() >= 2);
        RecordedFeatureSource recorded(thereAndBack(m_recorder->recorded()));
        QCOMPARE(recorded.themes().size(), m_source->themes().size());
        for (const auto &[id, features] : before) {
            const auto again = orStop(recorded.features(id, box, townDay()));
            QCOMPARE(again.size(), features.size());
            for (size_t i = 0; i < features.size(); ++i) {
                QCOMPARE(again[i].id, features[i].id);
                QCOMPARE(again[i].geometry->wkb(), features[i].geometry->wkb());
                if (id != "parcels")
                    QCOMPARE(again[i].attributes, features[i].attributes);
            }
            QCOMPARE(orStop(recorded.doubts(id, box)), orStop(m_source->doubts(id, box)));
        }
    }

    void personalDataAreNotKept()
    {
        const auto features
                = orStop(m_recorder->features("parcels", place(0, 0, 80, 10), townDay()));
        QVERIFY(features.front().attributes.value("land_user").toString().contains("Trần"));
        const QByteArray text
                = QJsonDocument(toJson(m_recorder->recorded().at("parcels"))).toJson();
        QVERIFY(text.contains("land_user")); // the catalogue names the field
        QVERIFY(!text.contains("Trần Thị B"));
    }

    void smallerBoxIsAnsweredFromTheLargerOne()
    {
        (void)m_recorder->features("canals", place(-10, -10, 80, 20), townDay());
        RecordedFeatureSource recorded(m_recorder->recorded());
        for (const engine::Box &box : { place(0, 0, 20, 10), place(30, 0, 50, 10) }) {
            const auto features = orStop(recorded.features("canals", box, townDay()));
            const auto live = orStop(m_source->features("canals", box, townDay()));
            QCOMPARE(features.size(), live.size());
        }
    }

    void whatWasNotReadIsAnErrorAndNotEmpty()
    {
        (void)m_recorder->features("canals", place(0, 0, 20, 10), townDay());
        RecordedFeatureSource recorded(m_recorder->recorded());
        QVERIFY(!recorded.features("canals", place(0, 0, 21, 10), townDay()).ok());
        QVERIFY(!recorded.features("canals", place(0, 0, 20, 10), QDate(2027, 1, 1)).ok());
        QVERIFY(!recorded.features("power-lines", place(0, 0, 20, 10), townDay()).ok());
        QVERIFY(!recorded.doubts("canals", place(0, 0, 20, 10)).ok());
        m_recorder->widen(2.0);
        RecordedFeatureSource wider(m_recorder->recorded());
        QVERIFY(wider.features("canals", place(0, 0, 21, 10), townDay()).ok());
    }

    void rasterCellsComeBackToTheBit()
    {
        const auto rasters = orStop(m_recorder->rasters("flood-depth"));
        QVERIFY(!rasters.empty());
        const engine::Box box = place(5, 0, 40, 10);
        const RasterWindow before = orStop(m_recorder->rasterWindow(rasters.front().id, box));
        RecordedFeatureSource recorded(thereAndBack(m_recorder->recorded()));
        QCOMPARE(orStop(recorded.rasters("flood-depth")).size(), rasters.size());
        const RasterWindow after = orStop(recorded.rasterWindow(rasters.front().id, box));
        QCOMPARE(after.columns, before.columns);
        QCOMPARE(after.xmin, before.xmin);
        QVERIFY(before.values.size() > 0);
        for (size_t i = 0; i < before.values.size(); ++i)
            QVERIFY(after.values[i] == before.values[i]
                    || (std::isnan(after.values[i]) && std::isnan(before.values[i])));
    }

    void cutCellsAreThoseThatTheTerritoryWouldGive_data()
    {
        QTest::addColumn<double>("xmin");
        QTest::addColumn<double>("xmax");
        QTest::newRow("within cells") << 12.0 << 27.0;
        QTest::newRow("on the edges") << 10.0 << 30.0;
        QTest::newRow("one cell") << 31.0 << 32.0;
        QTest::newRow("to the end") << 45.0 << 60.0;
    }
    void cutCellsAreThoseThatTheTerritoryWouldGive()
    {
        QFETCH(double, xmin);
        QFETCH(double, xmax);
        const qlonglong id = orStop(m_source->rasters("flood-depth")).front().id;
        const RasterWindow whole = orStop(m_source->rasterWindow(id, place(0, 0, 60, 10)));
        const engine::Box box = place(xmin, 1, xmax, 9);
        const RasterWindow expected = orStop(m_source->rasterWindow(id, box));
        const RasterWindow cut = cutWindow(whole, box);
        QCOMPARE(cut.columns, expected.columns);
        QCOMPARE(cut.rows, expected.rows);
        QCOMPARE(cut.xmin, expected.xmin);
        QCOMPARE(cut.values, expected.values);
    }

    void unknownThemeIsRecordedAsUnknown()
    {
        (void)m_recorder->doubts("no-such-theme", place(0, 0, 1, 1));
        RecordedFeatureSource recorded(thereAndBack(m_recorder->recorded()));
        QVERIFY(!recorded.theme("no-such-theme"));
        QVERIFY(recorded.theme("canals"));
    }

private:
    std::unique_ptr<SmallTown> m_town;
    std::unique_ptr<Territory> m_territory;
    std::unique_ptr<TerritoryFeatureSource> m_source;
    std::unique_ptr<RecordingFeatureSource> m_recorder;
};

std::unique_ptr<QObject> makeRecordedSourceTest() { return std::make_unique<RecordedSourceTest>(); }

#include "test_recordedsource.moc"
