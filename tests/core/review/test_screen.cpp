// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "smalltown.h"
#include "tests.h"

#include "core/plugin/plugin.h"
#include "core/review/reviewer.h"
#include "core/review/screener.h"
#include "core/review/screenoutput.h"
#include "core/review/subjectreader.h"
#include "core/review/territoryfeaturesource.h"
#include "core/rules/corerulekinds.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

#include <cmath>

using namespace spp;
using namespace spp::test;

namespace {

/// Keeps what a screen hands on.
class Kept final : public ScreenSink {
public:
    Result<void> overlay(const Parcel &parcel, double, const QString &theme,
            const ScreenTheme::ClassKey &classKey, const ClassMeasure &measure) override
    {
        rows.insert(QStringLiteral("%1 %2 %3").arg(parcel.id).arg(theme, classKey.first), measure);
        return {};
    }
    Result<void> finding(const Parcel &parcel, const Finding &finding) override
    {
        findings.append(QStringLiteral("%1 %2").arg(parcel.id).arg(finding.ruleId));
        return {};
    }
    Result<void> unknown(qlonglong parcel, const QString &theme, const QString &) override
    {
        unknowns.append(QStringLiteral("%1 %2").arg(parcel).arg(theme));
        return {};
    }

    QMap<QString, ClassMeasure> rows;
    QStringList findings;
    QStringList unknowns;
};

Result<ScreenSummary> screen(const SmallTown &town, Kept &kept, ScreenRequest request = {})
{
    Contributions contributions;
    addCoreRuleKinds(contributions);
    request.at = request.at.isValid() ? request.at : townDay();
    const auto territory = town.open();
    Feedback feedback;
    return Screener(*territory, contributions).run(request, kept, feedback);
}

} // namespace

/// Every parcel of the small town against every theme and rule.
class ScreenTest : public QObject {
    Q_OBJECT

private slots:
    void init() { m_town = std::make_unique<SmallTown>(); }

    void oneRowPerParcelThemeAndClass()
    {
        Kept kept;
        const ScreenSummary summary = orStop(screen(*m_town, kept));
        QCOMPARE(kept.rows.keys(),
                (QStringList{ "1 canals ", "1 zones ODT", "2 facilities school", "2 zones CX",
                        "2 zones ODT", "3 zones ODT", "4 zones CX" }));
        QVERIFY(std::abs(kept.rows["1 canals "].area_m2 - 0.5) < 1e-6);
        QVERIFY(std::abs(kept.rows["1 zones ODT"].area_m2 - 200.0) < 1e-6);
        QVERIFY(std::abs(kept.rows["2 zones ODT"].area_m2 - 100.0) < 1e-6);
        QVERIFY(std::abs(kept.rows["2 zones CX"].area_m2 - 200.0) < 1e-6);
        QCOMPARE(kept.rows["2 facilities school"].count, 1);
        // Five current parcels, of which 36/1 has no geometry.
        QCOMPARE(summary.parcels, qlonglong(5));
        QCOMPARE(summary.brokenParcels, qlonglong(1));
        QCOMPARE(kept.unknowns, QStringList{ "6 " });
    }

    void planInForceDecides()
    {
        Kept kept;
        ScreenRequest request;
        request.at = QDate(2026, 6, 1);
        request.themes = QStringList{ "zones" };
        orStop(screen(*m_town, kept, request));
        QVERIFY(std::abs(kept.rows["2 zones HH"].area_m2 - 200.0) < 1e-6);
        QVERIFY(std::abs(kept.rows["2 zones CX"].area_m2 - 100.0) < 1e-6);
        QVERIFY(!kept.rows.contains("2 zones ODT"));
    }

    void onlyRulesWithoutProposalAreRun()
    {
        Kept kept;
        const ScreenSummary summary = orStop(screen(*m_town, kept));
        QCOMPARE(summary.rules.keys(), (QStringList{ "town.canal", "town.power" }));
        QCOMPARE(summary.rulesNeedingProposal, QStringList{ "town.coverage" });
        // 34/14 lies 0.3 m from the line and must be 4 m away: no accuracy can change that.
        QCOMPARE(kept.findings, QStringList{ "4 town.power" });
        QCOMPARE(summary.conflicts, qlonglong(1));
        QCOMPARE(summary.rules["town.power"].outcomes.value(Outcome::Pass), qlonglong(3));
    }

    void themeThatCannotBeAskedIsNamed()
    {
        m_town->empty("canals");
        Kept kept;
        const ScreenSummary summary = orStop(screen(*m_town, kept));
        QVERIFY(summary.themes["canals"].state == ThemeState::Absent);
        QCOMPARE(summary.themes["canals"].reason.en, QString("No data"));
        QVERIFY(summary.themes["zones"].reason.en.isEmpty());
    }

    void rejectedFeatureMakesParcelsThereUnknown()
    {
        m_town->run(
                "INSERT INTO source(theme, name, sha256, crs, operation, crs_verified, encoding,"
                " imported_at, read_count, accepted_count, repaired_count, rejected_count, report)"
                " VALUES ('canals', 'k.shp', '00', 'EPSG:5897', 'none', 1, 'utf8', '2026', 2, 1,"
                " 0, 1, '{}')");
        m_town->run(QStringLiteral("INSERT INTO rejected_feature(source_id, theme, feature, reason,"
                                   " xmin, ymin, xmax, ymax) VALUES (1, 'canals', '17', 'ring', %1,"
                                   " 1110501, %1, 1110502)")
                            .arg(SmallTown::x0 + 60.0));
        Kept kept;
        const ScreenSummary summary = orStop(screen(*m_town, kept));
        QVERIFY(kept.unknowns.contains("4 canals"));
        QCOMPARE(summary.themes["canals"].unknown, qlonglong(1));
    }

