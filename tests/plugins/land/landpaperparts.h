// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "land/papers/landpaperdata.h"

#include <QPolygonF>

#include <initializer_list>

/// Made-up parcels of the tests of papers; coordinates in m from a corner of the territory.
namespace spp::test {

/// A polygon with holes.
std::shared_ptr<const engine::Geometry> outline(const std::vector<QPolygonF> &rings);
QPolygonF rectangle(double west, double south, double east, double north);
/// As many corners on an uneven circle.
QPolygonF roundShape(QPointF middle, double radius, int corners);

land::DrawnParcel drawn(qlonglong id, const QString &number, const std::vector<QPolygonF> &rings);
land::ParcelRecord record(const QString &number, double legal_m2, const QString &landUse);

/// The rules and classes of the Can Tho profile on 22 November 2026.
land::LandPaperContext context(bool withPeople = false);

} // namespace spp::test
