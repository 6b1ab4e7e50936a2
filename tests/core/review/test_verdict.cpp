// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "smalltown.h"
#include "tests.h"

#include "core/overlay/themestore.h"
#include "core/review/reviewjson.h"
#include "core/review/subjectreader.h"
#include "core/review/territoryfeaturesource.h"
#include "core/review/verdictevaluator.h"
#include "engine/robustoverlay.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

#include <cmath>

using namespace spp;
using namespace spp::test;

namespace {

using Verdicts = QMap<QString, Verdict>;

Verdicts verdictsOf(const SmallTown &town, const QString &parcel, QDate at = townDay())
{
    const auto territory = town.open();
    const Subject subject = orStop(SubjectReader(*territory).parcels({ parcel }));
    TerritoryFeatureSource source(*territory);
    Feedback feedback;
    Verdicts verdicts;
    for (const Verdict &verdict :
            orStop(VerdictEvaluator(source, at, 1.0, ThemeStore::originOf(*territory).value())
                            .evaluate(subject, feedback)))
        verdicts.insert(verdict.theme, verdict);
    return verdicts;
}

QByteArray bytes(const Verdict &verdict)
{
    return QJsonDocument(ReviewJson::verdict(verdict)).toJson();
}

} // namespace

/// What each theme answers for the parcels of the small town.
class VerdictTest : public QObject {
    Q_OBJECT

private slots:
    void init() { m_town = std::make_unique<SmallTown>(); }

    void answers_data()
    {
        QTest::addColumn<QString>("parcel");
        QTest::addColumn<QString>("theme");
        QTest::addColumn<QString>("answer");
        QTest::newRow("polygon that covers it") << "#1"
                                                << "zones"
                                                << "applies";
        QTest::newRow("sliver still applies") << "#1"
                                              << "canals"
                                              << "applies";
        QTest::newRow("nothing near") << "34/13"
                                      << "canals"
                                      << "does not apply";
        QTest::newRow("point inside") << "34/13"
                                      << "facilities"
                                      << "applies";
        QTest::newRow("point outside") << "#1"
                                       << "facilities"
                                       << "does not apply";
        QTest::newRow("line within both accuracies") << "34/14"
                                                     << "power-lines"
                                                     << "unknown";
        QTest::newRow("line farther than both") << "34/13"
                                                << "power-lines"
                                                << "does not apply";
        QTest::newRow("wet cells") << "#1"
                                   << "flood-depth"
                                   << "applies";
        QTest::newRow("only dry cells") << "34/13"
                                        << "flood-depth"
                                        << "does not apply";
        QTest::newRow("partly without cells") << "34/14"
                                              << "flood-depth"
                                              << "unknown";
        QTest::newRow("far from every cell") << "#3"
                                             << "flood-depth"
                                             << "unknown";
    }
    void answers()
    {
        QFETCH(QString, parcel);
        QFETCH(QString, theme);
        QTEST(toString(verdictsOf(*m_town, parcel).value(theme).answer), "answer");
    }

    void oneVerdictPerThemeWithAPlace()
    {
        QCOMPARE(verdictsOf(*m_town, "#1").keys(),
                (QStringList{ "canals", "facilities", "flood-depth", "power-lines", "zones" }));
    }

    void measures()
    {
        const Verdicts one = verdictsOf(*m_town, "#1");
        QVERIFY(std::abs(*one["zones"].area_m2 - 200.0) < 1e-6);
        QVERIFY(std::abs(*one["zones"].share - 1.0) < 1e-9);
        QCOMPARE(one["zones"].count, 1);
        QVERIFY(!one["zones"].belowTolerance);
        QVERIFY(std::abs(*one["canals"].area_m2 - 0.5) < 1e-6);
        QVERIFY(one["canals"].belowTolerance);
        QVERIFY(one["canals"].reason.vi.contains(QStringLiteral("dưới sai số cho phép")));
        QVERIFY(std::abs(*one["flood-depth"].area_m2 - 100.0) < 1e-6);
        QVERIFY(std::abs(*one["flood-depth"].share - 0.5) < 1e-9);
        const Verdicts two = verdictsOf(*m_town, "34/13");
        QCOMPARE(two["zones"].count, 2);
        QCOMPARE(two["facilities"].count, 1);
    }

