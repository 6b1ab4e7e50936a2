// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"
#include "engine/geometry.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace spp {

/// A text in the languages of the product. An empty translation falls back to English.
struct SPP_CORE_EXPORT LocalisedText {
    QString vi;
    QString en;

    /// In the language of the running program ("vi" or "en"; see setLanguage()).
    QString text() const;
    QString in(const QString &language) const; ///< "vi"; everything else is English
    static void setLanguage(const QString &language);
    static QString language();
};

/// One attribute of a theme's features.
struct ThemeField {
    enum class Type { Text, Integer, Real, Date, Boolean };

    QString name; ///< column name: lower-case ASCII, unit as suffix (width_m, area_m2)
    Type type = Type::Text;
    LocalisedText title;
    QStringList aliases; ///< names that sources use; matched without case, marks and separators
    bool required = false;
    bool personal = false; ///< personal data: left out of open exports
};

/// What the data of a theme are.
enum class ThemeGeometry { None, Point, Line, Polygon, Any, Raster };

/// Whether a theme can be asked.
enum class ThemeState {
    Absent, ///< registered, nothing imported
    Present,
    Stale, ///< imported, but older than its owner allows or past its validity
};

/// A registered layer with a meaning: one row of the catalogue of themes.
///
/// Definition (id … fields) comes from the profile and the plugins; the rest is what the office
/// states about the data it holds. Accuracies are the half-width of the band in which the true
/// position or value lies. An accuracy that nobody stated stays empty and is never assumed.
struct SPP_CORE_EXPORT Theme {
    QString id; ///< kebab-case, "power-lines"
    LocalisedText title;
    ThemeGeometry geometry = ThemeGeometry::Any;
    QString table; ///< SQL table that holds the features; for rasters "raster"
    std::vector<ThemeField> fields;
    QString contributedBy; ///< "profile" or a plugin id

    QString owner; ///< office that keeps the data
    QString source; ///< where the data came from
    QString version;
    QString licence;
    QString legalBasis;
    std::optional<double> accuracy_m; ///< horizontal
    std::optional<double> valueAccuracy; ///< of raster values, in the raster's unit
    QDate validFrom;
    QDate validTo;
    std::optional<int> staleAfterDays; ///< days after updatedOn
    QDate updatedOn; ///< date of the state the data show
    qlonglong featureCount = 0;
    engine::Box extent; ///< territory CRS
    std::string coverageWkb; ///< where the data are complete; empty = the whole territory

    const ThemeField *field(const QString &name) const;
    ThemeState stateOn(QDate date) const;
};

} // namespace spp
