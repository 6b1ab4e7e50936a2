// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "dossier/papers/paperdocument.h"

#include <QFont>

namespace spp::paper {

/// The font of a run in which one pixel is `pixelsPerPoint`-th of a point.
QFont officialFont(double size_pt, bool bold, bool italic, double pixelsPerPoint);
/// Length of the longest line of a paragraph when it is not wrapped, in mm. Liberation Serif and
/// Times New Roman are equally wide, hence it holds for both files.
double naturalWidth_mm(const Paragraph &paragraph);

constexpr double mmPerPoint = 25.4 / 72.0;

} // namespace spp::paper
