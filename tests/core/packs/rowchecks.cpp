// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "rowchecks.h"

#include "distancerows.h"
#include "packcase.h"

#include <QVariant>

#include <functional>

namespace spp::test {

namespace {

using Values = std::vector<QVariant>;

const RulePack &standard() { return shippedPack(QStringLiteral("qcvn-01-2021")); }

/// Empty when `table` gives `expected` at every combination of the coordinates.
QString tableDifference(
        const QString &table, const std::vector<Values> &coordinates, double expected)
{
    const auto found = standard().tables.constFind(table);
    if (found == standard().tables.constEnd())
        return QStringLiteral("there is no table %1").arg(table);
    const Values second = coordinates.size() > 1 ? coordinates[1] : Values{ QVariant() };
    for (const QVariant &first : coordinates[0]) {
        for (const QVariant &other : second) {
            Values at{ first };
            if (coordinates.size() > 1)
                at.push_back(other);
            const Result<double> value = found->at(at);
            // Exact: a point of the table is not a result of a computation.
            if (!value || *value != expected) {
                return QStringLiteral("%1 at %2, %3 is %4, printed %5")
                        .arg(table, first.toString(), other.toString())
                        .arg(value ? *value : qQNaN())
                        .arg(expected);
            }
        }
    }
    return {};
}

/// Places on the axis that a head such as "<=90", "100", ">46" stands for.
Values heightsOrAreas(const QString &head)
{
    if (head.startsWith(QLatin1String("<="))) {
        const double bound = head.mid(2).toDouble();
        return { bound, bound / 2, 1.0 };
    }
    if (head.startsWith(QLatin1String(">="))) {
        const double bound = head.mid(2).toDouble();
        return { bound, bound + 0.5, bound * 10 };
    }
    if (head.startsWith(QLatin1Char('>'))) {
        const double bound = head.mid(1).toDouble();
        return { bound + 0.001, bound + 0.01, bound + 1, bound * 5 };
    }
    return { head.toDouble() };
}

/// First and last places of a half-open step: "<19", "19-<22", ">=28".
Values steps(const QString &head)
{
    constexpr double hair = 1e-9;
    const auto dash = head.indexOf(QLatin1String("-<"));
    if (dash > 0)
        return { head.left(dash).toDouble(), head.mid(dash + 2).toDouble() - hair };
    if (head.startsWith(QLatin1String(">=")))
        return { head.mid(2).toDouble(), 1000.0 };
    return { 0.0, head.mid(1).toDouble() - hair };
}

Values classes(const QString &head)
{
    static const QMap<QString, QStringList> codes{ { "special", { "special" } },
        { "special,I", { "special", "I" } }, { "I-II", { "I", "II" } },
        { "II-IV", { "II", "III", "IV" } }, { "III-IV", { "III", "IV" } }, { "V", { "V" } } };
    Values values;
    for (const QString &code : codes.value(head))
        values.push_back(code);
    return values;
}

double low(const QString &range) { return range.section(QLatin1Char('-'), 0, 0).toDouble(); }
double high(const QString &range) { return range.section(QLatin1Char('-'), 1, 1).toDouble(); }

QString codeOf(QString words) { return words.replace(QLatin1Char(' '), QLatin1Char('-')); }

/// Either of two differences.
QString both(const QString &a, const QString &b) { return a.isEmpty() ? b : a; }

QString density(const CsvRow &row)
{
    static const QMap<QString, QString> tables{ { "2.8", "density-2.8" }, { "2.9", "density-2.9" },
        { "2.10", "density-2.10" }, { "2.12", "far-2.12" } };
    std::vector<Values> at{ heightsOrAreas(row["x"]) };
    if (!row["y"].isEmpty())
        at.push_back(heightsOrAreas(row["y"]));
    return tableDifference(tables.value(row["table"]), at, row["value"].toDouble());
}

QString setback(const CsvRow &row)
{
    return tableDifference(
            "setback-2.7", { steps(row["x"]), steps(row["y"]) }, row["value"].toDouble());
}

QString unitLand(const CsvRow &row)
{
    return both(tableDifference("unit-land-min-2.2", { classes(row["x"]) }, low(row["value"])),
            tableDifference("unit-land-max-2.2", { classes(row["x"]) }, high(row["value"])));
}

QString green(const CsvRow &row)
{
    return tableDifference("green-2.5", { classes(row["x"]) }, row["value"].toDouble());
}

QString returnPeriod(const CsvRow &row)
{
    const bool isGreen = row["x"].startsWith(QLatin1String("green"));
    return tableDifference("return-period-2.13",
            { { isGreen ? "green" : "built" }, classes(row["y"]) }, row["value"].toDouble());
}

QString drain(const CsvRow &row)
{
    return tableDifference(
            "drain-2.14", { { codeOf(row["x"]) }, classes(row["y"]) }, row["value"].toDouble());
}

QString roads(const CsvRow &row)
{
    const Values at{ codeOf(row["x"]) };
    const QString spacing = row["value"];
    const QString density = row["y"]; // written from dense to thin
    return both(both(tableDifference("road-spacing-min-2.17", { at }, low(spacing)),
                        tableDifference("road-spacing-max-2.17", { at }, high(spacing))),
            both(tableDifference("road-density-min-2.17", { at }, high(density)),
                    tableDifference("road-density-max-2.17", { at }, low(density))));
}

QString parking(const CsvRow &row)
{
    static const QMap<QString, Values> people{ { ">150000", { 150001, 2000000 } },
        { "50000-150000", { 50000, 100000, 150000 } }, { "<50000", { 1, 49999 } } };
    return tableDifference("parking-2.18", { people.value(row["x"]) }, row["value"].toDouble());
}

QString transferStation(const CsvRow &row)
{
    const Values at{ codeOf(QStringLiteral("transfer ") + row["x"]) };
    if (row["unit"] == QLatin1String("km"))
        return tableDifference("transfer-radius-2.24", { at }, row["value"].toDouble() * 1000);
    return tableDifference("facility-area", { at }, row["value"].toDouble());
}

/// What a row of Tables 2.3 and 2.4 says in words, and where the pack has it.
struct FacilityFigure {
    const char *item; ///< end of the item in the file
    const char *words; ///< part of its value
    const char *code;
    const char *table;
    double value;
};

const FacilityFigure facilityFigures[] = {
    { "upper secondary school", "40 pupils/1000 p", "upper-secondary-school",
            "facility-places-per-1000", 40 },
    { "upper secondary school", "10 m2/pupil", "upper-secondary-school", "facility-area-per-place",
            10 },
    { "hospital", "4 beds/1000 p", "hospital", "facility-places-per-1000", 4 },
    { "hospital", "100 m2/bed", "hospital", "facility-area-per-place", 100 },
    { "sports ground", "0.6 m2/p", "sports-ground", "facility-area-per-person", 0.6 },
    { "sports ground", ">=1.0 ha", "sports-ground", "facility-area", 10000 },
    { "stadium", "0.8 m2/p", "stadium", "facility-area-per-person", 0.8 },
    { "stadium", ">=2.5 ha", "stadium", "facility-area", 25000 },
    { "urban-level facility: culture-sport centre", "0.8 m2/p", "culture-sport-centre",
            "facility-area-per-person", 0.8 },
    { "urban-level facility: culture-sport centre", ">=3.0 ha", "culture-sport-centre",
            "facility-area", 30000 },
    { "culture house", "8 seats/1000 p", "culture-house", "facility-places-per-1000", 8 },
    { "culture house", ">=0.5 ha", "culture-house", "facility-area", 5000 },
    { "children's house", "2 seats/1000 p", "childrens-house", "facility-places-per-1000", 2 },
    { "children's house", ">=1.0 ha", "childrens-house", "facility-area", 10000 },
    { "urban-level facility: market", ">=1.0 ha", "market", "facility-area", 10000 },
    { "kindergarten", "50 places/1000 p", "kindergarten", "facility-places-per-1000", 50 },
    { "kindergarten", "12 m2/place", "kindergarten", "facility-area-per-place", 12 },
    { "primary school", "65/1000", "primary-school", "facility-places-per-1000", 65 },
    { "primary school", "10 m2", "primary-school", "facility-area-per-place", 10 },
    { "lower secondary", "55/1000", "lower-secondary-school", "facility-places-per-1000", 55 },
    { "lower secondary", "10 m2", "lower-secondary-school", "facility-area-per-place", 10 },
    { "health post", ">=500 m2", "health-post", "facility-area", 500 },
    { "playground", "0.5 m2/p", "playground", "facility-area-per-person", 0.5 },
    { "training ground", "0.5 m2/p", "training-ground", "facility-area-per-person", 0.5 },
    { "training ground", ">=0.3 ha", "training-ground", "facility-area", 3000 },
    { "residential-unit facility: culture-sport centre", ">=5000 m2", "unit-culture-sport-centre",
            "facility-area", 5000 },
    { "residential-unit facility: market", ">=2000 m2", "unit-market", "facility-area", 2000 },
};

/// Figures of a row that a table does not hold are held by a rule's expression or are listed.
QString facility(const CsvRow &row)
{
    int figures = 0;
    QString code;
    for (const FacilityFigure &figure : facilityFigures) {
        if (!row["item"].endsWith(QLatin1String(figure.item)))
            continue;
        if (!row["value"].contains(QLatin1String(figure.words)))
            return QStringLiteral("the file does not say %1").arg(QLatin1String(figure.words));
        code = QLatin1String(figure.code);
        const QString difference
                = tableDifference(QLatin1String(figure.table), { { code } }, figure.value);
        if (!difference.isEmpty())
            return difference;
        ++figures;
    }
    if (figures == 0)
        return QStringLiteral("the facility is not known");
    return row["table"] == QLatin1String("2.4") ? serviceRadiusDifference(code) : QString();
}

QString listed(const CsvRow &row)
{
    return saysNotEncoded(standard(), row["table"])
            ? QString()
            : QStringLiteral("neither encoded nor listed with a reason");
}

} // namespace

QString rowDifference(const CsvRow &row)
{
    static const QMap<QString, std::function<QString(const CsvRow &)>> checks{
        { "2.8", density },
        { "2.9", density },
        { "2.10", density },
        { "2.12", density },
        { "2.7", setback },
        { "2.2", unitLand },
        { "2.5", green },
        { "2.13", returnPeriod },
        { "2.14", drain },
        { "2.17", roads },
        { "2.18", parking },
        { "2.24", transferStation },
        { "2.3", facility },
        { "2.4", facility },
        { "2.22", wastewaterDifference },
        { "2.25", cemeteryDifference },
        { "2.12.4", solidWasteDifference },
        { "2.23", listed },
        { "2.26", listed },
        { "2.29", listed },
    };
    const auto check = checks.constFind(row["table"]);
    return check == checks.constEnd() ? QStringLiteral("no check knows this table") : (*check)(row);
}

} // namespace spp::test
