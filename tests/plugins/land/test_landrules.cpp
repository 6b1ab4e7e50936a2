// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/profile/profile.h"
#include "land/records/changekinds.h"
#include "land/records/minimumplots.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace spp;
using namespace spp::land;

namespace {

using Verdict = PlotJudgement::Verdict;
using Quantity = PlotJudgement::Quantity;

const QByteArray twoYears = R"(plots:
  - area_type: urban
    land_use: [ODT, ONT]
    min_area_m2: 40
    min_frontage_m: 4
    min_depth_m: 5
    to: "2026-06-30"
    document: Decision 1
    mark: M
  - area_type: urban
    land_use: [ODT]
    min_area_m2: 50
    from: "2026-07-01"
    document: Decision 2
    mark: M
  - area_type: rural
    land_use: [LUC]
    min_area_m2: 1000
    document: Decision 1
    mark: M
)";

template <typename Kind>
Result<Kind> readText(const QByteArray &text)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("given.yaml"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write %s", qPrintable(path));
    file.close();
    return Kind::read(path);
}

} // namespace

/// The cadastral rules that are data: smallest plots, and kinds of change.
class TestLandRules : public QObject {
    Q_OBJECT

private slots:
    void plotsAreJudged_data()
    {
        QTest::addColumn<QString>("communeType");
        QTest::addColumn<QString>("landUse");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<double>("area");
        QTest::addColumn<double>("frontage"); // below 0: not known
        QTest::addColumn<double>("depth");
        QTest::addColumn<int>("verdict");
        QTest::addColumn<double>("missing"); // of the first shortfall
        const QString urban = QStringLiteral("phuong");
        const QString rural = QStringLiteral("xa");
        const QString odt = QStringLiteral("ODT");
        const QString luc = QStringLiteral("LUC");
        const QDate before(2026, 6, 30);
        const QDate after(2026, 7, 1);
        const auto row = [](const char *name, const QString &type, const QString &use, QDate day,
                                 double area, double frontage, double depth, Verdict verdict,
                                 double missing = 0.0) {
            QTest::newRow(name) << type << use << day << area << frontage << depth << int(verdict)
                                << missing;
        };
        row("well above", urban, odt, before, 80, 5, 10, Verdict::Pass);
        row("exactly at each minimum passes", urban, odt, before, 40, 4, 5, Verdict::Pass);
        row("area too small", urban, odt, before, 39.9, 4, 5, Verdict::TooSmall, 0.1);
        row("frontage too short", urban, odt, before, 80, 3.5, 10, Verdict::TooSmall, 0.5);
        row("frontage not known", urban, odt, before, 80, -1, 10, Verdict::Unknown);
        row("too small whatever the frontage", urban, odt, before, 30, -1, -1, Verdict::TooSmall,
                10);
        row("the next decision holds from its first day", urban, odt, after, 45, -1, -1,
                Verdict::TooSmall, 5);
        row("which limits no frontage", urban, odt, after, 50, -1, -1, Verdict::Pass);
        row("a class of the old decision alone", urban, QStringLiteral("ONT"), after, 80, 5, 10,
                Verdict::Unknown);
        row("rural, open on both sides", rural, luc, after, 999, -1, -1, Verdict::TooSmall, 1);
        row("no entry for the class", rural, odt, before, 10, 1, 1, Verdict::Unknown);
        row("a commune of neither type", QStringLiteral("dac-khu"), luc, before, 10, 1, 1,
                Verdict::Unknown);
    }
    void plotsAreJudged()
    {
        QFETCH(QString, communeType);
        QFETCH(QString, landUse);
        QFETCH(QDate, day);
        QFETCH(double, area);
        QFETCH(double, frontage);
        QFETCH(double, depth);
        QFETCH(int, verdict);
        QFETCH(double, missing);
        const auto plots = readText<MinimumPlots>(twoYears);
        QVERIFY2(plots, plots ? "" : plots.error().text().c_str());
        PlotMeasures plot{ area, {}, {} };
        if (frontage >= 0)
            plot.frontage_m = frontage;
        if (depth >= 0)
            plot.depth_m = depth;
        const PlotJudgement judgement = plots->judge(areaTypeOf(communeType), landUse, day, plot);
        QCOMPARE(int(judgement.verdict), verdict);
        QCOMPARE(judgement.shortfalls.empty(), missing == 0.0);
        if (missing > 0.0) {
            QVERIFY(qAbs(judgement.shortfalls.front().missing() - missing) < 1e-9);
            QVERIFY(judgement.document.startsWith(QLatin1String("Decision")));
        }
    }

