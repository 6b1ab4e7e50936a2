// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "../review/smalltown.h"

#include "core/data/planregister.h"
#include "core/plancompare/changewords.h"
#include "core/plancompare/comparisonfiles.h"
#include "core/plancompare/comparisonjson.h"
#include "core/plancompare/comparisontext.h"
#include "core/plancompare/plancomparer.h"
#include "core/plancompare/planstack.h"

#include <QFile>
#include <QTest>

#include <cmath>

using namespace spp;
using namespace spp::test;

namespace {

const Actor actor{ "Sở", "A", "a@example.vn" };

class Stopping final : public Feedback {
public:
    explicit Stopping(int after)
        : m_left(after)
    {
    }
    bool isCancelled() const override { return m_left-- <= 0; }

private:
    mutable int m_left;
};

bool near(double a, double b) { return std::abs(a - b) < 1e-6; }

PlanVersion version(const QString &plan, const QString &name, PlanVersion::Kind kind, QDate decided)
{
    PlanVersion version;
    version.plan = { plan, "Quy hoạch", "zoning", "UBND" };
    version.version = name;
    version.kind = kind;
    version.decisionNumber = QStringLiteral("QĐ ") + name;
    version.decisionDate = decided;
    return version;
}

QByteArray multi(const QString &wkt)
{
    std::vector<engine::Geometry> parts;
    parts.push_back(orStop(engine::Geometry::fromWkt(wkt.toStdString())));
    const std::string wkb = engine::Geometry::collect(std::move(parts)).wkb();
    return QByteArray(wkb.data(), int(wkb.size()));
}

} // namespace

/// The small town: ODT west of x=30, CX east of it, 130 and 170 m wide and 500 m high; the local
/// adjustment makes 30 m x 20 m across that line "HH". Parcels P1 x 0…20, P2 20…50, P4 50…80, all
/// 10 m high.
class PlanComparerTest : public QObject {
    Q_OBJECT

private slots:
    void init() { LocalisedText::setLanguage(QStringLiteral("en")); }

    void aLocalAdjustmentReplacesOnlyInsideItsBoundary()
    {
        const PlanComparison seen = compared("2020", "2026");
        QVERIFY(near(seen.from_m2, 150000.0));
        QVERIFY(near(seen.to_m2, 150000.0));
        QVERIFY(near(area(seen, "ODT", "ODT"), 64600.0));
        QVERIFY(near(area(seen, "ODT", "HH"), 400.0));
        QVERIFY(near(area(seen, "CX", "HH"), 200.0));
        QVERIFY(near(area(seen, "CX", "CX"), 84800.0));
        QCOMPARE(seen.toStack, (QStringList{ "town-plan@2020", "town-plan@2026" }));
        QCOMPARE(seen.fromStack, QStringList{ "town-plan@2020" });
    }

    void parcelsSayWhatChangesAndHowMuch()
    {
        const PlanComparison seen = compared("2020", "2026");
        QCOMPARE(seen.parcels.size(), size_t(2));
        const ParcelChange &first = seen.parcels[0];
        QCOMPARE(first.number, QString("12"));
        QCOMPARE(first.parts.size(), size_t(1));
        QVERIFY(near(first.parts[0].area_m2, 100.0));
        QVERIFY(near(first.area_m2, 200.0));
        QCOMPARE(changewords::part(first.parts[0], seen),
                QString::fromUtf16(u"ODT (ODT) → HH (HH)"));
        const ParcelChange &second = seen.parcels[1];
        QCOMPARE(second.number, QString("13"));
        QCOMPARE(second.landUse, QString("ODT+CLN"));
        QCOMPARE(second.parts.size(), size_t(2));
        QVERIFY(near(second.changed_m2(), 200.0));
        QVERIFY(near(second.area_m2, 300.0));
        QCOMPARE(seen.parcelsWith(PlanChange::Function), 2LL);
    }

    void theOtherWayRoundTakesTheAdjustmentBack()
    {
        const PlanComparison seen = compared("2026", "2020");
        QVERIFY(near(area(seen, "HH", "ODT"), 400.0));
        QCOMPARE(seen.parcels.size(), size_t(2));
    }

    void aPartOfAParcelBelowTheToleranceIsASliver()
    {
        addLocal("2027", "XX", SmallTown::rectangle(19.95, 0, 40, 10));
        const PlanComparison seen = compared("2026", "2027");
        // 0.05 m x 10 m of P1, and all of P2 west of x=40.
        QCOMPARE(seen.parcels.size(), size_t(1));
        QCOMPARE(seen.parcels[0].number, QString("13"));
        QCOMPARE(seen.parcelsWithSliversOnly, 1LL);
        QVERIFY(near(seen.parcelSlivers_m2, 0.5));
    }

