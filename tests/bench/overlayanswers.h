// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <map>
#include <string>

#include <gdal_priv.h>

namespace spp::bench {

using Pair = std::pair<long long, std::string>; ///< subject and class
using Areas = std::map<Pair, double>;

constexpr double sameArea_m2 = 1e-6;
/// Below this a piece is what is left of rounding, and not every program writes it.
constexpr double leastArea_m2 = 1e-5;

GDALDatasetUniquePtr openVector(const QString &path);
/// The rows that `spp overlay` wrote.
Areas readOverlay(const QString &path, const char *column);
/// The pieces that an intersection wrote: areas per pair. Without a field all are one class.
Areas readPieces(const QString &path, const char *classField);
/// A table of subject_id, class and area_m2.
Areas readTable(OGRLayer &layer);
/// The same as lines "subject|class|area".
Areas readLines(const QByteArray &lines);
double valueOf(const Areas &areas, const Pair &pair);

/// Ends the program unless both have the same areas; how far they are apart at most.
double compare(const char *what, const Areas &own, const Areas &peer, double tolerance);

} // namespace spp::bench
