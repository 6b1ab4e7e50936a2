// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "madeup.h"

#include "sampleterritory.h"

#include <cmath>
#include <random>

namespace spp::test {

namespace {

constexpr double west = 585000.0;
constexpr double south = 1109000.0;
constexpr double step = 25.0;

/// The same numbers on every computer: the distributions of the library differ.
class Dice {
public:
    explicit Dice(unsigned seed)
        : m_engine(seed)
    {
    }
    double between(double low, double high)
    {
        return low + (high - low) * (double(m_engine()) / double(std::mt19937::max()));
    }

private:
    std::mt19937 m_engine;
};

std::string ringText(const MadeUp::Ring &ring, bool closes)
{
    QStringList points;
    for (const QPointF &point : ring)
        points.append(
                QString::number(point.x(), 'g', 17) + ' ' + QString::number(point.y(), 'g', 17));
    if (closes)
        points.append(points.first());
    return ('(' + points.join(',') + ')').toStdString();
}

} // namespace

std::string MadeUp::wkt() const
{
    if (dimension == 0)
        return "POINT" + ringText(rings.front(), false);
    if (dimension == 1)
        return "MULTILINESTRING(" + ringText(rings.front(), false) + ')';
    std::string text;
    for (const Ring &ring : rings)
        text += (text.empty() ? "" : ",") + ringText(ring, true);
    return "MULTIPOLYGON((" + text + "))";
}

MadeUp MadeUp::onGrid() const
{
    MadeUp rounded = *this;
    for (Ring &ring : rounded.rings) {
        for (QPointF &point : ring)
            point = { std::nearbyint(point.x() * 1000.0) / 1000.0,
                std::nearbyint(point.y() * 1000.0) / 1000.0 };
    }
    return rounded;
}

std::vector<MadeUp> madeUpParcels(int side)
{
    Dice dice(1);
    std::vector<QPointF> grid; // corners and middles of edges, shared by neighbours
    const int width = 2 * side + 1;
    for (int row = 0; row < width; ++row) {
        for (int column = 0; column < width; ++column) {
            grid.emplace_back(west + step / 2 * column + dice.between(-3.0, 3.0),
                    south + step / 2 * row + dice.between(-3.0, 3.0));
        }
    }
    std::vector<MadeUp> parcels;
    for (int row = 0; row < side; ++row) {
        for (int column = 0; column < side; ++column) {
            const auto at = [&](int dx, int dy) {
                return grid[size_t((2 * row + dy) * width + 2 * column + dx)];
            };
            MadeUp parcel;
            parcel.id = row * side + column + 1;
            MadeUp::Ring shell{ at(0, 0), at(1, 0), at(2, 0), at(2, 1), at(2, 2), at(1, 2),
                at(0, 2), at(0, 1) };
            if (parcel.id % 10 == 0)
                shell[5] = at(1, 1); // pushed in
            parcel.rings = { shell };
            if (parcel.id % 11 == 0 && parcel.id % 10 != 0) {
                const QPointF c = at(1, 1);
                parcel.rings.push_back(
                        { c + QPointF(-1.1, -1.3), c + QPointF(-0.7, 1.2), c + QPointF(1.9, 0.4) });
            }
            parcels.push_back(parcel);
        }
    }
    return parcels;
}

std::vector<MadeUp> madeUpBlots(int count, int corners, int side)
{
    Dice dice(2);
    std::vector<MadeUp> blots;
    for (int i = 0; i < count; ++i) {
        MadeUp blot;
        blot.id = i + 1;
        blot.classValue = QString("class-%1").arg(i % 4);
        const QPointF centre(
                west + dice.between(0, side * step), south + dice.between(0, side * step));
        const double size = dice.between(20.0, side * step / 3);
        MadeUp::Ring ring;
        for (int corner = 0; corner < corners; ++corner) {
            const double angle = 2.0 * M_PI * corner / corners;
            const double reach = size * dice.between(0.8, 1.0);
            ring.push_back(centre + QPointF(reach * std::cos(angle), reach * std::sin(angle)));
        }
        blot.rings = { ring };
        blots.push_back(blot);
    }
    return blots;
}

std::vector<MadeUp> madeUpLines(int count, int corners, int side)
{
    Dice dice(3);
    std::vector<MadeUp> lines;
    for (int i = 0; i < count; ++i) {
        MadeUp line;
        line.id = i + 1;
        line.dimension = 1;
        line.classValue = QString::number(110 * (1 + i % 2));
        MadeUp::Ring points;
        const double y = south + dice.between(0, side * step);
        for (int corner = 0; corner < corners; ++corner) {
            points.emplace_back(
                    west + side * step * corner / (corners - 1), y + dice.between(-8.0, 8.0));
        }
        line.rings = { points };
        lines.push_back(line);
    }
    return lines;
}

std::vector<MadeUp> madeUpPoints(int count, int side)
{
    Dice dice(4);
    std::vector<MadeUp> points;
    for (int i = 0; i < count; ++i) {
        MadeUp point;
        point.id = i + 1;
        point.dimension = 0;
        point.classValue = QStringLiteral("school");
        point.rings = { { QPointF(
                west + dice.between(0, side * step), south + dice.between(0, side * step)) } };
        points.push_back(point);
    }
    return points;
}

void store(Territory &territory, const QString &table, const QString &classColumn,
        const std::vector<MadeUp> &features, const QVariantMap &constants)
{
    QStringList columns{ QStringLiteral("id"), QStringLiteral("geom") };
    if (!classColumn.isEmpty())
        columns.append(classColumn);
    columns += constants.keys();
    const auto writer = territory.database().writeRows(table, columns, QStringLiteral("geom"));
    if (!writer)
        qFatal("%s", writer.error().text().c_str());
    const int firstConstant = int(columns.size()) - int(constants.size());
    for (const MadeUp &feature : features) {
        (*writer)->bind(0, feature.id);
        (*writer)->bind(1, wkb(feature.wkt()));
        if (!classColumn.isEmpty())
            (*writer)->bind(2, feature.classValue);
        int column = firstConstant;
        for (const QVariant &value : constants)
            (*writer)->bind(column++, value);
        if (const Result<void> written = (*writer)->write(); !written)
            qFatal("%s", written.error().text().c_str());
    }
    if (const Result<void> finished = (*writer)->finish(); !finished)
        qFatal("%s", finished.error().text().c_str());
}

} // namespace spp::test
