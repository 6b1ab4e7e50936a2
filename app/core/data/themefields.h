// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"
#include "core/domain/theme.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace spp {

/// Words of the catalogue for the values of the domain, and back.
QString SPP_CORE_EXPORT toString(ThemeGeometry geometry); ///< "none", "point", …, "raster"
QString SPP_CORE_EXPORT toString(ThemeField::Type type); ///< "text", "integer", "real", …
QString SPP_CORE_EXPORT toString(ThemeState state); ///< "absent", "present", "stale"
ThemeGeometry SPP_CORE_EXPORT themeGeometryFromString(const QString &text);

/// The definition of fields as kept in theme.fields.
QJsonArray SPP_CORE_EXPORT toJson(const std::vector<ThemeField> &fields);
std::vector<ThemeField> SPP_CORE_EXPORT themeFieldsFromJson(const QJsonArray &json);

/// One row of the catalogue as in spp.themes/1, without the definition of the fields. What nobody
/// stated is null.
QJsonObject SPP_CORE_EXPORT toJson(const Theme &theme, QDate at);

} // namespace spp
