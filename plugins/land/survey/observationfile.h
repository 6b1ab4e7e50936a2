// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "land/survey/observations.h"

#include <QByteArray>

namespace spp::land {

/// Reads what a survey measured from a text file, as spreadsheets write it.
///
/// One record a line, cells apart by semicolons or tabs, or by commas where a line has neither.
/// Numbers with a decimal point, or a decimal comma where commas do not part the cells. Lengths and
/// coordinates are metres, X (north) before Y (east); angles run clockwise. Empty lines and those
/// that begin with # are left out. UTF-8; a byte order mark is skipped.
///
///     survey;1                          the first record
///     crs;EPSG:5897                     that of the territory, if it is stated
///     angles;degrees                    or dms, or gon; before the first angle
///     sigma;0.005;0.002                 usual standard deviations: length (m), angle
///     known;NAME;X;Y                    a control point
///     leg;FROM;TO;AZIMUTH;LENGTH        a leg of the traverse, by its azimuth
///     turn;FROM;TO;ANGLE;LENGTH         or by the angle at FROM from the line behind to the leg
///     vector;FROM;TO;DX;DY;LENGTH       or by differences of coordinates; LENGTH, which weighs the
///                                       leg, follows from them where it is left out
///     backsight;NAME;AZIMUTH            with turns: the line from NAME to the first station; no
///                                       azimuth: by the coordinates of both. NAME is the last
///                                       station of a loop when the first angle is measured from
///                                       the leg that closes it
///     closing;NAME;ANGLE;AZIMUTH        with turns: angle at the last station from the last leg to
///                                       the line to NAME, and the azimuth of that line
///     approximate;NAME;X;Y              where a station of a network lies, roughly
///     distance;FROM;TO;LENGTH;SIGMA     observations of a network; without SIGMA the usual one
///     azimuth;FROM;TO;AZIMUTH;SIGMA
///     angle;BACK;AT;TO;ANGLE;SIGMA
///     direction;AT;TO;READING;SIGMA     all directions at a station share one unknown zero
///     difference;FROM;TO;DX;DY;SIGMA    a vector, as from satellites
///     point;NAME;X;Y;SIGMA              a point measured as coordinates
///
/// A file that does not begin with a survey record is taken as a plain list of coordinates
/// (engine::readCoordinateList), X before Y.
///
/// Errors are BadInput with the file and the line: unknown records, missing cells, what is no
/// number, lengths not above 0, standard deviations not above 0, points named twice, two coordinate
/// systems, angles before their unit.
Result<SurveyObservations> readObservations(const QString &path);
/// The same of text; `name` stands for the file.
Result<SurveyObservations> parseObservations(const QByteArray &text, const QString &name);

/// "45.5" by the unit, in degrees. None when it is no angle.
std::optional<double> angleFrom(const QString &text, AngleUnit unit);

} // namespace spp::land
