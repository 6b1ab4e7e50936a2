// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/simulation/scenariocurves.h"

#include "core/import/csvtable.h"
#include "engine/flood/forcing/raisedcurve.h"
#include "engine/flood/forcing/tide.h"
#include "engine/flood/forcing/timeseries.h"

#include <QCoreApplication>

#include <cmath>
#include <limits>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::ScenarioFile)
};

using engine::ForcingKind;
using engine::SeriesEnd;
using engine::SeriesPoint;
using engine::SeriesShape;
using Curve = std::shared_ptr<const engine::TimeCurve>;

QString word(const char *text) { return QString::fromLatin1(text); }

Result<double> unitOf(const YamlReader &entry, const char *key, ForcingKind kind)
{
    SPP_ASSIGN(const QString unit, entry.text(key, QString()));
    const Result<double> factor = engine::unitFactor(kind, unit.toStdString());
    return factor ? factor : Result<double>(at(entry, factor.error()));
}

/// What a value in metres, m³/s or m/s must keep to. Beyond it stands a code for a missing value,
/// such as −9999, or another unit.
struct Range {
    double least;
    double most;
};

Range rangeOf(ForcingKind kind)
{
    switch (kind) {
    case ForcingKind::Level:
        return { -500.0, 9000.0 }; // as of a bed
    case ForcingKind::Discharge:
        return { 0.0, 1e6 }; // no river brings as much
    case ForcingKind::Rate:
        return { 0.0, 5.0 / 3600.0 }; // twice the heaviest minute of rain on record
    case ForcingKind::Time:
        break;
    }
    constexpr double any = std::numeric_limits<double>::infinity();
    return { -any, any };
}

/// Of values in the unit of the range; those below 0 that may not be are told elsewhere.
Result<void> checkRange(const YamlReader &entry, ForcingKind kind, double value, double written)
{
    const Range range = rangeOf(kind);
    if (!(value > range.most) && !(value < range.least && kind == ForcingKind::Level))
        return {};
    return entry.problem(Texts::tr("A value of %1 cannot be.").arg(written))
            .advise(Texts::tr("Check its unit; leave a missing value empty.").toStdString());
}

/// An empty cell is a missing value.
Result<double> cellNumber(const YamlReader &entry, const QString &text)
{
    if (text.trimmed().isEmpty())
        return std::numeric_limits<double>::quiet_NaN();
    bool ok = false;
    const double value = text.trimmed().toDouble(&ok);
    if (!ok)
        return entry.problem(Texts::tr("\"%1\" is no number.").arg(text))
                .advise(Texts::tr("Write it with a decimal point and no other mark: 1250.5.")
                                .toStdString());
    return value;
}

Result<std::vector<SeriesPoint>> inlinedPoints(const YamlReader &entry)
{
    SPP_ASSIGN(const QStringList times, entry.list("times"));
    SPP_ASSIGN(const QStringList values, entry.list("values"));
    if (times.size() != values.size())
        return entry.problem(Texts::tr("There must be as many values as times."));
    std::vector<SeriesPoint> points;
    for (int i = 0; i < times.size(); ++i) {
        SPP_ASSIGN(const double time, cellNumber(entry, times[i]));
        SPP_ASSIGN(const double value, cellNumber(entry, values[i]));
        points.push_back({ time, value });
    }
    return points;
}

Result<std::size_t> columnOf(const YamlReader &entry, const char *key, const CsvTable &table)
{
    SPP_ASSIGN(const QString name, entry.text(key));
    QStringList columns;
    for (const QByteArray &column : table.header)
        columns.append(QString::fromUtf8(column).trimmed());
    if (columns.count(name) > 1)
        return entry.problem(Texts::tr("The file has several columns \"%1\".").arg(name))
                .advise(Texts::tr("Give each column a name of its own.").toStdString());
    if (!columns.contains(name))
        return entry.problem(Texts::tr("The file has no column \"%1\".").arg(name))
                .advise(Texts::tr("It has: %1.").arg(columns.join(word(", "))).toStdString());
    return std::size_t(columns.indexOf(name));
}

