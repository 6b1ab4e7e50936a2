// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "largetheme.h"
#include "tests.h"

#include "core/data/territoryverify.h"
#include "core/overview/overviewlayers.h"

#include <QDir>
#include <QTest>

using namespace spp;
using namespace spp::test;

namespace {

/// Says stop after so many looks.
class Stopper final : public Feedback {
public:
    explicit Stopper(int looks)
        : m_left(looks)
    {
    }
    bool isCancelled() const override { return m_left-- <= 0; }

private:
    mutable int m_left;
};

class Recorder final : public Feedback {
public:
    void progress(long long done, long long total) override
    {
        isMonotonous = isMonotonous && done >= last && total == 2 * LargeTheme::parcels;
        last = done;
    }
    bool isMonotonous = true;
    long long last = 0;
};

} // namespace

/// Overviews are made, found stale, made anew and given up.
class OverviewBuilderTest : public QObject {
    Q_OBJECT

private slots:
    void init() { m_theme = std::make_unique<LargeTheme>(); }

    void cellsHaveTheClassOfTheirParcel()
    {
        QCOMPARE(m_theme->build(), OverviewOutcome::Built);
        for (const qlonglong id : { 1, 36, 500, 649, 777, LargeTheme::parcels }) {
            const QPointF middle = m_theme->middleOf(id);
            QCOMPARE(m_theme->classAt(middle.x(), middle.y()), m_theme->landUseOf(id));
        }
        QCOMPARE(m_theme->classAt(0.0, 0.0), QString());
        const QPointF first = m_theme->middleOf(1);
        const QPointF last = m_theme->middleOf(LargeTheme::parcels);
        // The street between the first two blocks.
        const double street = (m_theme->middleOf(12).x() + m_theme->middleOf(13).x()) / 2.0;
        QVERIFY(first.x() < street && street < last.x());
    }

    void itIsMadeOnceAndTheTerritoryIsSound()
    {
        const auto before = problems();
        QVERIFY(isCalledFor());
        QCOMPARE(m_theme->build(), OverviewOutcome::Built);
        const std::optional<Overview> made = m_theme->overview();
        QVERIFY(made);
        QCOMPARE(made->featuresPerFrame, LargeTheme::featuresPerFrame);
        QVERIFY(made->levels.size() > 3);
        QVERIFY(!isCalledFor());
        QCOMPARE(m_theme->build(), OverviewOutcome::UpToDate);
        QCOMPARE(m_theme->overview()->density, made->density);
        QCOMPARE(problems(), before); // not where the parcels came from, as before
    }

    void tilesWithoutFeaturesAreNotStored()
    {
        m_theme->edit("UPDATE parcel SET geom = ST_Translate(geom, 50000, 50000, 0) WHERE id = 1");
        QCOMPARE(m_theme->build(), OverviewOutcome::Built);
        const auto territory = m_theme->open();
        const Overview::Level finest = m_theme->overview()->levels.back();
        const auto tiles = orStop(territory->database().single(
                "SELECT tile_count FROM raster WHERE id = ?1", { finest.raster }));
        const qlonglong side = finest.grid.columns / overview::tileSize;
        QVERIFY(side > 100);
        QVERIFY2(tiles.toLongLong() < 400, qPrintable(tiles.toString()));
    }

    void editMakesItStaleAndTheOldOneStaysUntilThen()
    {
        QCOMPARE(m_theme->build(), OverviewOutcome::Built);
        const QPointF place = m_theme->middleOf(700);
        const QString before = m_theme->landUseOf(700);
        m_theme->edit("UPDATE parcel SET land_use = 'XYZ' WHERE id = 700");
        QVERIFY(!m_theme->overview()->answers(
                stamp(), { "land_use" }, LargeTheme::featuresPerFrame));
        QCOMPARE(m_theme->classAt(place.x(), place.y()), before);
        const qlonglong rows = m_theme->rasterRows();
        QCOMPARE(m_theme->build(), OverviewOutcome::Built);
        QVERIFY(m_theme->overview()->answers(
                stamp(), { "land_use" }, LargeTheme::featuresPerFrame));
        QCOMPARE(m_theme->classAt(place.x(), place.y()), QString("XYZ"));
        QCOMPARE(m_theme->rasterRows(), rows); // in place of the old one
    }

    void entryThatChangesNoFeatureNeedsNoNewOne()
    {
        QCOMPARE(m_theme->build(), OverviewOutcome::Built);
        const qlonglong raster = m_theme->overview()->density;
        m_theme->edit("UPDATE theme SET owner = 'Office' WHERE id = 'parcels'");
        QVERIFY(!m_theme->overview()->answers(
                stamp(), { "land_use" }, LargeTheme::featuresPerFrame));
        QCOMPARE(m_theme->build(), OverviewOutcome::UpToDate);
        QVERIFY(m_theme->overview()->answers(
                stamp(), { "land_use" }, LargeTheme::featuresPerFrame));
        QCOMPARE(m_theme->overview()->density, raster);
    }

    void anotherStyleNeedsANewOne()
    {
        QCOMPARE(m_theme->build(), OverviewOutcome::Built);
        OverviewRequest bySheet = LargeTheme::request();
        bySheet.fields = QStringList{ "sheet" };
        Feedback silent;
        const auto territory = m_theme->open(Territory::Access::ReadWrite);
        QCOMPARE(orStop(buildOverview(*territory, bySheet, silent)), OverviewOutcome::Built);
        QCOMPARE(m_theme->overview()->classes.size(), size_t(9));
        const QPointF place = m_theme->middleOf(1);
        QCOMPARE(m_theme->classAt(place.x(), place.y()), QString("1"));
    }

