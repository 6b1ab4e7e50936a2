// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"

#include <QDateTime>
#include <QString>

namespace spp {

/// The folder that holds the caches of themes: a folder per territory, files "THEME.theme" and
/// "THEME.0" … in it (see ThemeCache).
///
/// Safe for several processes at once. A process reads a cache whole into memory in the moment in
/// which it marks it as used; what was used lately is never removed, so nobody loses a file under
/// their hands. Should it happen after all, the cache is made anew.
class SPP_CORE_EXPORT ThemeCacheFolder {
public:
    static constexpr qint64 lately_s = 600;

    explicit ThemeCacheFolder(QString root)
        : m_root(std::move(root))
    {
    }

    /// The size that is kept: SPP_CACHE_MIB mebibytes, 2048 where that is not set or no number.
    static qint64 mostBytes();
    /// Notes that a cache is being read.
    static void markUsed(const QString &themeFile);
    /// Removes caches until the rest has at most this size, the one used longest ago first, and
    /// what processes that were killed have left half-written.
    void trim(qint64 most, const QDateTime &now = QDateTime::currentDateTime()) const;

private:
    QString m_root;
};

} // namespace spp
