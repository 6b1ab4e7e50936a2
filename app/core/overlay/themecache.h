// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/overlay/themestore.h"

namespace spp {

/// The files that keep one ThemeStore: one per kind of geometry, and one for classes and faults.
class ThemeCache {
public:
    /// `folder` empty: nothing is kept.
    ThemeCache(QString folder, const QString &theme);

    bool isThere() const; ///< files of that name exist, whatever is in them
    /// False when the files are missing, damaged or made from other rows. Marks them as used.
    bool read(const std::string &digest, ThemeStore &store) const;
    /// Keeps the store. What cannot be written is left out without a word: it is a cache. So is
    /// what somebody wishes to cancel.
    void write(const ThemeStore &store, const Feedback &feedback) const;

private:
    QString file(const QString &part) const;
    QString m_folder;
    QString m_theme;
};

} // namespace spp