/// A cell of a table; an error names the file and the row.
Result<double> tableNumber(const YamlReader &entry, const QString &path, const CsvTable &table,
        std::size_t row, std::size_t column)
{
    QByteArray cell = table.rows[row][column];
    cell.replace('\0', '?'); // where QString would end, and pass over the rest
    const Result<double> number = cellNumber(entry, QString::fromUtf8(cell));
    if (number)
        return number;
    Error error = number.error();
    error.file = path.toStdString();
    return error.atFeature(Texts::tr("row %1").arg(row + 2).toStdString());
}

Result<std::vector<SeriesPoint>> filePoints(const YamlReader &entry, ScenarioContext &context)
{
    SPP_ASSIGN(const QString file, entry.text("file"));
    const QString path = context.input(file);
    SPP_ASSIGN(const CsvTable table, CsvTable::read(path));
    if (table.unevenRows > 0)
        return Error::badInput(Texts::tr("%n row(s) have more or fewer cells than the header.",
                                       nullptr, table.unevenRows)
                                       .toStdString())
                .inFile(path.toStdString());
    SPP_ASSIGN(const std::size_t time, columnOf(entry, "time", table));
    SPP_ASSIGN(const std::size_t value, columnOf(entry, "value", table));
    std::vector<SeriesPoint> points;
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        SPP_ASSIGN(const double when, tableNumber(entry, path, table, row, time));
        SPP_ASSIGN(const double what, tableNumber(entry, path, table, row, value));
        points.push_back({ when, what });
    }
    return points;
}

Result<SeriesEnd> endOf(const YamlReader &entry, const char *key, bool isReached)
{
    SPP_ASSIGN(const QString said, entry.text(key, QString()));
    if (said == QLatin1String("hold") || (said.isEmpty() && isReached))
        return SeriesEnd::Hold;
    if (said == QLatin1String("zero"))
        return SeriesEnd::Zero;
    if (said.isEmpty())
        return entry
                .problem(Texts::tr("The series does not cover the whole run, and \"%1\" is"
                                   " missing.")
                                 .arg(QLatin1String(key)))
                .advise(Texts::tr("Say hold or zero, or lengthen the series.").toStdString());
    return entry.problem(Texts::tr("\"%1\" must be hold or zero.").arg(QLatin1String(key)));
}

Result<Curve> seriesOf(const YamlReader &entry, ForcingKind kind, ScenarioContext &context)
{
    SPP_ASSIGN(const double unit, unitOf(entry, "unit", kind));
    SPP_ASSIGN(const double timeUnit, unitOf(entry, "time_unit", ForcingKind::Time));
    SPP_ASSIGN(std::vector<SeriesPoint> points,
            entry.has("file") ? filePoints(entry, context) : inlinedPoints(entry));
    for (SeriesPoint &point : points) {
        SPP_TRY(checkRange(entry, kind, point.value * unit, point.value));
        point.time_s *= timeUnit;
        point.value *= unit;
    }
    engine::SeriesRules rules;
    SPP_ASSIGN(const QString between, entry.text("between", word("linear")));
    if (between != word("linear") && between != word("step"))
        return entry.problem(Texts::tr("\"between\" must be linear or step."));
    rules.shape = between == word("step") ? SeriesShape::Step : SeriesShape::Linear;
    SPP_ASSIGN(rules.negativesAllowed, entry.boolean("negatives", kind == ForcingKind::Level));
    SPP_ASSIGN(const double gap, numberOf(entry, "longest_gap", 0.0));
    rules.longestGap_s = gap * timeUnit;
    // Times that do not rise come before what they cover.
    if (const auto tried = engine::TimeSeries::make(points, rules); !tried)
        return at(entry, tried.error());
    const bool atStart = !points.empty() && points.front().time_s <= 0.0;
    const bool atEnd = !points.empty() && points.back().time_s >= context.end_s;
    SPP_ASSIGN(rules.before, endOf(entry, "before", atStart));
    SPP_ASSIGN(rules.after, endOf(entry, "after", atEnd));
    Result<engine::TimeSeries> series = engine::TimeSeries::make(std::move(points), rules);
    if (!series)
        return at(entry, series.error());
    return Curve(std::make_shared<engine::TimeSeries>(std::move(*series)));
}

