// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "packcase.h"
#include "tests.h"

#include <QTest>

using namespace spp;
using namespace spp::test;

namespace {

enum class Around { Line, Strip };

QVariantMap map(std::initializer_list<std::pair<QString, QVariant>> values) { return { values }; }

} // namespace

/// The widths of corridors.md, written down again by hand: inside the certain width there is a
/// conflict, from the possible width on the rule passes, in between it is not certain.
class CorridorsTest : public QObject {
    Q_OBJECT

private slots:
    void width_data();
    void width();
    void mark_data();
    void mark();
    void otherVoltagesAreUnknown();
    void unstatedHalfWidthIsEstimated();
    void consentOpensTheCorridor();

private:
    static void power();
    static void roads();
    static void water();
    static void dykes();
    static void irrigation();
    static void rest();
};

static void addWidth(const char *name, const char *rule, const char *theme, Around around,
        const QVariantMap &attributes, double certain, double possible = 0.0,
        const QVariantMap &proposal = {})
{
    QTest::newRow(name) << QString(rule) << QString(theme) << (around == Around::Line) << attributes
                        << certain << std::max(certain, possible) << proposal;
}

void CorridorsTest::width_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("theme");
    QTest::addColumn<bool>("isLine");
    QTest::addColumn<QVariantMap>("attributes");
    QTest::addColumn<double>("certain");
    QTest::addColumn<double>("possible");
    QTest::addColumn<QVariantMap>("proposal");
    power();
    roads();
    water();
    dykes();
    irrigation();
    rest();
}

/// corridors.md §1: from the outermost conductor, here 2 m from the line.
void CorridorsTest::power()
{
    const struct {
        double voltage;
        bool insulated;
        double metres;
    } lines[] = { { 0.4, false, 2.0 }, { 22, false, 2.0 }, { 22, true, 1.0 }, { 35, false, 3.0 },
        { 35, true, 1.5 }, { 110, false, 4.0 }, { 220, false, 6.0 }, { 500, false, 7.0 } };
    for (const char *rule : { "corridors.power", "GP-40.power" }) {
        for (const auto &line : lines) {
            const QString name
                    = QStringLiteral("%1 %2 kV%3")
                              .arg(QLatin1String(rule), QString::number(line.voltage),
                                      line.insulated ? QStringLiteral(" insulated") : QString());
            addWidth(qPrintable(name), rule, "power-lines", Around::Line,
                    map({ { "voltage_kv", line.voltage }, { "insulated", line.insulated },
                            { "half_width_m", 2.0 } }),
                    2.0 + line.metres);
        }
    }
    addWidth("cable", "corridors.power.cable", "power-lines", Around::Line,
            map({ { "voltage_kv", 22 }, { "underground", true } }), 1.0, 1.5);
    addWidth("substation fence", "corridors.power.substation", "substations", Around::Strip, {}, 2,
            3);
}

/// corridors.md §2: from the outer edge of the protection strip, here 8 m from the centre line.
void CorridorsTest::roads()
{
    const struct {
        const char *roadClass;
        double certain;
        double possible;
        double strip;
    } classes[] = { { "expressway", 17, 20, 3 }, { "I", 17, 17, 3 }, { "II", 17, 17, 3 },
        { "III", 13, 13, 2 }, { "IV", 9, 9, 1 }, { "V", 9, 9, 1 }, { "VI", 4, 4, 1 } };
    for (const auto &road : classes) {
        for (const char *rule : { "corridors.road", "GP-40.road" }) {
            addWidth(qPrintable(QStringLiteral("%1 class %2")
                                        .arg(QLatin1String(rule), QLatin1String(road.roadClass))),
                    rule, "roads", Around::Line,
                    map({ { "road_class", road.roadClass }, { "urban", false },
                            { "strip_edge_m", 8.0 } }),
                    8 + road.certain, 8 + road.possible);
        }
        addWidth(qPrintable(QStringLiteral("strip of class %1").arg(QLatin1String(road.roadClass))),
                "corridors.road.strip", "roads", Around::Line,
                map({ { "road_class", road.roadClass }, { "urban", false },
                        { "toe_edge_m", 6.0 } }),
                6 + road.strip);
    }
    addWidth("red line of a street 24 m wide", "corridors.road.red-line", "roads", Around::Line,
            map({ { "urban", true }, { "red_line_width_m", 24.0 } }), 12);
    const double bridges[][2]
            = { { 300.1, 150 }, { 300, 100 }, { 60, 100 }, { 59.9, 50 }, { 20, 50 }, { 19.9, 20 } };
    for (const auto &bridge : bridges) {
        addWidth(qPrintable(QStringLiteral("bridge of %1 m").arg(bridge[0])), "corridors.bridge",
                "bridges", Around::Line,
                map({ { "length_m", bridge[0] }, { "strip_edge_m", 8.0 }, { "urban", false } }),
                8 + bridge[1]);
    }
    addWidth("approach viaduct", "corridors.bridge.approach", "bridges", Around::Line,
            map({ { "length_m", 301.0 }, { "strip_edge_m", 8.0 }, { "urban", false },
                    { "part", "approach-viaduct" } }),
            58);
}

