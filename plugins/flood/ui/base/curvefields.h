// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace spp::flood {

/// How a curve of a scenario file is shown in a form. What a form could not give back exactly is
/// kept as the file has it.
enum class CurveForm { None, Constant, Table, Kept };

/// A curve as fields: hours, and values in `unit`.
struct CurveFields {
    CurveForm form = CurveForm::None;
    std::optional<double> constant;
    std::optional<double> lasts_h; ///< of a constant; none: the whole run
    QJsonArray rows; ///< of "time" and "value"
};

/// `unit`: "mm/h", "m" or "m3/s". An empty curve is None.
CurveFields fieldsOf(const QJsonObject &curve, const QString &unit);

/// The curve that the fields say. What they do not hold is taken from `before`, the curve that was
/// there: it is the very same where nothing was changed. A new table of rain holds each value until
/// the next one and is 0 outside of it; others go in straight lines and hold their ends.
QJsonObject curveOf(const CurveFields &fields, const QString &unit, const QJsonObject &before);

} // namespace spp::flood
