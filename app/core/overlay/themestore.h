// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/feedback.h"
#include "base/result.h"
#include "core/core_export.h"
#include "core/domain/theme.h"
#include "core/overlay/themefault.h"
#include "core/review/screentheme.h"
#include "engine/store/store.h"

#include <QDate>
#include <QString>

#include <string>
#include <vector>

namespace spp {

class Territory;

using ThemeClass = ScreenTheme::ClassKey;

/// The features of one theme on the millimetre grid, as the overlay engine reads them.
///
/// Of parcels the current ones, of zones those that hold on the date, cut to where they hold. Read
/// in one pass over the rows; kept in a cache file that is taken only when a digest of all rows
/// says that not a byte of the theme has changed since, and that is made anew when it is missing,
/// stale or damaged. A cache that cannot be written costs time and nothing else.
class SPP_CORE_EXPORT ThemeStore {
public:
    struct Options {
        QDate at; ///< for zones
        QString cacheFolder; ///< empty: no cache
    };
    /// The features of one kind; a theme of any geometry has up to three parts.
    struct Part {
        engine::Store store;
        std::vector<std::int32_t> classOfInput; ///< per feature given to its builder
    };

    /// BadInput for a theme without places, Environment, Cancelled (within 200 ms).
    static Result<ThemeStore> load(
            Territory &territory, const Theme &theme, const Options &options, Feedback &feedback);

    /// Where the millimetre grid of a territory begins: whole thousands of kilometres near the
    /// first feature of a theme. All stores that are overlaid must have the same one.
    static Result<engine::GridOrigin> originOf(Territory &territory);
    /// The folder for caches of this user; the name of the territory's own folder in it is its id.
    static QString defaultCacheFolder();

    const QString &theme() const { return m_theme; }
    const std::vector<ThemeClass> &classes() const { return m_classes; } ///< in their order
    std::vector<Part> &parts() { return m_parts; }
    const std::vector<Part> &parts() const { return m_parts; }
    const Part *polygons() const; ///< null when there are none
    const std::vector<ThemeFault> &faults() const { return m_faults; }
    qlonglong features() const { return m_features; } ///< with a geometry
    qlonglong withoutGeometry() const { return m_withoutGeometry; }
    const std::string &digest() const { return m_digest; } ///< of the rows
    bool isFromCache() const { return m_isFromCache; }

private:
    friend class ThemeCache;
    friend class ThemeStoreBuilder;
    friend class ThemeStoreReader;
    ThemeStore() = default;

    QString m_theme;
    std::vector<ThemeClass> m_classes;
    std::vector<Part> m_parts;
    std::vector<ThemeFault> m_faults;
    qlonglong m_features = 0;
    qlonglong m_withoutGeometry = 0;
    std::string m_digest;
    bool m_isFromCache = false;
};

} // namespace spp
