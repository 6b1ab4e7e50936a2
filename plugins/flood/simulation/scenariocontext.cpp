// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/simulation/scenariocontext.h"

#include <QCoreApplication>
#include <QDir>

#include <cmath>

#include <ogr_spatialref.h>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::ScenarioFile)
};

} // namespace

QString ScenarioContext::input(const QString &named)
{
    const QString path = QDir::cleanPath(QDir(folder).absoluteFilePath(named));
    if (!inputs.contains(path))
        inputs.append(path);
    return path;
}

void ScenarioContext::note(const QString &operation)
{
    if (!operations.contains(operation))
        operations.append(operation);
}

bool ScenarioContext::cellAt(const MapPoint &point, engine::CellPlace &cell) const
{
    return flood::cellAt(grid, point, cell);
}

bool cellAt(const engine::Grid &grid, const MapPoint &point, engine::CellPlace &cell)
{
    const double column = std::floor((point.x - grid.xmin) / grid.cellWidth);
    const double row = std::floor((grid.ymax - point.y) / grid.cellHeight);
    if (!(column >= 0.0) || !(row >= 0.0) || column >= grid.columns || row >= grid.rows)
        return false;
    cell = { int(row), int(column) };
    return true;
}

Result<MapPoint> pointOf(const YamlReader &at, const QString &text)
{
    const QStringList parts = text.simplified().split(QLatin1Char(' '));
    MapPoint point;
    bool okX = false;
    bool okY = false;
    if (parts.size() == 2) {
        point.x = parts[0].toDouble(&okX);
        point.y = parts[1].toDouble(&okY);
    }
    if (!okX || !okY || !std::isfinite(point.x) || !std::isfinite(point.y))
        return at.problem(Texts::tr("\"%1\" is no point.").arg(text))
                .advise(Texts::tr("Write east and north of the terrain's CRS: \"382265 6354280\".")
                                .toStdString());
    return point;
}

Result<engine::CellPlace> cellOf(
        const YamlReader &at, const char *key, const ScenarioContext &context)
{
    SPP_ASSIGN(const QString text, at.text(key));
    SPP_ASSIGN(const MapPoint point, pointOf(at, text));
    engine::CellPlace cell;
    if (!context.cellAt(point, cell))
        return at.problem(Texts::tr("The point %1 is outside of the terrain.").arg(text))
                .advise(Texts::tr("Check its coordinates and CRS.").toStdString());
    return cell;
}

Result<double> numberOf(const YamlReader &at, const char *key)
{
    SPP_ASSIGN(const std::optional<double> value, at.number(key));
    if (!value)
        return at.problem(Texts::tr("\"%1\" is missing.").arg(QLatin1String(key)));
    return *value;
}

Result<double> numberOf(const YamlReader &at, const char *key, double absent)
{
    SPP_ASSIGN(const std::optional<double> value, at.number(key));
    return value.value_or(absent);
}

Result<int> wholeNumberOf(const YamlReader &at, const char *key, int least, int most)
{
    SPP_ASSIGN(const double value, numberOf(at, key));
    if (value != std::floor(value) || value < least || value > most)
        return at.problem(Texts::tr("\"%1\" must be a whole number from %2 to %3.")
                                  .arg(QLatin1String(key))
                                  .arg(least)
                                  .arg(most));
    return int(value);
}

Result<void> checkNamesOnce(const std::vector<YamlReader> &entries)
{
    QStringList taken;
    for (const YamlReader &entry : entries) {
        SPP_ASSIGN(const QString name, entry.text("name"));
        if (taken.contains(name))
            return entry.problem(Texts::tr("There is \"%1\" already.").arg(name))
                    .advise(Texts::tr("Give each its own name: results are told apart by it.")
                                    .toStdString());
        taken.append(name);
    }
    return {};
}

namespace {

/// The engine says clauses ("a series has no unit"), which an advice may follow.
std::string sentence(const std::string &text)
{
    if (text.empty() || text.back() == '.' || text.back() == '!' || text.back() == '?')
        return text;
    const QString words = QString::fromStdString(text);
    return (words.left(1).toUpper() + words.mid(1) + QLatin1Char('.')).toStdString();
}

} // namespace

Error at(const YamlReader &reader, const Error &error)
{
    Error placed = error;
    placed.reason = sentence(error.reason);
    if (placed.file.empty())
        placed.file = reader.problem({}).file;
    return placed;
}

Result<void> sameCrs(const QString &terrain, const QString &other, const QString &path)
{
    if (other.isEmpty() || other == terrain)
        return {};
    OGRSpatialReference ours;
    OGRSpatialReference theirs;
    const bool read = ours.SetFromUserInput(terrain.toUtf8().constData()) == OGRERR_NONE
            && theirs.SetFromUserInput(other.toUtf8().constData()) == OGRERR_NONE;
    const char *const options[] = { "CRITERION=EQUIVALENT_EXCEPT_AXIS_ORDER_GEOGCRS",
        "IGNORE_DATA_AXIS_TO_SRS_AXIS_MAPPING=YES", nullptr };
    if (read && ours.IsSame(&theirs, options))
        return {};
    return Error::crsMismatch(
            Texts::tr("The file is not in the coordinate system of the terrain.").toStdString())
            .inFile(path.toStdString())
            .advise(Texts::tr("Reproject it; a GeoJSON file without a CRS is in degrees.")
                            .toStdString());
}

} // namespace spp::flood