    void aDraftIsComparedButOtherDraftsAreNot()
    {
        addLocal("2027", "XX", SmallTown::rectangle(0, 0, 10, 10), false);
        addLocal("2028", "YY", SmallTown::rectangle(60, 0, 70, 10), false, "town-plan@2026");
        QVERIFY(near(area(compared("2026", "2027"), "ODT", "XX"), 100.0));
        const PlanComparison later = compared("2026", "2028");
        QCOMPARE(later.toStack,
                (QStringList{ "town-plan@2020", "town-plan@2026", "town-plan@2028" }));
        QVERIFY(near(area(later, "CX", "YY"), 100.0));
    }

    void aWithdrawnAdjustmentDoesNotHoldLater()
    {
        const auto territory = m_town->open(Territory::Access::ReadWrite);
        orStop(PlanRegister(*territory).withdraw("town-plan@2026", QDate(2026, 12, 1), actor));
        addLocal("2027", "XX", SmallTown::rectangle(60, 0, 70, 10));
        QCOMPARE(compared("2020", "2027").toStack,
                (QStringList{ "town-plan@2020", "town-plan@2027" }));
    }

    void aNewBoundaryIsSaidForParcelsToo()
    {
        addOverall("2030", "ODT", SmallTown::rectangle(-100, -400, 60, 100));
        const PlanComparison seen = compared("2020", "2030");
        QVERIFY(near(seen.to_m2, 80000.0));
        QVERIFY(near(seen.matrix.lostByBoundary(), 70000.0));
        const auto left = std::find_if(seen.parcels.begin(), seen.parcels.end(),
                [](const ParcelChange &parcel) { return parcel.number == QLatin1String("14"); });
        QVERIFY(left != seen.parcels.end());
        QVERIFY(left->mainPart().change == PlanChange::Boundary);
        QVERIFY(near(left->mainPart().area_m2, 200.0));
        QVERIFY(near(left->changed_m2(), 300.0));
    }

    void aParcelThatCannotBeReadIsListed()
    {
        const QString bowTie = QStringLiteral("POLYGON((%1 %2,%3 %4,%3 %2,%1 %4,%1 %2))")
                                       .arg(SmallTown::x0 + 12, 0, 'f', 1)
                                       .arg(SmallTown::y0 + 1, 0, 'f', 1)
                                       .arg(SmallTown::x0 + 18, 0, 'f', 1)
                                       .arg(SmallTown::y0 + 9, 0, 'f', 1);
        m_town->run(QStringLiteral("UPDATE parcel SET geom = GeomFromWKB(?1, 5897) WHERE id = 1"),
                { multi(bowTie) });
        const PlanComparison seen = compared("2020", "2026");
        QCOMPARE(seen.brokenParcels.size(), size_t(1));
        QCOMPARE(seen.brokenParcels[0].name, QString("34/12"));
        QCOMPARE(seen.parcels.size(), size_t(1));
    }

