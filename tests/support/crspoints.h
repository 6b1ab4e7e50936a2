// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QPointF>
#include <QString>
#include <QTest>

#include <cmath>
#include <vector>

namespace spp::test {

/// A test point of the legal operation (domain reference, crs.md §3).
struct PublishedPoint {
    const char *name;
    QPointF lonLat; ///< WGS 84, degrees
    QPointF zone482; ///< EPSG:5897, metres
};

inline const std::vector<PublishedPoint> &publishedPoints()
{
    static const std::vector<PublishedPoint> points{
        { "Ninh Kiều", { 105.7837, 10.0340 }, { 585713.494, 1109718.588 } },
        { "Sóc Trăng", { 105.9740, 9.6025 }, { 606714.298, 1062045.908 } },
        { "Vĩnh Châu", { 105.9800, 9.3250 }, { 607459.285, 1031353.915 } },
        { "Vị Thanh", { 105.4701, 9.7845 }, { 551374.634, 1082058.463 } },
    };
    return points;
}

/// Those points as rows with the columns lonLat and zone482.
inline void addPublishedPoints()
{
    QTest::addColumn<QPointF>("lonLat");
    QTest::addColumn<QPointF>("zone482");
    for (const PublishedPoint &point : publishedPoints())
        QTest::newRow(point.name) << point.lonLat << point.zone482;
}

/// What a library that chooses EPSG:5194 gives for Ninh Kiều; must not appear.
inline QPointF ninhKieuThrough5194() { return { 585712.685, 1109718.548 }; }

inline double apart_m(const QPointF &a, const QPointF &b)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

inline QString words(const QPointF &point)
{
    return QStringLiteral("%1 %2").arg(point.x(), 0, 'f', 6).arg(point.y(), 0, 'f', 6);
}

} // namespace spp::test
