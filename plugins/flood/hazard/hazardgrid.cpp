// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/hazard/hazardsource.h"

#include "flood/hazard/quantitywords.h"
#include "flood/jsontext.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::HazardGrid)
};

struct QuantityName {
    HazardQuantity quantity;
    const char *name;
    const char *unit;
};

constexpr QuantityName quantities[] = {
    { HazardQuantity::Depth, "depth", "m" },
    { HazardQuantity::Speed, "speed", "m/s" },
    { HazardQuantity::DepthSpeed, "depth-speed", "m2/s" },
    { HazardQuantity::Duration, "duration", "h" },
    { HazardQuantity::Ground, "ground", "m" },
    { HazardQuantity::HazardClass, "class", "class" },
};

struct LengthUnit {
    const char *name;
    double metres;
};

constexpr LengthUnit lengthUnits[]
        = { { "m", 1.0 }, { "dm", 0.1 }, { "cm", 0.01 }, { "mm", 0.001 }, { "ft", 0.3048 } };

/// Deeper than any flood plain and any river of the delta: such numbers are in another unit.
constexpr double deepest_m = 60.0;

bool isLength(HazardQuantity quantity)
{
    return quantity == HazardQuantity::Depth || quantity == HazardQuantity::Ground;
}

Result<double> metresPerUnit(const SourceReading &reading)
{
    if (reading.unit.isEmpty())
        return 1.0;
    QStringList names;
    for (const LengthUnit &unit : lengthUnits) {
        if (reading.unit == key(unit.name))
            return unit.metres;
        names.append(key(unit.name));
    }
    return Error::usage(Texts::tr("\"%1\" is no unit of depths; there are %2.")
                                .arg(reading.unit, names.join(QStringLiteral(", ")))
                                .toStdString());
}

Error negativeValues(qlonglong count, HazardQuantity quantity)
{
    return Error::badInput(Texts::tr("%1 cells hold a negative %2.")
                                   .arg(QString::number(count), wordsOf(quantity))
                                   .toStdString())
            .advise(Texts::tr("Correct the source, or say --negative-dry to take such cells for "
                              "dry.")
                            .toStdString());
}

Error tooDeep(double most)
{
    return Error::badInput(Texts::tr("The deepest water is %1 m, which cannot be.")
                                   .arg(QString::number(most))
                                   .toStdString())
            .advise(Texts::tr(
                    "State the unit of the source with --unit dm, cm, mm or ft; or mark the "
                    "value as \"no data\" in the raster.")
                            .toStdString());
}

/// No depth, and no slip of a model below 0 either: a code for "no data".
Error noDepth(double least)
{
    return Error::badInput(Texts::tr("The raster holds a depth of %1 m, which cannot be.")
                                   .arg(QString::number(least))
                                   .toStdString())
            .advise(Texts::tr("Mark it as \"no data\" in the raster, such as by gdal_translate "
                              "-a_nodata.")
                            .toStdString());
}

/// Makes metres of what was read, and refuses what cannot be.
Result<void> checkValues(const SourceReading &reading, HazardGrid &grid)
{
    const bool length = isLength(reading.quantity);
    SPP_ASSIGN(const double factor, metresPerUnit(reading));
    const double scale = length ? factor : 1.0;
    qlonglong negative = 0;
    qlonglong missing = 0;
    float most = 0.0f;
    for (float &cell : grid.cells) {
        if (std::isnan(cell)) {
            if (reading.nodataIsDry) {
                cell = 0.0f;
                ++missing;
            }
            continue;
        }
        cell = float(double(cell) * scale);
        if (reading.quantity == HazardQuantity::Depth && double(cell) < -deepest_m)
            return noDepth(double(cell));
        if (cell < 0.0f && reading.quantity != HazardQuantity::Ground) {
            ++negative;
            cell = 0.0f;
        }
        most = std::max(most, cell);
    }
    if (negative > 0 && !reading.negativeIsDry)
        return negativeValues(negative, reading.quantity);
    if (reading.quantity == HazardQuantity::Depth && double(most) > deepest_m)
        return tooDeep(double(most));
    if (negative > 0)
        grid.notes.append(Texts::tr("%1 negative cells taken for dry").arg(negative));
    if (missing > 0)
        grid.notes.append(Texts::tr("%1 cells without data taken for dry").arg(missing));
    if (length && !reading.unit.isEmpty() && reading.unit != QLatin1String("m"))
        grid.notes.append(Texts::tr("converted from %1").arg(reading.unit));
    return {};
}