    void emptyingOneThemeMakesItUnknownAndChangesNothingElse_data()
    {
        QTest::addColumn<QString>("theme");
        for (const char *theme : { "canals", "facilities", "flood-depth", "power-lines", "zones" })
            QTest::newRow(theme) << QString(theme);
    }
    void emptyingOneThemeMakesItUnknownAndChangesNothingElse()
    {
        QFETCH(QString, theme);
        for (const QString parcel : { "#1", "34/13", "34/14" }) {
            const SmallTown town;
            const Verdicts before = verdictsOf(town, parcel);
            town.empty(theme);
            const Verdicts after = verdictsOf(town, parcel);
            QCOMPARE(after.keys(), before.keys());
            for (const QString &other : before.keys()) {
                if (other != theme)
                    QCOMPARE(bytes(after[other]), bytes(before[other]));
            }
            QCOMPARE(toString(after[theme].answer), QString("unknown"));
            QCOMPARE(after[theme].reason.vi, QStringLiteral("Chưa có dữ liệu"));
        }
    }

    void staleDataAreUnknown()
    {
        m_town->run("UPDATE theme SET stale_after_days = 30 WHERE id = 'zones'");
        const Verdict fresh = verdictsOf(*m_town, "#1", QDate(2026, 1, 31))["zones"];
        QCOMPARE(toString(fresh.answer), QString("applies"));
        const Verdict stale = verdictsOf(*m_town, "#1", QDate(2026, 2, 1))["zones"];
        QCOMPARE(toString(stale.answer), QString("unknown"));
        QVERIFY(stale.reason.vi.contains(QStringLiteral("quá hạn cập nhật")));
    }

    void dataThatAreNotYetValidAreUnknown()
    {
        m_town->run("UPDATE theme SET valid_from = '2026-06-01' WHERE id = 'canals'");
        QCOMPARE(toString(verdictsOf(*m_town, "34/13")["canals"].answer), QString("unknown"));
    }

    void rejectedFeatures_data()
    {
        QTest::addColumn<QString>("box");
        QTest::addColumn<QString>("answer");
        const auto box = [](double xmin, double xmax) {
            return QStringLiteral("%1, 1110500, %2, 1110501")
                    .arg(SmallTown::x0 + xmin, 0, 'f', 1)
                    .arg(SmallTown::x0 + xmax, 0, 'f', 1);
        };
        QTest::newRow("in the parcel") << box(25, 26) << "unknown";
        QTest::newRow("nearer than both accuracies") << box(50.3, 51) << "unknown";
        QTest::newRow("elsewhere") << box(60, 61) << "does not apply";
        QTest::newRow("nobody knows where") << "NULL, NULL, NULL, NULL"
                                            << "unknown";
    }
    void rejectedFeatures()
    {
        QFETCH(QString, box);
        m_town->run(
                "INSERT INTO source(theme, name, sha256, crs, operation, crs_verified, encoding,"
                " imported_at, read_count, accepted_count, repaired_count, rejected_count, report)"
                " VALUES ('canals', 'k.shp', '00', 'EPSG:5897', 'none', 1, 'utf8', '2026', 2, 1,"
                " 0, 1, '{}')");
        m_town->run(QStringLiteral("INSERT INTO rejected_feature(source_id, theme, feature, reason,"
                                   " xmin, ymin, xmax, ymax) VALUES (1, 'canals', '17',"
                                   " 'self-intersection', %1)")
                            .arg(box));
        const Verdict verdict = verdictsOf(*m_town, "34/13")["canals"];
        QTEST(toString(verdict.answer), "answer");
        if (verdict.answer == Verdict::Answer::Unknown)
            QVERIFY(verdict.reason.en.contains("17")
                    && verdict.reason.en.contains("self-intersection"));
    }

