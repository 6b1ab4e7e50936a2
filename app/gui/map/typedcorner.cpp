// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/map/typedcorner.h"

#include "core/import/numbertext.h"

#include <QRegularExpression>
#include <QStringList>

#include <cmath>

namespace spp {

namespace {

constexpr double fullCircle = 360.0;
constexpr double halfCircle = 180.0;
constexpr double sixty = 60.0;
const double pi = std::acos(-1.0);

QStringList coordinateParts(const QString &text)
{
    static const QRegularExpression gaps(QStringLiteral("[\\s;]+"));
    return text.trimmed().split(gaps, Qt::SkipEmptyParts);
}

} // namespace

std::optional<double> typedNumber(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.count(QLatin1Char('.')) + trimmed.count(QLatin1Char(',')) > 1)
        return NumberStyle().read(trimmed);
    bool ok = false;
    const double value = QString(trimmed).replace(QLatin1Char(','), QLatin1Char('.')).toDouble(&ok);
    return ok && std::isfinite(value) ? std::optional<double>(value) : std::nullopt;
}

std::optional<double> typedBearing(const QString &text)
{
    static const QRegularExpression signs(QStringLiteral("[^0-9.,]+"));
    if (text.contains(QLatin1Char('-')))
        return std::nullopt;
    const QStringList parts = text.split(signs, Qt::SkipEmptyParts);
    if (parts.isEmpty() || parts.size() > 3)
        return std::nullopt;
    double degrees = 0.0;
    double unit = 1.0;
    for (int i = 0; i < static_cast<int>(parts.size()); ++i, unit /= sixty) {
        const std::optional<double> value = typedNumber(parts.at(i));
        const bool last = i + 1 == static_cast<int>(parts.size());
        if (!value || (i > 0 && *value >= sixty) || (!last && *value != std::floor(*value)))
            return std::nullopt;
        degrees += *value * unit;
    }
    if (degrees > fullCircle)
        return std::nullopt;
    return degrees < fullCircle ? degrees : 0.0;
}

double bearingOf(const QgsPointXY &from, const QgsPointXY &to)
{
    const double degrees = std::atan2(to.x() - from.x(), to.y() - from.y()) * halfCircle / pi;
    return degrees < 0.0 ? degrees + fullCircle : degrees;
}

bool TypedCorner::accepts(QChar letter) const
{
    if (letter.isDigit() || letter == QLatin1Char(',') || letter == QLatin1Char('.'))
        return true;
    if (letter == QLatin1Char('-'))
        return m_field == Field::Distance; // coordinates of other places may be negative
    if (letter.isSpace() || letter == QLatin1Char(';'))
        return !active().isEmpty();
    return m_field == Field::Bearing && !active().isEmpty()
            && QStringLiteral("°'\"′″").contains(letter);
}

void TypedCorner::removeLast()
{
    if (m_field == Field::Bearing && m_bearing.isEmpty())
        m_field = Field::Distance;
    active().chop(1);
}

void TypedCorner::otherField()
{
    m_field = m_field == Field::Distance ? Field::Bearing : Field::Distance;
}

void TypedCorner::clear() { *this = {}; }

bool TypedCorner::isCoordinates() const
{
    const QString text = m_distance.trimmed();
    return m_bearing.isEmpty()
            && (coordinateParts(text).size() > 1 || text.contains(QLatin1Char(';'))
                    || (!text.isEmpty() && m_distance.back().isSpace()));
}

std::optional<double> TypedCorner::distance_m() const
{
    const std::optional<double> value = typedNumber(m_distance);
    return value && *value > 0.0 ? value : std::nullopt;
}

std::optional<double> TypedCorner::bearing() const { return typedBearing(m_bearing); }

std::optional<QgsPointXY> TypedCorner::coordinates() const
{
    const QStringList parts = coordinateParts(m_distance);
    if (parts.size() != 2 || !m_bearing.isEmpty())
        return std::nullopt;
    const std::optional<double> north = typedNumber(parts.first());
    const std::optional<double> east = typedNumber(parts.last());
    if (!north || !east)
        return std::nullopt;
    return QgsPointXY(*east, *north);
}

std::optional<QgsPointXY> TypedCorner::place(
        const std::optional<QgsPointXY> &from, const QgsPointXY &cursor) const
{
    if (isCoordinates())
        return coordinates();
    if (!from || isEmpty())
        return std::nullopt;
    const std::optional<double> length
            = m_distance.isEmpty() ? from->distance(cursor) : distance_m();
    const std::optional<double> degrees
            = m_bearing.isEmpty() ? bearingOf(*from, cursor) : bearing();
    if (!length || !degrees)
        return std::nullopt;
    const double angle = *degrees * pi / halfCircle;
    return QgsPointXY(from->x() + *length * std::sin(angle), from->y() + *length * std::cos(angle));
}

} // namespace spp
