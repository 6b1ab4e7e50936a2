// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/core_export.h"
#include "core/review/featuresource.h"

#include <QJsonObject>

#include <map>
#include <optional>
#include <vector>

namespace spp {

/// One question that was put to a theme, and what it answered: values, or the error.
template <typename T>
struct RecordedAnswer {
    engine::Box box;
    T value{};
    std::optional<Error> error;
};

/// What a review read of one theme.
struct SPP_CORE_EXPORT RecordedTheme {
    struct FeatureRead {
        QDate at;
        std::vector<size_t> features; ///< places in the list below, in the order of the answer
    };
    struct WindowRead {
        qlonglong rasterId = 0;
        RasterWindow window;
    };

    Theme theme; ///< as the catalogue had it; without its coverage, which the doubts tell
    std::vector<Feature> features; ///< each once; without the fields that hold personal data
    std::vector<RecordedAnswer<FeatureRead>> featureReads;
    std::vector<RecordedAnswer<QStringList>> doubts;
    std::optional<RecordedAnswer<std::vector<RasterInfo>>> rasters; ///< empty: never asked
    std::vector<RecordedAnswer<WindowRead>> windows;
};

/// What a review read of all themes, by theme.
using RecordedThemes = std::map<QString, RecordedTheme>;

/// Exactly, and the same bytes for the same values: geometries as WKB, numbers with all their
/// digits, raster cells as the bytes of IEEE doubles.
QJsonObject SPP_CORE_EXPORT toJson(const RecordedTheme &theme);
/// BadInput naming the theme when something does not fit.
Result<RecordedTheme> SPP_CORE_EXPORT recordedThemeFromJson(const QJsonObject &json);

} // namespace spp