    void outsideTheCoverageIsUnknown()
    {
        const auto setCoverage = [this](double xmax) {
            const auto territory = m_town->open(Territory::Access::ReadWrite);
            Theme theme = *territory->theme("canals");
            const QString wkt = SmallTown::rectangle(-100, -100, xmax, 100);
            theme.coverageWkb = orStop(engine::Geometry::fromWkt(wkt.toStdString())).wkb();
            orStop(territory->updateTheme(theme));
        };
        setCoverage(60.0);
        QCOMPARE(
                toString(verdictsOf(*m_town, "34/13")["canals"].answer), QString("does not apply"));
        setCoverage(40.0);
        QCOMPARE(toString(verdictsOf(*m_town, "34/13")["canals"].answer), QString("unknown"));
    }

    void unreadableGeometryIsUnknown()
    {
        m_town->run("PRAGMA ignore_check_constraints = ON");
        m_town->run("DROP TABLE theme_facilities");
        const Verdict verdict = verdictsOf(*m_town, "34/13")["facilities"];
        QCOMPARE(toString(verdict.answer), QString("unknown"));
        QVERIFY(verdict.reason.en.startsWith("The data could not be read"));
    }

    /// A canal that crosses itself inside P2: nobody knows which ground it covers.
    void repairedGeometryIsUnknown()
    {
        QStringList ring;
        for (const auto &[x, y] : { std::pair(25, 2), std::pair(35, 8), std::pair(35, 2),
                     std::pair(25, 8), std::pair(25, 2) })
            ring.append(QStringLiteral("%1 %2")
                                .arg(int(SmallTown::x0) + x)
                                .arg(int(SmallTown::y0) + y));
        m_town->run(QStringLiteral("INSERT INTO theme_canals(name, geom) VALUES ('crossed',"
                                   " GeomFromText('MULTIPOLYGON(((%1)))', 5897))")
                            .arg(ring.join(QLatin1Char(','))));
        const Verdict verdict = verdictsOf(*m_town, "34/13")["canals"];
        QCOMPARE(toString(verdict.answer), QString("unknown"));
        QVERIFY2(verdict.reason.en.contains("feature 2 was repaired"),
                qPrintable(verdict.reason.en));
        QCOMPARE(
                toString(verdictsOf(*m_town, "34/14")["canals"].answer), QString("does not apply"));
    }

    void localAdjustmentHoldsInsideItsBoundaryFromItsDay()
    {
        const auto shares = [this](QDate at) {
            const auto territory = m_town->open();
            const Subject subject = orStop(SubjectReader(*territory).parcels({ "34/13" }));
            TerritoryFeatureSource source(*territory);
            QMap<QString, double> areas;
            for (const Feature &feature :
                    orStop(source.features("zones", subject.geometry->bounds(), at))) {
                const auto part = orStop(
                        engine::RobustOverlay::intersection(*feature.geometry, *subject.geometry));
                if (part.geometry.area() > 0.0)
                    areas[feature.attributes.value("function_code").toString()]
                            += std::round(part.geometry.area() * 1e6) / 1e6;
            }
            return areas;
        };
        QCOMPARE(shares(QDate(2026, 5, 31)),
                (QMap<QString, double>{ { "ODT", 100 }, { "CX", 200 } }));
        QCOMPARE(
                shares(QDate(2026, 6, 1)), (QMap<QString, double>{ { "HH", 200 }, { "CX", 100 } }));
        QVERIFY(std::abs(*verdictsOf(*m_town, "34/13", QDate(2026, 6, 1))["zones"].area_m2 - 300.0)
                < 1e-6);
    }

private:
    std::unique_ptr<SmallTown> m_town;
};

std::unique_ptr<QObject> makeVerdictTest() { return std::make_unique<VerdictTest>(); }

#include "test_verdict.moc"
