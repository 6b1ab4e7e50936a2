// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/core_export.h"
#include "core/domain/theme.h"

#include <QJsonObject>
#include <QVariantMap>

#include <memory>
#include <optional>
#include <vector>

namespace spp::exactjson {

/// Values as JSON that gives back the same value of the same type, to the last bit. Reading what
/// was not written here gives an Error, never a guess.

/// All digits of a double, also of NaN and the infinities.
QString SPP_CORE_EXPORT number(double value);
Result<double> SPP_CORE_EXPORT number(const QJsonValue &json);
QJsonValue SPP_CORE_EXPORT optional(const std::optional<double> &value);
Result<std::optional<double>> SPP_CORE_EXPORT optional(const QJsonValue &json);

/// Text, truth, whole and broken numbers, dates, bytes and NULL, by name.
QJsonObject SPP_CORE_EXPORT values(const QVariantMap &values);
Result<QVariantMap> SPP_CORE_EXPORT values(const QJsonObject &json);

/// WKB; null for no geometry.
QJsonValue SPP_CORE_EXPORT geometry(const std::shared_ptr<const engine::Geometry> &geometry);
Result<std::shared_ptr<const engine::Geometry>> SPP_CORE_EXPORT geometry(const QJsonValue &json);

QJsonValue SPP_CORE_EXPORT box(const engine::Box &box);
Result<engine::Box> SPP_CORE_EXPORT box(const QJsonValue &json);
QJsonValue SPP_CORE_EXPORT doubles(const std::vector<double> &values);
Result<std::vector<double>> SPP_CORE_EXPORT doubles(const QJsonValue &json);

QJsonObject SPP_CORE_EXPORT text(const LocalisedText &text);
LocalisedText SPP_CORE_EXPORT text(const QJsonValue &json);
QJsonValue SPP_CORE_EXPORT date(QDate date);
QDate SPP_CORE_EXPORT date(const QJsonValue &json);
QJsonObject SPP_CORE_EXPORT error(const Error &error);
Error SPP_CORE_EXPORT error(const QJsonObject &json);

QJsonObject SPP_CORE_EXPORT theme(const Theme &theme);
Result<Theme> SPP_CORE_EXPORT theme(const QJsonObject &json);

/// BadInput that names what was to be read.
Error SPP_CORE_EXPORT notUsable(const QString &what);

} // namespace spp::exactjson
