// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/flood/eadata.h"

#include <QDirIterator>
#include <QFile>
#include <QStringList>
#include <QTextStream>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <limits>

namespace spp::test {

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

QStringList linesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        qFatal("%s cannot be read", qPrintable(path));
    QStringList lines;
    for (QTextStream in(&file); !in.atEnd();)
        lines.append(in.readLine().simplified());
    return lines;
}

/// The numbers of a line; empty if one of its words is none.
std::vector<double> numbersOf(QString line)
{
    std::vector<double> numbers;
    const QStringList words
            = line.replace(QLatin1Char(','), QLatin1Char(' ')).simplified().split(QLatin1Char(' '));
    for (const QString &word : words) {
        bool isNumber = false;
        numbers.push_back(word.toDouble(&isNumber));
        if (!isNumber)
            return {};
    }
    return numbers;
}

void readHeader(std::ifstream &file, AsciiGrid *grid, double *noData)
{
    // Header lines begin with a word, the first row with a number.
    while (file >> std::ws && std::isalpha(file.peek())) {
        std::string name;
        double value = 0.0;
        file >> name >> value;
        const QString key = QString::fromStdString(name).toLower();
        if (key == QLatin1String("ncols"))
            grid->columns = int(value);
        else if (key == QLatin1String("nrows"))
            grid->rows = int(value);
        else if (key == QLatin1String("cellsize"))
            grid->cell_m = value;
        else if (key == QLatin1String("xllcorner"))
            grid->west = value;
        else if (key == QLatin1String("yllcorner"))
            grid->south = value;
        else if (key == QLatin1String("nodata_value"))
            *noData = value;
    }
}

} // namespace

QString eaFile(const QString &name)
{
    const QString folder = qEnvironmentVariable("SPP_EA_DATA");
    if (folder.isEmpty())
        return {};
    QStringList found;
    for (QDirIterator all(folder, QDir::Files, QDirIterator::Subdirectories); all.hasNext();) {
        const QString path = all.next();
        if (all.fileName().compare(name, Qt::CaseInsensitive) == 0)
            found.append(path);
    }
    found.sort();
    return found.value(0);
}

double AsciiGrid::at(double x, double y) const
{
    const int row = int(std::floor((north() - y) / cell_m));
    const int column = int(std::floor((x - west) / cell_m));
    if (row < 0 || row >= rows || column < 0 || column >= columns)
        return none;
    return values[std::size_t(row) * std::size_t(columns) + std::size_t(column)];
}

double AsciiGrid::mean(double fromX, double fromY, double side_m) const
{
    const int across = std::max(1, int(std::lround(side_m / cell_m)));
    const double step = side_m / across;
    double sum = 0.0;
    int count = 0;
    for (int row = 0; row < across; ++row) {
        for (int column = 0; column < across; ++column) {
            const double value = at(fromX + (column + 0.5) * step, fromY + (row + 0.5) * step);
            sum += std::isnan(value) ? 0.0 : value;
            count += std::isnan(value) ? 0 : 1;
        }
    }
    return count > 0 ? sum / count : none;
}

AsciiGrid readAsciiGrid(const QString &path)
{
    std::ifstream file(path.toStdString());
    AsciiGrid grid;
    double noData = -9999.0;
    readHeader(file, &grid, &noData);
    for (double value = 0.0; file >> value;)
        grid.values.push_back(value == noData ? none : value);
    if (grid.values.empty()
            || grid.values.size() != std::size_t(grid.rows) * std::size_t(grid.columns))
        qFatal("%s is no whole ESRI ASCII grid", qPrintable(path));
    return grid;
}

std::vector<std::pair<double, double>> readEaPoints(const QString &path)
{
    std::vector<std::pair<double, double>> points;
    for (const QString &line : linesOf(path)) {
        const std::vector<double> numbers = numbersOf(line);
        if (numbers.size() >= 2)
            points.push_back({ numbers[numbers.size() - 2], numbers.back() });
    }
    return points;
}

double StageSeries::at(std::size_t stage, double time_s) const
{
    const auto after = std::lower_bound(times_s.begin(), times_s.end(), time_s);
    const std::size_t i = std::min(std::size_t(after - times_s.begin()), times_s.size() - 1);
    if (i == 0 || time_s >= times_s[i])
        return depths_m[i][stage];
    const double share = (time_s - times_s[i - 1]) / (times_s[i] - times_s[i - 1]);
    return depths_m[i - 1][stage] + share * (depths_m[i][stage] - depths_m[i - 1][stage]);
}

StageSeries readStages(const QString &path)
{
    // Stages come first, as number, x, y and level; the depths follow a line "Time; stages …".
    StageSeries series;
    bool isDepth = false;
    for (const QString &line : linesOf(path)) {
        const std::vector<double> numbers = numbersOf(line);
        if (isDepth && numbers.size() > 1) {
            series.times_s.push_back(numbers.front());
            series.depths_m.emplace_back(numbers.begin() + 1, numbers.end());
        }
        isDepth = isDepth || line.startsWith(QLatin1String("Time;"));
    }
    if (series.times_s.empty())
        qFatal("%s holds no depths", qPrintable(path));
    return series;
}

} // namespace spp::test