Result<engine::TideConstituent> constituentOf(const YamlReader &entry)
{
    SPP_TRY(entry.allowOnly({ word("name"), word("amplitude"), word("phase"), word("speed") }));
    engine::TideConstituent part;
    SPP_ASSIGN(const QString name, entry.text("name"));
    part.name = name.toStdString();
    SPP_ASSIGN(part.amplitude_m, numberOf(entry, "amplitude"));
    SPP_ASSIGN(part.phase_deg, numberOf(entry, "phase"));
    const std::optional<double> known = engine::constituentSpeed(part.name);
    if (!known && !entry.has("speed"))
        return entry.problem(Texts::tr("The tide %1 is not known.").arg(name))
                .advise(Texts::tr("Give its \"speed\" in degrees per hour.").toStdString());
    SPP_ASSIGN(part.speed_degPerHour, numberOf(entry, "speed", known.value_or(0.0)));
    return part;
}

Result<Curve> tideOf(const YamlReader &entry)
{
    SPP_ASSIGN(const YamlReader tide, entry.map("tide"));
    SPP_TRY(tide.allowOnly({ word("mean"), word("constituents") }));
    SPP_ASSIGN(const double mean, numberOf(tide, "mean"));
    SPP_ASSIGN(const std::vector<YamlReader> entries, tide.maps("constituents"));
    std::vector<engine::TideConstituent> parts;
    for (const YamlReader &one : entries) {
        SPP_ASSIGN(engine::TideConstituent part, constituentOf(one));
        parts.push_back(std::move(part));
    }
    Result<engine::Tide> made = engine::Tide::make(mean, std::move(parts));
    if (!made)
        return at(tide, made.error());
    return Curve(std::make_shared<engine::Tide>(std::move(*made)));
}

Result<Curve> constantOf(const YamlReader &entry, ForcingKind kind)
{
    SPP_ASSIGN(const double unit, unitOf(entry, "unit", kind));
    SPP_ASSIGN(const double value, numberOf(entry, "constant"));
    if (value < 0.0 && kind != ForcingKind::Level)
        return entry.problem(Texts::tr("The constant must not be below 0."));
    SPP_TRY(checkRange(entry, kind, value * unit, value));
    return Curve(std::make_shared<engine::TimeSeries>(engine::TimeSeries::constant(value * unit)));
}

Result<Curve> anyCurve(const YamlReader &entry, ForcingKind kind, ScenarioContext &context)
{
    const int forms = int(entry.has("constant")) + int(entry.has("values")) + int(entry.has("file"))
            + int(entry.has("tide"));
    if (forms != 1)
        return entry.problem(
                Texts::tr("A curve is one of: constant, times and values, file, tide."));
    if (entry.has("constant"))
        return constantOf(entry, kind);
    if (!entry.has("tide"))
        return seriesOf(entry, kind, context);
    if (kind != ForcingKind::Level)
        return entry.problem(Texts::tr("Only a level can be a tide."));
    return tideOf(entry);
}

} // namespace

Result<std::shared_ptr<const engine::TimeCurve>> curveOf(
        const YamlReader &entry, const char *key, ForcingKind kind, ScenarioContext &context)
{
    SPP_ASSIGN(const YamlReader given, entry.map(key));
    SPP_TRY(given.allowOnly({ word("constant"), word("unit"), word("times"), word("values"),
            word("time_unit"), word("file"), word("time"), word("value"), word("between"),
            word("before"), word("after"), word("longest_gap"), word("negatives"), word("tide"),
            word("sea") }));
    SPP_ASSIGN(const bool isSea, given.boolean("sea", false));
    if (isSea && kind != ForcingKind::Level)
        return given.problem(Texts::tr("Only a level can rise with the sea."));
    SPP_ASSIGN(Curve curve, anyCurve(given, kind, context));
    if (!isSea || context.seaRise_m == 0.0)
        return curve;
    return Curve(std::make_shared<engine::RaisedCurve>(std::move(curve), context.seaRise_m));
}

Result<double> quantityOf(const YamlReader &entry, const char *key, ForcingKind kind)
{
    SPP_ASSIGN(const YamlReader given, entry.map(key));
    SPP_TRY(given.allowOnly({ word("value"), word("unit") }));
    SPP_ASSIGN(const double value, numberOf(given, "value"));
    SPP_ASSIGN(const double unit, unitOf(given, "unit", kind));
    return value * unit;
}

} // namespace spp::flood