    void whatIsNotMeasuredIsNamed()
    {
        const auto plots = readText<MinimumPlots>(twoYears);
        QVERIFY(plots);
        const PlotJudgement judgement = plots->judge(
                AreaType::Urban, QStringLiteral("ODT"), QDate(2026, 1, 1), { 80, 5.0, {} });
        QCOMPARE(judgement.unmeasured.size(), size_t(1));
        QVERIFY(judgement.unmeasured.front() == Quantity::Depth);
        QCOMPARE(judgement.document, QStringLiteral("Decision 1"));
    }

    void entriesThatCannotBeAreRefused_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("two hold on one day")
                << QByteArray("\"2026-07-01\"") << QByteArray("\"2026-06-30\"");
        QTest::newRow("neither urban nor rural") << QByteArray("rural") << QByteArray("suburban");
        QTest::newRow("no land class") << QByteArray("[LUC]") << QByteArray("[]");
        QTest::newRow("a minimum of nothing") << QByteArray("1000") << QByteArray("0");
        QTest::newRow("no minimum at all") << QByteArray("    min_area_m2: 1000\n") << QByteArray();
        QTest::newRow("a misspelt key") << QByteArray("min_depth_m") << QByteArray("min_deph_m");
        QTest::newRow("no document") << QByteArray("    document: Decision 2\n") << QByteArray();
        QTest::newRow("no such day") << QByteArray("2026-07-01") << QByteArray("2026-07-32");
    }
    void entriesThatCannotBeAreRefused()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QVERIFY(twoYears.contains(from));
        QByteArray bad = twoYears;
        const auto plots = readText<MinimumPlots>(bad.replace(from, to));
        QVERIFY(!plots);
        QCOMPARE(plots.error().code, ErrorCode::BadInput);
        QVERIFY(plots.error().text().find("given.yaml:") != std::string::npos);
    }

    void theDecisionOfCanThoIsNotKnown()
    {
        const Result<Profile> profile = Profile::load(QStringLiteral("can-tho"));
        QVERIFY(profile);
        const auto plots = MinimumPlots::load(OfficeFiles(*profile));
        QVERIFY2(plots, plots ? "" : plots.error().text().c_str());
        QVERIFY(plots->all().empty());
        QVERIFY(plots->judge(AreaType::Urban, QStringLiteral("ODT"), QDate(2026, 11, 26),
                             { 1.0, {}, {} })
                        .verdict
                == Verdict::Unknown);
        // Every commune of the profile is of a type that the minimums know.
        for (const CommuneBox &commune : profile->communes)
            QVERIFY2(areaTypeOf(commune.type), qPrintable(commune.fullName));
    }

    void theKindsOfChangeOfTheProfile()
    {
        const Result<Profile> profile = Profile::load(QStringLiteral("can-tho"));
        QVERIFY(profile);
        const auto kinds = ChangeKinds::load(OfficeFiles(*profile));
        QVERIFY2(kinds, kinds ? "" : kinds.error().text().c_str());
        QCOMPARE(kinds->ids().size(), 20);
        const ChangeKind *split = kinds->find(QStringLiteral("split"));
        QVERIFY(split);
        QCOMPARE(split->title.vi, QStringLiteral("Tách thửa"));
        QVERIFY(split->changesGeometry == ChangeKind::Geometry::Always);
        QVERIFY(kinds->find(QStringLiteral("purpose"))->changesGeometry
                == ChangeKind::Geometry::Maybe);
        QVERIFY(kinds->find(QStringLiteral("mortgage"))->changesGeometry
                == ChangeKind::Geometry::Never);
        QVERIFY(!kinds->find(QStringLiteral("magic")));
        QVERIFY(kinds->find(QStringLiteral("migration"))->changesGeometry
                == ChangeKind::Geometry::Maybe);
        QCOMPARE(kinds->usualFor(QStringLiteral("move-corner"))->id, QStringLiteral("boundary"));
        QVERIFY(!kinds->usualFor(QStringLiteral("create")));
    }

    void kindsThatCannotBeAreRefused()
    {
        const QByteArray one
                = "  - {id: a, vi: b, en: c, changes_geometry: never, source: d, mark: S}\n";
        QVERIFY(readText<ChangeKinds>("kinds:\n" + one));
        QVERIFY(!readText<ChangeKinds>("kinds:\n" + one + one));
        QVERIFY(!readText<ChangeKinds>("kinds:\n" + QByteArray(one).replace("never", "no")));
        // An operation has one usual kind.
        const QByteArray usual = QByteArray(one).replace("mark: S", "mark: S, usual_for: [split]");
        QVERIFY(readText<ChangeKinds>("kinds:\n" + usual));
        QVERIFY(!readText<ChangeKinds>(
                "kinds:\n" + usual + QByteArray(usual).replace("id: a", "id: e")));
        QVERIFY(!readText<ChangeKinds>("kinds:\n" + QByteArray(one).replace("source", "sauce")));
    }
};

QTEST_GUILESS_MAIN(TestLandRules)
#include "test_landrules.moc"