/// corridors.md §3, §6 and the water works of §8.
void CorridorsTest::water()
{
    const struct {
        const char *fairwayClass;
        double certain;
        double possible;
    } fairways[] = { { "special", 20, 25 }, { "lake", 20, 25 }, { "coast", 20, 25 },
        { "I", 15, 20 }, { "II", 15, 20 }, { "III", 10, 15 }, { "IV", 10, 15 }, { "V", 10, 10 },
        { "VI", 10, 10 } };
    for (const char *rule : { "corridors.waterway", "GP-40.waterway" }) {
        for (const auto &fairway : fairways) {
            addWidth(qPrintable(QStringLiteral("%1 class %2")
                                        .arg(QLatin1String(rule),
                                                QLatin1String(fairway.fairwayClass))),
                    rule, "waterways", Around::Strip,
                    map({ { "fairway_class", fairway.fairwayClass }, { "urban", false } }),
                    fairway.certain, fairway.possible);
        }
    }
    const char *const source = "corridors.water-source";
    addWidth("water source in town", source, "water-sources", Around::Strip,
            map({ { "urban", true }, { "eroding", false } }), 10);
    addWidth("water source outside", source, "water-sources", Around::Strip,
            map({ { "urban", false }, { "eroding", false } }), 5);
    addWidth("eroding bank", source, "water-sources", Around::Strip,
            map({ { "urban", true }, { "eroding", true } }), 20, 30);
    // A line stands for the point of an intake, so that the edge of the zone is straight.
    const QVariantMap surface = map({ { "kind", "surface-water" } });
    addWidth("zone I", "corridors.intake.zone1", "water-intakes", Around::Line, surface, 100, 200);
    addWidth(
            "zone II", "corridors.intake.zone2", "water-intakes", Around::Line, surface, 250, 1000);
    addWidth("well", "corridors.intake.well", "water-intakes", Around::Line,
            map({ { "kind", "well" } }), 25);
    addWidth("water plant", "corridors.intake.well", "water-intakes", Around::Line,
            map({ { "kind", "plant" } }), 30);
    for (const auto &[diameter, metres] : { std::pair(300.0, 7.0), std::pair(999.0, 7.0),
                 std::pair(1000.0, 15.0), std::pair(2000.0, 15.0) }) {
        addWidth(qPrintable(QStringLiteral("pipe of %1 mm").arg(diameter)), "corridors.water-main",
                "water-mains", Around::Line, map({ { "diameter_mm", diameter } }), metres);
    }
}