    void unknownThemeIsRefused()
    {
        Kept kept;
        ScreenRequest request;
        request.themes = QStringList{ "flood-depth" };
        const auto done = screen(*m_town, kept, request);
        QVERIFY(!done.ok() && done.error().code == ErrorCode::BadInput);
    }

    void territoryWithoutParcelsIsRefused()
    {
        m_town->run("DELETE FROM parcel_land_class");
        m_town->run("DELETE FROM parcel");
        Kept kept;
        const auto done = screen(*m_town, kept);
        QVERIFY(!done.ok() && done.error().code == ErrorCode::BadInput);
    }

    void everyParcelOfManyBlocksComesOnceWithTheAreasOfTheDatabase()
    {
        m_town->addParcels(8100); // more than one block has room for
        Kept kept;
        ScreenRequest request;
        request.themes = QStringList{ "zones", "canals" };
        const ScreenSummary summary = orStop(screen(*m_town, kept, request));
        QCOMPARE(summary.parcels, qlonglong(8105));
        QVERIFY(summary.gridEffect_m2 < 1e-6);
        const auto territory = m_town->open();
        const auto rows = orStop(territory->database().rows(
                "SELECT p.id || ' zones ' || z.function_code, total(ST_Area(ST_Intersection(p.geom,"
                " z.geom))) FROM parcel p, zone z WHERE p.end_lifespan IS NULL AND z.plan_version ="
                " 'town-plan@2020' AND ST_Intersects(p.geom, z.geom) GROUP BY 1"));
        int compared = 0;
        for (const auto &row : rows) {
            if (row[1].toDouble() < 1e-6)
                continue;
            ++compared;
            QVERIFY2(
                    std::abs(kept.rows.value(row[0].toString()).area_m2 - row[1].toDouble()) < 1e-6,
                    qPrintable(row[0].toString()));
        }
        QVERIFY(compared > 8100);
        QCOMPARE(summary.themes["zones"].rows, qlonglong(compared));
    }

    void orderOfThemesAskedForDoesNotMatter()
    {
        Kept one, other;
        ScreenRequest request;
        request.themes = QStringList{ "zones", "canals", "facilities" };
        orStop(screen(*m_town, one, request));
        request.themes = QStringList{ "facilities", "zones", "canals", "zones" };
        orStop(screen(*m_town, other, request));
        QCOMPARE(one.rows.keys(), other.rows.keys());
    }

    void parcelsWithNothingNearAreCountedLikeTheOthers()
    {
        m_town->addParcels(900);
        // Far from everything but one corner of the parcels.
        m_town->run("UPDATE theme_power_lines SET geom = ShiftCoords(geom, 80, 0)");
        m_town->run("UPDATE theme_canals SET geom = ShiftCoords(geom, 45.1, 12)");
        Kept kept;
        const ScreenSummary summary = orStop(screen(*m_town, kept));
        QVERIFY(kept.findings.size() > 10);
        // What each parcel answers alone.
        const auto territory = m_town->open();
        Contributions contributions;
        addCoreRuleKinds(contributions);
        TerritoryFeatureSource source(*territory);
        QMap<QString, QMap<Outcome, qlonglong>> outcomes;
        const auto ids = orStop(territory->database().rows(
                "SELECT id FROM parcel WHERE end_lifespan IS NULL AND geom IS NOT NULL"));
        for (const auto &id : ids) {
            ReviewRequest request;
            request.at = townDay();
            request.subject = orStop(
                    SubjectReader(*territory).parcels({ QString("#%1").arg(id[0].toInt()) }));
            Feedback feedback;
            const Review review
                    = orStop(Reviewer(*territory, contributions).run(request, source, feedback));
            for (const Finding &finding : review.findings)
                ++outcomes[finding.ruleId][finding.outcome];
        }
        for (const char *rule : { "town.power", "town.canal" }) {
            QVERIFY(outcomes[rule].size() > 1);
            QVERIFY(summary.rules[rule].outcomes == outcomes[rule]);
        }
    }

    void cancelledScreenLeavesNoFile()
    {
        class Stop : public Feedback {
            bool isCancelled() const override { return true; }
        } stop;
        Contributions contributions;
        addCoreRuleKinds(contributions);
        const auto territory = m_town->open();
        const QString path = m_town->file("s.gpkg");
        {
            const auto sink = orStop(ScreenOutput::create(path, territory->crs(), townDay()));
            ScreenRequest request;
            request.at = townDay();
            const auto done = Screener(*territory, contributions).run(request, *sink, stop);
            QVERIFY(!done.ok() && done.error().code == ErrorCode::Cancelled);
        }
        QCOMPARE(QDir(m_town->file("")).entryList({ "s.gpkg*" }, QDir::Files), QStringList());
    }

private:
    std::unique_ptr<SmallTown> m_town;
};

std::unique_ptr<QObject> makeScreenTest() { return std::make_unique<ScreenTest>(); }

#include "test_screen.moc"
