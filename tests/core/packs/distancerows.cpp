// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "distancerows.h"

#include "packcase.h"

namespace spp::test {

namespace {

const RulePack &corridors() { return shippedPack(QStringLiteral("protection-corridors")); }

/// A distance that a rule asks for, from one object.
struct Distance {
    QString rule;
    QString theme;
    QVariantMap attributes;
    QVariantMap proposal;
    double metres = 0.0;
};

std::optional<Finding> findingAt(const Distance &distance, double metres)
{
    return PackCase()
            .squareAt(metres)
            .proposal(distance.proposal)
            .feature(distance.theme, eastStrip, distance.attributes)
            .run(corridors(), distance.rule);
}

QString differenceOf(const Distance &distance)
{
    const auto at = findingAt(distance, distance.metres);
    const auto nearer = findingAt(distance, distance.metres - 0.01);
    if (!at || !nearer)
        return QStringLiteral("%1 does not concern the case").arg(distance.rule);
    if (at->outcome != Outcome::Pass)
        return QStringLiteral("%1 does not pass at %2 m").arg(distance.rule).arg(distance.metres);
    if (nearer->outcome != Outcome::Conflict || nearer->limit != distance.metres) {
        return QStringLiteral("%1 does not fail below %2 m")
                .arg(distance.rule)
                .arg(distance.metres);
    }
    return {};
}

/// Where the wind is not stated, a second rule says what would be needed upwind.
QString unstatedWindDifference(Distance distance)
{
    distance.attributes.remove(QStringLiteral("upwind"));
    distance.rule += QStringLiteral(".wind");
    const auto at = findingAt(distance, distance.metres);
    const auto nearer = findingAt(distance, distance.metres - 0.01);
    const bool holds = at && at->outcome == Outcome::Pass && nearer
            && nearer->outcome == Outcome::Unknown && nearer->limit == distance.metres;
    return holds ? QString() : QStringLiteral("%1 is not right").arg(distance.rule);
}

/// The distance itself, and half as much again upwind.
QString withWind(Distance distance)
{
    distance.attributes.insert(QStringLiteral("upwind"), false);
    const QString difference = differenceOf(distance);
    if (!difference.isEmpty())
        return difference;
    distance.attributes.insert(QStringLiteral("upwind"), true);
    distance.metres *= 1.5;
    const QString upwind = differenceOf(distance);
    return upwind.isEmpty() ? unstatedWindDifference(distance) : upwind;
}

} // namespace

QString wastewaterDifference(const CsvRow &row)
{
    static const QMap<QString, QString> kinds{ { "pumping station", "wastewater-pump" },
        { "sludge drying beds", "sludge-drying-bed" }, { "mechanical sludge", "mechanical-sludge" },
        { "treatment plant, open", "wastewater-open" },
        { "treatment plant, closed + odour control", "wastewater-closed" },
        { "filtration field", "filtration-field" }, { "irrigation field", "irrigation-field" },
        { "biological pond", "biological-pond" }, { "oxidation ditch", "oxidation-ditch" } };
    static const QMap<QString, std::vector<double>> capacities{ { "<200", { 0.0, 199.9 } },
        { "200-5000", { 200.0, 4999.9 } }, { "5000-50000", { 5000.1, 50000.0 } },
        { ">50000", { 50000.1, 900000.0 } } };
    if (!kinds.contains(row["x"]) || !capacities.contains(row["y"]))
        return QStringLiteral("the facility or the capacity is not known");
    for (const double capacity : capacities.value(row["y"])) {
        const QString difference = withWind({ "corridors.env.wastewater", "nuisances",
                { { "kind", kinds.value(row["x"]) }, { "capacity_m3_per_day", capacity } }, {},
                row["value"].toDouble() });
        if (!difference.isEmpty())
            return difference;
    }
    return {};
}

namespace {

/// The narrowest green belt that passes.
QString greenBeltDifference(const QString &facility, double metres)
{
    const auto finding = [&](double width) {
        return PackCase()
                .proposal({ { "facility_kind", facility }, { "green_buffer_m", width } })
                .run(corridors(), QStringLiteral("corridors.env.green-belt"));
    };
    const auto at = finding(metres);
    const auto below = finding(metres - 0.1);
    const bool holds
            = at && at->outcome == Outcome::Pass && below && below->outcome == Outcome::Conflict;
    return holds ? QString() : QStringLiteral("the green belt is not %1 m").arg(metres);
}

} // namespace

QString solidWasteDifference(const CsvRow &row)
{
    static const QMap<QString, QStringList> kinds{
        { "fixed transfer station: building, leachate works, truck wash",
                { "waste-transfer-fixed" } },
        { "mobile transfer point to housing / crowd place", { "waste-transfer-mobile" } },
        { "landfill cell with organic waste", { "landfill-organic" } },
        { "landfill cell, inorganic waste", { "landfill-inorganic" } },
        { "biological treatment or incineration building",
                { "waste-biological", "waste-incinerator" } },
    };
    const double metres = row["value"].toDouble();
    if (row["x"] == QLatin1String("green belt, new fixed transfer station"))
        return greenBeltDifference(QStringLiteral("transfer-fixed-small"), metres);
    if (row["x"] == QLatin1String("green belt, new treatment site"))
        return greenBeltDifference(QStringLiteral("waste-treatment"), metres);
    if (!kinds.contains(row["x"]))
        return QStringLiteral("the facility is not known");
    for (const QString &kind : kinds.value(row["x"])) {
        const QString difference = withWind(
                { "corridors.env.waste", "nuisances", { { "kind", kind } }, {}, metres });
        if (!difference.isEmpty())
            return difference;
    }
    return {};
}

namespace {

/// One line of Table 2.25: the words of the file, our code, and the kind of nuisance.
struct Burial {
    const char *words;
    const char *kind;
    const char *nuisance;
};

const Burial burials[] = {
    { "hung tang", "hung-tang", "cemetery-first-burial" },
    { "chon mot lan", "chon-mot-lan", "cemetery-one-off" },
    { "cat tang", "cat-tang", "cemetery-reburial" },
    { "crematorium", "furnace", "crematorium" },
};

QString sitingDifference(const QString &rule, const QString &theme, const QVariantMap &attributes,
        const Burial &burial, double metres)
{
    const Distance distance{ rule, theme, attributes,
        { { "facility_kind", "cemetery" }, { "burial_kind", QLatin1String(burial.kind) } },
        metres };
    const QString difference = differenceOf(distance);
    if (!difference.isEmpty() || rule == QLatin1String("corridors.cemetery.intake"))
        return difference;
    // A figure from a merged cell must carry the doubt with it.
    const bool isDoubtful = burial.kind != QLatin1String("hung-tang");
    const bool isMarked = findingAt(distance, metres)->verified == QLatin1String("S");
    return isDoubtful == isMarked ? QString() : QStringLiteral("%1 is not marked").arg(rule);
}

/// "300 or 100" and "200?" are merged cells: the larger figure is taken; "100 or none" gives 100.
double safeMetres(const QString &cell)
{
    return cell.section(QLatin1Char(' '), 0, 0).remove(QLatin1Char('?')).toDouble();
}

} // namespace

QString cemeteryDifference(const CsvRow &row)
{
    const auto burial = std::find_if(std::begin(burials), std::end(burials),
            [&](const Burial &known) { return row["x"].startsWith(QLatin1String(known.words)); });
    if (burial == std::end(burials))
        return QStringLiteral("the kind of burial is not known");
    const double metres = safeMetres(row["value"]);
    if (row["item"].startsWith(QLatin1String("distance to housing"))) {
        return differenceOf({ "corridors.env.cemetery", "nuisances",
                { { "kind", QLatin1String(burial->nuisance) } }, {}, metres });
    }
    if (row["value"] == QLatin1String("-")) {
        const QString to = row["item"].mid(int(qstrlen("distance to ")));
        const QString reference = QStringLiteral("2.25 | %1 | %2")
                                          .arg(to.section(QStringLiteral(" (also"), 0, 0),
                                                  QLatin1String(burial->words));
        return saysNotEncoded(corridors(), reference)
                ? QString()
                : QStringLiteral("\"%1\" is not listed").arg(reference);
    }
    const bool isFirst = burial->kind == QLatin1String("hung-tang");
    if (row["item"].contains(QLatin1String("water intake"))) {
        return sitingDifference("corridors.cemetery.intake", "water-intakes",
                { { "kind", "well" } }, *burial, metres);
    }
    if (row["item"].contains(QLatin1String("river"))) {
        const QString rule = isFirst                        ? "corridors.cemetery.river"
                : burial->kind == QLatin1String("cat-tang") ? "corridors.cemetery.river.reburial"
                                                            : "corridors.cemetery.river.one-off";
        return sitingDifference(rule, "waterways", {}, *burial, metres);
    }
    const QString suffix = isFirst ? "" : ".merged";
    const QString rail = sitingDifference(
            "corridors.cemetery.railways" + suffix, "railways", {}, *burial, metres);
    return rail.isEmpty() ? sitingDifference("corridors.cemetery.roads" + suffix, "roads",
                   { { "management", "provincial" } }, *burial, metres)
                          : rail;
}

QString serviceRadiusDifference(const QString &facilityKind)
{
    for (const bool isLowDensity : { false, true }) {
        const double radius = isLowDensity ? 1000.0 : 500.0;
        for (const double metres : { radius, radius + 0.01 }) {
            const auto finding
                    = PackCase()
                              .squareAt(metres)
                              .proposal({ { "area_kind", "residential-unit" },
                                      { "low_density", isLowDensity } })
                              .feature(QStringLiteral("facilities"), "POINT(0 10)",
                                      { { "kind", facilityKind } })
                              .run(shippedPack(QStringLiteral("qcvn-01-2021")),
                                      QStringLiteral("qcvn01.2.4.radius.") + facilityKind);
            const Outcome expected = metres > radius ? Outcome::Conflict : Outcome::Pass;
            if (!finding || finding->outcome != expected)
                return QStringLiteral("the radius of %1 is not %2 m").arg(facilityKind).arg(radius);
        }
    }
    return {};
}

} // namespace spp::test