/// corridors.md §4: from the toe.
void CorridorsTest::dykes()
{
    for (const char *rule : { "corridors.dyke", "GP-40.dyke" }) {
        for (const char *grade : { "special", "I", "II", "III" }) {
            for (const char *setting : { "residential", "urban", "tourist", "other", "sea" }) {
                const bool isLived = QByteArray("residential urban tourist").contains(setting);
                const bool isSea = QByteArray("sea") == setting;
                addWidth(qPrintable(QStringLiteral("%1 grade %2, %3")
                                            .arg(QLatin1String(rule), QLatin1String(grade),
                                                    QLatin1String(setting))),
                        rule, "dykes", Around::Strip,
                        map({ { "grade", grade }, { "setting", setting } }),
                        isLived         ? 5
                                : isSea ? 25
                                        : 20,
                        isLived         ? 5
                                : isSea ? 200
                                        : 25);
            }
        }
    }
    for (const char *kind : { "revetment", "dyke-sluice" })
        addWidth(kind, "corridors.dyke.structure", "hydraulic-works", Around::Strip,
                map({ { "kind", kind } }), 50);
}

/// corridors.md §5: from the outer toe of the bank, from the structure.
void CorridorsTest::irrigation()
{
    const struct {
        double flow;
        bool lined;
        double certain;
        double possible;
    } canals[] = { { 2, false, 2, 3 }, { 10, false, 2, 3 }, { 2, true, 1, 2 }, { 10, true, 1, 2 },
        { 10.01, false, 3, 5 }, { 10.01, true, 2, 3 } };
    for (const char *rule : { "corridors.canal", "GP-40.canal" }) {
        for (const auto &canal : canals) {
            addWidth(
                    qPrintable(QStringLiteral("%1 %2 m³/s%3")
                                       .arg(QLatin1String(rule), QString::number(canal.flow),
                                               canal.lined ? QStringLiteral(" lined") : QString())),
                    rule, "canals", Around::Strip,
                    map({ { "flow_m3s", canal.flow }, { "lined", canal.lined } }), canal.certain,
                    canal.possible);
        }
    }
    const char *const works = "corridors.irrigation.structure";
    addWidth("river sluice", works, "hydraulic-works", Around::Strip,
            map({ { "kind", "river-sluice" } }), 50);
    for (const auto &[grade, metres] : { std::pair("special", 300), std::pair("I", 200),
                 std::pair("II", 100), std::pair("III", 50), std::pair("IV", 20) }) {
        addWidth(qPrintable(QStringLiteral("dam of grade %1").arg(QLatin1String(grade))), works,
                "hydraulic-works", Around::Strip, map({ { "kind", "dam" }, { "grade", grade } }),
                metres);
    }
}

/// corridors.md §7 and the other distances of §8.
void CorridorsTest::rest()
{
    addWidth("railway", "corridors.railway", "railways", Around::Line, {}, 20, 0,
            map({ { "use", "house" } }));
    for (const auto &[kind, metres] :
            { std::pair("livestock-farm", 200), std::pair("pesticide-store", 200),
                    std::pair("fertiliser-store", 100), std::pair("animal-pen", 5) }) {
        addWidth(kind, "corridors.env.farming", "nuisances", Around::Strip,
                map({ { "kind", kind } }), metres);
    }
    const QVariantMap fuel = map({ { "kind", "fuel-station" } });
    addWidth("crowd near a fuel station", "corridors.env.fuel.crowd", "nuisances", Around::Strip,
            fuel, 50, 0, map({ { "use", "public" } }));
    addWidth("two fuel stations", "corridors.env.fuel.spacing", "nuisances", Around::Strip, fuel,
            300, 0, map({ { "facility_kind", "fuel-station" } }));
    addWidth("fuel station near a school", "corridors.env.fuel.facilities", "facilities",
            Around::Strip, map({ { "kind", "primary-school" } }), 50, 0,
            map({ { "facility_kind", "fuel-station" } }));
}