/// What is read as it is: levels and the ground may lie below the datum.
SourceReading plainReading(const SourceReading &reading)
{
    SourceReading plain = reading;
    plain.quantity = HazardQuantity::Ground;
    plain.nodataIsDry = false;
    plain.levelAbove.reset();
    return plain;
}

Result<HazardGrid> readMetres(HazardSource &source, const QString &variable,
        const SourceReading &reading, Feedback &feedback)
{
    SPP_ASSIGN(HazardGrid grid, source.read(variable, reading, feedback));
    SPP_TRY(checkValues(reading, grid));
    return grid;
}

/// Depths of water whose levels are given.
Result<HazardGrid> readLevels(HazardSource &source, HazardSource &ground, const SourceName &name,
        const SourceReading &reading, Feedback &feedback)
{
    const SourceReading plain = plainReading(reading);
    SPP_ASSIGN(HazardGrid grid, readMetres(source, name.variable, plain, feedback));
    const SourceName &below = *reading.levelAbove;
    SPP_ASSIGN(const HazardGrid bottom, readMetres(ground, below.variable, plain, feedback));
    if (!(bottom.grid == grid.grid)) {
        return Error::badInput(
                Texts::tr("The ground does not have the cells of the water levels.").toStdString())
                .advise(Texts::tr("Write both on one grid.").toStdString());
    }
    for (std::size_t i = 0; i < grid.cells.size(); ++i) {
        // Not std::max, which would make dry ground of what is unknown.
        const float depth = grid.cells[i] - bottom.cells[i];
        grid.cells[i] = depth < 0.0f ? 0.0f : depth;
    }
    grid.notes.append(
            Texts::tr("depth: water level less the ground of %1")
                    .arg(QFileInfo(below.path).fileName()
                            + (below.variable.isEmpty() ? QString()
                                                        : QLatin1Char('#') + below.variable)));
    return grid;
}

} // namespace

QString toString(HazardQuantity quantity)
{
    for (const QuantityName &one : quantities) {
        if (one.quantity == quantity)
            return key(one.name);
    }
    return {};
}

QString unitOf(HazardQuantity quantity)
{
    for (const QuantityName &one : quantities) {
        if (one.quantity == quantity)
            return key(one.unit);
    }
    return {};
}

bool isMetre(const QString &unit)
{
    static const QStringList metres = { QStringLiteral("m"), QStringLiteral("metre"),
        QStringLiteral("meter"), QStringLiteral("metres"), QStringLiteral("meters") };
    return metres.contains(unit.toLower());
}

bool isLengthUnit(const QString &unit)
{
    return isMetre(unit)
            || std::any_of(std::begin(lengthUnits), std::end(lengthUnits),
                    [&](const LengthUnit &known) { return unit == key(known.name); });
}

Result<HazardQuantity> quantityFrom(const QString &name)
{
    QStringList names;
    for (const QuantityName &one : quantities) {
        if (name == key(one.name))
            return one.quantity;
        names.append(key(one.name));
    }
    return Error::usage(Texts::tr("\"%1\" is no quantity; there are %2.")
                                .arg(name, names.join(QStringLiteral(", ")))
                                .toStdString());
}

SourceName SourceName::parse(const QString &text)
{
    const auto at = text.lastIndexOf(QLatin1Char('#'));
    if (at < 0 || QFileInfo::exists(text))
        return { text, {} };
    return { text.left(at), text.mid(at + 1) };
}

QString SourceName::text() const
{
    return variable.isEmpty() ? path : path + QLatin1Char('#') + variable;
}

Result<HazardGrid> readOpenSource(HazardSource &source, HazardSource *ground,
        const SourceName &name, const SourceReading &reading, Feedback &feedback)
{
    auto grid = reading.levelAbove && ground ? readLevels(source, *ground, name, reading, feedback)
                                             : source.read(name.variable, reading, feedback);
    if (!grid)
        return grid.error().inFile(name.path.toStdString());
    SourceReading rest = reading;
    if (reading.levelAbove)
        rest.unit.clear(); // metres by now
    if (const auto checked = checkValues(rest, *grid); !checked)
        return checked.error().inFile(name.path.toStdString());
    return grid;
}

} // namespace spp::flood
