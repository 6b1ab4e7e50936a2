// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "smalltown.h"

#include "core/review/screener.h"

namespace spp::test {

QByteArray bytesOf(const QString &path);
/// Runs SQL on a GeoPackage, past the triggers that need functions of another library.
void change(const QString &path, const char *sql);
/// Every row of every table of a screen's output, for a difference that can be read.
QStringList content(const QString &path);

/// Screens of one small town, each into a file of its own.
class ScreenRuns {
protected:
    QString name(); ///< of a file that is not there yet
    Result<ScreenSummary> screen(const QString &out, const QString &since = {}) const;
    /// A screen without an earlier one; `called`: name of its file without an ending.
    QString full(const QString &called = {});

    std::unique_ptr<SmallTown> m_town;
    ScreenRequest m_request;
    int m_count = 0;
};

} // namespace spp::test