void CorridorsTest::width()
{
    QFETCH(const QString, rule);
    QFETCH(const QString, theme);
    QFETCH(const bool, isLine);
    QFETCH(const QVariantMap, attributes);
    QFETCH(const double, certain);
    QFETCH(const double, possible);
    QFETCH(const QVariantMap, proposal);
    const RulePack &pack = shippedPack(rule.startsWith(QLatin1String("GP-"))
                    ? QStringLiteral("construction-permit")
                    : QStringLiteral("protection-corridors"));
    const auto findingAt = [&](double x) {
        return PackCase()
                .squareAt(x)
                .proposal(proposal)
                .feature(theme, isLine ? eastLine : eastStrip, attributes)
                .run(pack, rule);
    };
    const auto outcomeAt = [&](double x) {
        const auto finding = findingAt(x);
        return finding ? toString(finding->outcome) : QStringLiteral("does not apply");
    };
    // What a corridor allows is no area at all; what a distance asks for is its width.
    const auto inside = findingAt(certain - 0.1);
    QVERIFY(inside);
    QCOMPARE(*inside->limit, inside->unit == QLatin1String("m2") ? 0.0 : certain);
    // 0.1 m along the 20 m of the square is 2 m²: more than the tolerance of 1 m².
    QCOMPARE(outcomeAt(certain - 0.1), QStringLiteral("conflict"));
    QCOMPARE(outcomeAt(possible), QStringLiteral("pass"));
    if (possible > certain) {
        QCOMPARE(outcomeAt(certain), QStringLiteral("not_certain"));
        QCOMPARE(outcomeAt(possible - 0.1), QStringLiteral("not_certain"));
    }
}

void CorridorsTest::mark_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("expected");
    for (const char *rule : { "corridors.power" })
        QTest::newRow(rule) << rule << "S";
    for (const char *rule :
            { "corridors.power.cable", "corridors.power.substation", "corridors.road",
                    "corridors.road.strip", "corridors.road.red-line", "corridors.water-source" })
        QTest::newRow(rule) << rule << "M";
    for (const char *rule : { "corridors.bridge", "corridors.waterway", "corridors.dyke",
                 "corridors.canal", "corridors.railway", "corridors.env.wastewater" })
        QTest::newRow(rule) << rule << "V";
}

/// How well a figure is known stands on the answer.
void CorridorsTest::mark()
{
    QFETCH(const QString, rule);
    QFETCH(const QString, expected);
    const auto finding = PackCase().run(shippedPack(QStringLiteral("protection-corridors")), rule);
    QVERIFY(finding);
    QCOMPARE(finding->verified, expected);
}

void CorridorsTest::otherVoltagesAreUnknown()
{
    PackCase near;
    near.squareAt(6.0).feature(QStringLiteral("power-lines"), eastLine,
            map({ { "voltage_kv", 66 }, { "half_width_m", 2 } }));
    const auto finding = near.run(
            shippedPack(QStringLiteral("protection-corridors")), QStringLiteral("corridors.power"));
    QCOMPARE(toString(finding->outcome), QStringLiteral("unknown"));
}

/// From the centre line the corridor reaches at least its width; how much farther is not known.
void CorridorsTest::unstatedHalfWidthIsEstimated()
{
    const auto outcomeAt = [](double x) {
        PackCase near;
        near.squareAt(x).feature(
                QStringLiteral("power-lines"), eastLine, map({ { "voltage_kv", 220 } }));
        const auto finding = near.run(shippedPack(QStringLiteral("protection-corridors")),
                QStringLiteral("corridors.power"));
        return toString(finding->outcome);
    };
    QCOMPARE(outcomeAt(5.9), QStringLiteral("conflict"));
    QCOMPARE(outcomeAt(6.1), QStringLiteral("unknown"));
    QCOMPARE(outcomeAt(200.0), QStringLiteral("pass"));
}

void CorridorsTest::consentOpensTheCorridor()
{
    for (const bool consent : { false, true }) {
        PackCase inside;
        inside.squareAt(3.0)
                .proposal(map({ { "use", "house" }, { "corridor_consent", consent } }))
                .feature(QStringLiteral("dykes"), eastStrip,
                        map({ { "grade", "II" }, { "setting", "urban" } }));
        const auto permit = inside.run(
                shippedPack(QStringLiteral("construction-permit")), QStringLiteral("GP-40.dyke"));
        QCOMPARE(permit->outcome == Outcome::Pass, consent);
        const auto corridor = inside.run(shippedPack(QStringLiteral("protection-corridors")),
                QStringLiteral("corridors.dyke"));
        QCOMPARE(toString(corridor->outcome), QStringLiteral("conflict"));
    }
}

std::unique_ptr<QObject> makeCorridorsTest() { return std::make_unique<CorridorsTest>(); }

#include "test_corridors.moc"