    void badQuestionsAreAnsweredWithAReason_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<int>("exit");
        QTest::addColumn<QString>("said");
        QTest::newRow("no such version") << "town-plan@2021"
                                         << "2026" << 3 << "Did you mean town-plan@2020?";
        QTest::newRow("nothing near")
                << "2020"
                << "nonsense" << 3 << "It has other@1, town-plan@2020, town-plan@2026.";
        QTest::newRow("the same twice") << "2020"
                                        << "town-plan@2020" << 2 << "with itself";
        QTest::newRow("two plans") << "town-plan@2020"
                                   << "other@1" << 2 << "different plans";
    }
    void badQuestionsAreAnsweredWithAReason()
    {
        const auto territory = m_town->open(Territory::Access::ReadWrite);
        orStop(PlanRegister(*territory)
                        .addVersion(
                                version("other", "1", PlanVersion::Kind::Base, QDate(2020, 1, 1)),
                                actor));
        QFETCH(QString, from);
        QFETCH(QString, to);
        Feedback feedback;
        const auto seen = PlanComparer(*territory).run(from, to, feedback);
        QVERIFY(!seen.ok());
        const QString text = QString::fromStdString(seen.error().text());
        QTEST(exitCode(seen.error().code), "exit");
        QFETCH(QString, said);
        QVERIFY2(text.contains(said), qPrintable(text));
    }

    void aVersionWithoutCellsIsRefused()
    {
        const auto territory = m_town->open(Territory::Access::ReadWrite);
        PlanRegister plans(*territory);
        const QString id = orStop(plans.addVersion(
                version("town-plan", "2031", PlanVersion::Kind::Overall, QDate(2031, 1, 1)),
                actor));
        QVERIFY(refusal("2020", "2031").contains("has no boundary"));
        orStop(plans.setBoundary(id,
                orStop(engine::Geometry::fromWkt(
                        SmallTown::rectangle(0, 0, 10, 10).toStdString()))));
        const QString said = refusal("2020", "2031");
        QVERIFY2(said.contains("town-plan@2031") && said.contains("no planning cells"),
                qPrintable(said));
    }

    void aBrokenCellIsNamed()
    {
        const QString bowTie = QStringLiteral("POLYGON((%1 %2,%3 %4,%3 %2,%1 %4,%1 %2))")
                                       .arg(SmallTown::x0, 0, 'f', 1)
                                       .arg(SmallTown::y0, 0, 'f', 1)
                                       .arg(SmallTown::x0 + 9, 0, 'f', 1)
                                       .arg(SmallTown::y0 + 9, 0, 'f', 1);
        m_town->run(QStringLiteral("UPDATE zone SET geom = GeomFromWKB(?1, 5897)"
                                   " WHERE function_code = 'HH'"),
                { multi(bowTie) });
        const QString said = refusal("2020", "2026");
        QVERIFY2(said.contains("zones") && said.contains("town-plan@2026 #3 HH"), qPrintable(said));
    }

    void stopsWhenAsked_data()
    {
        QTest::addColumn<int>("after");
        for (const int after : { 0, 1, 3, 6, 9 })
            QTest::newRow(qPrintable(QString::number(after))) << after;
    }
    void stopsWhenAsked()
    {
        QFETCH(int, after);
        Stopping feedback(after);
        const auto seen = PlanComparer(*m_town->open()).run("2020", "2026", feedback);
        QVERIFY(!seen.ok());
        QVERIFY(seen.error().code == ErrorCode::Cancelled);
    }

    void theDocumentHasNoClockAndAddsUp()
    {
        const PlanComparison seen = compared("2020", "2026");
        const QJsonObject json = ComparisonJson::document(seen, {});
        QCOMPARE(json, ComparisonJson::document(compared("2020", "2026"), {}));
        QCOMPARE(json["schema"].toString(), QString("spp.plan-comparison/1"));
        const QJsonObject totals = json["totals"].toObject();
        QCOMPARE(totals["start_m2"].toDouble(), 150000.0);
        QCOMPARE(totals["decrease_m2"].toDouble(), 600.0);
        QCOMPARE(totals["increase_m2"].toDouble(), 600.0);
    }

    void csvHasARowForEachChange()
    {
        const QString path = m_town->file(QStringLiteral("changed.csv"));
        orStop(ComparisonFiles::csv(compared("2020", "2026"), path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().split('\n');
        QCOMPARE(lines.size(), 5); // header, three changes, the end
        QCOMPARE(lines[1],
                QByteArray("1,34,12,31120,Cái Khế,ODT,200.0000,200.0000,function,ODT,ODT,HH,HH,"
                           "100.0000,0.500000,1"));
    }

    void theTextNamesFunctionsAndParcels()
    {
        const QString text = ComparisonText::text(compared("2020", "2026"), {}, {});
        for (const char *said : { "town-plan@2020 + town-plan@2026", "Function HH",
                     "Parcels with a change of function: 2" })
            QVERIFY2(text.contains(QString::fromUtf8(said)), qPrintable(text));
    }

private:
    void addVersion(
            const PlanVersion &added, const QString &function, const QString &wkt, bool activate)
    {
        const auto territory = m_town->open(Territory::Access::ReadWrite);
        PlanRegister plans(*territory);
        const QString id = orStop(plans.addVersion(added, actor));
        orStop(territory->database().run(
                QStringLiteral("INSERT INTO zone(plan_version, code, function_code, geom)"
                               " VALUES (?1, ?2, ?2, GeomFromWKB(?3, 5897))"),
                { id, function, multi(wkt) }));
        orStop(plans.setBoundary(id, {}));
        if (activate)
            orStop(plans.activate(id, added.decisionDate.addMonths(1), actor));
    }

    void addLocal(const QString &name, const QString &function, const QString &wkt,
            bool activate = true, const QString &predecessor = {})
    {
        PlanVersion added
                = version("town-plan", name, PlanVersion::Kind::Local, QDate(name.toInt(), 1, 1));
        added.predecessor = predecessor;
        addVersion(added, function, wkt, activate);
    }

    void addOverall(const QString &name, const QString &function, const QString &wkt)
    {
        addVersion(
                version("town-plan", name, PlanVersion::Kind::Overall, QDate(name.toInt(), 1, 1)),
                function, wkt, true);
    }

    PlanComparison compared(const QString &from, const QString &to) const
    {
        Feedback feedback;
        return orStop(PlanComparer(*m_town->open()).run(from, to, feedback));
    }

    QString refusal(const QString &from, const QString &to) const
    {
        Feedback feedback;
        const auto seen = PlanComparer(*m_town->open()).run(from, to, feedback);
        return seen ? QString() : QString::fromStdString(seen.error().text());
    }

    static double area(const PlanComparison &seen, const QString &from, const QString &to)
    {
        return seen.matrix.area(
                { Designation::Kind::Function, from }, { Designation::Kind::Function, to });
    }

    std::unique_ptr<SmallTown> m_town = std::make_unique<SmallTown>();

private slots:
    void cleanup() { m_town = std::make_unique<SmallTown>(); }
};

QTEST_GUILESS_MAIN(PlanComparerTest)
#include "test_plancomparer.moc"
