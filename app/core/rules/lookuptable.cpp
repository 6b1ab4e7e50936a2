// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/rules/lookuptable.h"

#include <QCoreApplication>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::LookupTable)
};

/// Between which two entries of an axis a coordinate lies, and how near the second: 0 … 1.
struct Position {
    size_t low = 0;
    size_t high = 0;
    double weight = 0.0;
};

Position onLinear(const std::vector<double> &points, double value)
{
    const size_t last = points.size() - 1;
    if (value <= points.front())
        return { 0, 0, 0.0 };
    if (value >= points.back())
        return { last, last, 0.0 };
    const size_t high
            = size_t(std::upper_bound(points.begin(), points.end(), value) - points.begin());
    const size_t low = high - 1;
    return { low, high, (value - points[low]) / (points[high] - points[low]) };
}

/// Below the first bound the first value holds, as outside a linear axis.
Position onStep(const std::vector<double> &bounds, double value)
{
    const size_t above
            = size_t(std::upper_bound(bounds.begin(), bounds.end(), value) - bounds.begin());
    const size_t at = above == 0 ? 0 : above - 1;
    return { at, at, 0.0 };
}

Result<Position> positionOn(
        const LookupTable &table, const LookupTable::Axis &axis, const QVariant &coordinate)
{
    if (axis.kind == LookupTable::Axis::Kind::Code) {
        const auto at = axis.codes.indexOf(coordinate.toString());
        if (at < 0) {
            return Error::badInput(Texts::tr("%1 has no \"%2\" for %3; it knows %4.")
                                           .arg(table.source, coordinate.toString(), axis.variable,
                                                   axis.codes.join(QStringLiteral(", ")))
                                           .toStdString());
        }
        return Position{ size_t(at), size_t(at), 0.0 };
    }
    bool isNumber = false;
    const double value = coordinate.toDouble(&isNumber);
    if (!isNumber || std::isnan(value)) {
        return Error::badInput(Texts::tr("%1 needs a number for %2.")
                                       .arg(table.source, axis.variable)
                                       .toStdString());
    }
    return axis.kind == LookupTable::Axis::Kind::Linear ? onLinear(axis.points, value)
                                                        : onStep(axis.points, value);
}

/// A weight of zero leaves the other end out, so that an empty cell there does not matter, and a
/// point of the table gives exactly the value printed there.
///
/// Rounded to nine decimals: 88.6 % must be the 88.6 that somebody typed, not 88.59999999999999.
double between(double low, double high, double weight)
{
    constexpr double decimals = 1e9;
    return weight == 0.0 ? low : std::round((low + weight * (high - low)) * decimals) / decimals;
}

} // namespace

Result<double> LookupTable::at(const std::vector<QVariant> &coordinates) const
{
    if (coordinates.size() != axes.size() || axes.empty() || axes.size() > 2)
        return Error::internal("wrong number of coordinates for table " + id.toStdString());
    SPP_ASSIGN(const Position first, positionOn(*this, axes[0], coordinates[0]));
    if (axes.size() == 1)
        return between(values[first.low], values[first.high], first.weight);
    SPP_ASSIGN(const Position second, positionOn(*this, axes[1], coordinates[1]));
    const size_t width = axes[1].kind == Axis::Kind::Code ? size_t(axes[1].codes.size())
                                                          : axes[1].points.size();
    const auto row = [&](size_t index) {
        return between(values[index * width + second.low], values[index * width + second.high],
                second.weight);
    };
    return between(row(first.low), first.weight == 0.0 ? 0.0 : row(first.high), first.weight);
}

} // namespace spp