    void onlyCurrentParcelsAreSeen()
    {
        const QPointF place = m_theme->middleOf(700);
        m_theme->edit("UPDATE parcel SET end_lifespan = '2026-02-01' WHERE id = 700");
        QCOMPARE(m_theme->build(), OverviewOutcome::Built);
        QCOMPARE(m_theme->classAt(place.x(), place.y()), QString());
        m_theme->edit("UPDATE parcel SET end_lifespan = '2026-02-01' WHERE id > 90");
        QCOMPARE(m_theme->build(), OverviewOutcome::NotNeeded); // of which few are shown
        QCOMPARE(m_theme->rasterRows(), qlonglong(0));
    }

    void themeThatHasBecomeSmallHasNone()
    {
        QCOMPARE(m_theme->build(), OverviewOutcome::Built);
        m_theme->edit("DELETE FROM parcel WHERE id > 50");
        m_theme->edit("UPDATE theme SET feature_count = 50 WHERE id = 'parcels'");
        QVERIFY(isCalledFor());
        QCOMPARE(m_theme->build(), OverviewOutcome::NotNeeded);
        QCOMPARE(m_theme->rasterRows(), qlonglong(0));
    }

    void smallThemesHaveNone()
    {
        Feedback silent;
        const auto territory = m_theme->open(Territory::Access::ReadWrite);
        // The limit of the shipped map.yaml is far above.
        QCOMPARE(orStop(OverviewLayers::build(*territory, "parcels", silent)),
                OverviewOutcome::NotNeeded);
        QCOMPARE(m_theme->rasterRows(), qlonglong(0));
    }

    void stoppedWorkLeavesNothing_data()
    {
        QTest::addColumn<int>("looks");
        QTest::newRow("while reading") << 1;
        QTest::newRow("while burning") << 6;
        QTest::newRow("later") << 40;
    }
    void stoppedWorkLeavesNothing()
    {
        QFETCH(int, looks);
        const QStringList temporary = temporaryFiles();
        {
            const auto territory = m_theme->open(Territory::Access::ReadWrite);
            Stopper stopper(looks);
            const auto stopped = buildOverview(*territory, LargeTheme::request(), stopper);
            QVERIFY(!stopped);
            QVERIFY(stopped.error().code == ErrorCode::Cancelled);
        }
        QCOMPARE(m_theme->rasterRows(), qlonglong(0));
        QCOMPARE(temporaryFiles(), temporary);
        QCOMPARE(m_theme->build(), OverviewOutcome::Built);
    }

    void stoppedWorkKeepsTheOldOne()
    {
        QCOMPARE(m_theme->build(), OverviewOutcome::Built);
        const qlonglong rows = m_theme->rasterRows();
        m_theme->edit("UPDATE parcel SET land_use = 'XYZ' WHERE id = 700");
        Stopper stopper(6);
        QVERIFY(!buildOverview(
                *m_theme->open(Territory::Access::ReadWrite), LargeTheme::request(), stopper));
        QCOMPARE(m_theme->rasterRows(), rows);
        QVERIFY(m_theme->overview());
    }

    void progressGoesToItsEnd()
    {
        Recorder recorder;
        orStop(buildOverview(
                *m_theme->open(Territory::Access::ReadWrite), LargeTheme::request(), recorder));
        QVERIFY(recorder.isMonotonous);
        QVERIFY2(recorder.last > 2 * LargeTheme::parcels - 20,
                qPrintable(QString::number(recorder.last)));
    }

    void tooManyClassesAreRefusedWithAdvice()
    {
        m_theme->edit(
                "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < "
                "4000) INSERT INTO parcel (sheet, number, land_use, begin_lifespan, geom) "
                "SELECT 'x', i, 'U' || i, '2026-01-01', geom FROM n, (SELECT geom FROM parcel "
                "WHERE id = 1)");
        m_theme->edit(
                "INSERT INTO parcel (sheet, number, land_use, begin_lifespan, geom) SELECT "
                "'y', number, 'V' || number, '2026-01-01', geom FROM parcel WHERE sheet = 'x'");
        Feedback silent;
        const auto built = buildOverview(
                *m_theme->open(Territory::Access::ReadWrite), LargeTheme::request(), silent);
        QVERIFY(!built);
        QVERIFY(built.error().code == ErrorCode::BadInput);
        QVERIFY(QString::fromStdString(built.error().reason).contains("land_use"));
        QVERIFY(!built.error().advice.empty());
    }

    void onlyPolygonsHaveOverviews()
    {
        OverviewRequest request = LargeTheme::request();
        Feedback silent;
        for (const char *theme : { "roads", "flood-depth", "no-such-theme" }) {
            request.theme = QLatin1String(theme);
            const auto built
                    = buildOverview(*m_theme->open(Territory::Access::ReadWrite), request, silent);
            QVERIFY(!built);
            QVERIFY(built.error().code == ErrorCode::Usage);
        }
    }

private:
    bool isCalledFor() const
    {
        return orStop(overviewIsCalledFor(*m_theme->open(), LargeTheme::request()));
    }
    QString stamp() const
    {
        const auto territory = m_theme->open();
        return orStop(OverviewStore::stamp(*territory, "parcels"));
    }
    QStringList problems() const
    {
        Feedback silent;
        QStringList texts;
        for (const TerritoryProblem &problem :
                orStop(TerritoryVerify::run(*m_theme->open(), silent)))
            texts.append(toString(problem.kind) + ' ' + problem.subject);
        return texts;
    }
    static QStringList temporaryFiles()
    {
        return QDir::temp().entryList({ QStringLiteral("test_overview.*") }, QDir::Files);
    }

    std::unique_ptr<LargeTheme> m_theme;
};

std::unique_ptr<QObject> makeOverviewBuilderTest()
{
    return std::make_unique<OverviewBuilderTest>();
}

#include "test_overviewbuilder.moc"
